import { Link } from 'wouter';
import type {
  Matrix,
  MatrixCell,
  MovementsModel,
} from '../../../presentation/pages/movements/movements-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ChildListView, LIST_ID } from '../../components/child-list-view.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { KeptState } from '../../components/kept-state.tsx';
import { Message } from '../../components/message.tsx';
import { NothingCounted } from '../../components/nothing-counted.tsx';
import { Page } from '../../components/page.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { useNarrow } from '../../state/use-narrow.ts';

const VIEWS = ['graf', 'matrix'] as const;

/** The movements on the stair: drawn, as a table, and the figures that are read off it. */
export function MovementsPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<MovementsModel>
      title={() => t('explain.movements.title')}
      draw={(model) => <Movements model={model} />}
    />
  );
}

function Movements({ model }: { readonly model: MovementsModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { chart, matrix, readings } = model;
  return (
    <article className="movements">
      <h1>{t('explain.movements.title')}</h1>
      {model.frame.date === null && <NothingCounted />}
      <p className="lead">{model.lead}</p>
      {model.messages.map((message) => (
        <Message key={message} text={message} />
      ))}
      {model.from && <ChooseFrom from={model.from} />}
      {model.because !== '' && (
        <p className="reading explain-because">
          {model.because}{' '}
          {model.wantsExtract && <Link href={to('/data/opgoerelser')}>{t('explain.addExtract')}</Link>}
        </p>
      )}
      {chart && <Drawn chart={chart} told={model.drawn} />}
      {matrix && <MatrixView matrix={matrix} />}
      {model.others !== '' && <p>{model.others}</p>}
      {model.note !== '' && matrix && <p className="fine reading">{model.note}</p>}
      {model.group && <ChildListView list={model.group} />}
      {readings.length > 0 && <Readings model={model} />}
      <p>
        <Link href={to('/trappen')}>{t('explain.links.stair')}</Link>
      </p>
    </article>
  );
}

function ChooseFrom({ from }: { readonly from: NonNullable<MovementsModel['from']> }) {
  const { state, path } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <form method="get" action={path} className="choose-from no-print">
      <KeptState except={['fra', 'gruppe']} />
      <label htmlFor="fra">{t('explain.movements.from')}</label>
      <input
        id="fra"
        name="fra"
        type="date"
        className="form-input"
        defaultValue={from.iso}
        key={from.iso}
        max={from.last}
        required
      />
      <button type="submit" className="button button-secondary">
        {t('explain.movements.choose')}
      </button>
    </form>
  );
}

/** On a phone the table is what is seen first; the drawing is one choice away. */
function Drawn({
  chart,
  told,
}: {
  readonly chart: NonNullable<MovementsModel['chart']>;
  readonly told: string;
}) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const narrow = useNarrow();
  const view = VIEWS.find((known) => known === state.vis) ?? (narrow ? 'matrix' : 'graf');
  return (
    <>
      <nav aria-label={t('explain.movements.views')} className="choices no-print">
        <ul>
          {VIEWS.map((known) => (
            <li key={known}>
              <Link
                href={here({ vis: known })}
                {...(known === view ? { 'aria-current': 'true' as const } : {})}
              >
                {t(`explain.movements.view.${known}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'graf' && (
        <>
          <a className="skip-chart" href="#tabel">
            {t('explain.movements.skip')}
          </a>
          <ChartFrame chart={chart} />
          {told !== '' && <p className="fine reading">{told}</p>}
        </>
      )}
    </>
  );
}

function MatrixView({ matrix }: { readonly matrix: Matrix }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [corner, ...columns] = matrix.columns;
  return (
    <div id="tabel" className="matrix-place">
      <ScrollRegion caption={matrix.caption} hint={t('table.scroll')}>
        <table className="numbers matrix">
          <caption>{matrix.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="head">
                {corner}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="head right">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row" className="cell">
                  {name}
                </th>
                {cells.map((cell, i) => (
                  <td
                    key={columns[i]}
                    className={`cell right ${columns[i] === name && i < columns.length - 1 ? 'stayed' : ''}`}
                  >
                    <CellView cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function CellView({ cell }: { readonly cell: MatrixCell }) {
  const { state, here } = usePageState();
  if (cell.group === null) return cell.text;
  return (
    <Link
      href={`${here({ gruppe: cell.group })}#${LIST_ID}`}
      aria-label={cell.label}
      {...(state.gruppe === cell.group ? { 'aria-current': 'true' as const } : {})}
    >
      {cell.text}
    </Link>
  );
}

function Readings({ model }: { readonly model: MovementsModel }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const titles = [
    t('explain.movements.readingFigure'),
    t('explain.movements.readingDates'),
    t('explain.movements.readingCells'),
    t('explain.movements.readingNumber'),
  ];
  return (
    <section aria-labelledby="aflaeses">
      <h2 id="aflaeses">{t('explain.movements.reading')}</h2>
      <p className="reading">{model.readingLead}</p>
      <ScrollRegion caption={t('explain.movements.reading')} hint={t('table.scroll')}>
        <table className="numbers readings">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col" className="head">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.readings.map((reading) => (
              <tr key={reading.name}>
                <th scope="row" className="cell">
                  <FigureLink link={reading.link}>{reading.name}</FigureLink>
                </th>
                <td className="cell nowrap">
                  <Link
                    href={`${here({ fra: reading.fra, gruppe: undefined })}#tabel`}
                    aria-label={`${reading.dates}: ${t('explain.movements.readingSame')}`}
                  >
                    {reading.dates}
                  </Link>
                </td>
                <td className="cell">{reading.cells}</td>
                <td className="cell nowrap">{reading.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="fine reading">{t('explain.movements.readingNot')}</p>
    </section>
  );
}
