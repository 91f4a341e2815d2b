import type { MouseEvent } from 'react';
import type { CheckModel } from '../../../presentation/pages/check/check-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { CheckItemView } from './check-item.tsx';
import { SeveritySign } from './severity-sign.tsx';
import { focusOn } from './take-focus.ts';
import type { DraftPage } from './use-draft.ts';

/** What a check found: the three counts, a link to each item, and the items by severity. */
export function CheckResult(props: {
  readonly check: CheckModel;
  readonly draft: string;
  readonly corrections: string;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { check, draft, corrections, change, told } = props;
  return (
    <>
      <p className="check-counts">
        {check.counts.map(({ severity, text, none }, i) => (
          <span key={severity}>
            {i > 0 && ' · '}
            <SeveritySign severity={severity} none={none} /> {text}
          </span>
        ))}
      </p>
      {check.looked !== '' && <p className="fine">{check.looked}</p>}
      <Summary check={check} />
      {check.sections.map(({ severity, title, none, items }) => (
        <section key={severity} aria-labelledby={`afsnit-${severity}`}>
          <h2 id={`afsnit-${severity}`}>{title}</h2>
          {items.length === 0 && <p>{none}</p>}
          {items.map((item) => (
            <CheckItemView
              key={item.key}
              item={item}
              draft={draft}
              corrections={corrections}
              change={change}
              told={told}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** What stops the publishing, with a link to each thing found; green when nothing does. */
function Summary({ check: { verdict, sections } }: { readonly check: CheckModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const errors = sections.some(({ severity, items }) => severity === 'error' && items.length > 0);
  const look = verdict.settled ? 'alert-success' : errors ? 'alert-error' : 'alert-warning';
  const filled = sections.filter(({ items }) => items.length > 0);
  return (
    <div className={`alert ${look} check-summary`}>
      <div className="alert-body">
        <h2 className="alert-heading">{verdict.text}</h2>
        {filled.map(({ severity, items }) => (
          <ul key={severity} className="no-max-width" aria-label={t(`check.section.${severity}`)}>
            {items.map((item) => (
              <li key={item.key}>
                <SeveritySign severity={severity} />
                <span>
                  {t(`check.severity.${severity}`)}:{' '}
                  <a href={`#${item.id}`} onClick={(event) => go(event, item.id)}>
                    {item.what}
                  </a>
                  {item.accepted && ` (${t('check.acceptedShort')})`}
                </span>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

/** A link within a page only scrolls; whoever uses the keyboard goes on from the item itself. */
function go(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView();
  focusOn(id);
}
