/** The headings of a table of numbers: the first names the rows, the others stand over numbers. */
export function HeadRow({
  columns,
  first = '',
}: {
  readonly columns: readonly string[];
  /** A further class of the first heading. */
  readonly first?: string;
}) {
  const [name, ...titles] = columns;
  return (
    <thead>
      <tr>
        <th scope="col" className={`head ${first}`.trim()}>
          {name}
        </th>
        {titles.map((title) => (
          <th key={title} scope="col" className="head right">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
