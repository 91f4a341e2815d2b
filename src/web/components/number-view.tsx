import type { NumberText } from '../../presentation/format/value.ts';

/** A number with its unit, or the sign and the words for why there is none. */
export function NumberView({ number, unit }: { readonly number: NumberText; readonly unit?: boolean }) {
  if (number.state === 'shown') {
    return (
      <span className="number">
        {number.value}
        {number.mark}
        {unit && number.unit !== '' && <small> {number.unit}</small>}
      </span>
    );
  }
  return (
    <span className="number none" title={number.words}>
      <span aria-hidden="true">
        {number.value} <small>{number.short}</small>
      </span>
      <span className="sr-only">{number.words}</span>
    </span>
  );
}
