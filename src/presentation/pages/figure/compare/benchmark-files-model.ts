import type { BenchmarkEntry } from '../../../../benchmarks/benchmark-shelf.ts';
import { parseIsoDate } from '../../../../shared/calendar.ts';
import { describeFinding } from '../../../../shared/describe-finding.ts';
import type { Finding } from '../../../../shared/problem.ts';
import { tableDate, tableDateOf } from '../../../format/date.ts';
import { formatWhole } from '../../../format/number.ts';
import type { Words } from '../../../texts/words.ts';
import type { Frame } from '../../frame.ts';
import { dataFrame, type Owner } from '../../intake/data-frame.ts';

/** The files of numbers of other areas, newest first, and what looked wrong in the one just added. */
export interface BenchmarkFilesModel {
  readonly frame: Frame;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly rows: string;
    readonly period: string;
    readonly added: string;
  }[];
  readonly remarks: readonly string[];
}

/** The list as a page's model. */
export function benchmarkFilesModel(
  entries: readonly BenchmarkEntry[],
  owner: Owner,
  remarks: readonly Finding[],
  words: Words,
): BenchmarkFilesModel {
  const { language, t } = words;
  return {
    frame: dataFrame(owner, words),
    files: entries
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .map(({ id, name, kind, rows, areas, from, to, at, by }) => ({
        id,
        name,
        kind: t(`compare.files.${kind}`, { count: areas }),
        rows: formatWhole(rows, language),
        period:
          from === ''
            ? '–'
            : `${tableDate(parseIsoDate(from), language)}–${tableDate(parseIsoDate(to), language)}`,
        added: t('compare.files.addedBy', { date: tableDateOf(at, language), by }),
      })),
    remarks: remarks.map((finding) => describeFinding(finding, language)),
  };
}
