// Just enough reading of HTML to follow links and to look at attributes. Whether a page is valid, vnu decides; a page
// that this reading gets wrong is one that vnu refuses.

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The tags of a page in order: `{ name, closing, attributes }`, an attribute without value being ''. */
export function tags(html) {
  const found = [];
  for (const [, slash, name, rest] of html.matchAll(TAG)) {
    if (!name) continue; // a comment
    const attributes = {};
    for (const [, key, double, single, bare] of rest.matchAll(ATTRIBUTE)) {
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
    }
    found.push({ name: name.toLowerCase(), closing: slash === '/', attributes });
  }
  return found;
}

/**
 * The forms of a page: `{ method, action, fields }`; fields are the names and values that a visitor who changes nothing
 * sends by pressing the first button; `words` are the names of its empty text fields.
 */
export function forms(all) {
  const found = [];
  let form = null;
  let select = null;
  for (const { name, closing, attributes } of all) {
    if (name === 'form') {
      form = closing
        ? null
        : { method: (attributes.method ?? 'get').toLowerCase(), action: attributes.action, fields: [], words: [] };
      if (form) found.push(form);
    }
    if (!form || (closing && name !== 'select')) continue;
    if (name === 'input') input(form, attributes);
    if (name === 'button' && attributes.name && attributes.type !== 'button') pressed(form, attributes);
    if (name === 'select') select = closing ? null : attributes.name;
    if (name === 'option' && select) option(form, select, attributes);
  }
  return found;
}

function input(form, { type = 'text', name, value = '', checked }) {
  if (!name || type === 'file') return;
  if (type === 'submit') pressed(form, { name, value });
  else if (type === 'checkbox' || type === 'radio') checked !== undefined && form.fields.push([name, value || 'on']);
  else if ((type === 'text' || type === 'search') && value === '') form.words.push(name);
  else form.fields.push([name, value]);
}

function pressed(form, { name, value = '' }) {
  if (!form.button) form.fields.push((form.button = [name, value]));
}

/** Of a choice, what is selected, or else the first. */
function option(form, select, { value = '', selected }) {
  const known = form.fields.find(([name]) => name === select);
  if (!known) form.fields.push([select, value]);
  else if (selected !== undefined) known[1] = value;
}

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
