// One visitor of the site: a role, its cookies, and requests as a browser makes them. Node's own `fetch` hides what was
// transferred and forbids some headers; so this is `node:http`.

import http from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { forms, tags } from './html.mjs';

const unpack = promisify(gunzip);

export class Visitor {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

  constructor(role, address) {
    this.role = role;
    this.origin = new URL(address).origin;
    // Pages are looked at in English, whatever language the account reads; the browser looks at Arabic.
    this.cookies = new Map([['lang', 'en']]);
  }

  /** Opens the address of a sign-in, presses the button of its form, and returns the path where that leads. */
  async signIn(address) {
    const { status, body } = await this.get(path(new URL(address)));
    const form = forms(tags(body.toString())).findLast(({ method }) => method === 'post');
    if (status !== 200 || !form)
      throw new Error(`${this.role}: the sign-in answers ${status}, ${form ? 'with' : 'without'} a form`);
    const target = new URL(form.action || address, address);
    const answer = await this.#request('POST', path(target), new URLSearchParams(form.fields).toString());
    if (answer.status !== 303 && answer.status !== 302)
      throw new Error(`${this.role}: signing in answers ${answer.status}`);
    if (answer.headers['set-cookie'] === undefined) throw new Error(`${this.role}: signing in sets no cookie`);
    return path(new URL(answer.headers.location, target));
  }

  /** Fills the form of a page that goes to `action`, with what it holds and these fields; returns the path where it leads. */
  async fill(page, action, fields) {
    const { body } = await this.get(page);
    const form = forms(tags(body.toString())).find((form) => form.method === 'post' && form.action === action);
    if (!form) throw new Error(`${this.role}: ${page} has no form that goes to ${action}`);
    const kept = form.fields.filter(([name]) => !(name in fields));
    const sent = new URLSearchParams([...kept, ...Object.entries(fields)]).toString();
    const answer = await this.#request('POST', action, sent);
    if (answer.status !== 303) throw new Error(`${this.role}: the form ${action} answers ${answer.status}`);
    return path(new URL(answer.headers.location, this.origin));
  }

  get(target) {
    return this.#request('GET', target);
  }

  /** Sends a form, as a page of the site would. */
  post(target, fields) {
    return this.#request('POST', target, new URLSearchParams(fields).toString());
  }

  /** `{ status, headers, body, transferred }`: `transferred` counts the bytes of the body on the line. */
  async #request(method, target, form) {
    const headers = {
      Accept: 'text/html,*/*',
      'Accept-Encoding': 'gzip',
      'Accept-Language': 'en',
      'Sec-Fetch-Site': 'same-origin',
    };
    if (this.cookies.size > 0) headers.Cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    if (form !== undefined)
      Object.assign(headers, { Origin: this.origin, 'Content-Type': 'application/x-www-form-urlencoded' });
    const answer = await this.#send(method, target, headers, form);
    for (const cookie of answer.headers['set-cookie'] ?? []) this.#keep(cookie);
    const packed = answer.headers['content-encoding'] === 'gzip';
    return { ...answer, transferred: answer.body.length, body: packed ? await unpack(answer.body) : answer.body };
  }

  #send(method, target, headers, form) {
    return new Promise((resolve, reject) => {
      const request = http.request(
        this.origin + target,
        { method, headers, agent: this.#agent, timeout: 60_000 },
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          );
          response.on('error', reject);
        },
      );
      request.on('timeout', () => request.destroy(new Error(`${method} ${target}: no answer within a minute`)));
      request.on('error', reject);
      request.end(form);
    });
  }

  #keep(cookie) {
    const [pair, ...rules] = cookie.split(';');
    const [name, ...value] = pair.split('=');
    const ended = rules.some((rule) => /^\s*max-age=0$/i.test(rule));
    if (ended) this.cookies.delete(name.trim());
    else this.cookies.set(name.trim(), value.join('='));
  }

  close() {
    this.#agent.destroy();
  }
}

/** What a request line carries of an address. */
export const path = (url) => url.pathname + url.search;
