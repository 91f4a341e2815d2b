import { figurePage } from './figure.ts';
import { listPage } from './list.ts';
import { overviewPage } from './overview.ts';
import type { PageKind } from './page-kind.ts';

/** Every page that shows figures. Its address, its model under `/api/sider` and its files all come from this list. */
export const PAGE_KINDS: readonly PageKind[] = [overviewPage, listPage, figurePage];
