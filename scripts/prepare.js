// Plain JavaScript for any Node: brings the checkout to where it can run, on a machine with only npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

/** Runs a program of the checkout with its own Node first on the path; gives its exit status. */
export function run(program, args, options = {}) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...options.env };
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: isWindows, ...options, env });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** Runs a program and stops with its status when it fails. */
export function must(program, args, options) {
  const status = run(program, args, options);
  if (status !== 0) process.exit(status);
}

/** Installs the packages of the lock file when they are not there, or not those of this lock file. */
export function installPackages() {
  const lock = hashOf(readFileSync(join(root, 'package-lock.json')));
  const mark = join(root, 'node_modules', '.indsatstrappen-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock && existsSync(join(bin, 'node'))) return;
  console.log('Installerer pakker (npm install) ...');
  // Not `npm ci`: a lock file written where a registry has no packages for other platforms is refused by it.
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  writeFileSync(mark, lock);
}

/** Builds the web pages into dist/web, and their drawing on the server into dist/server, when their sources have changed since. */
export function buildWeb() {
  const mark = join(root, 'dist', 'web', '.sources');
  const sources = hashOf(
    sourceFacts(['src', 'catalogue/codes', 'vite.config.ts', 'scripts/woff-to-ttf.js', 'package-lock.json']),
  );
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return;
  console.log('Bygger websiderne ...');
  must('vite', ['build', '--logLevel', 'warn']);
  must('vite', ['build', '--ssr', 'server-entry.tsx', '--logLevel', 'warn']);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, sources);
}

/** The path of Chromium; installs Debian's when there is none and that is allowed. Undefined, and said aloud, otherwise. */
export function findChromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = () => known.find((path) => path && existsSync(path));
  if (found()) return found();
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installerer Chromium (apt-get) ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      env,
    });
  }
  return found();
}

function hashOf(data) {
  return createHash('sha256').update(data).digest('hex');
}

function sourceFacts(paths) {
  return paths
    .flatMap((path) => filesUnder(join(root, path)))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => `${file} ${hashOf(readFileSync(file))}`)
    .join('\n');
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
