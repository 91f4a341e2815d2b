import { beforeAll, describe, expect, test } from 'vitest';
import { observeTotals } from '../../../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../../../calculation/engines/duckdb.ts';
import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import { VEJBY, vejbyRegister } from '../../../demo/vejby.ts';
import { type ChangePart, explainChanges } from '../../../observations/change/explain-change.ts';
import type { Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { type Fraction, toFixed } from '../../../shared/exact.ts';
import { DECIMALS } from '../../format/value.ts';
import { wordsOf } from '../../texts/words.ts';
import { minus } from '../check/fractions.ts';
import { changeWaterfall, populationSentence } from './change-waterfall.ts';
import { childList } from './child-list.ts';
import { durationModel } from './duration-model.ts';

const da = wordsOf('da');
const [FROM, TO] = [parseIsoDate(VEJBY.cutoffs[5]), parseIsoDate(VEJBY.cutoffs[8])];

interface Told {
  readonly definition: Definition;
  readonly was: Observation;
  readonly is: Observation;
  readonly parts: readonly ChangePart[];
}
let told: readonly Told[];

beforeAll(async () => {
  const register = vejbyRegister();
  const catalogues = await projectCatalogues();
  const totals = await observeTotals(register, catalogues, [FROM, TO]);
  const at = (definition: Definition, date: number) =>
    totals.find((o) => addressOf(o) === addressOf(definition) && o.date === date);
  const figures = catalogues
    .flatMap(({ definitions }) => definitions)
    .flatMap((definition) => {
      const [was, is] = [at(definition, FROM), at(definition, TO)];
      return was && is ? [{ definition, was, is }] : [];
    });
  const side = { register, catalogues };
  const changes = await explainChanges(
    { before: { ...side, date: FROM }, now: { ...side, date: TO }, municipality: VEJBY.code, figures },
    { openEngine: () => duckdbEngine({ threads: 1 }) },
  );
  told = figures.flatMap((figure, i) => {
    const parts = changes[i]?.parts;
    return parts ? [{ ...figure, parts }] : [];
  });
}, 60_000);

function numberOf(text: string): number {
  return Number(
    text
      .replace('−', '-')
      .replace(/[.+%\u00a0 ]/g, '')
      .replace(',', '.'),
  );
}

function valueAt(observation: Observation): Fraction {
  return exactValue(observation) ?? { numerator: 0n, denominator: 1n };
}

describe('the waterfall of every figure', () => {
  test('has written parts that sum to the written difference, and bars that hang together', () => {
    expect(told.length).toBeGreaterThan(50);
    for (const { definition, was, is, parts } of told) {
      const address = addressOf(definition);
      const { bars, rows } = changeWaterfall(definition, was, is, parts, da);
      const steps = bars.slice(1, -1);
      let reached = bars[0]?.to ?? 0;
      for (const bar of steps) {
        expect(bar.from, `${address} ${bar.label}`).toBeCloseTo(reached, 7);
        reached = bar.to;
      }
      expect(reached, address).toBeCloseTo(bars.at(-1)?.to ?? 0, 7);
      const isOfCounts = definition.unit === 'per_1000' || definition.unit === 'count';
      if (isOfCounts) {
        const sum = steps.reduce((all, { text }) => all + numberOf(text), 0);
        expect(sum, address).toBe((is.numerator ?? 0) - (was.numerator ?? 0));
      }
      const decimals = DECIMALS[definition.unit];
      const values = rows.slice(1, -1).map(({ cells }) => numberOf(cells.at(-1) ?? ''));
      const difference = Number(toFixed(minus(valueAt(is), valueAt(was)), decimals));
      expect(
        values.reduce((all, n) => all + n, 0),
        address,
      ).toBeCloseTo(difference, decimals + 3);
    }
  });

  test('opens as many children as it says', () => {
    let opened = 0;
    for (const { definition, was, is, parts } of told)
      for (const { cause, cells } of changeWaterfall(definition, was, is, parts, da).rows) {
        const part = parts.find((one) => one.cause === cause);
        if (!part) continue;
        opened++;
        expect(cells[0], `${addressOf(definition)} ${cause}`).toBe(String(part.members.length));
        const ids = part.members.map(({ id }) => id);
        expect(childList('', ids, [], { from: FROM, to: TO }, da).rows.length).toBe(part.children);
      }
    expect(opened).toBeGreaterThan(150);
  });

  test('says most what pulls the way that the number went', () => {
    for (const { definition, was, is, parts } of told) {
      const { sentence } = changeWaterfall(definition, was, is, parts, da);
      const [, change = '', , value = ''] =
        /: ([+−]?)[\d.,]+ (.*)Mest fordi: .* \(([+−]?)[\d.,]+\)/.exec(sentence) ?? [];
      expect(value, sentence).toBe(change);
    }
  });
});

test('what the figure would be with an unchanged number of children', () => {
  const institution = told.find(({ definition }) => addressOf(definition) === 'indsatstrappen:1');
  if (!institution) throw new Error('the demo has no institutions');
  const { definition } = institution;
  const was = { ...institution.was, numerator: 76, denominator: 18222 };
  const is = { ...institution.is, numerator: 85, denominator: 19521 };
  expect(populationSentence(definition, was, is, da)).toBe(
    'Antallet af 0-17-årige er 19.521 mod 18.222. Var børnetallet uændret, ville nøgletallet være 4,66.',
  );
  expect(populationSentence(definition, was, { ...is, denominator: 18222 }, da)).toBe(
    'Antallet af 0-17-årige er det samme på begge datoer: 18.222.',
  );
});

test('a child is listed with its key, never with a number of a person', () => {
  const list = childList(
    'Liste',
    ['b', '010110-1234', 'a'],
    [
      {
        id: 'a',
        age: 12,
        stepBefore: undefined,
        stepNow: 6,
        measures: [
          {
            type: 'residential_institution',
            start: parseIsoDate('2025-01-02'),
            end: undefined,
            granted: parseIsoDate('2024-12-24'),
            site: undefined,
            provider: 'Fjordhuset',
          },
        ],
        assessed: [parseIsoDate('2024-12-01')],
      },
    ],
    { from: FROM, to: TO },
    da,
  );
  expect(list.rows.map(({ id }) => id)).toEqual(['******-****', 'a', 'b']);
  expect(list.rows[1]).toEqual({
    id: 'a',
    age: '12',
    before: 'ingen indsats',
    now: '6 Institution',
    measures: ['Døgninstitution, 02.01.2025–, Fjordhuset, bevilget 24.12.2024'],
    assessed: '01.12.2024',
  });
  expect(list.rows[2]?.before).toBe('ikke i udtrækket længere');
});

describe('how long those stay who begin', () => {
  const mean = () => {
    const found = told.find(({ definition }) => addressOf(definition) === 'indsatstrappen:2');
    if (!found) throw new Error('the demo has no durations');
    return found.is;
  };
  const stays = (days: readonly number[]) =>
    days.map((n, child) => ({ child, start: FROM, days: Math.abs(n), ended: n > 0 }));
  const [after, to] = [FROM - 1, TO];

  test('says the median with its range and the mean beside it', () => {
    const model = durationModel(
      { after, to, mean: mean(), stays: stays([30, 61, 91, 122, 152, 183, 213, 244, -300, -330]) },
      da,
    );
    expect(model.sentences[1]).toBe('Halvdelen af opholdene er slut efter 5,0 måneder.');
    expect(model.sentences[3]).toBe('10 ophold er begyndt; 8 er slut.');
    expect(model.table?.rows[0]?.[1]).toEqual({ text: '70,0\u00a0%', number: 70 });
    expect(model.table?.rows.at(-1)?.[1]).toBe('kan ikke ses endnu');
  });

  test('says nothing of few, or when half still last, or to whom may not see rows', () => {
    expect(durationModel({ after, to, mean: mean(), stays: stays([1, 2, 3]) }, da).table).toBeNull();
    const lasting = durationModel(
      { after, to, mean: mean(), stays: stays([1, 2, ...Array(8).fill(-90)]) },
      da,
    );
    expect(lasting.sentences[1]).toMatch(/^Over halvdelen varer stadig/);
    expect(durationModel(null, da).sentences).toEqual([da.t('explain.needsRows')]);
  });
});
