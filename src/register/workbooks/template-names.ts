/** The sheet of our workbooks that explains them. */
export const README_SHEET = 'Læs mig';
/** The sheet of the template with the words that its lists offer. */
export const CODES_SHEET = 'Koder';
/** The first cell of both sheets; by it a workbook is known to be our template. */
export const TEMPLATE_MARK = 'Skabelon til Indsatstrappen';
/** Written in the first cell below the header where a table was kept and nothing happened. */
export const NOTHING_TO_TELL = 'ingen';
