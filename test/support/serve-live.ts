import { processEffects } from '../../src/cli/effects.ts';
import { openInstallation } from '../../src/cli/installation.ts';
import { liveApp } from '../../src/cli/live-app.ts';
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
const live = await liveApp(installation, { demo: false, by: 'controller A' }, effects);
const app = await createApp({
  ...live.options,
  today: () => Math.floor(Date.parse(now) / MS_PER_DAY),
  webRoot,
  logger: { level: 'error', stream: process.stderr },
});
const { url } = await listen(app, { port: Number(port) });
process.stdout.write(`${url}\n`);
