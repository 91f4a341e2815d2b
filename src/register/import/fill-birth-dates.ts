import type { Pseudonyms } from '../pseudonyms.ts';
import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { Findings } from './findings.ts';
import type { ReadTable } from './read-table.ts';

/**
 * Gives children with a CPR number their birth date from it where the column is empty; an error where none is known.
 * What else the number says is held against the row.
 */
export function fillBirthDates(children: ReadTable, pseudonyms: Pseudonyms, findings: Findings): void {
  const ids = textColumn(children, 'child_id');
  const births = dayColumn(children, 'birth_date');
  const sexes = textColumn(children, 'sex');
  for (let row = 0; row < children.rows; row++) {
    const id = ids[row] ?? null;
    const facts = id === null ? undefined : pseudonyms.factsOf(id);
    const birth = births[row];
    if (!facts) {
      if (birth === NO_DAY && id !== null && !children.isUnreadable(row, 'birth_date'))
        findings.error('child.no_birth_date', children.placeOf(row, 'birth_date'));
      continue;
    }
    if (facts.replacement) findings.note('cpr.replacement', children.placeOf(row, 'child_id'));
    else if (!facts.passesModulus11) findings.warning('cpr.check_digit', children.placeOf(row, 'child_id'));
    const sex = sexes[row] ?? null;
    if (sex !== null && sex !== facts.sex) findings.warning('cpr.sex', children.placeOf(row, 'sex'));
    if (birth === NO_DAY) births[row] = facts.birth;
    else if (birth !== facts.birth) findings.warning('cpr.birth_date', children.placeOf(row, 'birth_date'));
  }
}
