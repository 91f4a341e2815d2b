import { PROVIDER_KIND } from './codes.ts';
import type { ColumnDescription } from './description.ts';

/** Headers that mean the person a row is about. */
export const PERSON_HEADERS: readonly string[] = [
  'cpr',
  'cpr_nummer',
  'cpr_nr',
  'personnummer',
  'personnr',
  'barnets_cpr',
  'barnets_cpr_nr',
  'barnets_cpr_nummer',
  'barnets_personnummer',
  'barn_cpr',
  'cpr_barn',
  'cpr_nr_barn',
  'den_unges_cpr',
  'borger_cpr',
  'borger_cpr_nr',
  'borgers_cpr',
  'borgers_cpr_nr',
  'borgerens_cpr',
  'borgerens_cpr_nr',
  'borger_id',
  'person_id',
  'udsat_barn_cpr_identifikator',
  'barnets_id',
];

/** The child a row is about; it must be in the table of children. */
export const CHILD: ColumnDescription = {
  name: 'child_id',
  danish: 'barn_id',
  kind: 'person',
  aliases: PERSON_HEADERS,
  references: { table: 'children', severity: 'error' },
};

/** Headers that name a measure. */
export const MEASURE_HEADERS: readonly string[] = [
  'indsatsnr',
  'indsatsnummer',
  'foranstaltning_id',
  'foranstaltnings_id',
  'foranstaltningsnr',
  'foranstaltningsnummer',
  'anbringelse_id',
  'anbringelses_id',
  'bevilling_id',
  'bevillings_id',
  'bevillingsnr',
  'bevillingsnummer',
  'ydelse_id',
  'ydelses_id',
  'indsatsforloeb_id',
];

/** The measure a row is about; it must be in the table of measures. */
export const MEASURE: ColumnDescription = {
  name: 'measure_id',
  danish: 'indsats_id',
  kind: 'text',
  aliases: MEASURE_HEADERS,
  references: { table: 'measures', severity: 'error' },
};

/** The municipality of a row; empty is the installation's own, or the only one among the children. */
export const MUNICIPALITY: ColumnDescription = {
  name: 'municipality',
  danish: 'kommune',
  kind: 'municipality',
  aliases: [
    'handlekommune',
    'kommunekode',
    'kommunenr',
    'kommunenummer',
    'kommune_kode',
    'handlekommune_kode',
  ],
};

export const TEAM: ColumnDescription = {
  name: 'team',
  danish: 'team',
  kind: 'text',
  aliases: ['teamnavn', 'sagsbehandlerteam', 'raadgiverteam', 'ansvarligt_team'],
};

export const DISTRICT: ColumnDescription = {
  name: 'district',
  danish: 'distrikt',
  kind: 'text',
  aliases: ['skoledistrikt', 'boligdistrikt', 'lokalomraade'],
};

export const CASEWORKER: ColumnDescription = {
  name: 'caseworker_id',
  danish: 'sagsbehandler_id',
  kind: 'text',
  aliases: [
    'sagsbehandler',
    'sagsbehandlernavn',
    'sagsbehandler_initialer',
    'raadgiver',
    'raadgiver_id',
    'familieraadgiver',
    'boerne_og_ungeraadgiver',
    'ansvarlig_sagsbehandler',
    'sagsansvarlig',
  ],
  references: { table: 'caseworkers', severity: 'warning' },
};

export const PROVIDER: ColumnDescription = {
  name: 'provider',
  danish: 'leverandoer',
  kind: 'text',
  aliases: ['leverandoernavn', 'udfoerer', 'tilbudsnavn', 'navn_paa_tilbud', 'cvr', 'leverandoer_cvr'],
};

export const PROVIDER_KIND_COLUMN: ColumnDescription = {
  name: 'provider_kind',
  danish: 'leverandoertype',
  kind: 'code',
  aliases: ['type_af_leverandoer', 'eget_eller_koebt', 'driftsform_leverandoer'],
  codes: PROVIDER_KIND,
};
