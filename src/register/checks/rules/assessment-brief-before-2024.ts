import { parseIsoDate } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const CHILDS_ACT = parseIsoDate('2024-01-01');

/** A brief assessment (afdækning) from before 1 January 2024, when it came with the Child’s Act § 19. */
export const assessmentBriefBefore2024: Rule = {
  code: 'assessment.brief_before_2024',
  severity: 'warning',
  fields: [
    'assessments.kind',
    'assessments.aware_date',
    'assessments.decided_date',
    'assessments.completed_date',
  ],
  readings: ['as_written'],
  valid: { from: '2024-01-01' },
  find: rowsWhere('assessments', 'kind', (assessments) => {
    const kinds = textColumn(assessments, 'kind');
    const days = ['completed_date', 'decided_date', 'aware_date'].map((name) => dayColumn(assessments, name));
    return (row) => {
      const latest = Math.max(...days.map((column) => column[row] ?? NO_DAY));
      return kinds[row] === 'brief' && latest !== NO_DAY && latest < CHILDS_ACT;
    };
  }),
};
