import type { Child } from '../child.ts';
import { type Day, monthsBefore } from '../dates.ts';
import { whole } from '../exact-fraction.ts';
import { inScope } from '../ongoing.ts';
import { type Figure, notSplit } from './figure.ts';

/** Figure 10: of the children whose early preventive offer began in the last six months, those with a full assessment decided since. */
export const assessedOffers: Figure = {
  ...notSplit,
  id: '10',
  unit: 'percent',
  observe: ({ children, at, assessmentsHandedIn }) => {
    const base = children.filter((child) => firstOfferStart(child, at) !== undefined);
    const assessed = base.filter((child) => isAssessedSinceOffer(child, at));
    return {
      numerator: assessmentsHandedIn ? whole(assessed.length) : undefined,
      denominator: whole(base.length),
      reported: assessmentsHandedIn,
    };
  },
};

/** The start of the child's first offer in scope granted by the authority that began in the window. */
function firstOfferStart(child: Child, at: Day): Day | undefined {
  const windowOpens = monthsBefore(at, 6) + 1;
  const starts = child.measures
    .filter((measure) => measure.group === 'early_preventive_offer')
    .filter((measure) => inScope(measure) && measure.grantedByAuthority)
    .map((measure) => measure.start)
    .filter((start) => start >= windowOpens && start <= at);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function isAssessedSinceOffer(child: Child, at: Day): boolean {
  const start = firstOfferStart(child, at);
  return start !== undefined && child.decisions.some((decided) => decided >= start && decided <= at);
}
