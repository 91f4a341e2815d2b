import { beforeAll, expect, test } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { addressOf } from '../catalogue/definition.ts';
import { VEJBY, vejbyRegister } from '../demo/vejby.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { registerOf } from './contributions/test-register.ts';
import type { Observation } from './observation.ts';
import { openSource } from './open-source.ts';
import { countedChildren, type FigureTurnover, turnoverFigures, turnoversOf } from './turnover.ts';

const effects = { openEngine: () => duckdbEngine({ threads: 1 }) };
const days = (...iso: string[]) => iso.map(parseIsoDate);

let observations: readonly Observation[];
let turnovers: readonly FigureTurnover[];
beforeAll(async () => {
  const register = vejbyRegister();
  const engine = await duckdbEngine({ threads: 1 });
  await engine.prepare(register);
  const source = openSource({
    register,
    engine,
    municipality: VEJBY,
    demo: true,
    catalogues: await projectCatalogues(),
    cutoffs: days(...VEJBY.cutoffs),
    typedIn: [],
    ...effects,
  });
  observations = await source.observations();
  turnovers = (await source.turnovers?.()) ?? [];
  engine.close();
});

test('more came than went by exactly as many as the number has grown, for every figure of children and date', async () => {
  const catalogues = await projectCatalogues();
  const stocks = turnoverFigures(catalogues).filter(({ rule }) => rule.kind === 'stock');
  const at = (address: string, date: number) =>
    observations.find((o) => addressOf(o) === address && o.date === date && o.breakdown === '')?.numerator;
  const held = stocks.flatMap((figure) =>
    turnovers.filter(({ address }) => address === addressOf(figure)).map((turnover) => turnover),
  );
  for (const { address, date, before, came, went } of held)
    expect([address, date, came - went]).toEqual([
      address,
      date,
      (at(address, date) ?? 0) - (at(address, before) ?? 0),
    ]);
  expect(held.length).toBeGreaterThan(60);
  expect(held.some(({ came, went }) => came > 20 && went > 20)).toBe(true);
});

const CHILDREN = `child_id,birth_date,municipality
a,2012-01-01,510
b,2012-01-01,510
c,2012-01-01,510
d,2012-01-01,530
`;
const MEASURES = `measure_id,child_id,measure_type,start_date,end_date
1,a,foster_care,2020-01-01,
2,b,foster_care,2020-01-01,2022-06-01
3,c,foster_care,2022-07-01,
4,d,foster_care,2022-07-01,
`;
const DATES = days('2022-01-01', '2023-01-01');

async function fosterTurnover(before: Record<string, string>, now: Record<string, string>) {
  const catalogues = await projectCatalogues();
  const counts = await Promise.all(
    [before, now].map((files, i) =>
      countedChildren(registerOf(files), '510', catalogues, DATES.slice(i, i + 1), effects),
    ),
  );
  const counted = (address: string, date: number) =>
    counts.map((of) => of(address, date)).find((found) => found);
  return turnoversOf(catalogues, DATES, counted).filter(({ address }) => address === 'indsatstrappen:3');
}

test('children are matched by id, within a delivery and between two', async () => {
  const files = { 'children.csv': CHILDREN, 'measures.csv': MEASURES };
  const shuffled = `child_id,birth_date,municipality
x,2012-01-01,510
d,2012-01-01,530
c,2012-01-01,510
b,2012-01-01,510
a,2012-01-01,510
`;
  const later = { ...files, 'children.csv': shuffled };
  const [date, before] = [DATES[1], DATES[0]];
  const found = { address: 'indsatstrappen:3', date, before, came: 1, went: 1 };
  expect(await fosterTurnover(files, files)).toEqual([found]);
  expect(await fosterTurnover(files, later)).toEqual([found]);
});

test('without rows nobody is followed', async () => {
  const files = { 'children.csv': CHILDREN, 'measures.csv': MEASURES };
  const reported = {
    'reported.csv':
      'figure,municipality,date,numerator,denominator\nindsatstrappen:3,510,2023-01-01,4,2000\n',
  };
  expect(await fosterTurnover(files, reported)).toEqual([]);
});
