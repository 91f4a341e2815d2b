import { type Day, isoDate, parseIsoDate } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import type { Words } from '../texts/words.ts';

/** A comment is new for so many days. */
const NEW_DAYS = 30;

/** Whether there is something new to read about a figure at a date, else how many comments; empty when there are none. */
export function commentMark({ written, today }: Facts, address: string, date: Day, { t }: Words): string {
  const own = (written?.comments ?? []).filter(
    (comment) => comment.figure === address && comment.date === isoDate(date),
  );
  if (own.length === 0) return '';
  const isNew = own.some(
    ({ at }) => today !== undefined && today - parseIsoDate(at.slice(0, 10)) <= NEW_DAYS,
  );
  return isNew ? t('written.comment.recent') : t('written.comment.some', { count: own.length });
}
