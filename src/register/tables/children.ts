import { SEX, TARGET_GROUP } from './codes.ts';
import type { TableDescription } from './description.ts';
import { DISTRICT, MUNICIPALITY, PERSON_HEADERS } from './shared-columns.ts';

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
      aliases: PERSON_HEADERS,
    },
    {
      name: 'birth_date',
      danish: 'foedselsdato',
      kind: 'day',
      aliases: ['foedt', 'foedselsdag', 'foedt_den', 'barnets_foedselsdato', 'dato_for_foedsel'],
    },
    MUNICIPALITY,
    { name: 'sex', danish: 'koen', kind: 'code', codes: SEX, aliases: ['barnets_koen', 'kon'] },
    { name: 'target_group', danish: 'maalgruppe', kind: 'code', codes: TARGET_GROUP, default: 'vulnerable' },
    {
      name: 'family_id',
      danish: 'familie_id',
      kind: 'person',
      aliases: ['familienr', 'familienummer', 'husstand_id', 'mors_cpr'],
    },
    DISTRICT,
    {
      name: 'left_date',
      danish: 'afgang_dato',
      kind: 'end_day',
      aliases: [
        'fraflyttet',
        'fraflytningsdato',
        'fraflyttet_dato',
        'afgangsdato',
        'udrejsedato',
        'doedsdato',
      ],
    },
  ],
  orders: [{ from: 'birth_date', to: 'left_date', severity: 'warning' }],
};
