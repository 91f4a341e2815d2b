import type { ChangeCode } from '../../presentation/comparison.ts';

/** A sign beside each change word, never in its place; neither says good or bad. */
const SIGNS: Record<ChangeCode, string> = {
  risen: '↗',
  fallen: '↘',
  no_sure_change: '≈',
  too_few: '·',
  higher: '↗',
  lower: '↘',
  same: '=',
  hidden: '·',
  missing: '·',
  first: '·',
  split: '·',
};

/** The change in words with its sign. */
export function ChangeView({
  change,
}: {
  readonly change: { readonly code: ChangeCode; readonly text: string };
}) {
  return (
    <span className="change">
      <span aria-hidden="true" className="change-sign">
        {SIGNS[change.code]}
      </span>
      {change.text}
    </span>
  );
}
