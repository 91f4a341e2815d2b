import { parseIsoDate } from '../shared/calendar.ts';
import { type Finding, type Place, UserProblem } from '../shared/problem.ts';
import type { Definition, Example, ExampleChild } from './definition.ts';
import { toRule } from './rule.ts';
import { figureSchema, KINDS, ruleSchema } from './schema.ts';
import { toAges } from './selector.ts';
import { checkYaml, placeOf, type YamlFile, yamlProblem } from './yaml-file.ts';

/** A definition whose rule may still be that of another figure (`same_as`). */
export type UnlinkedDefinition = Omit<Definition, 'rule'> & {
  readonly rule: Definition['rule'] | undefined;
  readonly sameAs: string | undefined;
  /** Where a key of it is written, for messages. */
  readonly placeOf: (key: string) => Place;
};

/** What a catalogue lends to its figures, and a main figure to its sub-figures: keys as written. */
export type Lent = Readonly<Record<string, unknown>>;

const LENT_KEYS = [
  'ages',
  'target_groups',
  'count',
  'population',
  'direction',
  'source_on_direction',
  'law',
  'excluded',
  'caveats',
  'comparison',
  'questions',
  'source',
  'version',
  'valid_from',
] as const;

/**
 * The main figure and sub-figures of one definition file. A UserProblem with every fault (file, line, column, what was
 * expected) when the file is not right.
 */
export function readDefinitionFile(yaml: YamlFile, catalogueLends: Lent): UnlinkedDefinition[] {
  const findings: Finding[] = [];
  const main = readFigure(yaml, [], catalogueLends, undefined, findings);
  if (!main) throw new UserProblem(findings);
  const lends = pick({ ...catalogueLends, ...main.written }, LENT_KEYS);
  const subs = main.subs.map((_, i) => readFigure(yaml, ['figures', i], lends, main.definition, findings));
  const definitions = [main.definition, ...subs.flatMap((sub) => (sub ? [sub.definition] : []))];
  if (findings.length === 0) findings.push(...strangersInExamples(yaml, main.definition, definitions));
  if (findings.length > 0) throw new UserProblem(findings);
  return definitions;
}

/** Figures that an example expects something of, and that are neither the file's nor an extra of one of them. */
function strangersInExamples(
  yaml: YamlFile,
  main: UnlinkedDefinition,
  definitions: readonly UnlinkedDefinition[],
): Finding[] {
  const known = new Set(definitions.flatMap((d) => [d.figure, ...d.extras.map((e) => `${d.figure}.${e}`)]));
  return main.examples.flatMap((example, i) =>
    [...example.expect.keys()]
      .filter((figure) => !known.has(figure))
      .map((figure) =>
        yamlProblem(yaml, ['examples', i, 'expect', figure], 'definition.unknown_figure', { figure }),
      ),
  );
}

/** What a figure has itself or from its main figure; there is no default. */
const REQUIRED = [
  { key: 'source', expected: 'object' },
  { key: 'law', expected: 'array' },
] as const;

interface ReadFigure {
  readonly definition: UnlinkedDefinition;
  readonly written: Record<string, unknown>;
  readonly subs: readonly unknown[];
}

function readFigure(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  lends: Lent,
  parent: UnlinkedDefinition | undefined,
  findings: Finding[],
): ReadFigure | undefined {
  const raw = valueAt(yaml.value, path);
  const kind = kindOf(raw);
  if (kind === 'unknown') {
    findings.push(
      yamlProblem(yaml, [...path, 'kind'], 'definition.unknown_kind', { expected: KINDS.join(', ') }),
    );
    return undefined;
  }
  const checked = checkYaml(yaml, figureSchema(kind, parent === undefined), raw, path);
  if ('findings' in checked) {
    findings.push(...checked.findings);
    return undefined;
  }
  const written = checked.value as Record<string, unknown>;
  const missing = REQUIRED.filter(({ key }) => written[key] === undefined && lends[key] === undefined);
  for (const words of missing) findings.push(yamlProblem(yaml, path, 'definition.missing_key', words));
  if (missing.length > 0) return undefined;
  const definition = {
    ...toDefinition(yaml.file, { ...lends, ...written }, kind, parent),
    placeOf: (key: string) => placeOf(yaml, [...path, key]),
  };
  return { definition, written, subs: (written.figures as unknown[] | undefined) ?? [] };
}

function kindOf(raw: unknown): (typeof KINDS)[number] | undefined | 'unknown' {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { kind, same_as: sameAs } = raw as { kind?: unknown; same_as?: unknown };
  if (kind === undefined && sameAs !== undefined) return undefined;
  return KINDS.find((known) => known === kind) ?? 'unknown';
}

