import { ASSESSMENT_KIND } from './codes.ts';
import type { TableDescription } from './description.ts';
import { CASEWORKER, CHILD, MEASURE, TEAM } from './shared-columns.ts';

export const ASSESSMENTS: TableDescription = {
  name: 'assessments',
  danish: 'undersoegelser',
  columns: [
    { name: 'assessment_id', danish: 'undersoegelse_id', kind: 'text', required: true, id: 'unique' },
    { ...CHILD, required: true },
    { name: 'aware_date', danish: 'opmaerksom_dato', kind: 'day' },
    { name: 'decided_date', danish: 'besluttet_dato', kind: 'day' },
    { name: 'completed_date', danish: 'afsluttet_dato', kind: 'end_day' },
    { name: 'kind', danish: 'slags', kind: 'code', codes: ASSESSMENT_KIND, default: 'full' },
  ],
  orders: [
    { from: 'aware_date', to: 'decided_date', severity: 'warning' },
    { from: 'decided_date', to: 'completed_date', severity: 'error' },
  ],
};

export const FOLLOW_UPS: TableDescription = {
  name: 'follow_ups',
  danish: 'opfoelgninger',
  columns: [
    { name: 'follow_up_id', danish: 'opfoelgning_id', kind: 'text', required: true, id: 'unique' },
    { ...CHILD, required: true },
    MEASURE,
    { name: 'held_date', danish: 'afholdt_dato', kind: 'day' },
    { name: 'next_agreed_date', danish: 'naeste_aftalte_dato', kind: 'day' },
  ],
  orders: [{ from: 'held_date', to: 'next_agreed_date', severity: 'warning' }],
};

export const NOTIFICATIONS: TableDescription = {
  name: 'notifications',
  danish: 'underretninger',
  columns: [
    { name: 'notification_id', danish: 'underretning_id', kind: 'text', required: true, id: 'unique' },
    CHILD,
    { name: 'received_at', danish: 'modtaget_tidspunkt', kind: 'timestamp', required: true },
    { name: 'assessed_at', danish: 'vurderet_tidspunkt', kind: 'timestamp' },
    { name: 'acknowledged_at', danish: 'kvitteret_tidspunkt', kind: 'timestamp' },
    { name: 'source', danish: 'kilde', kind: 'text', aliases: ['underretter'] },
    { name: 'unborn', danish: 'ufoedt', kind: 'truth' },
  ],
  orders: [
    { from: 'received_at', to: 'assessed_at', severity: 'warning' },
    { from: 'received_at', to: 'acknowledged_at', severity: 'warning' },
  ],
};

export const CASES: TableDescription = {
  name: 'cases',
  danish: 'sager',
  columns: [
    { name: 'case_id', danish: 'sag_id', kind: 'text', required: true, id: 'unique' },
    { ...CHILD, required: true },
    { name: 'opened_date', danish: 'aabnet_dato', kind: 'day', required: true },
    { name: 'closed_date', danish: 'lukket_dato', kind: 'end_day' },
    CASEWORKER,
    TEAM,
  ],
  orders: [{ from: 'opened_date', to: 'closed_date', severity: 'error' }],
};

export const CASEWORKERS: TableDescription = {
  name: 'caseworkers',
  danish: 'sagsbehandlere',
  columns: [
    { name: 'caseworker_id', danish: 'sagsbehandler_id', kind: 'text', required: true, id: 'repeated' },
    TEAM,
    { name: 'full_time_share', danish: 'fuldtidsandel', kind: 'decimal' },
    { name: 'from_date', danish: 'fra_dato', kind: 'day' },
    { name: 'to_date', danish: 'til_dato', kind: 'end_day' },
    { name: 'note', danish: 'note', kind: 'text', aliases: ['bemaerkning'] },
  ],
  orders: [{ from: 'from_date', to: 'to_date', severity: 'error' }],
};

export const GOALS: TableDescription = {
  name: 'goals',
  danish: 'maal',
  columns: [
    { name: 'goal_id', danish: 'maal_id', kind: 'text', required: true, id: 'unique' },
    { ...CHILD, required: true },
    MEASURE,
    { name: 'set_date', danish: 'fastsat_dato', kind: 'day' },
    { name: 'scored_date', danish: 'vurderet_dato', kind: 'day' },
    { name: 'scale', danish: 'skala', kind: 'text' },
    { name: 'score_before', danish: 'score_foer', kind: 'decimal' },
    { name: 'score_after', danish: 'score_efter', kind: 'decimal' },
    { name: 'met', danish: 'opfyldt', kind: 'truth' },
  ],
  orders: [{ from: 'set_date', to: 'scored_date', severity: 'warning' }],
};
