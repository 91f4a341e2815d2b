import { childFacts } from '../../observations/movements/child-facts.ts';
import { type Flow, movementsBetween } from '../../observations/movements/movements.ts';
import { chosenDate } from '../../presentation/pages/frame.ts';
import {
  type KnownMovements,
  movementFrom,
  movementsModel,
  movementsShown,
} from '../../presentation/pages/movements/movements-model.ts';
import { textColumn } from '../../register/register.ts';
import { type Ask, pageKind } from './page-kind.ts';
import { whomOfStair } from './whom-of-stair.ts';
import { withoutLostRows } from './without-lost-rows.ts';
import type { World } from './world.ts';

/** The movements on the stair between two dates. */
export const movementsPage = pageKind({
  path: '/trappen/bevaegelser',
  model: async (world, ask) => {
    const whom = whomOfStair(world.facts);
    const seesRows = world.reader.sees === 'rows';
    const known = await knownMovements(world, ask);
    return movementsModel(world.facts, ask.state, { whom, seesRows, known }, ask.words);
  },
  shown: (model, { words }) => movementsShown(model, words),
});

/** The movements in the rows behind the later date; null where there are none. */
async function knownMovements(
  { source, facts }: World,
  { state, words }: Ask,
): Promise<KnownMovements | null> {
  const { date } = chosenDate(facts, state.dato, words);
  if (date === undefined) return null;
  const register = (await source.basis(date).catch(withoutLostRows))?.register;
  const children = register?.tables.get('children');
  if (!register || !children || !register.tables.has('measures')) return null;
  const { from } = movementFrom(facts, date, state.fra);
  const { code } = source.municipality;
  const whom = whomOfStair(facts);
  const ids = textColumn(children, 'child_id');
  return {
    flows: movementsBetween(register, code, { ...whom, from, to: date }),
    flowsFrom: (earlier, { ages, targetGroups }) =>
      movementsBetween(register, code, { from: earlier, to: date, ages, targetGroups }),
    facts: ({ children: rows }: Flow) => {
      const own = rows.map((row) => ids[row] ?? '');
      return { ids: own, facts: childFacts(register, own, { from, to: date, ages: whom.ages }) };
    },
  };
}
