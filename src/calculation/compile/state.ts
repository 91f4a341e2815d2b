import type { Bits, Pick } from './bits.ts';
import { ongoing } from './context.ts';
import type { Stage } from './plan.ts';
import type { Timeline } from './timeline.ts';

/** How a pick is told from another: the start day (after 1800, so never negative) counts 16 times a tie. */
const TIES = 16;

/**
 * `kind_mask`: the bits of every kind of measure. `state`: per child and probe date the mask of all ongoing measures,
 * with the bits of the parts it is given by rules of one group each.
 */
export function stateStages(bits: Bits, timeline: Timeline): Stage[] {
  const picks = bits.picks;
  const rank = (pick: Pick) =>
    `CASE WHEN m.${pick.name} > 0 THEN (f.started - DATE '1800-01-01') * ${TIES} + m.${pick.name} END`;
  return [
    {
      name: 'kind_mask',
      sql: `
        SELECT kind, measure_type, target_group, mask${picks.map((p) => `, ${tieSql(p)} AS ${p.name}`).join('')}
        FROM (SELECT kind, measure_type, target_group, ${bits.maskSql()} AS mask FROM kind) AS k`,
    },
    {
      name: 'state',
      sql: `
        SELECT mun, child, i, birth, gone, mask${picks.map((p) => ` | ${pickedSql(p)}`).join('')} AS mask
        FROM (SELECT f.mun, f.child, g.i, min(f.birth) AS birth, min(f.gone) AS gone, bit_or(m.mask) AS mask
                ${picks.map((p) => `, max(${rank(p)}) AS ${p.name}`).join('')}
        FROM ${ongoing(timeline, 'probes')}
        WHERE m.mask <> 0 AND NOT f.alone
        GROUP BY f.mun, f.child, g.i) AS s
        UNION ALL
        SELECT f.mun, f.child, g.i, f.birth, f.gone, m.mask${picks.map((p) => ` | ${pickedSql(p, 'm.')}`).join('')} AS mask
        FROM ${ongoing(timeline, 'probes')}
        WHERE m.mask <> 0 AND f.alone`,
    },
  ];
}

/** The tie of a kind within a pick: the part named first stands highest, 0 for a kind that is none of the parts. */
function tieSql(pick: Pick): string {
  const cases = pick.parts.map(
    ({ measureBit }, i) => `WHEN (mask & ${measureBit}) <> 0 THEN ${pick.parts.length - i}`,
  );
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}

function pickedSql(pick: Pick, table = ''): string {
  const cases = pick.parts.map(
    ({ pickedBit }, i) => `WHEN ${pick.parts.length - i} THEN CAST(${pickedBit} AS BIGINT)`,
  );
  return `CASE ${table}${pick.name} % ${TIES} ${cases.join(' ')} ELSE 0 END`;
}
