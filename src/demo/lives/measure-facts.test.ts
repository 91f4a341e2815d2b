import { describe, expect, it } from 'vitest';
import { parseProvision } from '../../register/provision.ts';
import { dayOf } from '../../shared/calendar.ts';
import { isPlacement, MEASURE_TYPES, measureTypeOf } from '../../shared/stair.ts';
import { BESIDE, MIX } from './life-course-rates.ts';
import { factsOf, isOffered, isPlacedSite, MEASURE_FACTS } from './measure-facts.ts';

describe('measure facts', () => {
  it.each(MEASURE_FACTS.map((facts) => [facts.code, facts] as const))(
    '%s stands where the register says',
    (code, facts) => {
      expect(measureTypeOf(code)?.step ?? 0).toBe(facts.step);
      expect(facts.step < 4 || isPlacement(code)).toBe(true);
      expect(!isPlacedSite(facts) || measureTypeOf(code)?.site).toBe(true);
    },
  );

  it.each(
    MEASURE_FACTS.flatMap(({ code, provisions }) =>
      provisions.flatMap(({ before, after }) => [
        [before, code],
        [after, code],
      ]),
    ),
  )('%s is a provision that allows %s', (text, code) => {
    const provision = parseProvision(text);
    expect(provision).toMatchObject({ text });
    const meaning = typeof provision === 'string' ? undefined : provision.meaning;
    expect(meaning?.says === 'placement' || (meaning?.says === 'type' && meaning.type === code)).toBe(true);
  });

  it('covers the types that the rates draw from, and every group of the register', () => {
    const drawn = [
      ...Object.values(MIX)
        .flat()
        .map(({ code }) => code),
      ...BESIDE.flatMap(({ mix }) => mix.map(([code]) => code)),
    ];
    for (const code of drawn) expect(factsOf(code).code).toBe(code);
    const groups = new Set(MEASURE_FACTS.map(({ code }) => measureTypeOf(code)?.group));
    expect(groups).toEqual(new Set(MEASURE_TYPES.map(({ group }) => group)));
  });

  it('offers a type at its age and in its time only', () => {
    const unspecified = factsOf('institution_unspecified');
    expect(isOffered(unspecified, dayOf(2023, 12, 31), 10)).toBe(false);
    expect(isOffered(unspecified, dayOf(2024, 1, 1), 10)).toBe(true);
    expect(isOffered(factsOf('foster_care.municipal'), dayOf(2019, 7, 1), 10)).toBe(false);
    expect(isOffered(factsOf('secure_institution'), dayOf(2024, 1, 1), 11)).toBe(false);
    expect(() => factsOf('prison')).toThrow('prison');
  });
});
