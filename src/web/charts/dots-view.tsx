import type { CompositionChart } from '../../presentation/charts/chart.ts';
import { fillOf } from './composition-view.tsx';

/** One dot for each child, and the same in words beside them. */
export function DotsView({ chart }: { readonly chart: CompositionChart }) {
  return (
    <div className="dots" aria-hidden="true">
      {chart.rows.map((row) => (
        <div key={row.label} className="dots-row">
          <span className="dots-label">{row.label}</span>
          <span className="dots-marks">
            {row.counts === null ? <em>{row.note}</em> : row.counts.flatMap((count, i) => dotsOf(count, i))}
          </span>
          <span className="dots-text">{row.texts[0] ?? ''}</span>
        </div>
      ))}
    </div>
  );
}

function dotsOf(count: number, segment: number) {
  const keys = Array.from({ length: count }, (_, i) => `${segment}-${i}`);
  return keys.map((key) => <span key={key} className={`unit-dot fill-${fillOf(segment)}`} />);
}
