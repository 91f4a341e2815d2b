import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A notification that is acknowledged before it came. */
export const notificationAcknowledgedBeforeReceived: Rule = {
  code: 'notification.acknowledged_before_received',
  severity: 'warning',
  fields: ['notifications.received_at', 'notifications.acknowledged_at'],
  readings: ['as_written'],
  find: outOfOrder('notifications', 'received_at', 'acknowledged_at'),
};
