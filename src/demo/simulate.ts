import type { Register, Table } from '../register/register.ts';
import { type MunicipalityPlan, type SimulatedRegister, simulateRegister } from './simulated-register.ts';
import { assessmentsTable } from './tables/assessments.ts';
import { budgetTable } from './tables/budget.ts';
import { casesTable } from './tables/cases.ts';
import { caseworkersTable } from './tables/caseworkers.ts';
import { childrenTable } from './tables/children.ts';
import { complaintsTable } from './tables/complaints.ts';
import { followUpsTable } from './tables/follow-ups.ts';
import { goalsTable } from './tables/goals.ts';
import { inspectionsTable } from './tables/inspections.ts';
import { ledgerTable } from './tables/ledger.ts';
import { managerialReviewsTable } from './tables/managerial-reviews.ts';
import { measuresTable } from './tables/measures.ts';
import { notificationsTable } from './tables/notifications.ts';
import { populationTable } from './tables/population.ts';
import { schoolingTable } from './tables/schooling.ts';

/** The register of one municipality as checked tables: no CSV need be read. */
export interface MunicipalityTables extends Register {
  readonly municipality: string;
}

/** Simulates the municipality that the plan describes; the same plan gives the same tables on every machine. */
export function simulateMunicipality(plan: MunicipalityPlan): MunicipalityTables {
  const register = simulateRegister(plan);
  const core = coreTables(register);
  const tables = plan.coreOnly ? core : [...core, ...otherTables(register, core)];
  return {
    municipality: plan.municipality,
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}

function coreTables(register: SimulatedRegister): Table[] {
  return [
    childrenTable(register),
    measuresTable(register),
    assessmentsTable(register),
    followUpsTable(register),
    populationTable(register.plan),
    ledgerTable(register),
  ];
}

function otherTables(register: SimulatedRegister, core: readonly Table[]): Table[] {
  return [
    notificationsTable(register),
    casesTable(register),
    caseworkersTable(register.plan),
    complaintsTable(register),
    managerialReviewsTable(register),
    inspectionsTable(register),
    schoolingTable(register),
    goalsTable(register),
    ...core.filter(({ name }) => name === 'ledger').map((ledger) => budgetTable(register.plan, ledger)),
  ];
}
