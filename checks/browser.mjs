// What only a browser can tell: axe's rules, room on a phone, the keyboard, life without scripts, paper.

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { MISSING } from './crawl.mjs';

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGUAGES = { en: 'ltr', ar: 'rtl' };
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const AT_ONCE = 2;
/** How many stops of the Tab key are tried on a page. */
const STOPS = 4;

/** Debian's Chromium, which may not look for anything outside this machine. */
export function launch() {
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  const inside = ['--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', ...quiet, ...inside] });
}

/** A fresh profile of a visitor's: their cookies, a language, with scripts or without. */
export async function profile(browser, visitor, { language = 'en', scripts = true } = {}) {
  const context = await browser.newContext({
    viewport: DESK,
    locale: language,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: visitor.origin })));
  return context;
}

/** Looks at each of the pages `{ url, role, scripts }` in every way; `visitors` are by role. Counts into the report. */
export async function lookAt(pages, visitors, report) {
  const browser = await launch();
  const queue = [...pages];
  const worker = async () => {
    const tabs = new Tabs(browser, visitors);
    for (let page = queue.shift(); page; page = queue.shift()) await lookAtOne(page, tabs, report);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await browser.close();
  }
}

/** One tab for each role, language and way, opened when first wanted. */
class Tabs {
  #open = new Map();

  constructor(browser, visitors) {
    Object.assign(this, { browser, visitors });
  }

