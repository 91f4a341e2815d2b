import { partOf, type Told } from '../../told.ts';
import type { Grid } from '../workbook/grid.ts';
import { attribute, scanXml } from '../xml/scan-xml.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { dateStyles } from './date-styles.ts';
import { type PackageParts, packageParts, relationsOf } from './package-parts.ts';
import { readWorksheet } from './read-worksheet.ts';
import { sharedTexts } from './shared-texts.ts';

interface SheetInfo {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of an XLSX workbook, in order; sheets that are only a chart are left out. Throws when a part is broken. */
export function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[], told?: Told): Grid[] {
  const parts = packageParts(bytes, entries);
  const workbook = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (!workbook) throw new Error('no workbook');
  const relations = relationsOf(parts, workbook.path);
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
  const { sheets, from1904 } = readSheetList(parts.text(workbook.path));
  const context = {
    sharedTexts: sharedTexts(parts.textOf(pathOf('sharedStrings')) ?? ''),
    dateStyles: dateStyles(parts.textOf(pathOf('styles')) ?? ''),
    from1904,
  };
  return sheets.flatMap(({ name, hidden, relation }, i) => {
    const ownPart = partOf(told, i / sheets.length, (i + 1) / sheets.length);
    const part = relations.find(({ id }) => id === relation);
    return part?.kind === 'worksheet'
      ? [{ name, hidden, ...gridOf(parts, part.path, context, ownPart) }]
      : [];
  });
}

function gridOf(parts: PackageParts, path: string, context: Parameters<typeof readWorksheet>[1], told: Told) {
  const { rows, merges, unanswered, hiddenRows } = readWorksheet(parts.text(path), context, told);
  return { rows, merges, unanswered, hiddenRows };
}

function readSheetList(xml: string): { sheets: SheetInfo[]; from1904: boolean } {
  const sheets: SheetInfo[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state');
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        relation: attribute(attributes, 'id') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
      });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}
