import { useState } from 'react';
import { Link } from 'wouter';
import type { ReleaseModel } from '../../../presentation/pages/check/release-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { takeFocus } from './take-focus.ts';

/** What was published, where it is seen, and its link. Takes the focus when it appears. */
export function Confirmation({ release }: { readonly release: ReleaseModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const path = to('/', { dato: release.date });
  const link = new URL(path, window.location.href).href;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section className="confirmation" aria-labelledby="offentliggjort">
      <h2 id="offentliggjort" tabIndex={-1} ref={takeFocus}>
        <span aria-hidden="true" className="accepted-sign">
          ✓
        </span>{' '}
        {release.title}
      </h2>
      <p className="reading">{t('check.done.readers')}</p>
      <dl>
        {release.lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="check-actions">
        <Link href={path} className="button button-primary">
          {t('check.done.see')}
        </Link>
        <button type="button" className="button button-secondary" onClick={() => void copy()}>
          {t('check.done.copy')}
        </button>
      </div>
      <p role="status">
        {copied === 'yes' && t('check.done.copied')}
        {copied === 'failed' && `${t('check.done.notCopied')} ${link}`}
      </p>
    </section>
  );
}
