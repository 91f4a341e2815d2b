import { lastDay } from '../last-day.ts';
import { ongoingByGroup } from '../previous.ts';
import type { Rule } from '../rule.ts';

const HALF = 0.5;
const MANY = 20;
const NEARLY_ALL = 0.2;
/** Falls of fewer than this may be children who grew up. */
const FEW = 5;

/** A measure group whose ongoing measures have changed more since the last delivery than a municipality does between two. */
export const changeBig: Rule = {
  code: 'change.big',
  severity: 'warning',
  fields: ['measures.measure_type', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written'],
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const day = lastDay(checked);
    if (!measures || !checked.previous || day === undefined) return;
    const now = ongoingByGroup(measures, day);
    const before = checked.previous.ongoing;
    for (const group of new Set([...Object.keys(before), ...Object.keys(now)]))
      if (isBig(before[group] ?? 0, now[group] ?? 0))
        report(
          { table: 'measures', column: 'measure_type' },
          { group, before: before[group] ?? 0, now: now[group] ?? 0 },
        );
  },
};

function isBig(before: number, now: number): boolean {
  const change = Math.abs(now - before);
  return (change > before * HALF && change >= MANY) || (before - now >= FEW && now < before * NEARLY_ALL);
}
