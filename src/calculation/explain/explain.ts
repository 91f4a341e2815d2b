import { addressOf, type Definition, type Kind, type Rule } from '../../catalogue/definition.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Circumstances, Recount } from './circumstances.ts';
import type { Explanation } from './explanation.ts';
import { explainAmount } from './kinds/amount.ts';
import { explainDuration } from './kinds/duration.ts';
import { explainFlow } from './kinds/flow.ts';
import { explainFollowedBy } from './kinds/followed-by.ts';
import { explainFrequency } from './kinds/frequency.ts';
import { explainPartOfSum } from './kinds/part-of-sum.ts';
import { explainRatioOfAmounts } from './kinds/ratio-of-amounts.ts';
import { explainShare } from './kinds/share.ts';
import { explainStock } from './kinds/stock.ts';
import { explainSum } from './kinds/sum.ts';
import { explainTransition } from './kinds/transition.ts';
import { peopleOf } from './people.ts';
import { denominatorOfRate } from './population.ts';
import { say } from './say.ts';

type RuleOf<K extends Kind> = Extract<Rule, { kind: K }>;

/** How each kind of figure is recounted. */
const KINDS: { readonly [K in Kind]: (rule: RuleOf<K>, around: Circumstances) => Recount } = {
  stock: explainStock,
  sum: explainSum,
  share: explainShare,
  part_of_sum: explainPartOfSum,
  duration: explainDuration,
  transition: explainTransition,
  followed_by: explainFollowedBy,
  ratio_of_amounts: explainRatioOfAmounts,
  amount: explainAmount,
  frequency: explainFrequency,
  flow: explainFlow,
};

/**
 * How a figure's number comes about for a municipality on a date: counted again from the register, child by child and
 * without a database. `find` gives the figures that a sum adds up.
 */
export function explain(
  register: Register,
  definition: Definition,
  find: Circumstances['find'],
  date: Day,
  municipality: string,
): Explanation {
  const people = peopleOf(register, municipality);
  const around: Circumstances = { register, people, definition, date, municipality, find };
  const isHandedIn = people.length > 0 && register.tables.has('measures');
  const { notes, ...recount } = isHandedIn ? recountOf(definition.rule, around) : nothingHandedIn(around);
  return {
    address: addressOf(definition),
    area: municipality,
    date,
    ...recount,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function recountOf<K extends Kind>(rule: RuleOf<K>, around: Circumstances): Recount {
  const kind: K = rule.kind;
  return KINDS[kind](rule, around);
}

/** A municipality without a child in the register handed in no rows; its population may still be known. */
function nothingHandedIn(around: Circumstances): Recount {
  const { steps, notes } = denominatorOfRate(around);
  return {
    numeratorSteps: [],
    denominatorSteps: steps,
    children: [],
    notes: [say('note.missing.children'), ...notes],
  };
}
