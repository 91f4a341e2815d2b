// `npm test`: installs what is missing (Chromium included), then everything that must hold; ends with one plain line.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, findChromium, installPackages, run } from './prepare.js';

installPackages();
buildWeb();
const chromium = findChromium();
if (!chromium) console.error('Chromium mangler og kan ikke installeres her: testene i browseren fejler.');

/** What is checked besides the tests: each counts as one. */
const CHECKS = [
  ['types', 'tsc', ['--noEmit']],
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['dead code and dependencies', 'knip', []],
];

let passed = 0;
const failed = [];
for (const [name, program, args] of CHECKS) {
  console.log(`\n== ${name}`);
  if (run(program, args) === 0) passed += 1;
  else failed.push(name);
}

console.log('\n== tests');
const report = join(mkdtempSync(join(tmpdir(), 'indsatstrappen-test-')), 'report.json');
const status = run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { env: { CHROMIUM: chromium ?? '' } },
);
const result = readReport(report);
passed += result.passed;
const failures = failed.length + result.failed + (status !== 0 && result.failed === 0 ? 1 : 0);
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures > 0 || result.passed === 0 ? 1 : 0);

function readReport(path) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
