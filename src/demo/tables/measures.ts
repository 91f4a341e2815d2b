import { NO_DAY, type Table } from '../../register/register.ts';
import { providerKindOf } from '../lives/grant-measure.ts';
import { isPlacedSite } from '../lives/measure-facts.ts';
import type { KeptChild, SimulatedRegister } from '../simulated-register.ts';
import { type Caseworker, caseworkerOn, caseworkersOf, DISTRICTS } from '../staff.ts';
import { buildTable, type Row } from './build-table.ts';

const ORE = 100;

/** The table of measures, child by child; those granted and not started have no start date. */
export function measuresTable(register: SimulatedRegister): Table {
  return buildTable('measures', rows(register));
}

function* rows({ plan, until, children }: SimulatedRegister): Generator<Row> {
  const caseworkers = caseworkersOf(plan);
  for (const child of children) {
    for (let index = 0; index < child.life.measures.length; index++) {
      yield rowOf(child, index, caseworkers, until);
    }
  }
}

function rowOf(child: KeptChild, index: number, caseworkers: readonly Caseworker[], until: number): Row {
  const measure = child.life.measures[index];
  if (!measure) throw new Error('no such measure');
  const { facts } = measure;
  const worker = caseworkerOn(caseworkers, child.life, measure.end === NO_DAY ? until : measure.end);
  return {
    measure_id: child.measureIds[index] ?? null,
    child_id: child.id,
    measure_type: facts.code,
    provision: measure.provision,
    placement_site: isPlacedSite(facts) ? facts.code : null,
    start_date: measure.start,
    end_date: measure.end,
    granted_date: measure.granted,
    granted_by: measure.grantedByOther ? 'other' : 'authority',
    target_group: measure.targetGroup,
    district: DISTRICTS[child.life.district] ?? null,
    team: worker?.team ?? null,
    caseworker_id: worker?.id ?? null,
    provider: `${facts.providers.name} ${measure.provider}`,
    provider_kind: providerKindOf(facts, measure.provider),
    price: measure.price * ORE,
    price_unit: facts.unit,
    end_reason: measure.endReason,
  };
}
