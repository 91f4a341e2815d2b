import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { notificationAssessedBeforeReceived } from './notification-assessed-before-received.ts';

it('finds an hour too early, and takes a date without a time as the whole day', () => {
  expect(
    placesOf(
      notificationAssessedBeforeReceived,
      table(
        'notifications',
        'notification_id;received_at;assessed_at',
        'n1;2017-01-01 12:00;2017-01-01 11:00',
        'n2;2017-01-01 12:00;2017-01-01',
      ),
    ),
  ).toEqual(['notifications:2:assessed_at']);
});
