/** How numbers on an axis are written in a language. */
export function axisNumber(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
