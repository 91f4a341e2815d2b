/** A label on a line: where its middle is and how wide it is, in pixels. */
export interface PlacedLabel {
  readonly x: number;
  readonly width: number;
}

const GAP = 6;

/**
 * Which labels can stand beside each other without touching: as many as fit at even steps back from the last, so every
 * one, every second, every third and so on; of two, the last. The last is always kept.
 */
export function fittingLabels(labels: readonly PlacedLabel[]): boolean[] {
  const last = labels.length - 1;
  for (let step = 1; step <= last; step++) {
    const kept = labels.map((_, i) => (last - i) % step === 0);
    if (areApart(labels.filter((_, i) => kept[i]))) return kept;
  }
  return labels.map((_, i) => i === last);
}

/** Whether each label ends before the next begins; labels stand from left to right. */
function areApart(labels: readonly PlacedLabel[]): boolean {
  return labels.every(({ x, width }, i) => {
    const next = labels[i + 1];
    return next === undefined || x + width / 2 + GAP <= next.x - next.width / 2;
  });
}

const LETTER = 7.2;

/** About how wide a text is at the size of the labels. */
export function widthOf(text: string): number {
  return text.length * LETTER;
}
