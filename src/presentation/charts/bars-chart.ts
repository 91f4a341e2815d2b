import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { fraction, toFixed } from '../../shared/exact.ts';
import { longDate } from '../format/date.ts';
import { formatFraction } from '../format/number.ts';
import { drawnValue, unitText } from '../format/value.ts';
import type { BarsChart } from './chart.ts';
import { type ChartContext, cellOf, chartWords, numberOf, shortText } from './chart-context.ts';

/** A figure and its sub-figures side by side on the chosen date. */
export function figureBars(context: ChartContext, figures: readonly Definition[]): BarsChart {
  const { date, words, definition } = context;
  const bars = figures.map((figure) => ({
    name: words.of(figure.name),
    value: drawnValue(cellOf(context, figure, date)),
    text: shortText(numberOf(context, figure, date), words),
  }));
  return barsChart(context, bars, unitText(definition, words));
}

const ORE_PER_MILLION = 100_000_000n;

/** The two amounts of a ratio as mio. kr. a month on the chosen date. */
export function amountBars(context: ChartContext, months: number): BarsChart {
  const { date, definition, facts, words } = context;
  const cell = facts.cell(addressOf(definition), date);
  const perMonth = (amount: number | undefined, scale: number) => {
    if (amount === undefined) return { value: null, text: words.t('chart.missing') };
    const exact = fraction(BigInt(amount) * 100n, BigInt(scale) * ORE_PER_MILLION * BigInt(months));
    if (!exact) return { value: null, text: words.t('chart.missing') };
    const text = words.t('number.million', { n: formatFraction(exact, 1, words.language) });
    return { value: Number(toFixed(exact, 1)), text };
  };
  const shown = cell?.state === 'shown' ? cell : undefined;
  const bars = [
    { name: words.t('chart.prevention'), ...perMonth(shown?.numerator, shown?.scale ?? 1) },
    { name: words.t('chart.placements'), ...perMonth(shown?.denominator, shown?.scale ?? 1) },
  ];
  return barsChart(context, bars, words.t('chart.perMonth'));
}

function barsChart(context: ChartContext, bars: BarsChart['bars'], unit: string): BarsChart {
  const { date, definition, words } = context;
  const alt = words.t('alt.bars', { name: words.of(definition.name) });
  const at = longDate(date, words.language);
  const list = bars.map((bar) => `${bar.name.toLocaleLowerCase()} ${bar.text}`).join(', ');
  const details = words.t('alt.at', { date: at, list });
  return {
    kind: 'bars',
    bars,
    unit,
    ...chartWords(context, `${alt} ${details}`, [alt, details], `${at}, ${unit}`),
  };
}
