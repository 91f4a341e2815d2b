import { useState, useSyncExternalStore } from 'react';
import type { Frame } from '../../presentation/pages/frame.ts';
import { fileAddress } from '../../presentation/shown/file-address.ts';
import { plainCell } from '../../presentation/shown/plain-cell.ts';
import type { ShownPage } from '../../presentation/shown/shown-page.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { useOrigin } from '../state/use-origin.ts';

const OFFERED = ['xlsx', 'csv', 'png'] as const;

/** The end of a page: its tables and chart as files, and links that follow what is newest or stay with this version. */
export function TakeAlong({ frame }: { readonly frame: Frame }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const inBrowser = useInBrowser();
  const files = OFFERED.filter((format) => frame.files.includes(format));
  if (frame.date === null) return null;
  return (
    <section aria-labelledby="hent" className="take-along no-print">
      <h2 id="hent">{t('site.take.title')}</h2>
      {files.length > 0 && (
        <p>
          <span>{t('site.take.file')}</span>
          {files.map((format) => (
            <a key={format} href={fileAddress(here({}), format)} download>
              {t(`site.take.names.${format}`)}
            </a>
          ))}
        </p>
      )}
      {inBrowser && <CopyButtons frame={frame} />}
    </section>
  );
}

function CopyButtons({ frame }: { readonly frame: Frame }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const origin = useOrigin();
  const [done, setDone] = useState('');
  const copy = (text: string | Promise<string>, told: string) =>
    copied(text).then(
      () => setDone(told),
      () => setDone(t('site.take.notCopied')),
    );
  const { date, version } = frame;
  const fixed = date !== null && version !== null ? { dato: date, version: String(version) } : null;
  const link = origin + here({ version: undefined });
  return (
    <>
      <p>
        {frame.files.includes('json') && (
          <button
            type="button"
            className="button button-secondary"
            onClick={() => copy(tablesOf(fileAddress(here({}), 'json')), t('site.take.tableCopied'))}
          >
            {t('site.take.table')}
          </button>
        )}
        <button
          type="button"
          className="button button-secondary"
          title={t('site.take.linkHint')}
          onClick={() => copy(link, t('site.take.linkCopied'))}
        >
          {t('site.take.link')}
        </button>
        {fixed && (
          <button
            type="button"
            className="button button-secondary"
            title={t('site.take.fixedLinkHint', { version: fixed.version })}
            onClick={() => copy(origin + here(fixed), t('site.take.linkCopied'))}
          >
            {t('site.take.fixedLink')}
          </button>
        )}
      </p>
      <p className="take-done" role="status">
        {done}
      </p>
    </>
  );
}

/** The text may still be on its way: the browser lets it be copied only while the click is new. */
async function copied(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** The page's tables as cells between tabs, as a spreadsheet takes them. */
async function tablesOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('the tables could not be had');
  const { tables } = (await answer.json()) as ShownPage;
  const blocks = tables.map(({ columns, rows }) => [
    columns.map(plainCell),
    ...rows.map((row) => row.map(plainCell)),
  ]);
  return blocks.map((lines) => lines.map((cells) => cells.join('\t')).join('\n')).join('\n\n');
}

/** False on the server and while the browser takes over what the server drew. */
function useInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
