import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Frame } from '../../presentation/pages/frame.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { useHead } from '../state/use-head.ts';
import { useOrigin } from '../state/use-origin.ts';
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
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const origin = useOrigin();
  useHead({
    title: `${title} · ${t('frame.product')}`,
    description: frame ? t('site.description', { title, countedAt: frame.countedAt }) : title,
    language: state.sprog,
  });
  return (
    <>
      <a className="skip" href="#indhold">
        {t('frame.skip')}
      </a>
      {frame?.demo && <p className="ribbon">{t('frame.demo')}</p>}
      <Header />
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
        {frame?.date && <p className="no-print">{t('frame.smallNumbers', { threshold: frame.threshold })}</p>}
        <FooterMenu />
        <div className="only-print">
          {frame?.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('frame.printedFrom', { url: origin + here({}) })}</p>
        </div>
      </footer>
    </>
  );
}

/** The menu: which addresses belong to each entry. */
const MENU = [
  { text: 'frame.overview', target: '/', within: /^\/$/ },
  { text: 'frame.figures', target: '/noegletal', within: /^\/noegletal$/ },
  { text: 'site.explore', target: '/udforsk', within: /^\/udforsk$/ },
  { text: 'intake.menu', target: '/data/opgoerelser', within: /^\/data(\/|$)/ },
] as const;

function Header() {
  const { state, path, to, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const other = state.sprog === 'da' ? 'en' : 'da';
  return (
    <header className="site-header">
      <div className="wide">
        <Link className="product" href={to('/')}>
          {t('frame.product')}
        </Link>
        <nav aria-label={t('frame.navigation')}>
          {MENU.map(({ text, target, within }) => (
            <Link key={target} href={to(target)} {...(within.test(path) ? CURRENT : {})}>
              {t(text)}
            </Link>
          ))}
        </nav>
        <Link className="language" href={here({ sprog: other })} lang={other} hrefLang={other}>
          {t('frame.otherLanguage')}
        </Link>
      </div>
    </header>
  );
}

function FooterMenu() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <nav aria-label={t('site.footerMenu')} className="footer-menu no-print">
      <Link href={to('/om-tallene')}>{t('site.about')}</Link>
      <Link href={to('/tilgaengelighed')}>{t('site.accessibility')}</Link>
    </nav>
  );
}
