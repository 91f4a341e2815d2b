import { dayOf } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY } from '../../register.ts';
import type { Rule } from '../rule.ts';

/** Fewer measures than this tell nothing. */
const FEWEST = 20;
const USUAL_SHARE = 0.3;
/** Every 1 January of the dates that can be read. */
const NEW_YEARS = new Set(Array.from({ length: 350 }, (_, i) => dayOf(1850 + i, 1, 1)));

/** Many measures that begin on 1 January: a system often writes that day where it does not know the day. */
export const measureJanuaryFirst: Rule = {
  code: 'measure.january_first',
  severity: 'note',
  fields: ['measures.start_date'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const measures = tables.get('measures');
    if (!measures) return;
    let started = 0;
    let onNewYear = 0;
    for (const day of dayColumn(measures, 'start_date')) {
      if (day === NO_DAY) continue;
      started++;
      if (NEW_YEARS.has(day)) onNewYear++;
    }
    if (started >= FEWEST && onNewYear > started * USUAL_SHARE)
      report({ table: 'measures', column: 'start_date' }, { rows: onNewYear, all: started });
  },
};
