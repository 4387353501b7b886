// Do the checks find what they are for? A little site whose pages each have one known fault, and some that have none:
// of every page, exactly the faults that it was given must be found.

import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { Report } from './report.mjs';
import { checkSite } from './site.mjs';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 1rem; font: 1rem/1.5 sans-serif; background: #fff; color: #111; }
  a { color: #046; } :focus-visible { outline: 3px solid #d40; }
  a, button, input { display: inline-block; min-height: 24px; }
  .tiny { min-height: 0; padding: 0; border: 0; font-size: 9px; }
  .pale { color: #bbb; } .wide { inline-size: 600px; } .bare:focus-visible { outline: none; }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #8cf; } .dim { color: #333; } }
  @media print { nav:not(.stubborn) { display: none; } }
`;
/** Words that no compression makes much smaller than half of `bytes`. */
const noise = (bytes) =>
  randomBytes(bytes / 2)
    .toString('hex')
    .replace(/(.{20})/g, '$1 ');

/** Of each page its content, what deviates from a good page, and the checks that must find a fault; one with a role is for that role. */
const PAGES = {
  '/': {
    finds: [],
    main: (_, role) =>
      Object.keys(PAGES)
        .filter((path) => PAGES[path].role === role)
        .map((path) => `<p><a href="${path}">The page ${path}</a></p>`)
        .join(''),
  },
  '/search': {
    finds: [],
    main: '<form><label>Words <input name="q" type="search"></label> <button>Search</button></form>',
  },
  '/search?q=capacity': { finds: ['message'], main: '<p>⟦search-none⟧</p>' },
  '/heavy': { finds: ['weight'], main: `<p>${noise(30_000)}</p>` },
  '/long': { finds: [], budget: 'long', main: `<p>${noise(20_000)}</p>` },
  '/shown-link': { finds: ['markup'], main: '<p>&#60;a href=&#34;/tokens&#34;&#62;Tokens&#60;/a&#62;</p>' },
  '/invalid': { finds: ['html'], main: '<p>One <div>two</div></p>' },
  '/inline-script': { finds: ['policy', 'console'], main: '<script>document.title = "x"</script>' },
  '/inline-style': { finds: ['policy', 'console'], main: '<p style="color: red">Red</p>' },
  '/weak-policy': { finds: ['policy'], policy: "default-src 'self' 'unsafe-inline'" },
  '/other-site': { finds: ['policy', 'console'], main: '<img src="http://example.org/a.png" alt="A picture">' },
  '/two-headings': { finds: ['outline'], main: '<h1>Once more</h1>' },
  '/no-route': { finds: ['outline'], route: null },
  '/no-viewport': { finds: ['outline'], viewport: '' },
  '/no-icon': { finds: ['outline'], icon: '' },
  '/left-in-arabic': { finds: ['outline'], arabic: 'lang="ar" dir="ltr"' },
  '/untranslated': {
    finds: ['message'],
    main: (language) => (language === 'ar' ? '<p>⟦forum-open⟧</p>' : '<p>Open</p>'),
  },
  '/no-label': {
    finds: ['axe label'],
    main: '<form method="post"><input name="a" type="email"> <button>Send</button></form>',
  },
  '/pale': { finds: ['axe color-contrast'], main: '<p class="pale">Hardly to be read</p>' },
  '/dim': { finds: ['axe color-contrast'], main: '<p class="dim">Hardly to be read at night</p>' },
  '/small-target': {
    finds: ['axe target-size'],
    main: '<p><button class="tiny">a</button><button class="tiny">b</button></p>',
  },
  '/wide': { finds: ['overflow'], main: '<div class="wide">Wide</div>' },
  '/unmarked': { finds: ['keyboard'], main: '<p><a class="bare" href="/">Home</a></p>' },
  '/printed': { finds: ['print'], navigation: 'stubborn' },
  '/pressed': { finds: ['print'], main: '<p><a class="button" href="/">Press me</a></p>' },
  '/scripted': { finds: ['scripts'], script: '/write.js' },
  '/enhanced': { finds: [], script: '/harmless.js' },
  '/throws': { finds: ['console'], script: '/throws.js' },
  '/links': {
    finds: ['answer'],
    main: '<p><a href="/heavy#nowhere">Nowhere</a> <a href="/heavy#main">Somewhere</a> <a href="/moved">Moved</a></p>',
  },
  '/broken': { finds: ['answer'], status: 500 },
  '/desk': { finds: [], role: 'officer', main: '<p><a href="/desk/queue">Queue</a></p>' },
  '/desk/queue': { finds: ['weight'], role: 'officer', main: `<p>${noise(30_000)}</p>` },
};

const FILES = {
  '/style.css': ['text/css', STYLE],
  '/icon.svg': [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
  ],
  '/write.js': [
    'text/javascript',
    "document.querySelector('main').append('Only whoever runs scripts can read this sentence, and it is a long one.')",
  ],
  '/harmless.js': ['text/javascript', "document.documentElement.classList.add('enhanced')"],
  '/throws.js': ['text/javascript', "throw new Error('a fault of the script')"],
};

function render(
  path,
  {
    main = '',
    status,
    route = `GET ${path}`,
    budget,
    viewport = '<meta name="viewport" content="width=device-width">',
    icon = '<link rel="icon" href="/icon.svg">',
    arabic = 'lang="ar" dir="rtl"',
    script,
    navigation = '',
  },
  language,
  role,
) {
  const root = language === 'ar' ? arabic : 'lang="en" dir="ltr"';
  return `<!DOCTYPE html>
<html ${root}${route && !status ? ` data-route="${route}"` : ''}><head><meta charset="utf-8"><title>The page ${path.replace(/\W/g, ' ')}</title>${viewport}
${icon}<link rel="stylesheet" href="/style.css">${script ? `<script src="${script}" defer></script>` : ''}</head>
<body><header><nav aria-label="Main" class="${navigation}"><a href="/">Home</a></nav></header>
<main id="main"${budget ? ` data-budget="${budget}"` : ''}><h1>The page</h1>${typeof main === 'function' ? main(language, role) : main}</main></body></html>`;
}

function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const language = url.searchParams.get('lang') ?? 'en';
  url.searchParams.delete('lang');
  const path = url.pathname + url.search;
  const send = (status, headers, body) =>
    response.writeHead(status, { 'Content-Encoding': 'gzip', ...headers }).end(gzipSync(body));
  const page = (page, status) =>
    send(
      status,
      { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': page.policy ?? POLICY },
      render(path, page, language, role),
    );
  const role = request.headers.cookie?.match(/session=(\w+)/)?.[1];
  if (path === '/sign-in/officer') return signIn(request, response, page);
  if (path === '/moved') return response.writeHead(303, { Location: '/' }).end();
  if (FILES[path]) return send(200, { 'Content-Type': FILES[path][0] }, FILES[path][1]);
  const found = PAGES[path === '/search?q=' ? '/search' : path];
  if (!found) return page({ status: 404 }, 404);
  return !found.role || found.role === role ? page(found, found.status ?? 200) : page({ status: 403 }, 403);
}

function signIn(request, response, page) {
  if (request.method === 'GET')
    return page(
      { main: '<form method="post"><input type="hidden" name="token" value="a&amp;b"><button>Sign in</button></form>' },
      200,
    );
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const signedIn = body === 'token=a%26b' && request.headers.origin !== undefined;
    response
      .writeHead(
        signedIn ? 303 : 403,
        signedIn ? { Location: '/desk', 'Set-Cookie': 'session=officer; Path=/; HttpOnly' } : {},
      )
      .end();
  });
}

/** The check of a finding, for axe with its rule. */
const kind = ({ check, what }) => (check === 'axe' ? `axe ${what.split(':')[0]}` : check);

/** The checks that found a fault on a page, as whatever role. */
function found(findings, path) {
  return [...new Set(findings.filter(({ url }) => url === path).map(kind))].sort();
}

const server = http.createServer(answer).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const report = new Report();
await checkSite({ address, sign_in: [{ role: 'officer', address: `${address}/sign-in/officer` }] }, report);
server.close();
server.closeAllConnections();

const outcome = new Report();
for (const [path, { finds }] of Object.entries(PAGES)) {
  const checks = found(report.findings, path);
  const right = checks.join() === [...finds].sort().join();
  outcome.check(
    right ? [] : [{ role: 'selftest', url: path, check: 'expects', what: `[${finds}] and finds [${checks}]` }],
  );
}
const elsewhere = report.findings.filter(({ url }) => !(url in PAGES));
outcome.check(elsewhere.map((finding) => ({ ...finding, role: 'selftest', check: 'finds elsewhere' })));
if (outcome.failed > 0) for (const finding of report.findings) console.log(JSON.stringify(finding));
outcome.finish();
