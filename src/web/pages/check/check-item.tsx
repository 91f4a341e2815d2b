import { useId, useState } from 'react';
import type { BoundText } from '../../../presentation/pages/check/bound-text.ts';
import type { CheckItem } from '../../../presentation/pages/check/check-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { Acceptance } from './acceptance.tsx';
import { FoundRows } from './found-rows.tsx';
import { PopulationForm } from './population-form.tsx';
import { SeveritySign } from './severity-sign.tsx';
import type { DraftPage } from './use-draft.ts';

/** One kind of finding: what, why it matters, which figures it can move, how to mend it, and the ways to do so. */
export function CheckItemView(props: {
  readonly item: CheckItem;
  readonly draft: string;
  readonly corrections: string;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { item, draft, corrections, change, told } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [rows, setRows] = useState(false);
  return (
    <article className={`check-item check-${item.severity}`} aria-labelledby={`${item.id}-what`}>
      <h3 id={item.id} tabIndex={-1}>
        <SeveritySign severity={item.severity} />
        <span id={`${item.id}-what`}>{item.what}</span>
      </h3>
      {item.where !== '' && <p className="fine">{item.where}</p>}
      <dl>
        {item.why !== '' && (
          <div>
            <dt>{t('check.why')}</dt>
            <dd>{item.why}</dd>
          </div>
        )}
        {item.bounds.length > 0 && (
          <div>
            <dt>{t('check.moves')}</dt>
            <dd>
              <Bounds first={item.bounds} rest={item.moreBounds} more={item.moreText} />
            </dd>
          </div>
        )}
        {item.fix !== '' && (
          <div>
            <dt>{t('check.fix')}</dt>
            <dd>{item.fix}</dd>
          </div>
        )}
      </dl>
      <div className="item-ways">
        {item.acceptable && <Acceptance item={item} change={change} told={told} />}
        {item.rowsText !== '' && (
          <button
            type="button"
            className="button button-secondary"
            aria-expanded={rows}
            aria-describedby={`${item.id}-what`}
            onClick={() => setRows(!rows)}
          >
            {rows ? t('check.hideRows') : item.rowsText}
          </button>
        )}
      </div>
      {item.population !== '' && <PopulationForm item={item} change={change} told={told} />}
      {rows && (
        <FoundRows draft={draft} group={item.key} corrections={corrections} change={change} told={told} />
      )}
    </article>
  );
}

/** How far figures can be moved: at most three, and a button for the rest. */
function Bounds(props: {
  readonly first: readonly BoundText[];
  readonly rest: readonly BoundText[];
  readonly more: string;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="bounds no-max-width" id={id}>
        {(all ? [...props.first, ...props.rest] : props.first).map(({ figure, name, text }) => (
          <li key={figure}>
            {t('check.canMove')} <em>{name}</em> {text}
          </li>
        ))}
      </ul>
      {props.more !== '' && (
        <button
          type="button"
          className="row-button"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? t('check.fewerFigures') : props.more}
        </button>
      )}
    </>
  );
}
