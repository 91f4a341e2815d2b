import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { type OwnChangeAsked, type OwnProblem, saveFigure, type Written } from './own-api.ts';
import { goToLine } from './text-field.tsx';

/** Where each problem is mended. */
const TARGETS: Readonly<Record<string, string>> = {
  'own.no_name': 'navn',
  'own.no_measures': 'indsats',
  'own.no_group': 'udelad-vulnerable',
  'own.no_law': 'lov-nu',
  'own.no_owner': 'ejer',
  'own.bad_slug': 'kort-navn',
  'own.slug_taken': 'kort-navn',
  'definition.duplicate_slug': 'kort-navn',
  'own.bad_ages': 'alder-fra',
  'own.unconfirmed': 'bekraeft',
  'own.example': 'bekraeft',
  'own.version_date': 'version-fra',
};

/** Saves the figure and goes to its page; when it cannot be saved, everything that is wrong with links to mend it. */
export function SaveFigure(props: {
  readonly written: Written;
  readonly change: OwnChangeAsked;
  readonly confirmed: boolean;
}) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [, navigate] = useLocation();
  const [saving, setSaving] = useState(false);
  const [problems, setProblems] = useState<readonly OwnProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    try {
      const answer = await saveFigure(
        { ...props.written, ...{ change: props.change, confirmed: props.confirmed } },
        state.sprog,
      );
      if (answer.ok) navigate(to(answer.result.path, { katalog: answer.result.catalogue }));
      else setProblems(answer.problems);
    } catch {
      setProblems([{ code: '', text: t('message.failedHelp') }]);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="own-save">
      {problems.length > 0 && (
        <div className="alert alert-error" role="alert" tabIndex={-1} ref={summary}>
          <div className="alert-body">
            <h2 className="alert-heading">{t('own.page.problems')}</h2>
            <ul className="alert-text no-max-width">
              {problems.map((problem) => (
                <li key={problem.code + problem.text}>
                  <Problem problem={problem} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <button type="button" className="button button-primary" onClick={save}>
        {saving ? t('own.page.saving') : t('own.page.save')}
      </button>
    </div>
  );
}

function Problem({ problem }: { readonly problem: OwnProblem }) {
  const line = /^[^:]+:(\d+):/.exec(problem.text)?.[1];
  const target = TARGETS[problem.code] ?? (line === undefined ? undefined : 'tekst');
  if (target === undefined) return problem.text;
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        const field = document.getElementById(target);
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: 'center' });
        if (target === 'tekst' && line !== undefined) goToLine(Number(line));
        else field.focus({ preventScroll: true });
      }}
    >
      {problem.text}
    </a>
  );
}
