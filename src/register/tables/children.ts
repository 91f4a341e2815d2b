import { SEX, TARGET_GROUP } from './codes.ts';
import type { TableDescription } from './description.ts';

export const CHILDREN: TableDescription = {
  name: 'children',
  danish: 'boern',
  columns: [
    {
      name: 'child_id',
      danish: 'barn_id',
      kind: 'person',
      required: true,
      id: 'unique',
      aliases: ['cpr', 'cpr_nummer', 'cpr_nr'],
    },
    { name: 'birth_date', danish: 'foedselsdato', kind: 'day' },
    { name: 'municipality', danish: 'kommune', kind: 'municipality' },
    { name: 'sex', danish: 'koen', kind: 'code', codes: SEX },
    { name: 'target_group', danish: 'maalgruppe', kind: 'code', codes: TARGET_GROUP, default: 'vulnerable' },
    { name: 'family_id', danish: 'familie_id', kind: 'person' },
    { name: 'district', danish: 'distrikt', kind: 'text' },
    { name: 'left_date', danish: 'afgang_dato', kind: 'end_day' },
  ],
  orders: [{ from: 'birth_date', to: 'left_date', severity: 'warning' }],
};
