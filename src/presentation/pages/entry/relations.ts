import type { Definition } from '../../../catalogue/definition.ts';
import type { EntryRow } from '../../../intake/entry/entry.ts';

/**
 * How typed counts hang together. `sum`: the parts make the whole. `at_most`: the parts may leave some of the whole out.
 * `base`: the denominators of the parts are the count of the whole.
 */
export interface Relation {
  readonly kind: 'sum' | 'at_most' | 'base';
  /** Ids of rows. */
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The relations between rows, read from the rules of their figures; each only once, whichever catalogue tells it. */
export function relationsOf(rows: readonly EntryRow[]): Relation[] {
  const all = rows.flatMap((row) => row.definitions);
  const idOf = (definition: Definition) => rows.find((row) => row.definitions.includes(definition))?.id ?? '';
  const found = all.flatMap((whole) => {
    const beside = all.filter((d) => d.catalogue === whole.catalogue);
    const subs = beside.filter((d) => d.parent === whole.figure);
    const id = idOf(whole);
    const relation = (kind: Relation['kind'], parts: readonly Definition[]) =>
      parts.length > 0 ? [{ kind, whole: id, parts: parts.map(idOf) }] : [];
    return [
      ...countRelations(whole, beside, subs, relation),
      ...relation(
        'base',
        subs.filter((d) => isShareOf(d, whole)),
      ),
    ];
  });
  return [
    ...new Map(
      found.map((relation) => [JSON.stringify({ ...relation, parts: relation.parts.toSorted() }), relation]),
    ).values(),
  ];
}

type Make = (kind: Relation['kind'], parts: readonly Definition[]) => Relation[];

function countRelations(
  whole: Definition,
  beside: readonly Definition[],
  subs: readonly Definition[],
  relation: Make,
): Relation[] {
  const { rule } = whole;
  if (rule.kind === 'sum') {
    const sumOf = rule.sumOf;
    return relation(
      'sum',
      beside.filter((d) => sumOf.includes(d.figure)),
    );
  }
  if (rule.kind === 'transition')
    return relation(
      'sum',
      subs.filter((d) => d.rule.kind === 'transition'),
    );
  return relation(
    'at_most',
    subs.filter((d) => isShareOf(d, whole)),
  );
}

/** Whether the figure is a share of exactly the children that the whole counts. */
function isShareOf({ rule, unit }: Definition, whole: Definition): boolean {
  if (unit !== 'percent') return false;
  if (rule.kind === 'part_of_sum') return whole.rule.kind === 'sum' && sameList(rule.sumOf, whole.rule.sumOf);
  return (
    rule.kind === 'share' &&
    whole.rule.kind === 'stock' &&
    JSON.stringify(rule.of) === JSON.stringify(whole.rule.measures)
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
}
