import { type FormEvent, useId } from 'react';
import { Link } from 'wouter';
import type { AreaOption, AreaOptions } from '../../../presentation/pages/figure/compare/chosen-areas.ts';
import type { CompareTab } from '../../../presentation/pages/figure/compare-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ShownTableView } from '../../components/shown-table.tsx';
import { usePageState } from '../../state/page-state.ts';

const BOX = 'sammenlign';

/** `Sammenlign`: in words, what to know first, what to compare with, then the pictures and the tables. */
export function CompareTabView({ tab }: { readonly tab: CompareTab }) {
  const { state, to, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { refusal, options, slope, strip, funnel } = tab;
  if (refusal) {
    return (
      <section className="compare-refusal">
        <p className="reading">
          <strong>{refusal.text}</strong>
        </p>
        {refusal.help !== '' && <p className="reading">{refusal.help}</p>}
        <p className="reading">{tab.ownCount}</p>
        <p>
          {refusal.toFiles ? (
            <Link href={to('/data/sammenligning')}>{t('compare.toFiles')}</Link>
          ) : (
            <Link href={here({ vis: undefined, sammenlign: undefined })}>{t('compare.toOwn')}</Link>
          )}
        </p>
      </section>
    );
  }
  return (
    <div className="compare">
      {tab.sentences.map((sentence) => (
        <p key={sentence} className="reading compare-sentence">
          {sentence}
        </p>
      ))}
      <section className="compare-caveats" aria-labelledby="forbehold">
        <h2 id="forbehold">{t('compare.caveats')}</h2>
        <ul>
          {tab.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
      {options && <Choice options={options} />}
      <section aria-labelledby="udvikling-andre">
        <h2 id="udvikling-andre">{t('compare.linesTitle')}</h2>
        {tab.lines.map((chart) => (
          <ChartFrame key={chart.alt} chart={chart} />
        ))}
        <p className="reading">{tab.ownCount}</p>
        <p className="fine reading">{t('compare.linesNote')}</p>
      </section>
      {slope && (
        <section aria-labelledby="foerste-sidste">
          <h2 id="foerste-sidste">{t('compare.slopeTitle')}</h2>
          <ChartFrame chart={slope} />
        </section>
      )}
      {strip && (
        <section aria-labelledby="alle-kommuner">
          <h2 id="alle-kommuner">{t('compare.stripTitle')}</h2>
          <ChartFrame chart={strip} />
          <p className="fine reading">{t('compare.stripNote')}</p>
        </section>
      )}
      {funnel && (
        <details className="compare-funnel">
          <summary>{t('compare.funnelTitle')}</summary>
          <p className="reading">{funnel.text}</p>
          <ChartFrame chart={funnel.chart} />
          <p className="fine reading">{t('compare.funnelNote')}</p>
        </details>
      )}
      <section aria-labelledby="tabel-andre">
        <h2 id="tabel-andre">{t('compare.tablesTitle')}</h2>
        {tab.tables.map((table) => (
          <ShownTableView key={table.title} table={table} />
        ))}
      </section>
      <p>
        <Link href={to('/data/sammenligning')}>{t('compare.toFiles')}</Link>
      </p>
    </div>
  );
}

/** What to compare with, as a form that also works without scripts. */
function Choice({ options }: { readonly options: AreaOptions }) {
  const { state, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll(BOX).map(String);
    change({ sammenlign: chosen.length > 0 ? chosen.join(',') : undefined });
  };
  const kept = Object.entries(state).filter(
    ([key, value]) => key !== BOX && typeof value === 'string' && value !== '',
  );
  const count = options.municipalities.filter(({ chosen }) => chosen).length;
  const key = [...options.wider, ...options.groups, ...options.municipalities]
    .filter(({ chosen }) => chosen)
    .map((option) => option.key)
    .join();
  return (
    <form
      key={key}
      method="get"
      className="compare-choice no-print"
      onSubmit={submit}
      aria-labelledby="sammenlign-med"
    >
      <h2 id="sammenlign-med">{t('compare.choose')}</h2>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Boxes legend={t('compare.wider')} options={options.wider} />
      {options.groups.length > 0 && <Boxes legend={t('compare.groups')} options={options.groups} />}
      {options.municipalities.length > 0 && (
        <details>
          <summary>{t('compare.municipalities', { count })}</summary>
          <Boxes legend={t('compare.municipalities', { count })} options={options.municipalities} hidden />
        </details>
      )}
      <button type="submit" className="button button-secondary">
        {t('compare.show')}
      </button>
    </form>
  );
}

function Boxes(props: {
  readonly legend: string;
  readonly options: readonly AreaOption[];
  readonly hidden?: boolean;
}) {
  const id = useId();
  return (
    <fieldset className="compare-boxes">
      <legend className={props.hidden ? 'sr-only' : ''}>{props.legend}</legend>
      {props.options.map(({ key, label, chosen }) => (
        <div key={key} className="form-group-checkbox compare-box">
          <input
            type="checkbox"
            id={`${id}-${key}`}
            name={BOX}
            value={key}
            className="form-checkbox"
            defaultChecked={chosen}
          />
          <label htmlFor={`${id}-${key}`} className="form-label">
            {label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
