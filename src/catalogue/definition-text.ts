import { stringify } from 'yaml';
import { isoDate } from '../shared/calendar.ts';
import { STEPS } from '../shared/stair.ts';
import type { Definition, Example, Rule, Selector } from './definition.ts';

/** The keys of a definition file in the order in which they are written; undefined ones are left out. */
export type WrittenFigure = Readonly<Record<string, unknown>>;

/** The names that a copy of a figure goes under. */
export interface CopyNames {
  readonly catalogue: string;
  readonly figure: string;
  readonly id: string;
  readonly slug: string;
}

/** A definition file: keys as docs/language.md names them, numbers and dates in quotes. */
export function definitionFileText(written: WrittenFigure): string {
  return stringify(written, { lineWidth: 110, aliasDuplicateObjects: false, defaultKeyType: 'PLAIN' });
}

/**
 * The figure as a file of its own under other names: what its catalogue and main figure lend it is written out, a sum
 * takes its parts along as sub-figures, and examples keep what they expect of this figure.
 */
export function copyOfFigure(
  definition: Definition,
  all: readonly Definition[],
  names: CopyNames,
): WrittenFigure {
  const beside = all.filter((d) => d.catalogue === definition.catalogue);
  const parts = partsOfSum(definition.rule, beside);
  const renamed = new Map(parts.map((part, i) => [part.figure, `${names.figure}.${i + 1}`]));
  const main = beside.find((d) => d.figure === definition.parent);
  const examples = [...definition.examples, ...(main?.examples ?? [])];
  const numbers = new Map([...renamed, [definition.figure, names.figure]]);
  return withoutEmpty({
    ...names,
    ...writtenFigure(definition, renamed),
    figures: parts.map((part) => ({
      figure: renamed.get(part.figure),
      id: `${names.id}_${part.id}`,
      slug: part.slug,
      ...writtenFigure(part, renamed),
    })),
    examples: examples.flatMap((example) => writtenExample(example, numbers)),
  });
}

/** All that a figure says of itself, its names apart. */
function writtenFigure(definition: Definition, renamed: ReadonlyMap<string, string>): WrittenFigure {
  const { ages, law, rule } = definition;
  return withoutEmpty({
    name: definition.name,
    definition: definition.definition,
    unit: definition.unit,
    ages: `${ages.from}-${ages.to}`,
    target_groups: definition.targetGroups,
    count: definition.count,
    population: definition.population,
    ...writtenRule(rule, renamed),
    extras: definition.extras,
    direction: definition.direction === 'none' ? undefined : definition.direction,
    source_on_direction: definition.sourceOnDirection,
    law: law.map(withoutEmpty),
    excluded: definition.excluded,
    caveats: definition.caveats,
    comparison: definition.comparison,
    questions: definition.questions,
    source: definition.source,
    version: definition.version,
    valid_from: definition.validFrom,
  });
}

/** The rule under the keys of a file: `kind` and what the kind has. */
function writtenRule(rule: Rule, renamed: ReadonlyMap<string, string> = new Map()): WrittenFigure {
  const number = (figure: string) => renamed.get(figure) ?? figure;
  switch (rule.kind) {
    case 'stock':
      return { kind: rule.kind, measures: inScope(rule.measures) };
    case 'sum':
      return { kind: rule.kind, sum_of: rule.sumOf.map(number) };
    case 'part_of_sum':
      return { kind: rule.kind, part: number(rule.part), sum_of: rule.sumOf.map(number) };
    case 'share':
      return {
        kind: rule.kind,
        measures: inScope(rule.measures),
        of: inScope(rule.of),
        one_group_each: emptyAsNone(rule.oneGroupEach.map(inScope)),
      };
    case 'duration':
      return {
        kind: rule.kind,
        measures: inScope(rule.measures),
        of: inScope(rule.of),
        one_group_each: emptyAsNone(rule.oneGroupEach.map(inScope)),
        runs: rule.runs,
      };
    case 'transition':
      return {
        kind: rule.kind,
        months_back: rule.monthsBack,
        from: withoutEmpty({ with: inScope(rule.from.with), without: anyScope(rule.from.without) }),
        to: withoutEmpty({ with: anyScope(rule.to.with), without: anyScope(rule.to.without) }),
      };
    case 'followed_by':
      return {
        kind: rule.kind,
        measures: inScope(rule.measures),
        within_months: rule.withinMonths,
        assessment: rule.assessment,
      };
    case 'ratio_of_amounts':
      return { kind: rule.kind, amount: rule.amount, per: rule.per, months: rule.months };
    case 'frequency':
      return { kind: rule.kind, measures: inScope(rule.measures), months: rule.months };
    case 'flow':
      return { kind: rule.kind, event: rule.event, measures: inScope(rule.measures), months: rule.months };
    case 'amount':
      return { kind: rule.kind, amount: rule.amount, months: rule.months };
  }
}

