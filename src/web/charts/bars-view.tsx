import type { BarsChart } from '../../presentation/charts/chart.ts';

/** Single values side by side, each with its name and number. */
export function BarsView({ chart }: { readonly chart: BarsChart }) {
  const largest = Math.max(...chart.bars.map((bar) => bar.value ?? 0)) || 1;
  return (
    <div className="value-bars" aria-hidden="true">
      {chart.bars.map((bar) => (
        <div key={bar.name} className="value-bar">
          <span className="value-bar-name">{bar.name}</span>
          <span className="value-bar-track">
            {bar.value !== null && (
              <span className="value-bar-fill" style={{ width: `${(62 * bar.value) / largest}%` }} />
            )}
            <span className="value-bar-text">{bar.text}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
