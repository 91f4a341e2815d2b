import { z } from 'zod';
import type { ReportedFigure } from '../store/reported-figures.ts';

const ROWS = z.array(
  z.strictObject({
    figure: z.string(),
    municipality: z.string(),
    date: z.iso.date(),
    breakdown: z.string(),
    category: z.string(),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    status: z.enum(['', 'not_reported', 'break']),
    source: z.string(),
    note: z.string(),
    enteredAt: z.string(),
    by: z.string(),
  }),
);

/** Typed-in figures as the text of a release's file: whole rows, who entered them among it. */
export function reportedText(figures: readonly ReportedFigure[]): string {
  return `${JSON.stringify(figures, null, 1)}\n`;
}

/** The typed-in figures in a text that `reportedText` gave; anything else is a bug. */
export function parseReported(text: string): ReportedFigure[] {
  return ROWS.parse(JSON.parse(text));
}
