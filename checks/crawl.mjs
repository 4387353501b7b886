// Follows every link of the site as one role and looks at each answer.

import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms, tags } from './html.mjs';
import { faults, policyFaults, styleFaults } from './page.mjs';
import { path } from './visitor.mjs';

/** Bounds of one role's crawl: how many addresses in all, and of one path with different queries. */
const LIMITS = { addresses: 3000, variants: 12 };
const AT_ONCE = 4;
/** A page that no site has. */
export const MISSING = '/no-such-page';
/** A word that searches are tried with. */
const WORD = 'capacity';

/** The crawl of one visitor. Keeps each different page in `folder`, named by its digest, for the validator. */
export class Crawl {
  /** The HTML pages: `{ url, role, route, digest, ids, scripts }`. */
  pages = [];
  /** HTML files to take away: `{ url, role, digest }`. */
  kept = [];
  /** How many other files. */
  files = 0;
  /** The addresses beyond the bound. */
  left = new Set();
  findings = [];
  #from = new Map(); // path → path of the page that links to it
  #answers = new Map(); // path → its page, or where it redirects to
  #variants = new Map(); // path without query → how many queries were followed
  #assets = new Map(); // path → promise of the bytes transferred
  #fragments = new Map(); // path#id → page that links to it
  #queue = [];

  constructor(visitor, folder) {
    this.visitor = visitor;
    this.folder = folder;
  }

  async run(starts) {
    for (const start of starts) this.#enqueue(new URL(start, this.visitor.origin), null);
    await this.#missing();
    const worker = async () => {
      for (;;) {
        const next = this.#queue.shift();
        if (next !== undefined) await this.#visit(next);
        else if (this.busy === 0) return;
        else await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    this.busy = 0;
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    this.#checkFragments();
    return this;
  }

  /** A page that does not exist is a page too. */
  async #missing() {
    const answer = await this.visitor.get(MISSING);
    if (answer.status !== 404) this.#fault(MISSING, 'answer', `answers ${answer.status} though it does not exist`);
    else if (isPage(answer)) await this.#page(MISSING, answer);
  }

  async #visit(target) {
    this.busy += 1;
    try {
      const answer = await this.visitor.get(target);
      const from = this.#from.get(target);
      const where = from ? `linked from ${from}` : 'where the crawl starts';
      if (answer.status >= 300 && answer.status < 400 && answer.headers.location)
        this.#redirect(target, answer.headers.location);
      else if (answer.status !== 200) this.#fault(target, 'answer', `answers ${answer.status}`, where);
      else if (isPage(answer)) await this.#page(target, answer);
      else this.#file(target, answer, where);
    } catch (error) {
      this.#fault(target, 'answer', 'does not answer', error.message);
    } finally {
      this.busy -= 1;
    }
  }

