// Valid HTML, by the checker that the standard's editors use. One Java for all pages: starting it costs more than a
// hundred pages do.

import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** The errors of the pages in a folder: a map from a page's digest to `[{ what, where }]`. */
export async function validate(folder) {
  const words = [
    '-XX:+UseSerialGC',
    '-Xss1m',
    '-jar',
    JAR,
    '--errors-only',
    '--no-langdetect',
    '--format',
    'json',
    '--exit-zero-always',
    '--stdout',
    folder,
  ];
  const { messages } = JSON.parse(await output('java', words));
  const errors = new Map();
  for (const { url = '', type, message, lastLine, extract = '' } of messages) {
    if (type !== 'error' && type !== 'non-document-error') continue;
    const digest = basename(url, '.html');
    const where = `line ${lastLine}: ${extract.replace(/\s+/g, ' ').trim()}`;
    errors.set(digest, [...(errors.get(digest) ?? []), { what: message, where }]);
  }
  return errors;
}

function output(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = { stdout: [], stderr: [] };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (part) => parts[name].push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts.stdout).toString());
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(parts.stderr)}`));
    });
  });
}
