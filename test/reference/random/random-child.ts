import { type Day, dayOf, isoOf, monthsBefore, partsOf } from '../dates.ts';
import type { PlainRow } from '../plain-register.ts';
import { type Draw, decidingDay, isoOrEmpty } from './draw.ts';

/** A child, its birthdays and its departure often on or next to a cut-off date. */
export function randomChild(draw: Draw): PlainRow<'children'> {
  return {
    child_id: `${draw.municipality}-c${draw.nextNumber()}`,
    birth_date: isoOf(birthDay(draw)),
    municipality: draw.municipality,
    sex: draw.pick(['', 'f', 'm']),
    target_group: draw.inPercent(75)
      ? ''
      : draw.pick(['vulnerable', 'vulnerable', 'disability', 'unaccompanied_refugee']),
    family_id: '',
    district: draw.inPercent(60) ? '' : draw.pick(['nord', 'syd', 'Østre']),
    left_date: isoOrEmpty(leftDay(draw)),
  };
}

function birthDay(draw: Draw): Day {
  const at = draw.cutoff();
  const kind = draw.pick([
    'any',
    'any',
    'any',
    'any',
    'birthday',
    'birthday',
    'leap',
    'newborn',
    'infant',
    'adult',
  ]);
  switch (kind) {
    case 'birthday':
      return monthsBefore(at, 12 * draw.pick([18, 18, 18, 12, 6, 1])) + draw.between(-1, 1);
    case 'leap':
      return leapDay(draw, at);
    case 'newborn':
      return at + draw.between(-1, 1);
    case 'infant':
      return at - draw.between(0, 380);
    case 'adult':
      return at - draw.between(18 * 365, 23 * 365);
    default:
      return at - draw.between(0, 18 * 365);
  }
}

/** A 29 February of the last 18 years or so before a date. */
function leapDay(draw: Draw, at: Day): Day {
  const latestLeapYear = Math.floor((partsOf(at).year - 1) / 4) * 4;
  return dayOf(`${latestLeapYear - 4 * draw.between(0, 4)}-02-29`);
}

function leftDay(draw: Draw): Day | undefined {
  if (draw.inPercent(86)) return undefined;
  return draw.inPercent(30) ? draw.cutoff() - draw.between(0, 380) : decidingDay(draw);
}
