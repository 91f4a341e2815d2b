import { expect, test } from 'vitest';
import { parseIsoDate } from '../../shared/calendar.ts';
import { Timeline } from './timeline.ts';

const days = ['2017-05-31', '2017-01-31', '2017-05-31'].map(parseIsoDate);

test('cut-offs are sorted and counted once', () => {
  expect(new Timeline(days).cutoffs.map((d) => d)).toEqual([...new Set(days)].sort((a, b) => a - b));
});

test('a cut-off carries its probes, window borders and birthdays as dates', () => {
  const timeline = new Timeline(days);
  timeline.probe(0);
  timeline.probe(4);
  timeline.window(12);
  timeline.age(18);
  const cut = timeline.stages().find((stage) => stage.name === 'cut')?.sql ?? '';
  const numbers = ['2017-05-31', '2016-05-31', '1999-05-31'].map(parseIsoDate).join(', ');
  expect(cut).toContain(`(1, 2, 1, ${numbers})`);
});

test('a date asked for after the edges were used is a bug, not a wrong number', () => {
  const timeline = new Timeline(days);
  timeline.probe(0);
  timeline.dayOf('f.start');
  expect(() => timeline.probe(12)).toThrow('too late');
  expect(() => timeline.window(12)).toThrow('too late');
  expect(timeline.probe(0)).toBe('probe_0');
});
