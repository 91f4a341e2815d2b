import { PROVIDER_KIND } from './codes.ts';
import type { ColumnDescription } from './description.ts';

/** The child a row is about; it must be in the table of children. */
export const CHILD: ColumnDescription = {
  name: 'child_id',
  danish: 'barn_id',
  kind: 'person',
  aliases: ['cpr', 'cpr_nummer', 'cpr_nr'],
  references: { table: 'children', severity: 'error' },
};

/** The measure a row is about; it must be in the table of measures. */
export const MEASURE: ColumnDescription = {
  name: 'measure_id',
  danish: 'indsats_id',
  kind: 'text',
  references: { table: 'measures', severity: 'error' },
};

/** The municipality of a row; empty is the installation's own, or the only one among the children. */
export const MUNICIPALITY: ColumnDescription = {
  name: 'municipality',
  danish: 'kommune',
  kind: 'municipality',
};

export const TEAM: ColumnDescription = { name: 'team', danish: 'team', kind: 'text' };

export const DISTRICT: ColumnDescription = { name: 'district', danish: 'distrikt', kind: 'text' };

export const CASEWORKER: ColumnDescription = {
  name: 'caseworker_id',
  danish: 'sagsbehandler_id',
  kind: 'text',
  references: { table: 'caseworkers', severity: 'warning' },
};

export const PROVIDER: ColumnDescription = { name: 'provider', danish: 'leverandoer', kind: 'text' };

export const PROVIDER_KIND_COLUMN: ColumnDescription = {
  name: 'provider_kind',
  danish: 'leverandoertype',
  kind: 'code',
  codes: PROVIDER_KIND,
};
