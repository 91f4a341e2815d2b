import { CurrentSource } from '../../src/cli/current-source.ts';
import { processEffects } from '../../src/cli/effects.ts';
import { openInstallation } from '../../src/cli/installation.ts';
import { liveEntry } from '../../src/cli/live-entry.ts';
import { installedCatalogues, intakeParts } from '../../src/cli/open-intake.ts';
import { openIntake } from '../../src/intake/open-intake.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';

/** The server of `serve` in a process of its own that can be killed, over other pages and at a time of the test's choice. */
const [root = '', keyFolder = '', webRoot = '', port = '0', now = ''] = process.argv.slice(2);
const MS_PER_DAY = 86_400_000;

const effects = {
  ...processEffects(),
  env: { ...process.env, XDG_CONFIG_HOME: keyFolder },
  now: () => new Date(now),
};
const installation = await openInstallation(root, effects);
const current = await CurrentSource.open(installation, {
  demo: false,
  catalogues: () => installedCatalogues(installation),
});
const parts = await intakeParts(installation, effects, () => current.reload());
const app = await createApp({
  source: () => current.get(),
  intake: openIntake(parts),
  entry: liveEntry(installation, current, effects),
  by: 'controller A',
  today: () => Math.floor(Date.parse(now) / MS_PER_DAY),
  webRoot,
  logger: { level: 'error', stream: process.stderr },
});
const { url } = await listen(app, { port: Number(port) });
process.stdout.write(`${url}\n`);
