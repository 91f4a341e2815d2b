import type { Day } from '../shared/calendar.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

export type TargetGroup = 'vulnerable' | 'disability' | 'unaccompanied_refugee';
export const TARGET_GROUPS: readonly TargetGroup[] = ['vulnerable', 'disability', 'unaccompanied_refugee'];

/** The unit of a figure's value; rates, shares and so on are always numerator over denominator (register.md). */
export type Unit = 'per_1000' | 'percent' | 'months' | 'ratio' | 'per_year' | 'days' | 'count' | 'kr';

export type PopulationRule = 'year_start' | 'latest';
export type CountingUnit = 'children' | 'measures';

/** Completed years, both ends included. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/**
 * Which measures: any of the types (a group holds its sub-types), and every further condition that is given.
 * Target groups are the figure's own scope, all, or a list.
 */
export interface Selector {
  readonly types: readonly string[];
  readonly targetGroups: 'scope' | 'all' | readonly TargetGroup[];
  readonly grantedBy: 'authority' | 'other' | 'any';
  readonly providerKinds: readonly string[] | 'all';
}

/** Accounts `5.28.21` (a whole function) or `5.28.21/017` (one grouping of it). */
export type Accounts = readonly string[];

/** A child with measures of several parts is given the part whose measure started last; ties go to the part named first. */
export type OneGroupEach = readonly Selector[];

export interface StockRule {
  readonly kind: 'stock';
  readonly measures: Selector;
}
export interface SumRule {
  readonly kind: 'sum';
  readonly sumOf: readonly string[];
}
export interface ShareRule {
  readonly kind: 'share';
  readonly measures: Selector;
  readonly of: Selector;
  readonly oneGroupEach: OneGroupEach;
}
export interface PartOfSumRule {
  readonly kind: 'part_of_sum';
  readonly part: string;
  readonly sumOf: readonly string[];
}
export interface DurationRule {
  readonly kind: 'duration';
  readonly measures: Selector;
  readonly of: Selector;
  readonly oneGroupEach: OneGroupEach;
  readonly runs: 'joined' | 'each_measure';
}
export interface TransitionRule {
  readonly kind: 'transition';
  readonly monthsBack: number;
  readonly from: { readonly with: Selector; readonly without: Selector | undefined };
  readonly to: { readonly with: Selector | undefined; readonly without: Selector | undefined };
}
export interface FollowedByRule {
  readonly kind: 'followed_by';
  readonly measures: Selector;
  readonly withinMonths: number;
  readonly assessment: 'full' | 'brief';
}
export interface RatioOfAmountsRule {
  readonly kind: 'ratio_of_amounts';
  readonly amount: Accounts;
  readonly per: Accounts;
  readonly months: number;
}
export interface FrequencyRule {
  readonly kind: 'frequency';
  readonly measures: Selector;
  readonly months: number;
}
export interface FlowRule {
  readonly kind: 'flow';
  readonly event: 'start' | 'end';
  readonly measures: Selector;
  readonly months: number;
}
export interface AmountRule {
  readonly kind: 'amount';
  readonly amount: Accounts;
  readonly months: number;
}

/** What is counted: one of the kinds of the definition language (docs/language.md). */
export type Rule =
  | StockRule
  | SumRule
  | ShareRule
  | PartOfSumRule
  | DurationRule
  | TransitionRule
  | FollowedByRule
  | RatioOfAmountsRule
  | FrequencyRule
  | FlowRule
  | AmountRule;

export type Kind = Rule['kind'];

/** The legal basis under one act, with the dates between which new decisions are made under it. */
export interface LegalBasis {
  readonly act: 'serviceloven' | 'barnets lov' | string;
  readonly provisions: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** One child of an example: only what the example needs. */
export interface ExampleChild {
  readonly born: Day;
  readonly left: Day | undefined;
  readonly targetGroup: TargetGroup;
  readonly measures: readonly {
    readonly type: string;
    readonly from: Day;
    readonly to: Day | undefined;
    readonly targetGroup: TargetGroup | undefined;
    readonly grantedBy: 'authority' | 'other';
    readonly followUps: readonly Day[];
  }[];
  readonly assessments: readonly { readonly decided: Day; readonly kind: 'full' | 'brief' }[];
}

/** A few children, and the numerators and denominators that figures of the file must give for them on a date. */
export interface Example {
  readonly name: string;
  readonly at: Day;
  readonly population: number | undefined;
  readonly children: ReadonlyMap<string, ExampleChild>;
  readonly ledger: readonly {
    readonly month: string;
    readonly account: string;
    readonly kind: string;
    readonly amount: string;
  }[];
  /** Per figure: numerator and denominator as printed by `calculate`; null where there is none. */
  readonly expect: ReadonlyMap<string, readonly [string | null, string | null]>;
}

/** What a key figure is: read from a definition file, with what a main figure lends its sub-figures filled in. */
export interface Definition {
  readonly catalogue: string;
  /** The number in its catalogue, e.g. `1.1`; a figure is addressed as `indsatstrappen:1.1`. */
  readonly figure: string;
  /** The number of the main figure that this is a sub-figure of. */
  readonly parent: string | undefined;
  /** Never changes, whatever the figure is renamed or renumbered to. */
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  readonly rule: Rule;
  readonly ages: Ages;
  readonly targetGroups: readonly TargetGroup[] | 'all';
  readonly count: CountingUnit;
  readonly population: PopulationRule;
  /** Shown only when extras are asked for. */
  readonly extra: boolean;
  readonly extras: readonly ('median' | 'min' | 'max' | 'days_between')[];
  /** The wanted direction as the municipality set it; `none` until it does. */
  readonly direction: 'up' | 'down' | 'stable' | 'none';
  readonly sourceOnDirection: Bilingual | undefined;
  readonly law: readonly LegalBasis[];
  readonly excluded: Bilingual | undefined;
  readonly caveats: readonly Bilingual[];
  readonly comparison: Bilingual | undefined;
  readonly questions: readonly Bilingual[];
  readonly source: { readonly document: string; readonly place: string };
  readonly version: number;
  readonly validFrom: string;
  readonly examples: readonly Example[];
  /** The file it was read from, relative to the catalogue folder. */
  readonly file: string;
}

/** A named set of definitions, in the order of their numbers. */
export interface Catalogue {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly definitions: readonly Definition[];
}

/** `indsatstrappen:1.1`: how a figure is named across catalogues. */
export function addressOf(definition: Pick<Definition, 'catalogue' | 'figure'>): string {
  return `${definition.catalogue}:${definition.figure}`;
}
