import { type ReactNode, useState } from 'react';

/** A select that saves at once and shows the choice while it is being saved; what could not be saved goes back. */
export function SavingSelect(props: {
  readonly id: string;
  readonly value: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly save: (value: string) => Promise<unknown>;
  readonly children: ReactNode;
}) {
  const { id, value, label, describedBy, invalid, save, children } = props;
  const [choosing, setChoosing] = useState<string>();
  const choose = async (chosen: string) => {
    setChoosing(chosen);
    await save(chosen);
    setChoosing(undefined);
  };
  return (
    <select
      id={id}
      className="form-select"
      value={choosing ?? value}
      onChange={({ target }) => void choose(target.value)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(invalid ? { 'aria-invalid': true } : {})}
    >
      {children}
    </select>
  );
}
