import { type Day, isoOf } from '../dates.ts';
import { catalogues } from '../figures/catalogues.ts';
import type { Figure } from '../figures/figure.ts';
import type { PlainRow } from '../plain-register.ts';
import type { Draw } from './draw.ts';

/** Reported totals of one code, of about a third of the figures of both catalogues; some broken, not reported or without denominator. */
export function randomReported(draw: Draw, code: string, cutoffs: readonly Day[]): PlainRow<'reported'>[] {
  return Object.entries(catalogues).flatMap(([catalogue, figures]: [string, readonly Figure[]]) =>
    figures.flatMap((figure) =>
      cutoffs
        .filter(() => draw.inPercent(35))
        .flatMap((at) => reportedRows(draw, `${catalogue}:${figure.id}`, code, at)),
    ),
  );
}

/** A total, now and then with an age group beside it or of a day that is no cut-off. */
function reportedRows(draw: Draw, figure: string, municipality: string, at: Day): PlainRow<'reported'>[] {
  const day = draw.inPercent(5) ? at + 3 : at;
  const total = reportedRow(draw, figure, municipality, day);
  if (!draw.inPercent(15)) return [total];
  return [
    total,
    { ...reportedRow(draw, figure, municipality, day), breakdown: 'age_group', category: '6-11' },
  ];
}

function reportedRow(draw: Draw, figure: string, municipality: string, at: Day): PlainRow<'reported'> {
  const status = draw.pick(['', '', '', '', 'break', 'not_reported']);
  const part = (most: number) => `${draw.between(0, most)}${draw.pick(['', '', '', '.5', '.25'])}`;
  const isUnknown = status === 'not_reported' || draw.inPercent(8);
  return {
    figure,
    municipality,
    date: isoOf(at),
    breakdown: '',
    category: '',
    numerator: isUnknown ? '' : part(300),
    denominator: draw.inPercent(40) ? '' : part(20_000),
    status,
    source: draw.pick(['', 'tabel']),
    note: '',
  };
}