  #redirect(target, location) {
    const url = new URL(location, this.visitor.origin + target);
    this.#answers.set(target, { redirect: path(url) });
    if (url.origin === this.visitor.origin) this.#enqueue(url, target);
    else this.#fault(target, 'policy', 'redirects to another site', location);
  }

  #file(target, answer, where) {
    this.files += 1;
    this.#answers.set(target, {});
    if (!answer.headers['content-type']) this.#fault(target, 'answer', 'has no content type', where);
    if (answer.body.length === 0) this.#fault(target, 'answer', 'is empty', where);
    if (isHtml(answer)) this.#kept(target, answer.body.toString());
  }

  /** HTML to take away stands alone: it carries its styles, runs nothing, and is valid like any page. */
  #kept(target, html) {
    this.kept.push({ url: target, role: this.visitor.role, digest: this.#save(html) });
    if (tags(html).some(({ name }) => name === 'script')) this.#fault(target, 'policy', 'is a file with a script');
  }

  async #page(target, answer) {
    const html = answer.body.toString();
    const all = tags(html);
    const root = all.find(({ name }) => name === 'html')?.attributes ?? {};
    const route = answer.status === 200 ? root['data-route'] : `answer ${answer.status}`;
    const page = { url: target, role: this.visitor.role, route, digest: this.#save(html), ids: ids(all) };
    this.pages.push(page);
    this.#answers.set(target, page);
    this.#follow(target, all);
    const weight = answer.transferred + (await this.#weightOfAssets(target, all));
    page.scripts = all.some(({ name, closing }) => name === 'script' && !closing);
    for (const fault of faults({ html, tags: all, root, weight, status: answer.status })) this.#fault(target, ...fault);
    for (const fault of policyFaults({ tags: all, headers: answer.headers, origin: this.visitor.origin }))
      this.#fault(target, ...fault);
  }

  #save(html) {
    const digest = createHash('sha256').update(html).digest('hex').slice(0, 32);
    const file = join(this.folder, `${digest}.html`);
    if (!existsSync(file)) writeFileSync(file, html);
    return digest;
  }

  #follow(target, all) {
    const base = this.visitor.origin + target;
    for (const { name, closing, attributes } of all) {
      const link = closing
        ? undefined
        : name === 'a' || name === 'area' || name === 'link'
          ? attributes.href
          : name === 'img'
            ? attributes.src
            : undefined;
      if (link !== undefined && URL.canParse(link, base)) this.#enqueue(new URL(link, base), target);
    }
    for (const { method, action, fields, words } of forms(all)) {
      if (method !== 'get') continue;
      for (const word of words.length > 0 ? ['', WORD] : ['']) {
        const url = new URL(action || target, base);
        url.search = new URLSearchParams([...words.map((name) => [name, word]), ...fields]);
        this.#enqueue(url, target);
      }
    }
  }

  #enqueue(url, from) {
    if (url.origin !== this.visitor.origin) return;
    const target = path(url);
    // Other languages are looked at in the browser; here they would be the same site again.
    if (url.searchParams.has('lang') || target === MISSING) return;
    // A link in a mail that signs in works once; whoever it was for has followed it.
    if (url.pathname.startsWith('/sign-in/')) return;
    if (url.hash.length > 1) {
      const fragment = target + url.hash;
      if (!this.#fragments.has(fragment))
        this.#fragments.set(fragment, { target, id: decodeURIComponent(url.hash.slice(1)), from });
    }
    if (this.#from.has(target) || this.left.has(target)) return;
    const variants = (this.#variants.get(url.pathname) ?? 0) + (url.search ? 1 : 0);
    if (variants > LIMITS.variants) return;
    if (this.#from.size >= LIMITS.addresses) return void this.left.add(target);
    this.#variants.set(url.pathname, variants);
    this.#from.set(target, from);
    this.#queue.push(target);
  }

  async #weightOfAssets(target, all) {
    let sum = 0;
    for (const { name, closing, attributes } of all) {
      const link =
        name === 'script'
          ? attributes.src
          : name === 'link' && attributes.rel === 'stylesheet'
            ? attributes.href
            : undefined;
      if (closing || !link) continue;
      const url = new URL(link, this.visitor.origin + target);
      if (url.origin === this.visitor.origin) sum += await this.#weightOf(path(url), target);
    }
    return sum;
  }

  #weightOf(asset, from) {
    if (!this.#assets.has(asset)) this.#assets.set(asset, this.#fetchAsset(asset, from));
    return this.#assets.get(asset);
  }

  async #fetchAsset(asset, from) {
    const answer = await this.visitor.get(asset);
    if (answer.status !== 200) this.#fault(asset, 'answer', `answers ${answer.status}`, `used by ${from}`);
    for (const fault of styleFaults(answer)) this.#fault(asset, ...fault);
    return answer.transferred;
  }

  /** A link to a place inside a page leads to an element of that page. */
  #checkFragments() {
    for (const { target, id, from } of this.#fragments.values()) {
      const answer = this.#answers.get(target);
      const page = this.#answers.get(answer?.redirect) ?? answer;
      if (page?.ids && id !== 'top' && !page.ids.has(id))
        this.#fault(from, 'answer', 'links to a place that is not on the page', `${target}#${id}`);
    }
  }

  #fault(url, check, what, where) {
    this.findings.push({ role: this.visitor.role, url, check, what, where });
  }
}

const isHtml = ({ headers }) => (headers['content-type'] ?? '').startsWith('text/html');

/** What a browser shows; what it keeps as a file is none. */
const isPage = (answer) => isHtml(answer) && !(answer.headers['content-disposition'] ?? '').startsWith('attachment');

const ids = (all) => new Set(all.flatMap(({ attributes: { id } }) => (id ? [id] : [])));
