import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { type BadFile, fileOf, heavy, huge, POPULATION, read, refused } from './bad-file.ts';

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ENVELOPE =
  '<e:Envelope xmlns:e="http://rep.oio.dk/dst.dk/xml/schemas/2002/06/28/"><e:FormID>L201</e:FormID><e:EntityIDType>Kommune</e:EntityIDType><e:EntityID>510</e:EntityID></e:Envelope>';
const ONE = measure('01', { child: '0101104005' });

/** A measure of the report; the number stands in its id. */
function measure(
  id: string,
  { child = '0101104005', code = '405', start = '2016-01-01', end = '' } = {},
): string {
  return `<d:ForanstaltningStruktur><d:UdsatBarnCPRidentifikator>${child}</d:UdsatBarnCPRidentifikator><d:ForanstaltningId>${id}</d:ForanstaltningId><d:ForanstaltningKode>${code}</d:ForanstaltningKode><d:ForanstaltningStartDato>${start}</d:ForanstaltningStartDato>${end === '' ? '' : `<d:ForanstaltningSlutDato>${end}</d:ForanstaltningSlutDato>`}</d:ForanstaltningStruktur>`;
}

function report(
  measures: string,
  { declared = DECLARED, root = 'd:UdsatteBoernOgUngeLeveranceL201U1Struktur', envelope = ENVELOPE } = {},
): string {
  return `${declared}<${root} xmlns:d="http://rep.oio.dk/dst.dk/xml/schemas/2010/04/16/">${envelope}<d:ForanstaltningStrukturSamling>${measures}</d:ForanstaltningStrukturSamling></${root}>`;
}

const xml =
  (content: string | Uint8Array, name = 'L201.xml') =>
  (): RegisterFile[] => [fileOf(name, content), fileOf('population.csv', POPULATION)];
const GOOD = report(ONE);

/** Reports to Statistics Denmark that are broken, odd or meant to harm. */
export const L201_FILES: readonly BadFile[] = [
  read('a good one', xml(GOOD)),
  read('called CSV', xml(GOOD, 'L201.csv')),
  read(
    'without namespaces',
    xml(GOOD.replaceAll('d:', '').replaceAll('e:', '').replaceAll(' xmlns', ' data')),
  ),
  read('in UTF-16', xml(Buffer.from(`\uFEFF${GOOD.replace('UTF-8', 'UTF-16')}`, 'utf16le'))),
  read('in UTF-16 that is called UTF-8', xml(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'))),
  read('in an encoding that is none', xml(GOOD.replace('UTF-8', 'KLINGON'))),
  refused('another root', xml('<rapport><barn/></rapport>'), 'file.other_report'),
  refused(
    'a document type',
    xml(report(ONE, { declared: `${DECLARED}<!DOCTYPE x SYSTEM "http://localhost/x.dtd">` })),
    'file.doctype',
  ),
  refused(
    'a file named by an entity',
    xml(
      report(measure('&e;'), {
        declared: `${DECLARED}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`,
      }),
    ),
    'file.doctype',
  ),
  refused(
    'a billion laughs',
    xml(
      report(measure('&b;'), {
        declared: `${DECLARED}<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>`,
      }),
    ),
    'file.doctype',
  ),
  refused('an entity that nobody declared', xml(GOOD.replace('405', '&nbsp;')), 'file.damaged'),
  ...[0.3, 0.6, 0.95].map((share) =>
    refused(`cut off after ${share}`, xml(GOOD.slice(0, GOOD.length * share)), 'file.damaged'),
  ),
  refused('nothing but its declaration', xml(DECLARED), 'file.damaged'),
  refused('two roots', xml(`${GOOD}<x/>`), 'file.damaged'),
  refused(
    'elements that cross',
    xml(GOOD.replace('</d:ForanstaltningKode>', '</d:ForanstaltningId>')),
    'file.damaged',
  ),
  refused('a NUL', xml(GOOD.replace('405', '4\u00005')), 'file.type'),
  refused(
    'a prefix that is not declared',
    xml(
      GOOD.replaceAll('d:Foranstaltning', 'q:Foranstaltning').replace(
        'q:ForanstaltningKode>405',
        'd:ForanstaltningKode>405',
      ),
    ),
    'file.damaged',
  ),
  heavy(
    refused(
      'a hundred thousand elements in each other',
      xml(
        report(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}${measure('1', { start: '2016-02-31' })}`),
      ),
      'date.impossible',
      { row: 2, column: 'start_date' },
    ),
  ),
  huge(refused('ten million elements never closed', xml(report('<x>'.repeat(10_000_000))), 'file.damaged')),
  huge(
    refused(
      'a text of 30 MB',
      xml(report(measure('1', { start: '1'.repeat(30_000_000) }))),
      'date.unreadable',
    ),
  ),
  heavy(
    refused(
      'a hundred thousand measures',
      xml(report(Array.from({ length: 100_000 }, (_, i) => measure(String(i), { start: 'x' })).join(''))),
      'date.unreadable',
      { row: 2, column: 'start_date' },
    ),
  ),
  refused(
    'ids that stand twice for one child',
    xml(report(measure('1') + measure('1', { code: '408' }))),
    'id.twice',
    { row: 3, column: 'measure_id' },
  ),
  read('one id for two children', xml(report(measure('1') + measure('1', { child: '0202114001' })))),
  read('no measures', xml(report(''))),
  refused('measures of nothing', xml(report('<d:ForanstaltningStruktur/>')), 'value.missing', {
    row: 2,
    column: 'child_id',
  }),
  refused('a code that is none', xml(report(measure('1', { code: '__proto__' }))), 'provision.unknown', {
    row: 2,
    column: 'provision',
  }),
  refused(
    'a date that does not exist',
    xml(report(measure('1', { start: '2015-02-29' }))),
    'date.impossible',
    { row: 2, column: 'start_date' },
  ),
  refused('a municipality that is none', xml(GOOD.replace('>510<', '>999<')), 'municipality.unknown', {
    row: 2,
    column: 'municipality',
  }),
  refused(
    'elements of JavaScript',
    xml(report(`<__proto__>x</__proto__><constructor>x</constructor>${measure('1', { start: 'x' })}`)),
    'date.unreadable',
    { row: 2, column: 'start_date' },
  ),
].map((file) => ({ ...file, name: `L201: ${file.name}` }));
