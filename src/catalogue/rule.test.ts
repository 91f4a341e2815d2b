import { expect, test } from 'vitest';
import { toRule } from './rule.ts';
import { toAges, toSelector } from './selector.ts';

test('a step stands for its groups of measure types, beside the types named', () => {
  expect(toSelector({ step: ['network_foster', 'foster'], type: 'aftercare' }, 'scope')).toEqual({
    types: ['network_foster_care', 'foster_care', 'aftercare'],
    targetGroups: 'scope',
    grantedBy: 'any',
    providerKinds: 'all',
  });
});

test('a selector narrows by what it names', () => {
  const written = {
    type: 'foster_care',
    granted_by: 'other',
    provider_kind: 'private',
    target_groups: ['disability'],
  } as const;
  expect(toSelector(written, 'scope')).toEqual({
    types: ['foster_care'],
    targetGroups: ['disability'],
    grantedBy: 'other',
    providerKinds: ['private'],
  });
});

test('ages have both ends', () => {
  expect(toAges('6-11')).toEqual({ from: 6, to: 11 });
});

test('in a transition only the measure that brings a child into the base must be in scope', () => {
  const rule = toRule('transition', {
    months_back: 12,
    from: { with: { step: 'home_based' }, without: { step: 'foster' } },
    to: { with: { step: 'foster' }, without: { step: 'institution' } },
  });
  expect(rule).toMatchObject({
    from: { with: { targetGroups: 'scope' }, without: { targetGroups: 'all' } },
    to: { with: { targetGroups: 'all' }, without: { targetGroups: 'all' } },
  });
});

test('a transition may leave the tests at the end out', () => {
  const rule = toRule('transition', {
    months_back: 4,
    from: { with: { step: 'institution' } },
    to: { without: { step: 'institution' } },
  });
  expect(rule).toMatchObject({ from: { without: undefined }, to: { with: undefined } });
});

test('a duration is of its own measures in joined runs unless it says otherwise', () => {
  const measures = { type: 'foster_care' };
  const short = toRule('duration', { measures });
  expect(short).toMatchObject({ runs: 'joined', oneGroupEach: [] });
  expect(short).toHaveProperty('of', toSelector(measures, 'scope'));
  const long = toRule('duration', {
    measures,
    of: { step: 'foster' },
    runs: 'each_measure',
    one_group_each: [measures],
  });
  expect(long).toMatchObject({ runs: 'each_measure', oneGroupEach: [toSelector(measures, 'scope')] });
});
