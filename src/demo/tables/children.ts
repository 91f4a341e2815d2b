import type { Table } from '../../register/register.ts';
import type { SimulatedRegister } from '../simulated-register.ts';
import { DISTRICTS } from '../staff.ts';
import { buildTable } from './build-table.ts';

/** The table of children: everyone the register holds. */
export function childrenTable({ plan, children }: SimulatedRegister): Table {
  return buildTable(
    'children',
    children.map(({ id, family, life }) => ({
      child_id: id,
      birth_date: life.birth,
      municipality: plan.municipality,
      sex: life.sex,
      target_group: life.targetGroup,
      family_id: family,
      district: DISTRICTS[life.district] ?? null,
      left_date: life.left,
    })),
  );
}
