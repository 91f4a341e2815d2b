import type { Definition } from '../catalogue/definition.ts';
import { TooManyBits } from './compile/bits.ts';
import { type CompileRequest, compile } from './compile/compile.ts';
import type { Plan, Stage } from './compile/plan.ts';
import { Counts } from './counts.ts';
import type { Engine } from './engines/engine.ts';

/** A municipality and an area that it is part of (itself among them), as whole numbers. */
export interface Membership {
  readonly municipality: number;
  readonly area: number;
}

/** The figures of one plan with its counts. */
export interface Calculated {
  readonly figures: readonly Definition[];
  readonly plan: Plan;
  readonly counts: Counts;
}

/**
 * Runs the figures on the engine's delivery: in one plan, or in as many as their selectors need. `memberships` say
 * which areas spreads over children (medians) are wanted for.
 */
export async function calculate(
  engine: Engine,
  request: CompileRequest,
  memberships: readonly Membership[],
): Promise<Calculated[]> {
  const cuts = new Set(request.cutoffs).size;
  const places = [...new Set(memberships.flatMap((m) => [m.municipality, m.area]))];
  const calculated: Calculated[] = [];
  for (const { figures, plan } of plansOf(request)) {
    const outputs = await engine.run([areaStage(memberships), ...plan.stages]);
    calculated.push({ figures, plan, counts: new Counts(outputs, places, cuts, plan.bands.length - 1) });
  }
  return calculated;
}

/** The plans for the figures: half of them at a time where one mask cannot hold all their selectors. */
export function plansOf(request: CompileRequest): { figures: readonly Definition[]; plan: Plan }[] {
  if (request.figures.length === 0 || request.cutoffs.length === 0) return [];
  try {
    return [{ figures: request.figures, plan: compile(request) }];
  } catch (error) {
    if (!(error instanceof TooManyBits) || request.figures.length < 2) throw error;
    const half = Math.ceil(request.figures.length / 2);
    const halves = [request.figures.slice(0, half), request.figures.slice(half)];
    return halves.flatMap((figures) => plansOf({ ...request, figures }));
  }
}

function areaStage(memberships: readonly Membership[]): Stage {
  const rows = memberships.map((m) => `(${m.municipality}, ${m.area})`);
  const sql = `SELECT * FROM (VALUES ${rows.length > 0 ? rows.join(', ') : '(-1, -1)'}) AS v(mun, area)`;
  return { name: 'area', sql };
}
