import { explorePage } from './explore.ts';
import { figurePage } from './figure.ts';
import { listPage } from './list.ts';
import { movementsPage } from './movements.ts';
import { overviewPage } from './overview.ts';
import { editOwnPage, newOwnPage, variantsPages } from './own-pages.ts';
import type { PageKind } from './page-kind.ts';
import { accessibilityPage, glossaryPage } from './site-pages.ts';
import { stairPage } from './stair.ts';
import { wantedPage } from './wanted.ts';

/** Every page that shows figures. Its address, its model under `/api/sider` and its files all come from this list. */
export const PAGE_KINDS: readonly PageKind[] = [
  wantedPage,
  newOwnPage,
  editOwnPage,
  ...variantsPages,
  explorePage,
  overviewPage,
  listPage,
  figurePage,
  stairPage,
  movementsPage,
  accessibilityPage,
  glossaryPage,
];
