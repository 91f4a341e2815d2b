import { parseIsoDate } from '../../../shared/calendar.ts';
import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Days. */
const LATE = 30;
const DATE_LENGTH = 10;
const MONTH_LENGTH = 7;

/** A notification acknowledged more than 30 days after it came: far beyond six working days, so likely a wrong date. */
export const notificationAcknowledgedLate: Rule = {
  code: 'notification.acknowledged_late',
  severity: 'note',
  fields: ['notifications.received_at', 'notifications.acknowledged_at'],
  readings: ['as_written'],
  find: rowsWhere('notifications', 'acknowledged_at', (notifications) => {
    const received = textColumn(notifications, 'received_at');
    const acknowledged = textColumn(notifications, 'acknowledged_at');
    return (row) => {
      const from = received[row] ?? null;
      const to = acknowledged[row] ?? null;
      if (from === null || to === null || isSameMonth(from, to)) return false;
      return dateOf(to) - dateOf(from) > LATE;
    };
  }),
};

/** Most are, and then no date need be read. */
function isSameMonth(one: string, other: string): boolean {
  return one.slice(0, MONTH_LENGTH) === other.slice(0, MONTH_LENGTH);
}

function dateOf(timestamp: string): number {
  return parseIsoDate(timestamp.slice(0, DATE_LENGTH));
}
