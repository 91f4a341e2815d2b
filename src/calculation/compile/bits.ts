import {
  type Definition,
  type Selector,
  TARGET_GROUPS,
  type TargetGroup,
} from '../../catalogue/definition.ts';
import { groupOf } from '../../shared/stair.ts';

/** A plan holds the children's states as masks of this many bits at most (a 64-bit integer, its sign left alone). */
const MOST_BITS = 60;

/** More selectors than one mask can hold: the figures must be calculated in two plans. */
export class TooManyBits extends Error {}

/** A selector with its figure's scope filled in. */
interface BoundSelector extends Omit<Selector, 'targetGroups'> {
  readonly targetGroups: readonly TargetGroup[];
}

/** A rule of one group each (figures.md, 1.1-1.3 with overlap): the bits of its parts, highest tie first. */
export interface Pick {
  readonly name: string;
  readonly parts: readonly { readonly measureBit: bigint; readonly pickedBit: bigint }[];
}

/**
 * Gives every distinct selector of a plan one bit, so that what a child has at a date is one integer and every figure
 * a test on it. A bit says: at least one ongoing measure that the selector accepts.
 */
export class Bits {
  readonly #selectors: { readonly key: string; readonly sql: string; readonly bit: bigint }[] = [];
  readonly #picks = new Map<string, Pick>();
  #next = 0n;

  /** The bit of the selector within the figure's scope. */
  bitOf(selector: Selector, definition: Definition): bigint {
    const sql = predicate(bind(selector, definition));
    const known = this.#selectors.find((s) => s.key === sql);
    if (known) return known.bit;
    const bit = this.#take();
    this.#selectors.push({ key: sql, sql, bit });
    return bit;
  }

  /** The bit that says that the child is given the part (one of the parts) by the rule of one group each. */
  pickedBitOf(part: Selector, parts: readonly Selector[], definition: Definition): bigint {
    const pick = this.#pickOf(parts, definition);
    const wanted = this.bitOf(part, definition);
    const found = pick.parts.find((p) => p.measureBit === wanted);
    if (!found)
      throw new Error(`${definition.catalogue}:${definition.figure}: measures is not one of one_group_each`);
    return found.pickedBit;
  }

  /** The rules of one group each that the plan needs. */
  get picks(): readonly Pick[] {
    return [...this.#picks.values()];
  }

  /** SQL for the mask of a row of `kind`. */
  maskSql(): string {
    const terms = this.#selectors.map(
      ({ sql, bit }) => `CASE WHEN ${sql} THEN CAST(${bit} AS BIGINT) ELSE 0 END`,
    );
    return terms.length > 0 ? terms.join('\n | ') : 'CAST(0 AS BIGINT)';
  }

  #pickOf(parts: readonly Selector[], definition: Definition): Pick {
    const measureBits = parts.map((part) => this.bitOf(part, definition));
    const key = measureBits.join(',');
    const known = this.#picks.get(key);
    if (known) return known;
    const pick: Pick = {
      name: `pick_${this.#picks.size}`,
      parts: measureBits.map((measureBit) => ({ measureBit, pickedBit: this.#take() })),
    };
    this.#picks.set(key, pick);
    return pick;
  }

  #take(): bigint {
    if (this.#next >= BigInt(MOST_BITS)) throw new TooManyBits('more selectors than bits');
    return 1n << this.#next++;
  }
}

function bind(selector: Selector, definition: Definition): BoundSelector {
  const written = selector.targetGroups === 'scope' ? definition.targetGroups : selector.targetGroups;
  return { ...selector, targetGroups: written === 'all' ? TARGET_GROUPS : written };
}

function predicate(selector: BoundSelector): string {
  const groups = selector.types.filter((type) => groupOf(type) === type);
  const subTypes = selector.types.filter((type) => groupOf(type) !== type);
  const types = [
    ...(groups.length > 0 ? [`measure_group IN (${quoted(groups)})`] : []),
    ...(subTypes.length > 0 ? [`measure_type IN (${quoted(subTypes)})`] : []),
  ];
  const conditions = [types.length > 1 ? `(${types.join(' OR ')})` : (types[0] ?? '1 = 0')];
  if (selector.targetGroups.length < TARGET_GROUPS.length) {
    conditions.push(`target_group IN (${quoted(selector.targetGroups)})`);
  }
  if (selector.grantedBy !== 'any') conditions.push(`granted_by = '${selector.grantedBy}'`);
  if (selector.providerKinds !== 'all')
    conditions.push(`provider_kind IN (${quoted(selector.providerKinds)})`);
  return conditions.join(' AND ');
}

/** Only codes that the schema has checked reach SQL. */
function quoted(codes: readonly string[]): string {
  return codes.map((code) => `'${code}'`).join(', ');
}
