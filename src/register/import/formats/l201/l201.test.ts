import { describe, expect, it } from 'vitest';
import { opened, rowsOf } from '../test-open.ts';

const ENVELOPE =
  '<e:Envelope xmlns:e="http://rep.oio.dk/dst.dk/xml/schemas/2002/06/28/"><e:SurveyID>D280600</e:SurveyID><e:FormID>L201</e:FormID><e:Period>2019M12</e:Period><e:Entity><e:EntityIDType>Kommune</e:EntityIDType><e:EntityID>510</e:EntityID></e:Entity></e:Envelope>';

interface Measure {
  readonly id: string;
  readonly child: string;
  readonly code: string;
  readonly end?: string;
}

function report(measures: readonly Measure[], prefix = '', before = ''): string {
  const tag = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const structures = measures.map(({ id, child, code, end }) =>
    tag(
      'ForanstaltningStruktur',
      [
        tag('UdsatBarnCPRidentifikator', child),
        tag('FormynderCPRidentifikator', '0101701234'),
        tag('ForanstaltningId', id),
        tag('ForanstaltningKode', code),
        tag('ForanstaltningStartDato', '2017-01-31'),
        end === undefined ? '' : tag('ForanstaltningSlutDato', end),
      ].join('\n'),
    ),
  );
  const root = `${prefix}UdsatteBoernOgUngeLeveranceL201U1Struktur`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${before}<${root} ${xmlns}="http://rep.oio.dk/dst.dk/xml/schemas/2010/04/16/">${tag('DeliveryMetadataNewStructure', ENVELOPE)}${tag('ForanstaltningStrukturSamling', structures.join(''))}</${root}>`;
}

const TWO: readonly Measure[] = [
  { id: 'f-1', child: '0101101234', code: '403' },
  { id: 'f-2', child: '0202111234', code: '27.27.09', end: '2018-02-01' },
];

describe('L201', () => {
  it.each(['', 'd:'])('gives measures and children, with prefix "%s"', async (prefix) => {
    const { sheets, told } = await opened('indberetning.xml', report(TWO, prefix));
    expect(told).toEqual([]);
    expect(sheets.map(({ table, name }) => [table, name])).toEqual([
      ['children', 'children'],
      ['measures', 'measures'],
    ]);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      ['child_id', 'municipality'],
      ['0101101234', '510'],
      ['0202111234', '510'],
    ]);
    expect(rowsOf(sheets[1]?.sheet)).toEqual([
      ['measure_id', 'child_id', 'provision', 'start_date', 'end_date'],
      ['f-1', '0101101234', 'DST 403', '2017-01-31', ''],
      ['f-2', '0202111234', 'KLE 27.27.09', '2017-01-31', '2018-02-01'],
    ]);
  });

  it('keeps nothing of the guardian', async () => {
    const { sheets } = await opened('l.xml', report(TWO));
    expect(JSON.stringify(sheets.map(({ sheet }) => rowsOf(sheet)))).not.toContain('0101701234');
  });

  it('gives each child of a family measure a row of its own, and names each child once', async () => {
    const family = [
      { id: 'f', child: '0101101234', code: '407' },
      { id: 'f', child: '0202111234', code: '407' },
      { id: 'g', child: '0101101234', code: '403' },
    ];
    const { sheets } = await opened('l.xml', report(family));
    expect(rowsOf(sheets[1]?.sheet).map(([id]) => id)).toEqual(['measure_id', 'f', 'f-2', 'g']);
    expect(sheets[0]?.sheet.rows).toBe(2);
  });

  it('is known by its content', async () => {
    expect((await opened('fil.txt', report(TWO))).sheets).toHaveLength(2);
  });

  it('may hold no measures', async () => {
    const { sheets, told } = await opened('l.xml', report([]));
    expect([told, sheets.map(({ sheet }) => sheet.rows)]).toEqual([[], [0, 0]]);
  });

  it.each([
    ['a document type', report(TWO, '', '<!DOCTYPE a [<!ENTITY b "c">]>'), 'file.doctype'],
    [
      'a billion laughs',
      report([{ id: '&b;', child: '', code: '' }], '', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]>'),
      'file.doctype',
    ],
    ['an unknown entity', report([{ id: '&b;', child: '', code: '' }]), 'file.damaged'],
    ['XML that is cut off', report(TWO).slice(0, 900), 'file.damaged'],
    ['another report', '<BoernMedHandicapLeveranceL231Struktur/>', 'file.other_report'],
    ['another XML', '<a>tekst</a>', 'file.other_report'],
  ])('tells of %s', async (_, xml, code) => {
    const { sheets, told } = await opened('l.xml', xml);
    expect([told, sheets]).toEqual([[`error ${code}`], []]);
  });
});
