import type { Example, ExampleChild } from '../../src/catalogue/definition.ts';
import { type Day, isoDate } from '../../src/shared/calendar.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { plainRow } from '../reference/plain-row.ts';

/** The municipality of an example that is a register of its own. */
const EXAMPLE_MUNICIPALITY = '510';

/** One example of a definition as a register of one municipality, for the plain calculation. */
export function exampleAsPlain({ at, population, children, ledger }: Example): PlainRegister {
  const municipality = EXAMPLE_MUNICIPALITY;
  const all = [...children];
  return {
    children: [
      ...all.map(([name, child]) =>
        plainRow('children', {
          child_id: name,
          municipality,
          birth_date: isoDate(child.born),
          left_date: isoOrEmpty(child.left),
          target_group: child.targetGroup,
        }),
      ),
      plainRow('children', { child_id: 'without measures', municipality, birth_date: isoDate(at) }),
    ],
    measures: all.flatMap(([name, child]) =>
      child.measures.map((measure, i) =>
        plainRow('measures', {
          measure_id: `${name} ${i}`,
          child_id: name,
          measure_type: measure.type,
          start_date: isoDate(measure.from),
          end_date: isoOrEmpty(measure.to),
          target_group: measure.targetGroup ?? '',
          granted_by: measure.grantedBy,
        }),
      ),
    ),
    follow_ups: all.flatMap(([name, child]) => followUpsOf(name, child)),
    assessments: all.flatMap(([name, child]) =>
      child.assessments.map(({ decided, kind }, i) =>
        plainRow('assessments', {
          assessment_id: `${name} ${i}`,
          child_id: name,
          decided_date: isoDate(decided),
          kind,
        }),
      ),
    ),
    ledger: ledger.map((entry, i) => plainRow('ledger', { ...entry, entry_id: String(i), municipality })),
    population:
      population === undefined
        ? []
        : [
            plainRow('population', {
              municipality,
              date: `${isoDate(at).slice(0, 4)}-01-01`,
              age: '0-17',
              count: String(population),
            }),
          ],
  };
}

function followUpsOf(name: string, child: ExampleChild) {
  return child.measures.flatMap(({ followUps }, i) =>
    followUps.map((held, j) =>
      plainRow('follow_ups', {
        follow_up_id: `${name} ${i} ${j}`,
        child_id: name,
        measure_id: `${name} ${i}`,
        held_date: isoDate(held),
      }),
    ),
  );
}

function isoOrEmpty(day: Day | undefined): string {
  return day === undefined ? '' : isoDate(day);
}
