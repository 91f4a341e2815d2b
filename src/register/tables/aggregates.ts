import { BREAKDOWN, REPORTED_STATUS } from './codes.ts';
import type { TableDescription } from './description.ts';
import { DISTRICT, MUNICIPALITY } from './shared-columns.ts';

export const POPULATION: TableDescription = {
  name: 'population',
  danish: 'befolkning',
  columns: [
    { ...MUNICIPALITY, kind: 'area' },
    { name: 'date', danish: 'dato', kind: 'day', required: true },
    { name: 'age', danish: 'alder', kind: 'age', required: true },
    {
      name: 'count',
      danish: 'antal',
      kind: 'whole',
      required: true,
      aliases: ['indhold', 'antal_boern', 'folketal'],
    },
    DISTRICT,
  ],
  key: ['municipality', 'date', 'age', 'district'],
};

export const REPORTED: TableDescription = {
  name: 'reported',
  danish: 'indberettet',
  columns: [
    { name: 'figure', danish: 'noegletal', kind: 'figure', required: true },
    { ...MUNICIPALITY, kind: 'area' },
    { name: 'date', danish: 'dato', kind: 'day', required: true },
    { name: 'breakdown', danish: 'opdeling', kind: 'code', codes: BREAKDOWN },
    { name: 'category', danish: 'kategori', kind: 'text' },
    { name: 'numerator', danish: 'taeller', kind: 'decimal' },
    { name: 'denominator', danish: 'naevner', kind: 'decimal' },
    { name: 'status', danish: 'status', kind: 'code', codes: REPORTED_STATUS },
    { name: 'source', danish: 'kilde', kind: 'text' },
    { name: 'note', danish: 'note', kind: 'text', aliases: ['bemaerkning'] },
  ],
  key: ['figure', 'municipality', 'date', 'breakdown', 'category'],
};
