import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

const LEAST_ROWS = 24;

/** A definition that says more than a sentence can, as text. */
export function TextField({
  text,
  change,
}: {
  readonly text: string;
  readonly change: (text: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <div className="own-text">
      <p className="reading" id="tekst-hjaelp">
        {t('own.page.asText')}
      </p>
      <label className="form-label" htmlFor="tekst">
        {t('own.page.textLabel')}
      </label>
      <textarea
        id="tekst"
        className="form-input"
        aria-describedby="tekst-hjaelp"
        spellCheck={false}
        wrap="off"
        rows={Math.max(LEAST_ROWS, text.split('\n').length + 1)}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}

/** Puts the cursor where a line of the text begins. */
export function goToLine(line: number): void {
  const field = document.getElementById('tekst');
  if (!(field instanceof HTMLTextAreaElement)) return;
  const lines = field.value.split('\n');
  const at = lines.slice(0, line - 1).reduce((length, text) => length + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(at, at + (lines[line - 1]?.length ?? 0));
}
