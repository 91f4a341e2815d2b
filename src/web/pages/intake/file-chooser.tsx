import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

/** What some browsers offer; any file can be dropped, and is judged by what is in it. */
const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.xml,text/csv';

/** Chooses files by a button or by dropping them anywhere on the page. */
export function FileChooser({ take }: { readonly take: (files: readonly File[]) => void }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const held = useDroppedFiles(take);
  return (
    <div className={`drop-zone ${held ? 'held' : ''}`}>
      <p id="vaelg-filer-hjaelp">{t('intake.files.chooseHelp')}</p>
      <p className="drop-ways">
        <span className="only-wide">{t(held ? 'intake.files.dropNow' : 'intake.files.drop')}</span>
        <input
          id="vaelg-filer"
          className="sr-only"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-describedby="vaelg-filer-hjaelp"
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            // The same file may be chosen again once it has been mended.
            target.value = '';
          }}
        />
        <label className="button button-primary" htmlFor="vaelg-filer">
          {t('intake.files.choose')}
        </label>
      </p>
    </div>
  );
}
