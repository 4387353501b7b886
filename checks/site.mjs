// The whole of the checks: crawl as each role, validate what was found, look at one page per route and role in a browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAt } from './browser.mjs';
import { Crawl } from './crawl.mjs';
import { validate } from './validate.mjs';
import { Visitor } from './visitor.mjs';

/** Only a report that was read in has a page with the plan of its forum. */
const PLAN = 'GET /forums/plan';

/**
 * Checks the site `{ address, sign_in: [{ role, address }] }` and counts into the report. `text` is a meeting's report that
 * an officer reads in before, so that what is made of such a report is looked at too.
 */
export async function checkSite(site, report, text) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pages-'));
  const nobody = {
    role: 'public',
    url: '/',
    check: 'roles',
    what: 'nobody can sign in, so that only the public is checked',
  };
  report.check(site.sign_in.length > 0 ? [] : [nobody]);
  try {
    const crawls = [];
    for (const visit of await visits(site, text)) {
      crawls.push(await timed(`pages as ${visit.visitor.role}`, () => crawlAs(visit, folder, report)));
    }
    if (text !== undefined) checkPlan(crawls, report);
    await timed('valid HTML', () => checkValidity(crawls, folder, report));
    await timed('in a browser', () => checkInBrowser(crawls, report));
    for (const { visitor } of crawls) visitor.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The visitors, signed in, and where each starts: the public first, then the roles. An officer reads the report in. */
export async function visits({ address, sign_in: roles }, text) {
  const found = [{ visitor: new Visitor('public', address), starts: ['/'] }];
  for (const { role, address: door } of roles) {
    const visitor = new Visitor(role, address);
    const starts = ['/', await visitor.signIn(door)];
    if (role === 'officer' && text !== undefined) starts.push(await readIn(visitor, text));
    found.push({ visitor, starts });
  }
  return found;
}

/** Where it leads to read a report in: to what was read. */
function readIn(visitor, text) {
  return visitor.fill('/documents/read', '/documents/read', { report_text: text, document_language: 'en' });
}

function checkPlan(crawls, report) {
  const seen = crawls.some(({ pages }) => pages.some(({ route }) => route === PLAN));
  const missing = {
    role: 'officer',
    url: '/documents/read',
    check: 'answer',
    what: 'leads to no plan of a forum, though a report was read in',
  };
  report.check(seen ? [] : [missing]);
}

async function crawlAs({ visitor, starts }, folder, report) {
  const crawl = await new Crawl(visitor, folder).run(starts);
  report.checks(crawl.pages.length + crawl.files, crawl.findings, ({ url }) => url);
  if (crawl.left.size > 0)
    report.skip(`${crawl.left.size} addresses as ${visitor.role}, beyond the bound of one crawl`);
  return [crawl, `${crawl.pages.length} pages, ${crawl.files} other files`];
}

async function checkValidity(crawls, folder, report) {
  const errors = await validate(folder);
  const seen = new Set();
  const findings = [];
  for (const { url, role, digest } of crawls.flatMap(({ pages, kept }) => [...pages, ...kept])) {
    if (seen.has(digest)) continue;
    seen.add(digest);
    for (const error of errors.get(digest) ?? []) findings.push({ role, url, check: 'html', ...error });
    errors.delete(digest);
  }
  for (const [name, [error]] of errors) findings.push({ role: 'public', url: name, check: 'html', ...error });
  report.checks(seen.size, findings, ({ role, url }) => `${role} ${url}`);
  return [undefined, `${seen.size} different pages`];
}

async function checkInBrowser(crawls, report) {
  const pages = crawls.flatMap(onePerRoute);
  const visitors = new Map(crawls.map(({ visitor }) => [visitor.role, visitor]));
  await lookAt(pages, visitors, report);
  return [undefined, `${pages.length} pages, one per route and role`];
}

/** The first page of each route, in the order in which the crawl found them. */
export function onePerRoute({ pages }) {
  const first = new Map();
  for (const page of pages) if (page.route && !first.has(page.route)) first.set(page.route, page);
  return [...first.values()];
}

async function timed(name, step) {
  const begun = performance.now();
  const [result, words] = await step();
  console.log(`${name}: ${words}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}
