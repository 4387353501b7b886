// node checks/upload.mjs SITE-JSON
//
// A file is sent with a post on a line that breaks in the middle: a browser chooses it, is cut off once some of it is there, is
// back, and goes on from where it was. Then the post is sent and the file is whole. And once more without scripts; and once with a
// letter that an officer enters.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { Report } from './report.mjs';

const SIZE = 3_000_000;
const LINE = { offline: false, latency: 50, downloadThroughput: 1_000_000, uploadThroughput: 400_000 };

const site = JSON.parse(process.argv[2]);
const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-upload-'));
const bytes = Buffer.from(Array.from({ length: SIZE }, (_, n) => (n * 7919) % 251));
const file = join(folder, 'A long law.pdf');
writeFileSync(file, bytes);
const browser = await launch();
let storageState;
try {
  storageState = await signIn();
  await interrupted();
  await withoutScripts();
  await withALetter();
} catch (error) {
  finding('broke off', error.stack);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
report.finish();
process.exit();

function finding(what, where) {
  report.check([{ role: 'officer', url: '/', check: 'upload', what, where }]);
}

/** The link of a sign-in is good once: what it left in the browser is for both pages. */
async function signIn() {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(site.sign_in.find(({ role }) => role === 'officer').address);
  await Promise.all([page.waitForURL(/desk|\/$/), page.locator('main form[method=post] button').first().click()]);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** A page of the place that is open, as the officer has it. */
async function open(options) {
  const context = await browser.newContext({ locale: 'en', storageState, ...options });
  const page = await context.newPage();
  const forums = await (await context.request.get(new URL('/forums?format=json', site.address).href)).json();
  const forum = forums.find(({ state }) => ['open', 'extended'].includes(state));
  const { sessions } = await (await context.request.get(`${forum.address}?format=json`)).json();
  const topic = sessions[0].topics?.[0]?.id ?? sessions[0].id;
  await page.goto(new URL(`/topics/${topic}#write`, site.address).href);
  return { context, page };
}

async function interrupted() {
  const { context, page } = await open();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  const pieces = [];
  page.on('request', (request) => {
    const offset = request.headers()['upload-offset'];
    if (offset !== undefined) pieces.push(Number(offset));
  });
  await page.locator('input[type=file]').setInputFiles(file);
  const bar = page.locator('[data-upload] progress');
  await page.waitForFunction(() => document.querySelector('[data-upload] progress')?.value > 400_000);
  await line.send('Network.emulateNetworkConditions', { ...LINE, offline: true });
  await page.locator('[data-upload]', { hasText: 'The line is down' }).waitFor();
  const there = await bar.evaluate((bar) => bar.value);
  // The post is sent meanwhile: it waits for its file.
  await page.locator('form[data-draft] textarea[name=text]').fill('The law came over a line that broke.');
  await page.locator('form[data-draft] button:not([name])').click();
  await page.getByText('Your post is sent as soon as').waitFor();
  const before = pieces.length;
  await line.send('Network.emulateNetworkConditions', LINE);
  await page.waitForURL(/posted=/, { timeout: 60_000 });
  const again = pieces.slice(before);
  const goesOn = again.length > 0 && Math.min(...again) >= there;
  report.check(goesOn ? [] : [fault(`it went on at ${again[0]}, not at ${there}`)]);
  await handedOver(context, page, 'The law came over a line that broke.');
  await context.close();
}

async function withoutScripts() {
  const { context, page } = await open({ javaScriptEnabled: false });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('form[data-draft] textarea[name=text]').fill('The law came with the form.');
  await page.locator('form[data-draft] button:not([name])').click();
  await page.waitForURL(/posted=/);
  await handedOver(context, page, 'The law came with the form.');
  await context.close();
}

/** The letter is there in pieces before it is entered: the form itself carries no file. */
async function withALetter() {
  const { context, page } = await open();
  await page.goto(new URL(`${new URL(page.url()).pathname}/letter`, site.address).href);
  await page.locator('main a[href*="signer="]').first().click();
  let pieces = 0;
  page.on('request', (request) => {
    if (request.headers()['upload-offset'] !== undefined) pieces += 1;
  });
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-upload] input[type=checkbox]').waitFor({ timeout: 60_000 });
  await page.locator('textarea[name=text]').fill('The law came by letter.');
  await page.locator('main form[method=post] button:not([name])').click();
  await page.waitForURL(/posts|topics/);
  report.check(pieces > 1 ? [] : [fault(`the letter came in ${pieces} pieces`)]);
  await handedOver(context, page, 'The law came by letter.');
  await context.close();
}

/** Whether the file of the post is handed over as it was. */
async function handedOver(context, page, words) {
  const post = page.locator('article.post', { hasText: words }).last();
  const href = await post.locator('a[download]').getAttribute('href');
  const given = await (await context.request.get(new URL(href, site.address).href)).body();
  const digest = (data) => createHash('sha256').update(data).digest('hex');
  report.check(digest(given) === digest(bytes) ? [] : [fault(`${given.length} bytes of ${SIZE} came`)]);
}

function fault(what) {
  return { role: 'officer', url: '/topics/{id}', check: 'upload', what };
}
