import { textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

const SCALE = /^(\d+) ?[-\u2013] ?(\d+)$/;

/** A score outside the scale that its row names as two numbers (`1-10`). */
export const goalOutsideScale: Rule = {
  code: 'goal.outside_scale',
  severity: 'warning',
  fields: ['goals.scale', 'goals.score_before', 'goals.score_after'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const goals = tables.get('goals');
    if (!goals) return;
    const scales = textColumn(goals, 'scale');
    for (const name of ['score_before', 'score_after'])
      for (const [row, score] of textColumn(goals, name).entries()) {
        const ends = score === null ? null : SCALE.exec(scales[row] ?? '');
        if (ends && !(Number(score) >= Number(ends[1]) && Number(score) <= Number(ends[2])))
          report(goals.placeOf(row, name), { score: score ?? '', scale: scales[row] ?? '' });
      }
  },
};
