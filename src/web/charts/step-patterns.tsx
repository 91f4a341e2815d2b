/** What is drawn on the ground of each step's pattern: the darker the more intrusive, and never by colour alone. */
const MARKS: Readonly<Record<number, { readonly size: number; readonly path: string }>> = {
  2: { size: 8, path: '' },
  3: { size: 8, path: 'M2 2h2v2h-2zM6 6h2v2h-2z' },
  4: { size: 8, path: 'M-1 1l2 -2M0 8l8 -8M7 9l2 -2' },
  5: { size: 8, path: 'M0 0l8 8M0 8l8 -8' },
  6: { size: 6, path: 'M0 2h6' },
};

/** The fills `<prefix>-step-2` to `-6`: solid, dots, diagonal, cross and horizontal lines. */
export function StepPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {Object.entries(MARKS).map(([step, { size, path }]) => (
        <pattern
          key={step}
          id={`${prefix}-step-${step}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
        >
          <rect width={size} height={size} className={`step-ground-${step}`} />
          {path !== '' && <path d={path} className={`step-mark-${step}`} />}
        </pattern>
      ))}
    </defs>
  );
}
