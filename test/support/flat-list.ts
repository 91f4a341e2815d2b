import { tableNamed } from '../../src/register/tables/tables.ts';
import { type CsvRecord, textOfRecords } from './csv-records.ts';

/**
 * Measures and their children as one list with a row per measure, as case systems write it: Danish headers, dates and
 * names of measures, the child's CPR number with hyphen, no ids of measures. `cprOf` gives a child's number.
 */
export function flatList(
  children: readonly CsvRecord[],
  measures: readonly CsvRecord[],
  cprOf: ReadonlyMap<string, string>,
): string {
  const byId = new Map(children.map((child) => [child.child_id ?? '', child]));
  const rows = measures.map((measure) => {
    const child = byId.get(measure.child_id ?? '');
    if (!child) throw new Error(`no child ${measure.child_id}`);
    return {
      'CPR-nr.': hyphenated(cprOf.get(measure.child_id ?? '') ?? ''),
      Navn: 'Testbarn',
      Betalingskommune: child.municipality ?? '',
      Fraflytningsdato: danishDate(child.left_date),
      Målgruppe: inDanish('target_group', measure.target_group || child.target_group),
      Ydelse: inDanish('measure_type', measure.measure_type),
      Lovhjemmel: measure.provision ?? '',
      Bevillingsdato: danishDate(measure.granted_date),
      'Bevilget af': inDanish('granted_by', measure.granted_by),
      'Gyldig fra': danishDate(measure.start_date),
      'Gyldig til': danishDate(measure.end_date),
      Sagsbehandler: measure.caseworker_id ?? '',
    };
  });
  return textOfRecords(rows, '\r\n');
}

function hyphenated(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

function danishDate(date = ''): string {
  return date.split('-').reverse().join('-');
}

function inDanish(column: string, code = ''): string {
  if (code === '') return '';
  const codes = tableNamed('measures')?.columns.find(({ name }) => name === column)?.codes;
  const label = codes?.danish.get(code);
  if (label === undefined) throw new Error(`no Danish name of ${column} ${code}`);
  return label;
}
