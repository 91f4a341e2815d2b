import { Link } from 'wouter';
import type { OverviewBody, OverviewModel } from '../../presentation/pages/overview-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { FigureLink } from '../components/figure-link.tsx';
import { FigureRows } from '../components/figure-rows.tsx';
import { NothingCounted } from '../components/nothing-counted.tsx';
import { Page } from '../components/page.tsx';
import { Stair } from '../components/stair.tsx';
import { StairLinks } from '../components/stair-links.tsx';
import { usePageState } from '../state/page-state.ts';

/** The front page: a sentence, the stair, what to notice, and the figures as rows. */
export function OverviewPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<OverviewModel>
      title={() => t('overview.title')}
      draw={({ body }) => (body ? <Overview body={body} /> : <Empty title={t('overview.title')} />)}
    />
  );
}

function Empty({ title }: { readonly title: string }) {
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <NothingCounted />
    </>
  );
}

function NextCount({ next }: { readonly next: OverviewBody['next'] }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="naeste">
      <h2 id="naeste">{t('written.overview.nextTitle')}</h2>
      {next.stale !== '' && <p className="stale">{next.stale}</p>}
      <p>{next.next}</p>
      <p className="no-print">
        <Link href={to('/data/opgoerelser')}>{t('written.overview.start')}</Link>
      </p>
    </section>
  );
}

function Overview({ body }: { readonly body: OverviewBody }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <h1 className="sr-only">{t('overview.title')}</h1>
      <div className="headline">
        <p className="headline-main">{body.headline}</p>
        {body.parts !== '' && <p>{body.parts}</p>}
      </div>
      <Stair steps={body.stair} unit={body.stairUnit} />
      <StairLinks />
      <div className="beside three">
        <section aria-labelledby="bemaerk">
          <h2 id="bemaerk">{t('overview.notice')}</h2>
          <ul className="no-max-width">
            {body.notices.map(({ text, link }) => (
              <li key={text}>{link ? <FigureLink link={link}>{text}</FigureLink> : text}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="maaltal">
          <h2 id="maaltal">{t('overview.targets')}</h2>
          {body.targets.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <Link href={to('/indstillinger/maaltal')}>{t('written.overview.targetsEdit')}</Link>
          </p>
        </section>
        <NextCount next={body.next} />
      </div>
      <section aria-labelledby="raekker" className="rows">
        <h2 id="raekker">{body.rowsTitle}</h2>
        <FigureRows caption={body.rowsCaption} changeTitle={body.changeTitle} rows={body.rows} always />
        <p className="fine">{body.explained}</p>
      </section>
    </>
  );
}
