import type { Engine } from '../../calculation/engines/engine.ts';
import { addressOf, type Catalogue, type Definition, type Example } from '../../catalogue/definition.ts';
import { readRegister } from '../../register/read-register.ts';
import type { Register } from '../../register/register.ts';
import { toContractRow } from '../contract-rows.ts';
import { observe } from '../observe.ts';
import { EXAMPLES_AT_ONCE, exampleFiles, municipalityOfExample } from './example-files.ts';
import { examplePopulation } from './example-population.ts';

/** Numerator and denominator as `calculate` prints them; null where there is none. */
type Pair = readonly [string | null, string | null];

/** A figure that came out otherwise than an example of its definition says. */
interface ExampleDifference {
  /** The definition whose file holds the example. */
  readonly definition: Definition;
  readonly example: Example;
  readonly figure: string;
  readonly expected: Pair;
  /** Undefined when no figure of the catalogue has this number. */
  readonly got: Pair | undefined;
}

/** What came of running examples. */
export interface ExampleResult {
  /** How many examples were run, and how many numbers they expect. */
  readonly examples: number;
  readonly expectations: number;
  readonly differences: readonly ExampleDifference[];
}

interface Told {
  readonly definition: Definition;
  readonly example: Example;
}

/**
 * Calculates the examples of all definitions the way a delivery is calculated and compares with what they expect.
 * `newEngine` makes an engine for the examples; it is closed again. A UserProblem when an example cannot be a register.
 */
export async function runExamples(
  catalogues: readonly Catalogue[],
  newEngine: () => Promise<Engine>,
): Promise<ExampleResult> {
  const told = catalogues
    .flatMap((catalogue) => catalogue.definitions)
    .flatMap((definition) => definition.examples.map((example): Told => ({ definition, example })));
  const differences: ExampleDifference[] = [];
  for (let first = 0; first < told.length; first += EXAMPLES_AT_ONCE) {
    const some = told.slice(first, first + EXAMPLES_AT_ONCE);
    const pairs = await calculatePairs(some, catalogues, newEngine);
    differences.push(...some.flatMap((one, number) => differencesOf(one, number, pairs)));
  }
  const expectations = told.reduce((sum, { example }) => sum + example.expect.size, 0);
  return { examples: told.length, expectations, differences };
}

/** The pairs of every figure, by figure, municipality and date. */
async function calculatePairs(
  told: readonly Told[],
  catalogues: readonly Catalogue[],
  newEngine: () => Promise<Engine>,
): Promise<Map<string, Pair>> {
  const figures = catalogues.flatMap((catalogue) => catalogue.definitions);
  const examples = told.map(({ example }) => example);
  const register = exampleRegister(examples, figures);
  const engine = await newEngine();
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues,
      figures,
      cutoffs: examples.map(({ at }) => at),
      by: [],
      extras: true,
      areas: ['municipality'],
    });
    return new Map(
      observations.map((observation) => {
        const { numerator, denominator } = toContractRow(observation);
        return [
          keyOf(addressOf(observation), observation.area, observation.date),
          pair(numerator, denominator),
        ];
      }),
    );
  } finally {
    engine.close();
  }
}

function exampleRegister(examples: readonly Example[], figures: readonly Definition[]): Register {
  // Nobody in an example has a CPR number, so the key of the pseudonyms guards nothing.
  const { register } = readRegister(exampleFiles(examples), { pseudonymKey: new Uint8Array(32) });
  return { tables: new Map([...register.tables, ['population', examplePopulation(examples, figures)]]) };
}

function differencesOf(
  { definition, example }: Told,
  number: number,
  pairs: ReadonlyMap<string, Pair>,
): ExampleDifference[] {
  return [...example.expect].flatMap(([figure, expected]) => {
    const address = addressOf({ catalogue: definition.catalogue, figure });
    const got = pairs.get(keyOf(address, municipalityOfExample(number), example.at));
    const same = got?.[0] === expected[0] && got[1] === expected[1];
    return same ? [] : [{ definition, example, figure, expected, got }];
  });
}

function keyOf(address: string, municipality: string, date: number): string {
  return `${address}|${municipality}|${date}`;
}

function pair(numerator: string, denominator: string): Pair {
  return [numerator || null, denominator || null];
}
