import { GRANTED_BY, MEASURE_TYPE, PLACEMENT_SITE, PRICE_UNIT, TARGET_GROUP } from './codes.ts';
import type { TableDescription } from './description.ts';
import { CASEWORKER, CHILD, DISTRICT, PROVIDER, PROVIDER_KIND_COLUMN, TEAM } from './shared-columns.ts';

export const MEASURES: TableDescription = {
  name: 'measures',
  danish: 'indsatser',
  columns: [
    { name: 'measure_id', danish: 'indsats_id', kind: 'text', required: true, id: 'unique' },
    { ...CHILD, required: true },
    { name: 'measure_type', danish: 'indsatstype', kind: 'code', codes: MEASURE_TYPE },
    { name: 'provision', danish: 'paragraf', kind: 'text' },
    { name: 'placement_site', danish: 'anbringelsessted', kind: 'code', codes: PLACEMENT_SITE },
    { name: 'start_date', danish: 'startdato', kind: 'day' },
    { name: 'end_date', danish: 'slutdato', kind: 'end_day' },
    { name: 'granted_date', danish: 'bevilget_dato', kind: 'day' },
    { name: 'granted_by', danish: 'bevilget_af', kind: 'code', codes: GRANTED_BY, default: 'authority' },
    { name: 'target_group', danish: 'maalgruppe', kind: 'code', codes: TARGET_GROUP },
    DISTRICT,
    TEAM,
    CASEWORKER,
    PROVIDER,
    PROVIDER_KIND_COLUMN,
    { name: 'price', danish: 'pris', kind: 'money' },
    { name: 'price_unit', danish: 'prisenhed', kind: 'code', codes: PRICE_UNIT },
    { name: 'end_reason', danish: 'slutaarsag', kind: 'text' },
  ],
  orders: [{ from: 'start_date', to: 'end_date', severity: 'error' }],
};
