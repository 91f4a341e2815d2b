import type { TargetText } from '../../presentation/written/target-text.ts';

/** A sign beside each word, never in its place; neither the sign nor a colour says good or bad. */
const SIGNS: Readonly<Record<TargetText['state'], string>> = {
  reached: '✓',
  within: '±',
  missed: '○',
  not_started: '·',
  hidden: '·',
  missing: '·',
  none: '·',
};

/** How a number stands to its target: sign, word, and what is aimed at. */
export function TargetView({ target }: { readonly target: TargetText }) {
  return (
    <span className={`target-state target-${target.state}`}>
      <span aria-hidden="true" className="target-sign">
        {SIGNS[target.state]}
      </span>
      <span>
        {target.word}
        {target.aim !== '' && <small> ({target.aim})</small>}
      </span>
    </span>
  );
}
