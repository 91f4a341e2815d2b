import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { notificationAcknowledgedLate } from './notification-acknowledged-late.ts';

it('finds an acknowledgement on the 31st day', () => {
  const lines = [
    'n1;2017-01-01 12:00;2017-02-01',
    'n2;2017-01-01 12:00;2017-01-31 23:00',
    'n3;2017-01-01 12:00;',
  ];
  const changed = table('notifications', 'notification_id;received_at;acknowledged_at', ...lines);
  expect(placesOf(notificationAcknowledgedLate, changed)).toEqual(['notifications:2:acknowledged_at']);
});
