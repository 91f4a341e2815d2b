import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FigureLink as Target } from '../../presentation/pages/link.ts';
import { usePageState } from '../state/page-state.ts';

/** A link to a figure's page, on the date and in the language of this one. */
export function FigureLink({ link, children }: { readonly link: Target; readonly children: ReactNode }) {
  const { to } = usePageState();
  return <Link href={to(link.path, { katalog: link.catalogue })}>{children}</Link>;
}
