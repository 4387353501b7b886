// What a page is held to before any browser sees it. A fault is `[check, what, where]`.

/** Bytes of a page with its styles and scripts as they are transferred; long are a thread of 20 posts, a document; a volume is all of a
 * forum, to be read in one piece and printed. */
export const BUDGETS = { short: 14_336, long: 20_480, volume: 262_144 };

/** Faults of the text of one page. */
export function faults({ html, tags, root, weight, status }) {
  const found = [];
  const opening = tags.filter(({ closing }) => !closing);
  const main = opening.find(({ name }) => name === 'main')?.attributes ?? {};
  const budget = BUDGETS[root['data-budget'] ?? main['data-budget'] ?? 'short'];
  if (!budget) found.push(['weight', 'names a budget that does not exist']);
  else if (weight > budget) found.push(['weight', 'is heavier than its budget', `${weight} of ${budget} bytes`]);
  const headings = opening.filter(({ name }) => name === 'h1').length;
  if (headings !== 1) found.push(['outline', 'has not exactly one h1', `${headings}`]);
  if (root.lang !== 'en' || root.dir !== 'ltr')
    found.push(['outline', 'is not lang="en" dir="ltr"', `${root.lang} ${root.dir}`]);
  if (status === 200 && !root['data-route']) found.push(['outline', 'does not name its route in data-route']);
  const viewport = opening.find(({ name, attributes }) => name === 'meta' && attributes.name === 'viewport');
  if (!viewport?.attributes.content?.includes('width=device-width'))
    found.push(['outline', 'has no viewport for phones']);
  const icon = opening.some(({ name, attributes }) => name === 'link' && attributes.rel === 'icon');
  if (!icon) found.push(['outline', 'names no icon, so that browsers ask for one that is not there']);
  const marker = html.match(/⟦[^⟧]*⟧?/);
  if (marker) found.push(['message', 'shows a message that is not there', marker[0]]);
  // A link of our own that was escaped once too often; what people write holds none to our pages.
  const shown = html.match(/&(?:lt|#60);a href=(?:&quot;|&#34;|")\/[^&]*/);
  if (shown) found.push(['markup', 'shows a link as text', shown[0]]);
  return found;
}

/** Faults against the rule that a page runs and shows only what its server sends as files of its own. */
export function policyFaults({ tags, headers, origin }) {
  const found = [];
  const policy = headers['content-security-policy'];
  if (!policy) found.push(['policy', 'has no Content-Security-Policy']);
  else if (!policy.includes('default-src') || policy.includes("'unsafe-"))
    found.push(['policy', 'has a weak Content-Security-Policy', policy]);
  for (const { name, closing, attributes } of tags) {
    if (closing) continue;
    const place = `<${name}>`;
    if (name === 'style' || (name === 'script' && attributes.src === undefined))
      found.push(['policy', 'has a script or styles inline', place]);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'style' || /^on[a-z]+$/.test(key))
        found.push(['policy', 'has a script or styles in an attribute', `${place} ${key}`]);
      if (/^\s*javascript:/i.test(value)) found.push(['policy', 'has a script in an address', `${place} ${key}`]);
      if (loads(name, key) && URL.canParse(value, origin) && foreign(new URL(value, origin), origin))
        found.push(['policy', 'loads from or sends to another site', value]);
    }
  }
  return found;
}

/** Faults of a style sheet. */
export function styleFaults({ headers, body }) {
  if (!(headers['content-type'] ?? '').startsWith('text/css')) return [];
  const outside = body.toString().match(/(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\/[^"')\s]*/i);
  return outside ? [['policy', 'loads from or sends to another site', outside[0]]] : [];
}

const loads = (name, key) =>
  key === 'src' || key === 'poster' || key === 'action' || key === 'formaction' || (name === 'link' && key === 'href');

const foreign = (url, origin) => url.protocol !== 'data:' && url.origin !== origin;
