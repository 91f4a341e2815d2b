import '../../style/intake.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WizardModel, WizardStepLink } from '../../../presentation/pages/intake/wizard-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { ErrorSummary, type LinkedProblem } from './error-summary.tsx';
import { StatusLine } from './status-line.tsx';

/** What stands around every step: step indicator, the draft's date and files, what is wrong, the step, back and next. */
export function Wizard(props: {
  readonly model: WizardModel;
  /** What stops the user, each with the id of the element where it is mended; none draws nothing. */
  readonly problems?: readonly LinkedProblem[];
  /** What was just done (`Gemt`), read out politely. */
  readonly status?: string;
  /** Stands instead of the link to the next step; the last step has none. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const { model, problems = [], status = '', action, children } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <div className="wizard">
      {model.steps.length > 0 && <StepIndicator model={model} />}
      <div className="wizard-step">
        <p className="step-subheading">{model.position}</p>
        <h1>{model.heading}</h1>
        <p className="wizard-draft">
          <strong>{model.title}</strong> <span className="wizard-files">{model.files}</span>
        </p>
        <ErrorSummary problems={problems} />
        {children}
        {(model.back || model.next || action) && (
          <nav className="wizard-ways" aria-label={t('intake.wizard.ways')}>
            {model.back && <Way to={model.back} kind="back" />}
            {action ?? (model.next && <Way to={model.next} kind="next" />)}
          </nav>
        )}
        <StatusLine text={status} />
      </div>
    </div>
  );
}

function Way({ to: { path, name }, kind }: { readonly to: WizardStepLink; readonly kind: 'back' | 'next' }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const look = kind === 'next' ? 'button-primary' : 'button-secondary';
  return (
    <Link href={to(path)} className={`button ${look}`}>
      {t(`intake.wizard.${kind}`, { step: name })}
    </Link>
  );
}

function StepIndicator({ model }: { readonly model: WizardModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <nav aria-label={t('intake.wizard.steps')}>
      <ol className="step-indicator">
        {model.steps.map(({ step, number, name, path, current }) => (
          <li key={step} className={current ? 'current' : ''}>
            <Link href={to(path)} className="step" {...(current ? { 'aria-current': 'step' as const } : {})}>
              <span className="step-number">{number}</span>
              <span className="step-title">{name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
