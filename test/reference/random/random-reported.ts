import { type Day, isoOf } from '../dates.ts';
import { catalogues } from '../figures/catalogues.ts';
import type { Figure } from '../figures/figure.ts';
import type { PlainRow } from '../plain-register.ts';
import type { Draw } from './draw.ts';

/** Reported totals of one code, of about a third of the figures of both catalogues; some broken, not reported or without denominator. */
export function randomReported(draw: Draw, code: string, cutoffs: readonly Day[]): PlainRow<'reported'>[] {
  return Object.entries(catalogues).flatMap(([catalogue, figures]: [string, readonly Figure[]]) =>
    figures
      .filter((figure) => !figure.extra)
      .flatMap((figure) =>
        cutoffs
          .filter(() => draw.inPercent(35))
          .map((at) => reportedRow(draw, `${catalogue}:${figure.id}`, code, at)),
      ),
  );
}

function reportedRow(draw: Draw, figure: string, municipality: string, at: Day): PlainRow<'reported'> {
  const status = draw.pick(['', '', '', '', 'break', 'not_reported']);
  return {
    figure,
    municipality,
    date: isoOf(at),
    breakdown: '',
    category: '',
    numerator: status === 'not_reported' ? '' : String(draw.between(0, 300)),
    denominator: status === 'not_reported' || draw.inPercent(40) ? '' : String(draw.between(0, 20_000)),
    status,
    source: draw.pick(['', 'tabel']),
    note: '',
  };
}
