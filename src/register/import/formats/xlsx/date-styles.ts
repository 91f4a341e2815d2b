import { attribute, scanXml } from '../xml/scan-xml.ts';

/** The numbers of the built-in formats that show a date or a time. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** What stands in a format without being a sign for a number or a date: quoted texts, colours, currencies. */
const TEXTS = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const DATE_SIGN = /[ydhsm]/i;

/** For each cell style of a `styles.xml`, in order, whether it shows numbers as dates or times. */
export function dateStyles(xml: string): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCellStyles) {
        const format = Number(attribute(attributes, 'numFmtId') ?? 0);
        styles.push(isDateFormat(format, formats.get(format)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  });
  return styles;
}

function isDateFormat(format: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => format >= from && format <= to);
  return code !== 'General' && DATE_SIGN.test(code.replace(TEXTS, ''));
}
