import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/register/import/findings.ts';
import { openFiles } from '../../src/register/import/formats/formats.ts';
import { sortSheets } from '../../src/register/import/table-files.ts';
import { readSheets } from '../../src/register/read-sheets.ts';
import { HANDED_IN_FORMS, type HandedInForm, handedInAs } from './handed-in-as.ts';

const REGISTER: Readonly<Record<string, string>> = {
  'children.csv':
    'child_id;birth_date;municipality;sex;target_group\nbarn-1;2010-05-01;510;m;vulnerable\n"æ;1";2012-12-31;510;f;disability\n',
  'measures.csv':
    'measure_id;child_id;measure_type;start_date;end_date;price\nm-1;barn-1;preventive_measure.family_treatment;2016-01-01;;1250.50\nm-2;æ;1;foster_care.general;2016-02-03;2017-01-31;0.25\n'.replace(
      'm-2;æ;1',
      'm-2;"æ;1"',
    ),
  'population.csv': 'municipality;date;age;count\n510;2017-01-01;0-17;2700\n',
  'notifications.csv':
    'notification_id;child_id;received_at;assessed_at;unborn\nu-1;barn-1;2017-01-31T23:05:07;2017-02-01;no\nu-2;;2017-01-31T00:00:00;;yes\n',
  'ledger.csv':
    'entry_id;month;account;grouping;kind;amount\np-1;2017-01;5.28.21;017;expenditure;-12345.67\np-2;2017-12;5.28.21;002;income;1000.00\n',
};

async function read(form: HandedInForm) {
  const findings = new Findings();
  const sheets = await openFiles(await handedInAs(REGISTER, form), findings);
  const key = new Uint8Array(32).fill(7);
  const { register } = readSheets(sortSheets(sheets, findings), { pseudonymKey: key }, findings);
  return { tables: register.tables, errors: findings.list().filter(({ severity }) => severity === 'error') };
}

const CANONICAL: HandedInForm = {
  format: 'csv',
  delimiter: ';',
  encoding: 'utf-8',
  dates: 'iso',
  danish: false,
};

describe('a register handed in', () => {
  const whole = Object.entries(HANDED_IN_FORMS).filter(([, { format }]) => format !== 'l201');

  it.each(whole)('as %s is read as the same', async (_, form) => {
    const { tables, errors } = await read(form);
    expect(errors).toEqual([]);
    expect(tables).toEqual((await read(CANONICAL)).tables);
  });

  it('as L201 keeps the measures that the report carries', async () => {
    const { tables } = await read({ format: 'l201' });
    const measures = tables.get('measures')?.columns;
    expect(measures?.get('measure_id')?.values).toEqual(['m-1']);
    expect(measures?.get('provision')?.values).toEqual(['KLE 27.27.09']);
    expect(measures?.get('measure_type')?.values).toEqual(['preventive_measure.family_treatment']);
    expect(tables.get('children')?.columns.get('municipality')?.values).toEqual(['510']);
  });
});
