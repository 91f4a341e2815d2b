import { SaxesParser } from 'saxes';

/** One measure of the report, texts as they stand there; empty where the report has none. */
export interface ReportedMeasure {
  readonly id: string;
  readonly child: string;
  readonly code: string;
  readonly start: string;
  readonly end: string;
}

/** What the report holds that is of use here. */
export interface L201Report {
  /** The name of the outermost element, without prefix. */
  readonly root: string;
  readonly isL201: boolean;
  /** The code of the municipality that reports; empty when the envelope names none. */
  readonly municipality: string;
  readonly measures: readonly ReportedMeasure[];
}

/** A document type in an XML file could make it grow without end or read other files, so none is accepted. */
export class DocumentTypeError extends Error {}

const MEASURE = 'ForanstaltningStruktur';
const L201_ROOT = 'UdsatteBoernOgUngeLeveranceL201U1Struktur';
const L201_FORM = /^[LT]201$/;
const MUNICIPALITY_ENTITY = 'kommune';
/** The fields that are read; all others, the guardian's CPR number among them, are passed over. */
const FIELD_OF_ELEMENT: Readonly<Record<string, keyof ReportedMeasure>> = {
  ForanstaltningId: 'id',
  UdsatBarnCPRidentifikator: 'child',
  ForanstaltningKode: 'code',
  ForanstaltningStartDato: 'start',
  ForanstaltningSlutDato: 'end',
};
const ENVELOPE = new Set(['FormID', 'EntityIDType', 'EntityID']);

/**
 * Reads the report (`ForanstaltningStruktur` within `ForanstaltningStrukturSamling`, in any prefix). Throws a
 * DocumentTypeError for a document type and an Error for XML that is not well-formed.
 */
export function readL201(xml: string): L201Report {
  const measures: ReportedMeasure[] = [];
  const envelope = new Map<string, string>();
  let root = '';
  let measure: { -readonly [field in keyof ReportedMeasure]: string } | null = null;
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new DocumentTypeError();
  });
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    root ||= local;
    if (local === MEASURE) measure = { id: '', child: '', code: '', start: '', end: '' };
    text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    const field = FIELD_OF_ELEMENT[local];
    if (measure && field) measure[field] = text.trim();
    else if (ENVELOPE.has(local)) envelope.set(local, text.trim());
    if (local === MEASURE && measure) {
      measures.push(measure);
      measure = null;
    }
    text = '';
  });
  parser.write(xml).close();
  return {
    root,
    isL201: root === L201_ROOT || L201_FORM.test(envelope.get('FormID') ?? ''),
    municipality: municipalityOf(envelope),
    measures,
  };
}

function municipalityOf(envelope: ReadonlyMap<string, string>): string {
  const isMunicipality = envelope.get('EntityIDType')?.toLowerCase() === MUNICIPALITY_ENTITY;
  return isMunicipality ? (envelope.get('EntityID') ?? '') : '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
