// node checks/run.mjs '{"address":"http://127.0.0.1:PORT","sign_in":[{"role":"officer","address":"http://…"}]}'
//
// Checks every page of a running site as each role. A line per finding; the last line counts.

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

try {
  const site = JSON.parse(process.argv[2]);
  report.check(await judge(site.address));
  await checkSite(site, report);
} catch (error) {
  report.check([{ role: 'all', url: '/', check: 'checks', what: 'broke off', where: error.stack }]);
}
clearTimeout(limit);
report.finish();
