import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processEffects } from '../../src/cli/effects.ts';
import { openInstallation } from '../../src/cli/installation.ts';
import { randomFor } from '../../src/demo/lives/random.ts';
import { checkDelivery } from '../../src/register/deliveries/check-delivery.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { ledgerEntries } from '../../src/store/delivery-ledger.ts';
import { manyRows } from '../support/many-rows.ts';

/** `KILLS` sets how many: 40 in every run, 200 before a release (`KILL_SEED` for other moments). */
const KILLS = Number(process.env.KILLS ?? 40);
const ROWS = 100_000;
const OPENS_WITHIN_MS = 10_000;
const ACKNOWLEDGED = /Gemt som levering (\S+):/;

const root = mkdtempSync(join(tmpdir(), 'indsatstrappen-kill-'));
const data = join(root, 'data');
const extract = join(root, 'udtraek');
mkdirSync(extract);
for (const [name, text] of manyRows(ROWS)) writeFileSync(join(extract, name), text);

describe(`an import of ${ROWS} rows, killed at ${KILLS} random moments`, () => {
  test('nothing is lost, nothing is half there, and it opens again', async () => {
    const whole = await importUntil(Number.POSITIVE_INFINITY);
    expect(whole.acknowledged, whole.text).toBeDefined();
    const random = randomFor(Number(process.env.KILL_SEED ?? 0), 'kills');
    const promised = new Set([whole.acknowledged]);
    let slowest = 0;
    let cutShort = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { acknowledged } = await importUntil(random() * whole.ms * 1.02);
      if (acknowledged) promised.add(acknowledged);
      else cutShort++;
      const opened = await openAgain();
      slowest = Math.max(slowest, opened.ms);
      expect(opened.damaged, `kill ${kill}`).toEqual([]);
      expect(opened.recorded, `kill ${kill}`).toEqual(opened.onDisk);
      rmSync(join(data, 'kladder'), { recursive: true, force: true });
      for (const id of promised) expect(opened.onDisk, `kill ${kill}`).toContain(id);
    }
    console.log(
      `${KILLS} kills over ${Math.round(whole.ms)} ms: ${cutShort} cut short, ${promised.size} deliveries whole, opened in at most ${Math.round(slowest)} ms`,
    );
    expect(slowest).toBeLessThan(OPENS_WITHIN_MS);
    expect(cutShort).toBeGreaterThan(KILLS / 4);
  }, 3_600_000);
});

/** Runs the command and kills it, and what it has started, after so many milliseconds. */
async function importUntil(
  milliseconds: number,
): Promise<{ readonly ms: number; readonly acknowledged: string | undefined; readonly text: string }> {
  const argv = [join(packageRoot(), 'bin', 'indsatstrappen.js'), 'import', extract, '--data', data];
  const started = performance.now();
  const child = spawn(process.execPath, [...argv, '--date', '2020-01-31'], {
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: join(root, 'key') },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  const timer = Number.isFinite(milliseconds)
    ? setTimeout(() => killGroup(child.pid), milliseconds)
    : undefined;
  await new Promise((settle) => child.on('close', settle));
  clearTimeout(timer);
  return { ms: performance.now() - started, acknowledged: ACKNOWLEDGED.exec(text)?.[1], text };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the same moment.
  }
}

async function openAgain() {
  const started = performance.now();
  const installation = await openInstallation(data, processEffects());
  const ms = performance.now() - started;
  const folders = readdirSync(join(data, 'deliveries')).filter((name) => !name.startsWith('.'));
  const damaged: string[] = [];
  for (const id of folders) {
    const { findings } = await checkDelivery(join(data, 'deliveries', id));
    damaged.push(...findings.map(({ code }) => `${id}: ${code}`));
  }
  const accepted = ledgerEntries(installation.store).filter(({ status }) => status === 'accepted');
  installation.close();
  return { ms, damaged, onDisk: folders.sort(), recorded: accepted.map(({ id }) => id).sort() };
}
