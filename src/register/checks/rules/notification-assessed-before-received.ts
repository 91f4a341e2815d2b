import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A notification that is assessed before it came. */
export const notificationAssessedBeforeReceived: Rule = {
  code: 'notification.assessed_before_received',
  severity: 'warning',
  fields: ['notifications.received_at', 'notifications.assessed_at'],
  readings: ['as_written'],
  find: outOfOrder('notifications', 'received_at', 'assessed_at'),
};
