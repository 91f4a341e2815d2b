import type { Catalogue } from '../catalogue/definition.ts';
import { spokenFinding } from '../intake/spoken-finding.ts';
import type { CheckedGroup, CheckView } from '../intake/views.ts';
import type { Severity } from '../shared/problem.ts';
import type { Language } from '../shared/problem-texts.ts';
import { guideOf } from '../shared/rule-guide.ts';
import { boundsText } from './bounds-text.ts';
import { counted } from './counted.ts';
import { cliText } from './texts.ts';

const WORDS = { error: 'import.error', warning: 'import.warning', note: 'import.note_' } as const;
/** So many places of one kind are shown. */
const SHOWN = 5;

/** What the checking found, for a terminal: the counts, then each kind with its places, reach and way to mend it. */
export function checkText(view: CheckView, catalogues: readonly Catalogue[], language: Language): string {
  const count = (severity: Severity) =>
    counted(view.groups.filter((group) => group.severity === severity).length, severity, language);
  const found = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const lines = [
    cliText(language, 'import.found', found),
    ...view.groups.flatMap((group) => linesOf(group, catalogues, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(group: CheckedGroup, catalogues: readonly Catalogue[], language: Language): string[] {
  const { what, fix } = guideOf(group.code, group.count, language);
  const more = group.count - SHOWN;
  return [
    `${cliText(language, WORDS[group.severity])}  ${what}`,
    ...group.examples
      .slice(0, SHOWN)
      .map((finding) => `    ${spokenFinding(finding, language, group.header)}`),
    ...(more > 0 ? [`    ${cliText(language, 'remarks.more', { count: more })}`] : []),
    ...(group.bounds.length > 0
      ? [
          `    ${cliText(language, 'import.moves', { bounds: boundsText(group.bounds, catalogues, language) })}`,
        ]
      : []),
    `    ${cliText(language, 'import.fix', { fix })}`,
    ...(group.accepted
      ? [`    ${cliText(language, 'import.accepted', { reason: group.accepted.reason })}`]
      : []),
  ];
}
