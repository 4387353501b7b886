// node checks/line.mjs SITE-JSON
//
// What a thread costs on a slow line. Writes a corpus of 200 posts of 160 words into the forum that is open, opens one page
// of 20 posts in a browser that has nothing of the site yet, and holds it to its budget; then opens it once more on a line of
// 40 kB a second with 600 ms to and from, and prints when the first post can be read. At last it looks whether a thread that
// stands open shows what is posted meanwhile.

import { readFileSync } from 'node:fs';
import { RULES, axe, launch, profile } from './browser.mjs';
import { Report } from './report.mjs';
import { Visitor } from './visitor.mjs';

const POSTS = 200;
const WORDS = 160;
const BUDGET = { requests: 4, bytes: 20_480 };
const LINE = { offline: false, latency: 600, downloadThroughput: 40_000, uploadThroughput: 40_000 };

const site = JSON.parse(process.argv[2]);
const report = new Report();
const reader = new Visitor('public', site.address);
let officer;
const browser = await launch();
try {
  const page = await corpus();
  await weigh(page);
  await wait(page);
  await appear(page);
} catch (error) {
  report.check([{ role: 'public', url: '/', check: 'line', what: 'broke off', where: error.stack }]);
} finally {
  await browser.close();
  reader.close();
  officer?.close();
}
report.finish();
process.exit();

/** Posts the corpus as the officer, and returns the address of a page of 20 posts in the middle of it. */
async function corpus() {
  officer = new Visitor('officer', site.address);
  await officer.signIn(site.sign_in.find(({ role }) => role === 'officer').address);
  const forums = await json('/forums?format=json');
  const open = forums.find(({ state }) => ['open', 'extended'].includes(state));
  const forum = await json(`${new URL(open.address).pathname}?format=json`);
  const session = forum.sessions[0];
  const topic = session.topics?.[0]?.id ?? session.id;
  const texts = windows(prose());
  let last;
  for (let n = 0; n < POSTS; n += 1) last = await post(topic, { text: texts[n % texts.length] });
  return `/topics/${topic}?after=${last - POSTS / 2}`;
}

/** Posts as the officer, and returns the number of the post. */
async function post(topic, fields) {
  const all = { language: 'en', capacity: 'officer', ...fields };
  const { status, headers } = await officer.post(`/topics/${topic}/posts`, all);
  if (status !== 303) throw new Error(`the post was answered with ${status}`);
  return Number(new URL(headers.location, site.address).pathname.split('/').pop());
}

async function json(target) {
  return JSON.parse((await reader.get(target)).body.toString());
}

/** What people write in the demonstration in English, one word after the other. */
function prose() {
  const script = readFileSync(new URL('../crates/rapporteur/demo/discussion.toml', import.meta.url), 'utf8');
  const texts = [...script.matchAll(/language = "en"\ntext = """\n(.*?)\n"""/gs)].map(([, text]) => text);
  // Neither links nor lists: a corpus is words.
  return texts.join(' ').replace(/[{}*#>]|^- /gm, '').split(/\s+/);
}

/** Pieces of so many words; those of one page do not overlap. */
function windows(words) {
  const count = Math.floor(words.length / WORDS);
  if (count < 20) throw new Error(`the prose has ${words.length} words, which do not fill a page`);
  return Array.from({ length: count }, (_, n) => words.slice(n * WORDS, (n + 1) * WORDS).join(' '));
}

/** Requests and bytes on the line with an empty cache, and the rules of axe. */
async function weigh(page) {
  const { tab, session, context } = await fresh();
  let [requests, bytes] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await tab.goto(site.address + page, { waitUntil: 'networkidle' });
  const posts = await tab.locator('article .said').count();
  const findings = [];
  const fault = (check, what, where) => findings.push({ role: 'public', url: page, check, what, where });
  if (posts !== 20) fault('line', 'has not 20 posts', posts);
  if (requests > BUDGET.requests) fault('line', 'asks too often', `${requests} of ${BUDGET.requests} requests`);
  if (bytes > BUDGET.bytes) fault('line', 'is too heavy', `${bytes} of ${BUDGET.bytes} bytes`);
  await axe(tab, fault, 'en 1280', { type: 'tag', values: RULES });
  report.check(findings);
  console.log(`a page of ${posts} posts of ${WORDS} words: ${requests} requests, ${bytes} bytes with their headers`);
  await context.close();
}

/** When the first post stands on the screen, on the slow line. */
async function wait(page) {
  const { tab, session, context } = await fresh();
  await session.send('Network.emulateNetworkConditions', LINE);
  await tab.addInitScript(() => {
    const look = () => {
      const said = document.querySelector('article .said');
      if (said?.getBoundingClientRect().height > 0) window.firstPost = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await tab.goto(site.address + page, { waitUntil: 'load' });
  const [post, painted] = await tab.evaluate(() => [
    window.firstPost,
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  ]);
  const seconds = Math.max(post, painted) / 1000;
  report.check(Number.isFinite(seconds) ? [] : [{ role: 'public', url: page, check: 'line', what: 'shows no post' }]);
  console.log(`on a line of 40 kB/s and 600 ms its first post can be read after ${seconds.toFixed(1)} s`);
  await context.close();
}

/** While a thread stands open, a reply appears below what it answers, and a post on a later page is told of. */
async function appear(page) {
  const { tab, context } = await fresh();
  const findings = [];
  const fault = (what, where) => findings.push({ role: 'public', url: page, check: 'live', what, where });
  await tab.goto(site.address + page, { waitUntil: 'load' });
  const topic = new URL(site.address + page).pathname.split('/').pop();
  const last = await tab.evaluate(() => document.querySelector('[data-live]').dataset.mark.split(' ').pop());
  // The page that shows the end of the thread, and one in the middle of it.
  await tab.goto(`${site.address}/topics/${topic}?after=${last - 5}`, { waitUntil: 'load' });
  const middle = await context.newPage();
  await middle.goto(site.address + page, { waitUntil: 'load' });
  const reply = await post(topic, { parent: String(last), text: 'A reply that appears.' });
  const told = (tab, href) => tab.locator(`[data-live] a[href="${href}"]`).waitFor({ timeout: 60_000 });
  const seen = (tab, href, what) => tab.bringToFront().then(() => told(tab, href)).catch(() => fault(what, href));
  await seen(tab, `#post-${reply}`, 'a reply does not appear');
  const below = `#post-${last} + .replies > li > #post-${reply}`;
  if ((await tab.locator(below).count()) !== 1) fault('a reply does not stand below what it answers', below);
  await seen(middle, `/posts/${reply}`, 'a post on another page is not told of');
  report.check(findings);
  await context.close();
}

/** A tab of a browser that has nothing of the site, with what tells of its requests. */
async function fresh() {
  const context = await profile(browser, reader);
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  return { tab, session, context };
}
