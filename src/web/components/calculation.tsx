import type { CalculationModel } from '../../presentation/calculation.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** How the number comes about: the sum, and the steps to its two parts. */
export function Calculation({ calculation }: { readonly calculation: CalculationModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="beregning" className="calculation">
      <h2 id="beregning">{t('figure.calculation')}</h2>
      {calculation.formula !== '' && <p className="formula">{calculation.formula}</p>}
      {calculation.interval !== '' && <p>{calculation.interval}</p>}
      <div className="calculation-parts">
        {calculation.parts.map((part) => (
          <div key={part.title}>
            <h3>{part.title}</h3>
            <dl className="steps">
              {part.steps.map((step) => (
                <div key={step.effect + step.text} className={`step step-${step.effect}`}>
                  <dt>{step.count}</dt>
                  <dd>{step.text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      {calculation.note !== '' && <p className="fine calculation-note">{calculation.note}</p>}
    </section>
  );
}
