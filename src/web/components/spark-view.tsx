import type { Spark } from '../../presentation/spark.ts';

const WIDTH = 88;
const HEIGHT = 24;
const EDGE = 3;

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** A small line of the last values, with a gap where none may be seen. It has no axis; the table has the numbers. */
export function SparkView({ spark }: { readonly spark: Spark }) {
  const marks = marksOf(spark.values);
  const last = marks.findLast((mark) => mark !== null);
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{spark.alt}</title>
      {runsOf(marks).map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r={EDGE} />}
    </svg>
  );
}

function marksOf(values: Spark['values']): (Mark | null)[] {
  const seen = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  return values.map((value, i) => {
    if (value === null) return null;
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return { x: EDGE + i * step, y: HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE) };
  });
}

/** Unbroken rows of marks. */
function runsOf(marks: readonly (Mark | null)[]): Mark[][] {
  const runs: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark === null) runs.push([]);
    else runs.at(-1)?.push(mark);
  }
  return runs.filter((run) => run.length > 0);
}
