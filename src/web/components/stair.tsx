import type { StairStep } from '../../presentation/pages/stair-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { useNarrow } from '../state/use-narrow.ts';
import { ChangeView } from './change-view.tsx';
import { FigureLink } from './figure-link.tsx';
import { NumberView } from './number-view.tsx';
import { SparkView } from './spark-view.tsx';

/** The stair, rising from left to right; on a phone a list with the most intrusive step on top. */
export function Stair({ steps, unit }: { readonly steps: readonly StairStep[]; readonly unit: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const narrow = useNarrow();
  return (
    <section aria-labelledby="trappen" className="stair-section">
      <h2 id="trappen" className="sr-only">
        {t('overview.stair')}
      </h2>
      <ol className="stair no-max-width" reversed={narrow}>
        {(narrow ? steps.toReversed() : steps).map((step) => (
          <Tread key={step.step} step={step} />
        ))}
      </ol>
      <p className="fine">{unit}</p>
    </section>
  );
}

function Tread({ step }: { readonly step: StairStep }) {
  const { row } = step;
  return (
    <li className={`tread tread-${step.step}`} value={step.step}>
      <div className="tread-text">
        <p className="tread-name" title={step.title}>
          <span className="tread-number">{step.step}</span>{' '}
          {row ? <FigureLink link={row.link}>{step.name}</FigureLink> : step.name}
        </p>
        {row ? <TreadNumbers row={row} /> : <p className="fine">{step.notCounted}</p>}
      </div>
      <div className="riser" aria-hidden="true">
        {step.bar !== null && <svg className="bar" width={`${step.bar * 100}%`} height="100%" />}
      </div>
    </li>
  );
}

function TreadNumbers({ row }: { readonly row: NonNullable<StairStep['row']> }) {
  const { number } = row;
  return (
    <>
      <p className="tread-count">
        {number.state === 'shown' ? (
          <>
            <strong>{number.numerator}</strong> <span className="tread-rate">| {number.value}</span>
          </>
        ) : (
          <NumberView number={number} />
        )}
      </p>
      <SparkView spark={row.spark} />
      <p className="tread-change">
        <ChangeView change={row.change} />
      </p>
    </>
  );
}