const inScope = (selector: Selector): WrittenFigure => writtenSelector(selector, 'scope');
const anyScope = (selector: Selector | undefined): WrittenFigure | undefined =>
  selector && writtenSelector(selector, 'all');

/** A selector; whole steps are named as steps. `usual` are the target groups that it has when it says nothing. */
function writtenSelector(selector: Selector, usual: 'scope' | 'all'): WrittenFigure {
  const { types, targetGroups, grantedBy, providerKinds } = selector;
  const steps = STEPS.filter(({ groups }) => groups.length > 0 && groups.every((g) => types.includes(g)));
  const held = new Set(steps.flatMap(({ groups }) => groups));
  const rest = types.filter((type) => !held.has(type));
  return withoutEmpty({
    step: oneOrMore(steps.map(({ id }) => id)),
    type: oneOrMore(rest),
    granted_by: grantedBy === 'any' ? undefined : grantedBy,
    provider_kind: providerKinds === 'all' ? undefined : providerKinds,
    target_groups: targetGroups === usual ? undefined : targetGroups,
  });
}

function partsOfSum(rule: Rule, beside: readonly Definition[]): Definition[] {
  if (rule.kind !== 'sum' && rule.kind !== 'part_of_sum') return [];
  const named = rule.kind === 'sum' ? rule.sumOf : [...new Set([...rule.sumOf, rule.part])];
  return beside.filter(({ figure }) => named.includes(figure));
}

/** The example with only what it expects of the figures that are there; none when it expects nothing of them. */
function writtenExample(example: Example, numbers: ReadonlyMap<string, string>): WrittenFigure[] {
  const expect = [...example.expect].flatMap(([figure, pair]) => {
    const number = numbers.get(figure);
    return number === undefined ? [] : [[number, pair.map((part) => (part === null ? null : Number(part)))]];
  });
  if (expect.length === 0) return [];
  const children = [...example.children].map(([name, child]) => [
    name,
    withoutEmpty({
      born: isoDate(child.born),
      left: child.left === undefined ? undefined : isoDate(child.left),
      target_group: child.targetGroup === 'vulnerable' ? undefined : child.targetGroup,
      measures: child.measures.map((measure) =>
        withoutEmpty({
          type: measure.type,
          from: isoDate(measure.from),
          to: measure.to === undefined ? undefined : isoDate(measure.to),
          target_group: measure.targetGroup,
          granted_by: measure.grantedBy === 'authority' ? undefined : measure.grantedBy,
          follow_ups: measure.followUps.map(isoDate),
        }),
      ),
      assessments: child.assessments.map(({ decided, kind }) => ({ decided: isoDate(decided), kind })),
    }),
  ]);
  const ledger = example.ledger.map((entry) => ({ ...entry, amount: Number(entry.amount) }));
  const { name, population } = example;
  return [
    withoutEmpty({
      name,
      at: isoDate(example.at),
      population,
      children: Object.fromEntries(children),
      ledger,
      expect: Object.fromEntries(expect),
    }),
  ];
}

function oneOrMore(names: readonly string[]): string | readonly string[] | undefined {
  return names.length === 1 ? names[0] : emptyAsNone(names);
}

function emptyAsNone<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** Without the keys that say nothing: undefined, and lists without items. */
function withoutEmpty(keys: object): WrittenFigure {
  return Object.fromEntries(
    Object.entries(keys).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
