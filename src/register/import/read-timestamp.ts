import { isoDate } from '../../shared/calendar.ts';
import { readDay } from './read-date.ts';

const PARTS =
  /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:(?:[T ]| kl\.? )(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/;
let danishClock: Intl.DateTimeFormat | undefined;

/**
 * A point in time as Danish clock time, `2017-01-31T14:05:00`, or only the date when no time was written. ISO or a
 * Danish date before the time; a time with an offset from UTC is turned into Danish time. Undefined when unreadable.
 */
export function readTimestamp(text: string): string | undefined {
  const match = PARTS.exec(text);
  const day = match?.[1] ? readDay(match[1]) : undefined;
  if (!match || day === undefined) return undefined;
  const [, , hour, minute, second = '00', offset] = match;
  if (hour === undefined || minute === undefined) return offset ? undefined : isoDate(day);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const local = `${isoDate(day)}T${hour.padStart(2, '0')}:${minute}:${second}`;
  return offset ? inDenmark(local, offset) : local;
}

function inDenmark(local: string, offset: string): string | undefined {
  const instant = new Date(`${local}${offset.replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(instant.getTime()) ? undefined : clock().format(instant).replace(' ', 'T');
}

/** Made when first needed: it is slow to make, and few files have times with an offset. */
function clock(): Intl.DateTimeFormat {
  danishClock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return danishClock;
}
