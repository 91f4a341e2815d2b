import { expect, test } from 'vitest';
import { addressOf } from '../../src/catalogue/definition.ts';
import { VEJBY, vejbyRegister } from '../../src/demo/vejby.ts';
import { registerOf } from '../../src/observations/contributions/test-register.ts';
import { countsByHighestStep } from '../../src/observations/movements/highest-step.ts';
import { movementsBetween, type Place } from '../../src/observations/movements/movements.ts';
import { readOff, readOffOf } from '../../src/observations/movements/read-off.ts';
import type { Register } from '../../src/register/register.ts';
import { monthsBefore, parseIsoDate } from '../../src/shared/calendar.ts';
import { type Child, readChildren } from '../reference/child.ts';
import { ageOn, dayOf } from '../reference/dates.ts';
import { cutoffsFor, randomRegister, toCsvFiles } from '../reference/random-register.ts';
import { observeTotals } from '../support/observe-totals.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';

const HOME = '510';
const WHOM = { ages: { from: 0, to: 17 }, targetGroups: ['vulnerable'] } as const;
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

/** The highest step of a child written out plainly; undefined when it is not among those pictured. */
function plainStep(child: Child, day: number): { step: number; inScope: boolean } | undefined {
  const age = ageOn(day, child.birth);
  if (child.birth > day || age > 17 || child.left <= day) return undefined;
  const running = child.measures.filter((m) => m.start <= day && m.end >= day);
  if (running.length === 0) return undefined;
  const step = running.map((m) => m.step).sort((a, b) => b - a)[0] ?? 0;
  return { step, inScope: running.some((m) => m.step === step && m.targetGroup === 'vulnerable') };
}

function plainMovement(child: Child, from: number, to: number): { from: Place; to: Place } | undefined {
  if (child.birth > to) return undefined;
  const [was, is] = [plainStep(child, from), plainStep(child, to)];
  if (was?.inScope !== true && is?.inScope !== true) return undefined;
  const isGone = ageOn(to, child.birth) > 17 || child.left <= to;
  return {
    from: was?.inScope === true ? was.step : 'none',
    to: isGone ? 'gone' : is === undefined ? 'none' : is.step,
  };
}

test.each(SEEDS)('who stands and goes where, child by child, random registers %i', (seed) => {
  const dates = cutoffsFor(seed);
  const plain = randomRegister(seed, { municipality: HOME, cutoffs: dates, children: 40 });
  const register = registerOf(toCsvFiles(plain));
  const children = readChildren(plain);
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  for (const date of dates) {
    const expected = new Map([2, 3, 4, 5, 6].map((step) => [step, 0]));
    for (const child of children) {
      const at = plainStep(child, dayOf(date));
      if (at?.inScope) expected.set(at.step, (expected.get(at.step) ?? 0) + 1);
    }
    expect(countsByHighestStep(register, HOME, parseIsoDate(date), WHOM)).toEqual(expected);
  }
  const flows = movementsBetween(register, HOME, { ...WHOM, from: parseIsoDate(from), to: parseIsoDate(to) });
  const found = flows.flatMap((flow) =>
    flow.children.map((row) => `${children[row]?.id} ${flow.from} ${flow.to}`),
  );
  const expected = children.flatMap((child) => {
    const movement = plainMovement(child, dayOf(from), dayOf(to));
    return movement ? [`${child.id} ${movement.from} ${movement.to}`] : [];
  });
  expect(found.sort()).toEqual(expected.sort());
});

const READABLE = ['7', '7.1', '7.2', '8', '8-9.rest', '9'];

/** What is read off the movements between each figure's own dates, beside what is calculated. */
async function readBeside(register: Register, municipality: string, dates: readonly string[]) {
  const catalogues = await projectCatalogues();
  const totals = await observeTotals(register, catalogues, dates.map(parseIsoDate));
  const definitions = catalogues.flatMap((catalogue) => catalogue.definitions);
  return definitions.flatMap((definition) => {
    const reading = readOffOf(definition);
    if (!reading) return [];
    return dates.map((date) => {
      const to = parseIsoDate(date);
      const from = monthsBefore(to, reading.monthsBack);
      const observed = totals.find(
        (o) => addressOf(o) === addressOf(definition) && o.date === to && o.area === municipality,
      );
      const { ages, targetGroups } = definition;
      const flows = movementsBetween(register, municipality, { from, to, ages, targetGroups });
      const { numerator, denominator } = readOff(reading, flows);
      return {
        figure: definition.figure,
        read: [numerator, denominator],
        calculated: [observed?.numerator, observed?.denominator],
      };
    });
  });
}

test('figures 7 to 9 are read off the movements as they are calculated, random registers', async () => {
  let bases = 0;
  for (const seed of SEEDS.slice(0, 15)) {
    const dates = cutoffsFor(seed);
    const plain = randomRegister(seed, { municipality: HOME, cutoffs: dates, children: 40 });
    for (const { read, calculated, figure } of await readBeside(registerOf(toCsvFiles(plain)), HOME, dates)) {
      expect(read, `${figure}, seed ${seed}`).toEqual(calculated);
      bases += read[1] ?? 0;
    }
  }
  expect(bases).toBeGreaterThan(300);
}, 120_000);

test('and of the demo municipality', async () => {
  const found = await readBeside(vejbyRegister(), VEJBY.code, VEJBY.cutoffs.slice(-3));
  expect([...new Set(found.map(({ figure }) => figure))].sort()).toEqual(READABLE.toSorted());
  for (const { read, calculated, figure } of found) expect(read, figure).toEqual(calculated);
}, 60_000);
