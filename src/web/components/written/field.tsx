import type { FieldContext } from './writing-form.tsx';

/** A labelled field of a writing form, with its hint and what is wrong with it. */
export function Field(props: {
  readonly context: FieldContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'area';
  readonly value?: string;
  readonly narrow?: boolean;
}) {
  const { context, name, label, hint, type = 'text', value = '', narrow = false } = props;
  const id = context.idOf(name);
  const problem = context.problemOf(name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-fejl` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    defaultValue: value,
    className: `form-input${narrow ? ' narrow-input' : ''}`,
    'aria-invalid': problem !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
  return (
    <div className={`form-group ${problem ? 'form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="form-error-message" id={`${id}-fejl`}>
          {problem}
        </span>
      )}
      {type === 'area' ? <textarea rows={4} {...shared} /> : <input type={type} {...shared} />}
    </div>
  );
}
