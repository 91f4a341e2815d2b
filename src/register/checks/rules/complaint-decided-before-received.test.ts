import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { complaintDecidedBeforeReceived } from './complaint-decided-before-received.ts';

it('finds a complaint decided the day before', () => {
  expect(
    placesOf(
      complaintDecidedBeforeReceived,
      table(
        'complaints',
        'complaint_id;received_date;decided_date',
        'k1;2016-01-02;2016-01-01',
        'k2;2016-01-02;2016-01-02',
      ),
    ),
  ).toEqual(['complaints:2:decided_date']);
});
