import { ASSESSMENT_KIND } from './codes.ts';
import type { TableDescription } from './description.ts';
import { CASEWORKER, CHILD, MEASURE, TEAM } from './shared-columns.ts';

export const ASSESSMENTS: TableDescription = {
  name: 'assessments',
  danish: 'undersoegelser',
  columns: [
    {
      name: 'assessment_id',
      danish: 'undersoegelse_id',
      kind: 'text',
      required: true,
      id: 'unique',
      aliases: ['undersoegelsesnr', 'undersoegelsesnummer', 'undersoegelses_id'],
    },
    { ...CHILD, required: true },
    {
      name: 'aware_date',
      danish: 'opmaerksom_dato',
      kind: 'day',
      aliases: ['dato_for_opmaerksomhed', 'kommunen_opmaerksom', 'henvendelsesdato'],
    },
    {
      name: 'decided_date',
      danish: 'besluttet_dato',
      kind: 'day',
      aliases: [
        'beslutningsdato',
        'dato_for_beslutning',
        'afgoerelsesdato',
        'dato_for_afgoerelse',
        'ivaerksat',
        'undersoegelse_startet',
      ],
    },
    {
      name: 'completed_date',
      danish: 'afsluttet_dato',
      kind: 'end_day',
      aliases: ['afsluttet', 'afslutningsdato', 'faerdig', 'faerdiggjort', 'undersoegelse_afsluttet'],
    },
    {
      name: 'kind',
      danish: 'slags',
      kind: 'code',
      aliases: ['undersoegelsestype', 'type_af_undersoegelse'],
      codes: ASSESSMENT_KIND,
      default: 'full',
    },
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
    {
      name: 'follow_up_id',
      danish: 'opfoelgning_id',
      kind: 'text',
      required: true,
      id: 'unique',
      aliases: ['opfoelgningsnr', 'opfoelgnings_id', 'opfoelgningsnummer'],
    },
    { ...CHILD, required: true },
    MEASURE,
    {
      name: 'held_date',
      danish: 'afholdt_dato',
      kind: 'day',
      aliases: [
        'afholdt',
        'opfoelgningsdato',
        'dato_for_opfoelgning',
        'opfoelgning_afholdt',
        'opfoelgning_udfoert',
      ],
    },
    {
      name: 'next_agreed_date',
      danish: 'naeste_aftalte_dato',
      kind: 'day',
      aliases: [
        'naeste_opfoelgning',
        'naeste_opfoelgningsdato',
        'aftalt_naeste',
        'naeste_aftalte_opfoelgning',
      ],
    },
  ],
  orders: [{ from: 'held_date', to: 'next_agreed_date', severity: 'warning' }],
};

export const NOTIFICATIONS: TableDescription = {
  name: 'notifications',
  danish: 'underretninger',
  columns: [
    {
      name: 'notification_id',
      danish: 'underretning_id',
      kind: 'text',
      required: true,
      id: 'unique',
      aliases: ['underretningsnr', 'underretnings_id', 'underretningsnummer'],
    },
    CHILD,
    {
      name: 'received_at',
      danish: 'modtaget_tidspunkt',
      kind: 'timestamp',
      required: true,
      aliases: [
        'modtaget',
        'modtaget_dato',
        'modtagelsesdato',
        'modtagelsestidspunkt',
        'underretning_modtaget',
      ],
    },
    {
      name: 'assessed_at',
      danish: 'vurderet_tidspunkt',
      kind: 'timestamp',
      aliases: [
        'vurderet',
        'vurderet_dato',
        'vurderingsdato',
        'vurderingstidspunkt',
        'underretning_vurderet',
      ],
    },
    {
      name: 'acknowledged_at',
      danish: 'kvitteret_tidspunkt',
      kind: 'timestamp',
      aliases: ['kvitteret', 'kvittering', 'kvitteringsdato', 'kvittering_sendt'],
    },
    {
      name: 'source',
      danish: 'kilde',
      kind: 'text',
      aliases: ['underretter', 'underrettertype', 'type_af_underretter', 'hvem_har_underrettet'],
    },
    { name: 'unborn', danish: 'ufoedt', kind: 'truth', aliases: ['ufoedt_barn', 'vedroerer_ufoedt'] },
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
    {
      name: 'case_id',
      danish: 'sag_id',
      kind: 'text',
      required: true,
      id: 'unique',
      aliases: ['sagsnr', 'sagsnummer', 'sags_id', 'journalnr', 'journalnummer'],
    },
    { ...CHILD, required: true },
    {
      name: 'opened_date',
      danish: 'aabnet_dato',
      kind: 'day',
      required: true,
      aliases: ['aabnet', 'oprettet', 'oprettelsesdato', 'sag_aabnet', 'sag_oprettet', 'sag_startet'],
    },
    {
      name: 'closed_date',
      danish: 'lukket_dato',
      kind: 'end_day',
      aliases: ['lukket', 'sag_lukket', 'sag_afsluttet'],
    },
    CASEWORKER,
    TEAM,
  ],
  orders: [{ from: 'opened_date', to: 'closed_date', severity: 'error' }],
};

export const CASEWORKERS: TableDescription = {
  name: 'caseworkers',
  danish: 'sagsbehandlere',
  columns: [
    {
      name: 'caseworker_id',
      danish: 'sagsbehandler_id',
      kind: 'text',
      required: true,
      id: 'repeated',
      aliases: ['sagsbehandler', 'sagsbehandlernavn', 'raadgiver', 'initialer', 'medarbejder'],
    },
    TEAM,
    {
      name: 'full_time_share',
      danish: 'fuldtidsandel',
      kind: 'decimal',
      aliases: ['beskaeftigelsesgrad', 'aarsvaerk', 'normering'],
    },
    { name: 'from_date', danish: 'fra_dato', kind: 'day', aliases: ['startdato', 'ansat_fra', 'fra'] },
    { name: 'to_date', danish: 'til_dato', kind: 'end_day', aliases: ['slutdato', 'ansat_til', 'til'] },
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
