import Papa from 'papaparse';
import { z } from 'zod';
import { BREAKDOWNS } from '../catalogue/breakdown.ts';
import { CONTRACT_COLUMNS, inContractOrder, toContractRow } from '../observations/contract-rows.ts';
import type { Observation } from '../observations/observation.ts';
import { parseIsoDate } from '../shared/calendar.ts';

/** The contract's columns, and what is needed to read a number back exactly. */
const COLUMNS = [...CONTRACT_COLUMNS, 'scale', 'source'] as const;

/** The observations as the bytes that a release pins: CSV in the contract's order, numerators and denominators exact. */
export function observationsText(observations: readonly Observation[]): string {
  const lines = inContractOrder(observations).map((observation) => {
    const row = { ...toContractRow(observation), scale: observation.scale, source: observation.source };
    return COLUMNS.map((column) => cell(String(row[column]))).join(',');
  });
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** A reported category is somebody's own text and may hold anything. */
function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const ROW = z.object({
  catalogue: z.string(),
  figure: z.string(),
  municipality: z.string(),
  date: z.iso.date(),
  breakdown: z.enum(['', ...BREAKDOWNS]),
  category: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  unit: z.enum(['per_1000', 'percent', 'months', 'ratio', 'per_year', 'days', 'count', 'kr']),
  status: z.enum(['ok', 'no_denominator', 'not_reported', 'provisional', 'break']),
  scale: z.coerce.number().int().min(1),
  source: z.enum(['calculated', 'reported']),
});

/** The observations in a text that `observationsText` gave; anything else is a bug. */
export function parseObservations(text: string): Observation[] {
  const { data } = Papa.parse<unknown>(text, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  return data.map((found) => {
    const { municipality, date, numerator, denominator, ...row } = ROW.parse(found);
    return {
      ...row,
      area: municipality,
      date: parseIsoDate(date),
      numerator: partOf(numerator, row.scale),
      denominator: partOf(denominator, row.scale),
    };
  });
}

/** An exact decimal as a whole number of 1/scale; undefined when it is empty. */
function partOf(text: string, scale: number): number | undefined {
  if (text === '') return undefined;
  const [whole = '', decimals = ''] = text.split('.');
  return Number((BigInt(`${whole}${decimals}`) * BigInt(scale)) / 10n ** BigInt(decimals.length));
}
