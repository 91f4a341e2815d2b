import type { Bilingual } from '../../catalogue/definition.ts';
import type { Counted, ExplanationStep } from './explanation.ts';
import { say } from './say.ts';

/** One rule that rows must pass: told as what is left, or as what is taken away. */
export interface Filter<Row> {
  readonly effect: 'left' | 'minus';
  readonly text: Bilingual;
  readonly keeps: (row: Row) => boolean;
  /** Why a row that is not kept falls out. */
  readonly reason: (row: Row) => Bilingual;
}

/** A row that fell out: how many filters it passed before, and why it got no further. */
export interface Fallen<Row> {
  readonly row: Row;
  readonly passed: number;
  readonly reason: (row: Row) => Bilingual;
}

/** What went through a row of filters and what did not, with the steps that say so. */
export interface Funnelled<Row> {
  readonly steps: readonly ExplanationStep[];
  readonly survivors: readonly Row[];
  readonly fallen: readonly Fallen<Row>[];
}

/** Takes rows through filters, one after the other; nothing is said of a filter that takes nothing away. */
export function funnel<Row>(
  rows: readonly Row[],
  counted: Counted,
  have: Bilingual,
  filters: readonly Filter<Row>[],
): Funnelled<Row> {
  const steps: ExplanationStep[] = [{ effect: 'have', count: rows.length, counted, text: have }];
  const fallen: Fallen<Row>[] = [];
  let survivors = rows;
  filters.forEach(({ effect, text, keeps, reason }, passed) => {
    const kept = survivors.filter(keeps);
    const out = survivors.length - kept.length;
    for (const row of survivors) if (!keeps(row)) fallen.push({ row, passed, reason });
    survivors = kept;
    if (effect === 'left') steps.push({ effect, count: kept.length, counted, text });
    else if (out > 0) steps.push({ effect, count: out, counted, text });
  });
  if (steps.at(-1)?.effect === 'minus')
    steps.push({ effect: 'left', count: survivors.length, counted, text: say('step.remaining') });
  return { steps, survivors, fallen };
}

/** For each owner of rows that fell out, why the row that got furthest did; of equals the later one decides. */
export function furthestReasons<Row, Owner>(
  fallen: readonly Fallen<Row>[],
  ownerOf: (row: Row) => Owner,
): Map<Owner, Bilingual> {
  const furthest = new Map<Owner, Fallen<Row>>();
  for (const one of fallen) {
    const owner = ownerOf(one.row);
    const known = furthest.get(owner);
    if (!known || one.passed >= known.passed) furthest.set(owner, one);
  }
  return new Map([...furthest].map(([owner, { row, reason }]) => [owner, reason(row)]));
}
