// node checks/run.mjs '{"address":"http://127.0.0.1:PORT","sign_in":[{"role":"officer","address":"http://…"}]}'
//
// Checks every page of a running site as each role. A line per finding; the last line counts.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './openapi.mjs';
import { Report } from './report.mjs';
import { checkSite } from './site.mjs';

/** The checks end within CI's time whatever the site does. */
const MINUTES = 20;

const report = new Report();
const limit = setTimeout(() => {
  report.check([{ role: 'all', url: '/', check: 'time', what: `the checks took longer than ${MINUTES} minutes` }]);
  report.finish();
  process.exit(1);
}, MINUTES * 60_000);

/** The report of a real meeting where there is one (`RAPPORTEUR_INPUTS`), or else one of ours; each plans a forum. */
function meetingReport() {
  const seed = join(process.env.RAPPORTEUR_INPUTS ?? '', 'seed');
  const real = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith('.txt')) : [];
  const ours = new URL('../crates/rapporteur/tests/program/reports/with_plan.txt', import.meta.url);
  return readFileSync(real.length > 0 ? join(seed, real.sort()[0]) : ours, 'utf8');
}

try {
  const site = JSON.parse(process.argv[2]);
  report.check(await judge(site.address));
  await checkSite(site, report, meetingReport());
} catch (error) {
  report.check([{ role: 'all', url: '/', check: 'checks', what: 'broke off', where: error.stack }]);
}
clearTimeout(limit);
report.finish();
