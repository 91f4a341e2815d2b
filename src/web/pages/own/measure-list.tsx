import { MEASURE_CHOICES, type MeasureChoice } from '../../../presentation/pages/own/own-draft.ts';
import { namesOf } from '../../../presentation/pages/own/sentence-text.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** One choice of measure for each that is chosen, with a button to take it away, and one to add another. */
export function MeasureList(props: {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly MeasureChoice[];
  readonly choose: (chosen: readonly MeasureChoice[]) => void;
}) {
  const { id, label, chosen, choose } = props;
  const { state } = usePageState();
  const words = wordsOf(state.sprog);
  const { t } = words;
  const next = MEASURE_CHOICES.find(({ value }) => !chosen.includes(value))?.value;
  return (
    <span className="measure-list">
      {chosen.map((choice, i) => (
        <span key={choice} className="measure-choice">
          <select
            id={i === 0 ? id : `${id}-${i + 1}`}
            className="form-select"
            aria-label={i === 0 ? label : `${label} ${i + 1}`}
            value={choice}
            onChange={({ target }) => choose(unique(chosen.with(i, target.value)))}
          >
            {MEASURE_CHOICES.map(({ value, name, sub }) => (
              <option key={value} value={value}>
                {sub ? `– ${words.of(name)}` : words.of(name)}
              </option>
            ))}
          </select>
          {chosen.length > 1 && (
            <button
              type="button"
              className="button button-unstyled take-away"
              onClick={() => choose(chosen.filter((other) => other !== choice))}
            >
              <span aria-hidden="true">×</span>
              <span className="sr-only">{t('own.form.takeAway', { name: namesOf([choice], words) })}</span>
            </button>
          )}
        </span>
      ))}
      {next !== undefined && (
        <button
          type="button"
          className="button button-unstyled add-measure"
          onClick={() => choose([...chosen, next])}
        >
          + {t('own.form.add')}
          <span className="sr-only"> ({label})</span>
        </button>
      )}
    </span>
  );
}

function unique(choices: readonly MeasureChoice[]): readonly MeasureChoice[] {
  return [...new Set(choices)];
}
