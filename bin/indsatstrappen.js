#!/usr/bin/env node
// Plain JavaScript for any Node: starts the program with Node 24, which the package brings along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const here = dirname(fileURLToPath(import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await start();
else again(nodeOfPackage());

/** A checkout runs its sources; an installed package has only what was compiled from them. */
async function start() {
  enableCompileCache?.();
  const source = join(here, '..', 'src', 'cli', 'main.ts');
  const compiled = join(here, '..', 'dist', 'src', 'cli', 'main.js');
  const { main } = await import(pathToFileURL(existsSync(source) ? source : compiled).href);
  process.exitCode = await main(process.argv.slice(2));
}

function again(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}

function nodeOfPackage() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(binary)) return binary;
  } catch {
    // Said below.
  }
  console.error(
    `Indsatstrappen kræver Node ${NEEDED}. Kør "npm install" igen, så den følger med. / Indsatstrappen needs Node ${NEEDED}. Run "npm install" again to get it.`,
  );
  process.exit(2);
}
