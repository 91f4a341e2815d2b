import type { CellStyle } from 'hucre/xlsx';

const DARK = { rgb: '1A1A1A' };
const PALE = { rgb: 'DCE6F2' };
const STRONG = { rgb: 'B8CCE4' };

/** The name of a column. */
export const HEADING: CellStyle = headingOn(PALE);

/** The name of a column that must be filled in. */
export const REQUIRED_HEADING: CellStyle = headingOn(STRONG);

/** A title on a sheet of explanations. */
export const TITLE: CellStyle = { font: { bold: true, size: 14, color: DARK } };

/** Text in lines as wide as the column; never taken for a formula, a number or a date. */
export const WRAPPED_TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };

/** A whole number, at the top of its cell like the texts beside it. */
export const WHOLE_NUMBER: CellStyle = { numFmt: '0', alignment: { vertical: 'top' } };

function headingOn(color: { readonly rgb: string }): CellStyle {
  return {
    font: { bold: true, color: DARK },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { ...color } },
    border: { bottom: { style: 'thin', color: DARK } },
    alignment: { vertical: 'top', wrapText: true },
  };
}
