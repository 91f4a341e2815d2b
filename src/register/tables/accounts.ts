import { ENTRY_KIND } from './codes.ts';
import type { ColumnDescription, TableDescription } from './description.ts';
import { CHILD, MEASURE, MUNICIPALITY, PROVIDER_KIND_COLUMN } from './shared-columns.ts';

const ACCOUNT_COLUMNS: readonly ColumnDescription[] = [
  MUNICIPALITY,
  {
    name: 'month',
    danish: 'maaned',
    kind: 'month',
    required: true,
    aliases: ['periode', 'regnskabsmaaned', 'bogfoeringsmaaned'],
  },
  {
    name: 'account',
    danish: 'konto',
    kind: 'account',
    required: true,
    aliases: ['kontonummer', 'kontonr', 'kontostreng'],
  },
  { name: 'function', danish: 'funktion', kind: 'text', derived: true },
  { name: 'grouping', danish: 'gruppering', kind: 'grouping' },
  { name: 'kind', danish: 'slags', kind: 'code', codes: ENTRY_KIND, default: 'expenditure' },
  { name: 'amount', danish: 'beloeb', kind: 'money', required: true, aliases: ['belob', 'beloeb_i_kr'] },
];

export const LEDGER: TableDescription = {
  name: 'ledger',
  danish: 'bogfoering',
  columns: [
    {
      name: 'entry_id',
      danish: 'postering_id',
      kind: 'text',
      required: true,
      id: 'unique',
      aliases: ['posteringsnr', 'posterings_id', 'posteringsnummer', 'bilagsnr', 'bilagsnummer'],
    },
    ...ACCOUNT_COLUMNS,
    { name: 'concerns_earlier_year', danish: 'vedroerer_tidligere_aar', kind: 'truth' },
    CHILD,
    MEASURE,
    PROVIDER_KIND_COLUMN,
  ],
};

export const BUDGET: TableDescription = { name: 'budget', danish: 'budget', columns: ACCOUNT_COLUMNS };
