import type { ExploreModel } from '../../../presentation/pages/explore/explore-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** Which figures stand in the table, catalogue by catalogue. */
export function FigureChoices(props: {
  readonly figures: ExploreModel['figures'];
  readonly choose: (values: readonly string[]) => void;
}) {
  const { figures, choose } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const all = figures.flatMap((group) => group.figures);
  const chosen = all.filter((figure) => figure.chosen);
  const toggle = (value: string, on: boolean) =>
    choose(
      all.filter((figure) => (figure.value === value ? on : figure.chosen)).map((figure) => figure.value),
    );
  return (
    <details className="explore-figures">
      <summary>
        {t('explore.figures')} ({t('explore.figuresChosen', { count: chosen.length })})
      </summary>
      <div>
        {figures.map(({ catalogue, figures: own }) => (
          <fieldset key={catalogue}>
            <legend>{catalogue}</legend>
            {own.map(({ value, text, chosen: on }) => (
              <span key={value} className="form-group-checkbox">
                <input
                  type="checkbox"
                  className="form-checkbox"
                  id={`tal-${value}`}
                  name="tal"
                  value={value}
                  checked={on}
                  onChange={({ target }) => toggle(value, target.checked)}
                />
                <label className="form-label" htmlFor={`tal-${value}`}>
                  {text}
                </label>
              </span>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
