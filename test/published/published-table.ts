import guide from './guide-tables-1-5.json' with { type: 'json' };
import haderslev from './haderslev-table-7.json' with { type: 'json' };
import herning from './herning-table-11.json' with { type: 'json' };

/** One line of a table: how many, and the rate or share that was printed for them; null where nothing was. */
export interface PublishedRow {
  readonly figure: string;
  /** The figure that this one is a share of; without it, it is a rate. */
  readonly shareOf?: string;
  readonly counts: readonly (number | null)[];
  readonly printed: readonly (string | null)[];
  /** Where the print is wrong, with what the counts give. */
  readonly misprints?: readonly {
    readonly date: string;
    readonly printed: string;
    readonly correct: string;
  }[];
}

/** Numbers that were published of one municipality, as printed. */
export interface PublishedTable {
  readonly name: string;
  readonly municipality: string;
  readonly cutoffs: readonly string[];
  /** The populations that give every printed number. Where the source does not tell them, there may be several. */
  readonly populations: readonly {
    readonly date: string;
    readonly smallest: number;
    readonly largest: number;
  }[];
  readonly rows: readonly PublishedRow[];
  /** Numbers that the source says cannot be compared with those after them. */
  readonly breaks: readonly { readonly figure: string; readonly date: string }[];
  /** Sums of the rows that are told in the text around the table. */
  readonly totals: readonly { readonly figure: string; readonly date: string; readonly printed: string }[];
}

/** A number that the calculation must give when rounded to the decimals it is written with. */
export interface Printed {
  readonly figure: string;
  readonly date: string;
  readonly text: string;
}

export const HADERSLEV: PublishedTable = haderslev;
export const HERNING: PublishedTable = herning;
export const GUIDE: PublishedTable = guide;

/** Every printed number of the table and the text around it, misprints corrected. */
export function printedNumbers({ rows, cutoffs, totals }: PublishedTable): Printed[] {
  const inTable = rows.flatMap(({ figure, printed, misprints }) =>
    cutoffs.flatMap((date, k) => {
      const misprint = misprints?.find((one) => one.date === date);
      const text = misprint?.correct ?? printed[k] ?? null;
      return text === null ? [] : [{ figure, date, text }];
    }),
  );
  return [...inTable, ...totals.map(({ figure, date, printed }) => ({ figure, date, text: printed }))];
}

/** The misprints as they stand in the source. */
export function misprintedNumbers({ rows }: PublishedTable): Printed[] {
  return rows.flatMap(({ figure, misprints = [] }) =>
    misprints.map(({ date, printed }) => ({ figure, date, text: printed })),
  );
}
