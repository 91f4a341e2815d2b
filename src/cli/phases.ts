import cliProgress from 'cli-progress';
import type { Progress } from '../intake/intake.ts';
import type { Language } from '../shared/problem-texts.ts';
import type { Effects } from './effects.ts';
import { cliText } from './texts.ts';

/** Milliseconds after which work is long enough to be told about in plain lines. */
const LONG = 2000;

/** Tells in which phase taking in is and how far: a bar on a terminal, else a line per phase when it takes long. */
export function phases(
  language: Language,
  effects: Effects,
): { readonly step: Progress; readonly done: () => void } {
  return effects.isTerminal ? bar(language) : lines(language, effects);
}

function bar(language: Language) {
  const shown = new cliProgress.SingleBar({
    format: '{what} {bar} {percentage} %',
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(100, 0, { what: cliText(language, 'phase.reading') });
  const step: Progress = ({ phase, share }) =>
    shown.update(Math.round((share ?? 1) * 100), { what: cliText(language, `phase.${phase}`) });
  return { step, done: () => shown.stop() };
}

function lines(language: Language, effects: Effects) {
  let last = '';
  const step: Progress = ({ phase }) => {
    if (phase === last || effects.elapsed() < LONG) return;
    last = phase;
    effects.err(`${cliText(language, `phase.${phase}`)} ...\n`);
  };
  return { step, done: () => undefined };
}
