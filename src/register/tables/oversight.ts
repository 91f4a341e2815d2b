import { OUTCOME } from './codes.ts';
import type { TableDescription } from './description.ts';
import { PROVIDER, TEAM } from './shared-columns.ts';

export const COMPLAINTS: TableDescription = {
  name: 'complaints',
  danish: 'klager',
  columns: [
    { name: 'complaint_id', danish: 'klage_id', kind: 'text', required: true, id: 'unique' },
    { name: 'received_date', danish: 'modtaget_dato', kind: 'day', required: true },
    { name: 'decided_date', danish: 'afgjort_dato', kind: 'end_day' },
    { name: 'outcome', danish: 'udfald', kind: 'code', codes: OUTCOME },
  ],
  orders: [{ from: 'received_date', to: 'decided_date', severity: 'error' }],
};

export const MANAGERIAL_REVIEWS: TableDescription = {
  name: 'managerial_reviews',
  danish: 'ledelsestilsyn',
  columns: [
    { name: 'review_id', danish: 'ledelsestilsyn_id', kind: 'text', required: true, id: 'unique' },
    { name: 'held_date', danish: 'afholdt_dato', kind: 'day', required: true },
    TEAM,
    { name: 'remarks', danish: 'bemaerkninger', kind: 'text' },
  ],
};

export const INSPECTIONS: TableDescription = {
  name: 'inspections',
  danish: 'tilsyn',
  columns: [
    { name: 'inspection_id', danish: 'tilsyn_id', kind: 'text', required: true, id: 'unique' },
    PROVIDER,
    { name: 'held_date', danish: 'afholdt_dato', kind: 'day', required: true },
    { name: 'approved', danish: 'godkendt', kind: 'truth' },
    { name: 'reasons', danish: 'begrundelse', kind: 'text' },
  ],
};
