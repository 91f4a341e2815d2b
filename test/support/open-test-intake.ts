import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEffects } from '../../src/cli/effects.ts';
import { type Installation, openInstallation } from '../../src/cli/installation.ts';
import { intakeParts } from '../../src/cli/open-intake.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { openIntake } from '../../src/intake/open-intake.ts';
import type { IntakeParts } from '../../src/intake/parts.ts';

/** An empty installation in folders of its own, with the way of taking in over it. */
export interface TestIntake {
  readonly intake: Intake;
  readonly parts: IntakeParts;
  readonly installation: Installation;
  readonly root: string;
  readonly keyFolder: string;
}

/** For tests: taking in over an installation; a new and empty one unless folders of an earlier one are given. */
export async function openTestIntake(
  folders: { readonly root?: string; readonly keyFolder?: string; readonly now?: string } = {},
): Promise<TestIntake> {
  const root = folders.root ?? mkdtempSync(join(tmpdir(), 'indsatstrappen-intake-'));
  const keyFolder = folders.keyFolder ?? mkdtempSync(join(tmpdir(), 'indsatstrappen-key-'));
  const effects = {
    ...processEffects(),
    env: { ...process.env, XDG_CONFIG_HOME: keyFolder },
    now: () => new Date(folders.now ?? '2026-01-15T12:00:00Z'),
  };
  const installation = await openInstallation(root, effects);
  const parts = await intakeParts(installation, effects);
  return { intake: openIntake(parts), parts, installation, root, keyFolder };
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
