import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import type { Frame } from '../../presentation/pages/frame.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { DatePicker } from './date-picker.tsx';
import { Message } from './message.tsx';

const CURRENT = { 'aria-current': 'page' } as const;

/** What stands around every page: skip link, ribbon, header with menu, the line of whose numbers these are, footer. */
export function Layout(props: {
  readonly title: string;
  readonly frame: Frame | undefined;
  readonly children: ReactNode;
}) {
  const { title, frame, children } = props;
  const { state, path, to, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const other = state.sprog === 'da' ? 'en' : 'da';
  useEffect(() => {
    document.documentElement.lang = state.sprog;
    document.title = `${title} · ${t('frame.product')}`;
  }, [title, state.sprog, t]);
  const current = (target: string) => (path === target ? CURRENT : {});
  return (
    <>
      <a className="skip" href="#indhold">
        {t('frame.skip')}
      </a>
      {frame?.demo && <p className="ribbon">{t('frame.demo')}</p>}
      <header className="site-header">
        <div className="wide">
          <Link className="product" href={to('/')}>
            {t('frame.product')}
          </Link>
          <nav aria-label={t('frame.navigation')}>
            <Link href={to('/')} {...current('/')}>
              {t('frame.overview')}
            </Link>
            <Link href={to('/noegletal')} {...current('/noegletal')}>
              {t('frame.figures')}
            </Link>
            <Link href={to('/data/opgoerelser')} {...(path.startsWith('/data') ? CURRENT : {})}>
              {t('intake.menu')}
            </Link>
          </nav>
          <Link className="language" href={here({ sprog: other })} lang={other} hrefLang={other}>
            {t('frame.otherLanguage')}
          </Link>
        </div>
      </header>
      {frame && (
        <div className="counted-at wide">
          <p>{frame.countedAt}</p>
          <DatePicker frame={frame} />
        </div>
      )}
      <main id="indhold" className="wide" tabIndex={-1}>
        {frame?.message && <Message text={frame.message} />}
        {children}
      </main>
      <footer className="wide site-footer">
        {frame?.date && <p>{t('frame.smallNumbers', { threshold: frame.threshold })}</p>}
        <p className="only-print">{t('frame.printedFrom', { url: window.location.href })}</p>
      </footer>
    </>
  );
}
