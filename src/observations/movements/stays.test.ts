import { expect, test } from 'vitest';
import { toCsvFiles } from '../../../test/reference/random-register.ts';
import { type SmallChild, smallRegister } from '../../../test/support/small-register.ts';
import { toSelector } from '../../catalogue/selector.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { registerOf } from '../contributions/test-register.ts';
import { staysBegun } from './stays.ts';

const INSTITUTION = toSelector({ step: 'institution' }, 'scope');
const born = '2008-02-29';

/** Days and whether they ended, of the stays begun in 2016 and 2017. */
function stays(child: SmallChild, runs: 'joined' | 'each_measure' = 'joined') {
  const register = registerOf(toCsvFiles(smallRegister({ children: { barnet: child }, population: {} })));
  return staysBegun(register, '510', {
    ages: { from: 0, to: 17 },
    targetGroups: ['vulnerable'],
    rule: { kind: 'duration', measures: INSTITUTION, of: INSTITUTION, oneGroupEach: [], runs },
    after: parseIsoDate('2015-12-31'),
    to: parseIsoDate('2017-12-31'),
  }).map(({ days, ended }) => [days, ended]);
}

const at = (from: string, to = '', type = 'residential_institution') => ({ type, from, to });

test('an ended stay has all its days, one still going is followed to the last day', () => {
  expect(stays({ born, measures: [at('2016-01-01', '2016-01-10')] })).toEqual([[10, true]]);
  expect(stays({ born, measures: [at('2017-12-22')] })).toEqual([[10, false]]);
  expect(stays({ born, measures: [at('2017-12-22', '2018-05-01')] })).toEqual([[10, false]]);
  expect(stays({ born, measures: [at('2017-12-22', '2017-12-31')] })).toEqual([[10, true]]);
});

test('institutions one after the other are one stay, each by itself only when so asked', () => {
  const measures = [at('2016-01-01', '2016-01-10'), at('2016-01-11', '2016-01-20', 'secure_institution')];
  expect(stays({ born, measures })).toEqual([[20, true]]);
  expect(stays({ born, measures }, 'each_measure')).toEqual([
    [10, true],
    [10, true],
  ]);
});

test('only stays begun in the time, also when joined to one before it', () => {
  expect(stays({ born, measures: [at('2015-12-31', '2016-05-01')] })).toEqual([]);
  expect(stays({ born, measures: [at('2015-12-01', '2015-12-31'), at('2016-01-01', '2016-05-01')] })).toEqual(
    [],
  );
  expect(stays({ born, measures: [at('2018-01-01')] })).toEqual([]);
  expect(stays({ born, measures: [at('2016-01-01', '', 'foster_care')] })).toEqual([]);
  expect(stays({ born, measures: [{ ...at('2016-01-01'), target_group: 'disability' }] })).toEqual([]);
});

test('growing too old or moving away is where following stops, not an end', () => {
  expect(stays({ born: '1999-03-01', measures: [at('2017-02-20')] })).toEqual([[9, false]]);
  expect(stays({ born: '2000-02-29', measures: [at('2016-02-01')] })).toEqual([[700, false]]);
  expect(stays({ born, left_date: '2016-01-11', measures: [at('2016-01-01')] })).toEqual([[10, false]]);
  expect(stays({ born, left_date: '2016-01-11', measures: [at('2016-01-01', '2016-01-10')] })).toEqual([
    [10, false],
  ]);
});