  /** Opens an address in the tab; `trouble` collects what the page says goes wrong. */
  async show(address, role, way) {
    const key = JSON.stringify([role, way]);
    if (!this.#open.has(key)) this.#open.set(key, await this.#tab(role, way));
    const { tab, trouble } = this.#open.get(key);
    trouble.length = 0;
    await tab.setViewportSize(DESK);
    await tab.goto(this.visitors.get(role).origin + address, { waitUntil: 'load', timeout: 60_000 });
    return { tab, trouble };
  }

  async #tab(role, way) {
    const visitor = this.visitors.get(role);
    const tab = await (await profile(this.browser, visitor, way)).newPage();
    const trouble = [];
    tab.on('console', (line) => {
      // The page for what does not exist answers 404, which the browser reports as it does for a missing picture. An icon
      // that browsers ask for by themselves is looked for in the page's text: they ask once and at any time.
      const meant = [MISSING, '/favicon.ico'].includes(new URL(line.location().url, visitor.origin).pathname);
      if (line.type() === 'error' && !meant) trouble.push(line.text());
    });
    tab.on('pageerror', (error) => trouble.push(error.message));
    tab.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${visitor.origin}/`) && !url.startsWith('data:'))
        trouble.push(`the page asks another site: ${url}`);
    });
    return { tab, trouble };
  }
}

async function lookAtOne(page, tabs, report) {
  for (const look of [lookInEnglish, lookInArabic, lookWithoutScripts]) {
    if (look === lookWithoutScripts && !page.scripts) continue;
    const findings = [];
    const fault = (check, what, where) => findings.push({ role: page.role, url: page.url, check, what, where });
    try {
      await look(page, tabs, fault);
    } catch (error) {
      fault('browser', 'could not be looked at', error.message.split('\n')[0]);
    }
    report.check(findings);
  }
}

async function lookInEnglish(page, tabs, fault) {
  const { tab, trouble } = await tabs.show(page.url, page.role, { language: 'en' });
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen' });
  await axe(tab, fault, 'en 1280', { type: 'tag', values: RULES });
  await keyboard(tab, fault);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await axe(tab, fault, 'en 1280 dark', { type: 'rule', values: ['color-contrast'] });
  await tab.emulateMedia({ colorScheme: 'light', media: 'print' });
  await paper(tab, fault);
  await tab.emulateMedia({ media: 'screen' });
  await phone(tab, fault, 'en');
  for (const line of trouble) fault('console', 'the browser complains', line);
}

async function lookInArabic(page, tabs, fault) {
  const language = 'ar';
  const url = new URL(page.url, 'http://localhost');
  url.searchParams.set('lang', language);
  const { tab, trouble } = await tabs.show(url.pathname + url.search, page.role, { language });
  const [lang, dir, text] = await tab.evaluate(() => [
    document.documentElement.lang,
    document.documentElement.dir,
    document.body.innerText,
  ]);
  if (lang !== language || dir !== LANGUAGES[language])
    fault('outline', 'is not lang="ar" dir="rtl" in Arabic', `${lang} ${dir}`);
  const marker = text.match(/⟦[^⟧]*⟧?/);
  if (marker) fault('message', 'shows a message that is not there in Arabic', marker[0]);
  await axe(tab, fault, 'ar 1280', { type: 'tag', values: RULES });
  await phone(tab, fault, language);
  for (const line of trouble) fault('console', 'the browser complains', line);
}

/** Nothing that the page says or offers depends on scripts. */
async function lookWithoutScripts(page, tabs, fault) {
  const content = () => {
    const main = document.querySelector('main') ?? document.body;
    const offers = [...main.querySelectorAll('a[href], button, input, select, textarea')].filter((element) =>
      element.checkVisibility(),
    );
    return { text: main.innerText.replace(/\s+/g, ' ').length, offers: offers.length };
  };
  const { tab: bare } = await tabs.show(page.url, page.role, { language: 'en', scripts: false });
  const without = await bare.evaluate(content);
  const { tab } = await tabs.show(page.url, page.role, { language: 'en' });
  const having = await tab.evaluate(content);
  if (without.text < having.text * 0.95)
    fault('scripts', 'says less without scripts', `${without.text} of ${having.text} characters`);
  if (without.offers < having.offers)
    fault('scripts', 'offers less without scripts', `${without.offers} of ${having.offers} links and fields`);
}

/** No violation of any rule of axe. */
export async function axe(tab, fault, where, runOnly) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(AXE);
  const { violations } = await tab.evaluate((options) => window.axe.run(document, options), {
    runOnly,
    resultTypes: ['violations'],
    preload: false,
  });
  for (const { id, help, nodes } of violations) {
    fault('axe', `${id}: ${help}`, `${where}, ${nodes.length} ×, ${nodes[0].target.join(' ')}`);
  }
}

/** On the narrowest phone: axe again, and the page is no wider than the glass. */
async function phone(tab, fault, language) {
  await tab.setViewportSize(PHONE);
  await axe(tab, fault, `${language} 320`, { type: 'tag', values: RULES });
  const wide = await tab.evaluate(widest);
  if (wide) fault('overflow', 'is wider than a phone', `${language}, ${wide}`);
}

/** Runs in the page: null, or by how much the page is too wide and the smallest element that sticks out. */
function widest() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const outside = (element) => {
    const { left, right } = element.getBoundingClientRect();
    const spills =
      element.scrollWidth > element.clientWidth + 1 &&
      ['block', 'list-item', 'table-cell'].includes(getComputedStyle(element).display);
    return left < -1 || right > clientWidth + 1 || spills;
  };
  const last = [...document.body.querySelectorAll('*')].find(
    (element) => outside(element) && ![...element.children].some(outside),
  );
  const name = last
    ? `<${last.localName} class="${last.className}"> ${last.textContent.trim().slice(0, 40)}`
    : 'unknown';
  return `${scrollWidth} of ${clientWidth} pixels, ${name}`;
}

/** The Tab key moves on, and what it has reached looks different from what it has not. */
async function keyboard(tab, fault) {
  await tab.evaluate(() => {
    const look = (element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor } =
        getComputedStyle(element);
      const outline =
        outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : outlineStyle + outlineWidth + outlineColor;
      return [outline, boxShadow, backgroundColor, borderColor].join();
    };
    window.checkFocus = () => {
      const element = document.activeElement;
      if (!element || element === document.body) return { none: true };
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const focused = look(element);
      element.blur();
      const blurred = look(element);
      element.focus({ focusVisible: true });
      const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      return {
        seen,
        marked: focused !== blurred,
        name: `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`,
      };
    };
  });
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await tab.keyboard.press('Tab');
    const { none, seen, marked, name } = await tab.evaluate(() => window.checkFocus());
    if (none && stop === 1) fault('keyboard', 'the Tab key reaches nothing');
    if (none) break;
    if (!seen) fault('keyboard', 'what the Tab key reaches is out of sight', name);
    if (!marked) fault('keyboard', 'what the Tab key reaches is not marked', name);
  }
  await tab.evaluate(() => document.activeElement?.blur());
}

/** On paper there is nothing to click: the ways around the site are gone, and what looks like a button. */
async function paper(tab, fault) {
  const shown = await tab.evaluate(() => {
    const ways = [...document.querySelectorAll('nav')].filter((nav) => !nav.closest('main') && nav.checkVisibility());
    return ways.map((nav) => nav.getAttribute('aria-label') ?? nav.className);
  });
  for (const name of shown) fault('print', 'prints its navigation', name);
  const buttons = await tab.evaluate(() => {
    const seen = [...document.querySelectorAll('a.button')].filter((button) => button.checkVisibility());
    return seen.map((button) => button.textContent.trim());
  });
  for (const name of buttons) fault('print', 'prints a button', name);
}
