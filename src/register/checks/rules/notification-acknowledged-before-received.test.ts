import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { notificationAcknowledgedBeforeReceived } from './notification-acknowledged-before-received.ts';

it('finds an acknowledgement the day before', () => {
  expect(
    placesOf(
      notificationAcknowledgedBeforeReceived,
      table(
        'notifications',
        'notification_id;received_at;acknowledged_at',
        'n1;2017-01-02 12:00;2017-01-01',
        'n2;2017-01-02 12:00;2017-01-03',
      ),
    ),
  ).toEqual(['notifications:2:acknowledged_at']);
});