type Keys = Record<string, unknown>;

function toDefinition(
  file: string,
  keys: Keys,
  kind: (typeof KINDS)[number] | undefined,
  parent: UnlinkedDefinition | undefined,
): Omit<UnlinkedDefinition, 'placeOf'> {
  return {
    catalogue: parent?.catalogue ?? (keys.catalogue as string),
    figure: keys.figure as string,
    parent: parent?.figure,
    id: keys.id as string,
    slug: keys.slug as string,
    name: keys.name as Definition['name'],
    definition: keys.definition as Definition['definition'],
    unit: keys.unit as Definition['unit'],
    rule: kind === undefined ? undefined : toRule(kind, pick(keys, Object.keys(ruleSchema(kind).shape))),
    sameAs: keys.same_as as string | undefined,
    ages: toAges(keys.ages as string),
    targetGroups: keys.target_groups as Definition['targetGroups'],
    count: keys.count as Definition['count'],
    population: keys.population as Definition['population'],
    extra: (keys.extra as boolean | undefined) ?? false,
    extras: (keys.extras as Definition['extras'] | undefined) ?? [],
    direction: (keys.direction as Definition['direction'] | undefined) ?? 'none',
    sourceOnDirection: keys.source_on_direction as Definition['sourceOnDirection'],
    law: (keys.law as Definition['law']).map((l) => ({ ...l, from: l.from, to: l.to })),
    excluded: keys.excluded as Definition['excluded'],
    caveats: (keys.caveats as Definition['caveats'] | undefined) ?? [],
    comparison: keys.comparison as Definition['comparison'],
    questions: (keys.questions as Definition['questions'] | undefined) ?? [],
    source: keys.source as Definition['source'],
    version: keys.version as number,
    validFrom: keys.valid_from as string,
    examples: ((keys.examples as WrittenExample[] | undefined) ?? []).map(toExample),
    file,
  };
}

interface WrittenExample {
  readonly name: string;
  readonly at: string;
  readonly population?: number;
  readonly children?: Record<string, WrittenChild>;
  readonly ledger?: readonly { month: string; account: string; kind?: string; amount: number }[];
  readonly expect: Record<string, readonly [number | null, number | null]>;
}
interface WrittenChild {
  readonly born: string;
  readonly left?: string;
  readonly target_group?: ExampleChild['targetGroup'];
  readonly measures?: readonly {
    readonly type: string;
    readonly from: string;
    readonly to?: string;
    readonly target_group?: ExampleChild['targetGroup'];
    readonly granted_by?: 'authority' | 'other';
    readonly follow_ups?: readonly string[];
  }[];
  readonly assessments?: readonly { readonly decided: string; readonly kind?: 'full' | 'brief' }[];
}

function toExample(written: WrittenExample): Example {
  return {
    name: written.name,
    at: parseIsoDate(written.at),
    population: written.population,
    children: new Map(
      Object.entries(written.children ?? {}).map(([name, child]) => [name, toExampleChild(child)]),
    ),
    ledger: (written.ledger ?? []).map((entry) => ({
      month: entry.month,
      account: entry.account,
      kind: entry.kind ?? 'expenditure',
      amount: String(entry.amount),
    })),
    expect: new Map(
      Object.entries(written.expect).map(([figure, [numerator, denominator]]) => [
        figure,
        [printed(numerator), printed(denominator)],
      ]),
    ),
  };
}

function toExampleChild(written: WrittenChild): ExampleChild {
  return {
    born: parseIsoDate(written.born),
    left: written.left === undefined ? undefined : parseIsoDate(written.left),
    targetGroup: written.target_group ?? 'vulnerable',
    measures: (written.measures ?? []).map((measure) => ({
      type: measure.type,
      from: parseIsoDate(measure.from),
      to: measure.to === undefined ? undefined : parseIsoDate(measure.to),
      targetGroup: measure.target_group,
      grantedBy: measure.granted_by ?? 'authority',
      followUps: (measure.follow_ups ?? []).map(parseIsoDate),
    })),
    assessments: (written.assessments ?? []).map((a) => ({
      decided: parseIsoDate(a.decided),
      kind: a.kind ?? 'full',
    })),
  };
}

function printed(quantity: number | null): string | null {
  return quantity === null ? null : String(quantity);
}

function pick(keys: Keys, names: readonly string[]): Keys {
  return Object.fromEntries(
    names.filter((name) => keys[name] !== undefined).map((name) => [name, keys[name]]),
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}
