import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEffects } from '../../src/cli/effects.ts';
import { openInstallation } from '../../src/cli/installation.ts';
import { intakeParts } from '../../src/cli/open-intake.ts';
import { openIntake } from '../../src/intake/open-intake.ts';

/** The longest time, in seconds, in which taking in tells nothing new of how far it is. */
export async function longestSilence(folder: string, date: string): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'indsatstrappen-bench-'));
  const effects = { ...processEffects(), env: { XDG_CONFIG_HOME: join(home, 'key') } };
  const installation = await openInstallation(join(home, 'data'), effects);
  try {
    const intake = openIntake(await intakeParts(installation, effects));
    const { id } = await intake.start(date, 'bench');
    const names = readdirSync(folder).filter((name) => /\.(?:csv|xlsx|ods)$/.test(name));
    const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    let longest = 0;
    let told = performance.now();
    let last = '';
    const listen = ({ phase, share }: { readonly phase: string; readonly share: number | null }) => {
      const step = `${phase} ${share}`;
      if (step === last) return;
      last = step;
      longest = Math.max(longest, performance.now() - told);
      told = performance.now();
    };
    await intake.addFiles(id, files, listen);
    await intake.check(id, listen);
    listen({ phase: 'done', share: 1 });
    return longest / 1000;
  } finally {
    installation.close();
    rmSync(home, { recursive: true, force: true });
  }
}
