import { explain } from '../calculation/explain/explain.ts';
import {
  type Counted,
  type Explanation,
  type ExplanationStep,
  resultOf,
} from '../calculation/explain/explanation.ts';
import { say } from '../calculation/explain/say.ts';
import {
  addressOf,
  type Bilingual,
  type Catalogue,
  type Definition,
  type Unit,
} from '../catalogue/definition.ts';
import type { Register } from '../register/register.ts';
import { type Day, isoDate } from '../shared/calendar.ts';
import type { Observation } from './observation.ts';

/**
 * How a municipality's number comes about, recounted from the register and held against its observation among those
 * given. A plain Error when the two differ: a number that may be wrong is not shown. Reported numbers have no children.
 */
export function explainChecked(
  register: Register,
  catalogues: readonly Catalogue[],
  definition: Definition,
  date: Day,
  municipality: string,
  observations: readonly Observation[],
): Explanation {
  const address = addressOf(definition);
  const observation = observations.find(
    (o) => addressOf(o) === address && o.area === municipality && o.date === date && o.breakdown === '',
  );
  if (!observation)
    throw new Error(`no observation of ${address} for ${municipality} on ${isoDate(date)} to explain`);
  if (observation.source === 'reported') return reportedAs(observation, definition);
  const explanation = explain(register, definition, finder(catalogues), date, municipality);
  checkSame(explanation, observation);
  return explanation;
}

function finder(catalogues: readonly Catalogue[]) {
  return (catalogue: string, figure: string): Definition => {
    const definitions = catalogues.find(({ name }) => name === catalogue)?.definitions ?? [];
    const found = definitions.find((definition) => definition.figure === figure);
    if (!found) throw new Error(`no figure ${catalogue}:${figure}`);
    return found;
  };
}

function checkSame(explanation: Explanation, observation: Observation): void {
  const { numeratorSteps, denominatorSteps, address, area, date } = explanation;
  const recounted = [resultOf(numeratorSteps), resultOf(denominatorSteps)];
  const observed = [observation.numerator, observation.denominator];
  if (recounted[0] === observed[0] && recounted[1] === observed[1]) return;
  const inWords = (parts: readonly (number | undefined)[]) =>
    parts.map((part) => part ?? 'unknown').join(' / ');
  throw new Error(
    `${address} for ${area} on ${isoDate(date)} was calculated as ${inWords(observed)} and recounted as ${inWords(recounted)}`,
  );
}

/** What numerators and denominators count in each unit. */
const COUNTED: Readonly<Record<Unit, readonly [Counted, Counted]>> = {
  per_1000: ['children', 'persons'],
  percent: ['children', 'children'],
  months: ['days', 'children'],
  ratio: ['ore', 'ore'],
  per_year: ['follow_ups', 'days'],
  days: ['days', 'follow_ups'],
  count: ['children', 'children'],
  kr: ['ore', 'ore'],
};

function reportedAs(observation: Observation, definition: Definition): Explanation {
  const { area, date, numerator, denominator, unit } = observation;
  const [above, below] = COUNTED[unit];
  const ages = `${definition.ages.from}-${definition.ages.to}`;
  const belowText = below === 'persons' ? say('step.reportedPopulation', { ages }) : say('step.reported');
  return {
    address: addressOf(definition),
    area,
    date,
    numeratorSteps: reportedStep(observation, numerator, above, say('step.reported')),
    denominatorSteps: reportedStep(observation, denominator, below, belowText),
    children: [],
    notes: [say('note.reported')],
  };
}

/** Steps count whole things: a part reported with decimals stands in the number alone. */
function reportedStep(
  { scale }: Observation,
  part: number | undefined,
  counted: Counted,
  text: Bilingual,
): ExplanationStep[] {
  const count = ((part ?? Number.NaN) * (counted === 'ore' ? 100 : 1)) / scale;
  return Number.isInteger(count) ? [{ effect: 'result', count, counted, text }] : [];
}
