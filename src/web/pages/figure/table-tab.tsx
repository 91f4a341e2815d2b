import type { TableTab } from '../../../presentation/pages/figure/table-tab.ts';
import { NumberTables } from '../../components/number-tables.tsx';

/** `Tabel`: the numbers of the figure and of those drawn with it. */
export function TableTabView({ tab }: { readonly tab: TableTab }) {
  return <NumberTables tables={tab.tables} legend={tab.legend} />;
}
