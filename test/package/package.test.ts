import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';

const root = packageRoot();
let installed = '';

/** Packs the checkout and lays the package into an empty folder; its dependencies are those of the checkout. */
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'indsatstrappen-package-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const name = packed.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', join(folder, name), '-C', folder]);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const dependency of readdirSync(join(root, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency));
  }
  installed = join(modules, 'indsatstrappen');
  execFileSync('mv', [join(folder, 'package'), installed]);
}, 300_000);

describe('the packed package, laid into an empty folder', () => {
  test('holds what it needs and no sources or tests', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'catalogue',
      'dist',
      'docs',
      'package.json',
    ]);
    const compiled = readdirSync(join(installed, 'dist', 'src'), { recursive: true, encoding: 'utf8' });
    expect(compiled.filter((name) => name.includes('.test.'))).toEqual([]);
    expect(readdirSync(join(installed, 'dist', 'web'))).toContain('index.html');
  });

  test('calculates, in a process of its own', () => {
    const tiny = join(root, 'test', 'golden', 'tiny');
    const run = spawnSync(
      process.execPath,
      [
        join(installed, 'bin', 'indsatstrappen.js'),
        'calculate',
        tiny,
        '--at',
        '2017-01-31',
        '--figures',
        '1',
      ],
      { encoding: 'utf8' },
    );
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).toContain('indsatstrappen,1,510,2017-01-31,,,7,900,7.777777778,per_1000,ok');
  });

  test('runs no source of the checkout', () => {
    const run = spawnSync(process.execPath, [join(installed, 'bin', 'indsatstrappen.js'), '--version'], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
