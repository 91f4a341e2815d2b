import type { Child } from '../child.ts';
import { type Day, monthsBefore } from '../dates.ts';
import { whole } from '../exact-fraction.ts';
import { isOnStep, ongoingOnSteps } from '../ongoing.ts';
import { type Figure, notSplit } from './figure.ts';

const PLACED = [4, 5, 6];

type ChildTest = (child: Child, at: Day) => boolean;

/** Months between the two looks of figure 7. */
const MONTHS_FROM_INSTITUTION = 4;

/** Months between the two looks of figures 8 and 9. */
const MONTHS_FROM_HOME = 12;

const wasOnInstitution: ChildTest = (child, at) =>
  ongoingOnSteps(child, monthsBefore(at, MONTHS_FROM_INSTITUTION), [6]).length > 0;

const wasHelpedAtHome: ChildTest = (child, at) => {
  const then = monthsBefore(at, MONTHS_FROM_HOME);
  return ongoingOnSteps(child, then, [3]).length > 0 && !isOnStep(child, then, PLACED);
};

/** Figures 7-9: where children of an earlier date are now; all their measures, in scope or not, say where they are. */
export const movements: readonly Figure[] = [
  movement('7', wasOnInstitution, (child, at) => !isOnStep(child, at, [6])),
  movement('7.1', wasOnInstitution, (child, at) => isOnStep(child, at, [4, 5]) && !isOnStep(child, at, [6])),
  movement('7.2', wasOnInstitution, (child, at) => !isOnStep(child, at, PLACED)),
  movement('8', wasHelpedAtHome, (child, at) => isOnStep(child, at, PLACED)),
  {
    ...movement(
      '8-9.rest',
      wasHelpedAtHome,
      (child, at) => isOnStep(child, at, [3]) && !isOnStep(child, at, PLACED),
    ),
    extra: true,
  },
  movement('9', wasHelpedAtHome, (child, at) => !isOnStep(child, at, [3, ...PLACED])),
];

function movement(id: string, isBase: ChildTest, hasMoved: ChildTest): Figure {
  return {
    ...notSplit,
    id,
    unit: 'percent',
    observe: ({ children, at }) => {
      const base = children.filter((child) => isBase(child, at));
      const moved = base.filter((child) => hasMoved(child, at));
      return { numerator: whole(moved.length), denominator: whole(base.length), reported: true };
    },
  };
}
