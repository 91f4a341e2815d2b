/** How numbers on an axis up to `top` are written in a language: all with the same decimals. */
export function axisNumber(language: string, top: number): (value: number) => string {
  const decimals = top < 1 ? 2 : top < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => format.format(value);
}
