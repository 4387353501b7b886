// Findings and counts. A check is one page as one role looked at in one way; it passes or has findings.

const SHOWN = 5;

export class Report {
  passed = 0;
  failed = 0;
  skipped = 0;
  /** `{ role, url, check, what, where }`: which page, which check, the fault, and its place or measure. */
  findings = [];

  /** Counts one check by its findings. */
  check(findings) {
    if (findings.length === 0) this.passed += 1;
    else this.failed += 1;
    this.findings.push(...findings);
  }

  /** Counts `count` checks by all their findings: as many have failed as there are different keys. */
  checks(count, findings, key) {
    const failed = new Set(findings.map(key)).size;
    this.failed += failed;
    this.passed += Math.max(0, count - failed);
    this.findings.push(...findings);
  }

  skip(reason) {
    this.skipped += 1;
    console.log(`SKIPPED: ${reason}`);
  }

  /** Prints each finding on a line, of those that are alike only the first, and the counts as the last line. */
  finish() {
    const alike = groupBy(this.findings, likeness);
    for (const findings of alike.values()) {
      for (const { role, url, check, what, where } of findings.slice(0, SHOWN)) {
        console.log(`FAIL ${role} ${url} ${check}: ${what}${where ? ` (${where})` : ''}`);
      }
      if (findings.length > SHOWN) console.log(`     … and ${findings.length - SHOWN} more like it`);
    }
    console.log(`${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`);
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

const likeness = ({ check, what }) => `${check}: ${what}`;

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
