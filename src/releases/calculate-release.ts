import type { Engine } from '../calculation/engines/engine.ts';
import type { Breakdown } from '../catalogue/breakdown.ts';
import type { Catalogue } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { observe } from '../observations/observe.ts';
import { toReported } from '../observations/reported.ts';
import type { Register } from '../register/register.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import type { ReportedFigure } from '../store/reported-figures.ts';

/** What a release's numbers are made from. */
export interface Basis {
  readonly municipality: string;
  /** Without tables when every number is typed in. */
  readonly register: Register;
  /** With parameters applied. */
  readonly catalogues: readonly Catalogue[];
  readonly typedIn: readonly ReportedFigure[];
}

/** The register of a release of typed-in figures alone. */
export const NO_ROWS: Register = { tables: new Map() };

/** How the numbers of a release are split beside the totals. */
const SPLITS: readonly Breakdown[] = ['age_group', 'target_group'];

/** Every figure of every catalogue, extras too, of the municipality at the dates: totals, age groups, target groups. */
export async function calculateRelease(
  basis: Basis,
  dates: readonly Day[],
  openEngine: () => Promise<Engine>,
): Promise<Observation[]> {
  const { municipality, register, catalogues } = basis;
  const engine = await openEngine();
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues,
      figures: catalogues.flatMap((catalogue) => catalogue.definitions),
      cutoffs: dates,
      by: SPLITS,
      extras: true,
      areas: ['municipality'],
      municipalities: [municipality],
      typedIn: typedInOf(basis, dates).map((figure) => toReported(figure)),
    });
    return observations;
  } finally {
    engine.close();
  }
}

/** The typed-in figures that a release of the dates may show: those of the municipality at the dates. */
export function typedInOf({ municipality, typedIn }: Basis, dates: readonly Day[]): ReportedFigure[] {
  const splits: readonly string[] = ['', ...SPLITS];
  return typedIn.filter(
    (figure) =>
      figure.municipality === municipality &&
      dates.includes(parseIsoDate(figure.date)) &&
      splits.includes(figure.breakdown),
  );
}
