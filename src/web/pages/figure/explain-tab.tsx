import { Link } from 'wouter';
import type { ChangeBar, ChangeWaterfall } from '../../../presentation/pages/explain/change-waterfall.ts';
import type { DurationModel } from '../../../presentation/pages/explain/duration-model.ts';
import type { SplitModel } from '../../../presentation/pages/explain/split-model.ts';
import type { ExplainTab } from '../../../presentation/pages/figure/explain-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChartAndTable } from '../../components/chart-and-table.tsx';
import { ChildListView, LIST_ID } from '../../components/child-list-view.tsx';
import { KeptState } from '../../components/kept-state.tsx';
import { Message } from '../../components/message.tsx';
import { ShownTableView } from '../../components/shown-table.tsx';
import { StairLinks } from '../../components/stair-links.tsx';
import { usePageState } from '../../state/page-state.ts';

/** `Forklar`: what happened between two dates, how the groups moved, and how long those stay who begin. */
export function ExplainTabView({ tab }: { readonly tab: ExplainTab }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      {tab.messages.map((message) => (
        <Message key={message} text={message} />
      ))}
      {tab.from.length > 0 && <ChooseFrom from={tab.from} />}
      {tab.because !== '' && (
        <p className="reading explain-because">
          {tab.because}{' '}
          {tab.wantsExtract && <Link href={to('/data/opgoerelser')}>{t('explain.addExtract')}</Link>}
        </p>
      )}
      {tab.waterfall && <Waterfall waterfall={tab.waterfall} />}
      {tab.group && <ChildListView list={tab.group} />}
      {tab.population !== '' && <p className="reading">{tab.population}</p>}
      {tab.duration && <Duration duration={tab.duration} />}
      {tab.splits && <Splits splits={tab.splits} />}
      <StairLinks />
    </>
  );
}

/** Without scripts the button sends the form; with them the choice alone does. */
function ChooseFrom({ from }: { readonly from: ExplainTab['from'] }) {
  const { state, path, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const chosen = from.find((date) => date.chosen)?.iso ?? '';
  return (
    <form method="get" action={path} className="choose-from no-print">
      <KeptState except={['fra', 'gruppe']} />
      <label htmlFor="fra">{t('explain.from')}</label>
      <select
        id="fra"
        name="fra"
        className="form-select"
        defaultValue={chosen}
        key={chosen}
        onChange={({ target }) => change({ fra: target.value, gruppe: undefined })}
      >
        {from.map(({ iso, text }) => (
          <option key={iso} value={iso}>
            {text}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-secondary">
        {t('explain.choose')}
      </button>
    </form>
  );
}

function Waterfall({ waterfall }: { readonly waterfall: ChangeWaterfall }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { caption, columns, rows, notes } = waterfall;
  const table = {
    title: caption,
    columns,
    rows: rows.map(({ label, cells }) => [label, ...cells]),
    notes: [],
  };
  return (
    <section aria-labelledby="hvad-skete">
      <h2 id="hvad-skete">{waterfall.title}</h2>
      <p className="reading">{waterfall.sentence}</p>
      {waterfall.how !== '' && <p className="fine reading">{waterfall.how}</p>}
      <svg width="0" height="0" aria-hidden="true" className="pattern-store">
        <defs>
          <pattern id="change-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className="hatch-ground" />
            <path d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" className="hatch-stroke" />
          </pattern>
        </defs>
      </svg>
      <ol className="change-bars no-max-width">
        {waterfall.bars.map((bar, i) => (
          <li key={bar.label} className={`change-bar change-${bar.kind}`}>
            {bar.cause === null ? (
              <BarLine bar={bar} isLast={i === waterfall.bars.length - 1} />
            ) : (
              <Link
                href={`${here({ gruppe: bar.cause })}#${LIST_ID}`}
                {...(state.gruppe === bar.cause ? { 'aria-current': 'true' as const } : {})}
              >
                <BarLine bar={bar} isLast={false} />
                <span className="sr-only">. {bar.opens}</span>
              </Link>
            )}
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note} className="fine reading">
          {note}
        </p>
      ))}
      <details className="numbers-behind">
        <summary>{t('figure.asTable')}</summary>
        <ShownTableView
          table={table}
          head={(at, text) => {
            const cause = rows[at]?.cause;
            return cause ? <Link href={`${here({ gruppe: cause })}#${LIST_ID}`}>{text}</Link> : text;
          }}
        />
      </details>
    </section>
  );
}

/** A bar from where the former one ended; its line down to the next is left out after the last. */
function BarLine({ bar, isLast }: { readonly bar: ChangeBar; readonly isLast: boolean }) {
  const [low, high] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
  const percent = (share: number) => `${(100 * share).toFixed(3)}%`;
  return (
    <>
      <span className="change-label">{bar.label}</span>
      <svg className="change-track" aria-hidden="true" width="100%" height="32">
        <rect
          className="change-fill"
          x={percent(low)}
          width={percent(Math.max(high - low, 0.004))}
          y="3"
          height="22"
        />
        {!isLast && <line className="change-tie" x1={percent(bar.to)} x2={percent(bar.to)} y1="25" y2="32" />}
      </svg>
      <span className="change-value">{bar.text}</span>
    </>
  );
}

function Duration({ duration }: { readonly duration: DurationModel }) {
  return (
    <section aria-labelledby="varighed">
      <h2 id="varighed">{duration.title}</h2>
      <p className="reading">{duration.why}</p>
      {duration.sentences.length > 0 && <p className="reading">{duration.sentences.join(' ')}</p>}
      {duration.table && <ShownTableView table={duration.table} />}
    </section>
  );
}

function Splits({ splits }: { readonly splits: SplitModel }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="delt-op">
      <h2 id="delt-op">{t('explain.splits.title')}</h2>
      <nav aria-label={t('explain.splits.by')} className="choices no-print">
        <ul>
          {splits.options.map(({ by, name, chosen }) => (
            <li key={by}>
              <Link href={here({ opdel: by })} {...(chosen ? { 'aria-current': 'true' as const } : {})}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="fine">{splits.scale}</p>
      <ChartAndTable chart={splits.chart}>
        <ShownTableView table={splits.table} />
      </ChartAndTable>
    </section>
  );
}
