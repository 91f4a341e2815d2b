import type { TableName } from '../register.ts';
import { BUDGET, LEDGER } from './accounts.ts';
import { POPULATION, REPORTED } from './aggregates.ts';
import { ASSESSMENTS, CASES, CASEWORKERS, FOLLOW_UPS, GOALS, NOTIFICATIONS } from './case-work.ts';
import { CHILDREN } from './children.ts';
import type { TableDescription } from './description.ts';
import { fold } from './fold.ts';
import { MEASURES } from './measures.ts';
import { COMPLAINTS, INSPECTIONS, MANAGERIAL_REVIEWS } from './oversight.ts';
import { SCHOOLING } from './schooling.ts';

/** Every table of the register; a table that others refer to stands before them. */
export const TABLES: readonly TableDescription[] = [
  CHILDREN,
  MEASURES,
  ASSESSMENTS,
  FOLLOW_UPS,
  NOTIFICATIONS,
  CASEWORKERS,
  CASES,
  COMPLAINTS,
  MANAGERIAL_REVIEWS,
  INSPECTIONS,
  LEDGER,
  BUDGET,
  SCHOOLING,
  GOALS,
  POPULATION,
  REPORTED,
];

const BY_NAME = new Map(TABLES.map((table) => [table.name, table]));
const BY_FOLDED_NAME = new Map(
  TABLES.flatMap((table) => [
    [fold(table.name), table],
    [fold(table.danish), table],
  ]),
);

/** The description of a table of the register. */
export function tableOf(name: TableName): TableDescription {
  const table = BY_NAME.get(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The table that a file or sheet name means, English or Danish (`boern`, `Børn`, `follow-ups`); undefined when none. */
export function tableNamed(name: string): TableDescription | undefined {
  return BY_FOLDED_NAME.get(fold(name));
}
