import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { timestampUnreadable } from './timestamp-unreadable.ts';

it('finds a time without a date', () => {
  expect(
    placesOf(timestampUnreadable, table('notifications', 'notification_id;received_at', 'n1;kl. 12')),
  ).toEqual(['notifications:2:received_at']);
});
