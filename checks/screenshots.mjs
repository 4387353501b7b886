// node checks/screenshots.mjs SITE-JSON [--out DIR] [--only WORD] [--as ROLE]… [--page ADDRESS]…
//                             [--size desk|phone]… [--language en|ar|…]… [--scheme light|dark]…
//
// Pictures of one page per route, as the role that sees it first: at a desk and on a phone, in English and in Arabic, by
// day and by night. `--only` keeps the routes, roles and addresses that contain the word; `--as` looks as these roles
// only, at all that they see; `--page` takes these addresses instead of all that can be reached. Prints each file.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, profile } from './browser.mjs';
import { Crawl } from './crawl.mjs';
import { onePerRoute, visits } from './site.mjs';

const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

const several = (...values) => ({ type: 'string', multiple: true, default: values });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'target/screenshots' },
    only: { type: 'string', default: '' },
    as: several(),
    page: several(),
    size: several(...Object.keys(SIZES)),
    language: several('en', 'ar'),
    scheme: several('light', 'dark'),
  },
});
mkdirSync(values.out, { recursive: true });
const browser = await launch();
try {
  const found = await routes(JSON.parse(positionals[0]));
  for (const [visitor, pages] of found) await takeAll(visitor, pages.filter(wanted));
} finally {
  await browser.close();
}

/** Of each role the pages of routes that no role before it has seen. */
async function routes(site) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pages-'));
  const seen = new Set();
  const found = [];
  for (const { visitor, starts } of await visits(site)) {
    if (values.as.length > 0 && !values.as.includes(visitor.role)) visitor.close();
    else found.push([visitor, await pages(visitor, starts, folder, seen)]);
  }
  rmSync(folder, { recursive: true });
  return found;
}

/** What one visitor is to be pictured at: what was asked for, or what they reach that nobody before has seen. */
async function pages(visitor, starts, folder, seen) {
  if (values.page.length > 0) return values.page.map((url) => ({ role: visitor.role, route: url.split('?')[0], url }));
  const fresh = onePerRoute(await new Crawl(visitor, folder).run(starts)).filter(({ route }) => !seen.has(route));
  if (values.as.length === 0) for (const { route } of fresh) seen.add(route);
  return fresh;
}

function wanted({ route, role, url }) {
  return [route, role, url].some((text) => text.includes(values.only));
}

async function takeAll(visitor, pages) {
  for (const language of values.language) {
    const context = await profile(browser, visitor, { language });
    const tab = await context.newPage();
    for (const page of pages) await takeOne(tab, visitor.origin, page, language);
    await context.close();
  }
  visitor.close();
}

/** All pictures of one page in one language. */
async function takeOne(tab, origin, page, language) {
  const url = new URL(page.url, origin);
  url.searchParams.set('lang', language);
  await tab.goto(url.href, { waitUntil: 'load' });
  for (const size of values.size) {
    await tab.setViewportSize(SIZES[size]);
    for (const colorScheme of values.scheme) {
      await tab.emulateMedia({ colorScheme });
      const file = join(values.out, `${[name(page), size, language, colorScheme].join('.')}.png`);
      await tab.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
  }
}

/** A file's name from a role and a route: `GET /parties/{code}` as the public → `public-parties-code`. */
function name({ role, route }) {
  const words = route.replace(/^GET /, '').match(/\w+/g) ?? ['home'];
  return [role, ...words].join('-').replaceAll(/[_ ]/g, '-');
}
