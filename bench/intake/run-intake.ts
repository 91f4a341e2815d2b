import { readdirSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { EXTRACTS, type Extract, storedExtract } from './extracts.ts';
import { measureImport } from './measure-command.ts';
import { longestSilence } from './measure-silence.ts';
import { type IntakeResult, intakeReport } from './report-intake.ts';

/** Which extracts are measured, and how often. */
export interface IntakeWanted {
  /** Names of extracts; all of them when left out. */
  readonly names?: readonly string[] | undefined;
  readonly runs: number;
  readonly tell: (text: string) => void;
}

/** Measures taking in from the command line, and gives the report. An Error for a name that there is no extract of. */
export async function runIntake({ names, runs, tell }: IntakeWanted): Promise<string> {
  const results: IntakeResult[] = [];
  for (const extract of extractsNamed(names)) {
    tell(`taking in: ${extract.title}`);
    results.push(await measureExtract(extract, runs));
  }
  return intakeReport(results, {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    node: process.versions.node,
  });
}

async function measureExtract(extract: Extract, count: number): Promise<IntakeResult> {
  const folder = await storedExtract(extract);
  const runs = [];
  for (let run = 0; run < count; run++) runs.push(await measureImport(folder, extract.date));
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return {
    extract,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    runs,
    silence: await longestSilence(folder, extract.date),
  };
}

function extractsNamed(names: readonly string[] | undefined): readonly Extract[] {
  const known = EXTRACTS.map(({ name }) => name);
  const unknown = (names ?? []).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`no extract ${unknown}; there are ${known.join(', ')}`);
  return names ? EXTRACTS.filter(({ name }) => names.includes(name)) : EXTRACTS;
}
