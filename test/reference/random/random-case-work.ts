import { type Day, dayOf, endDayOf, isoOf, monthsBefore, NEVER } from '../dates.ts';
import type { PlainRow } from '../plain-register.ts';
import { type Draw, decidingDay, isoOrEmpty } from './draw.ts';

/** The assessments of a child, often decided around the start of an offer or a cut-off date, or never decided. */
export function randomAssessments(
  draw: Draw,
  child: PlainRow<'children'>,
  measures: readonly PlainRow<'measures'>[],
): PlainRow<'assessments'>[] {
  const starts = measures
    .filter((measure) => measure.measure_type === 'early_preventive_offer')
    .map((measure) => measure.start_date)
    .filter((start) => start !== '');
  const aboutOffers = starts
    .filter(() => draw.inPercent(75))
    .map((start) => decisionDay(draw, [dayOf(start), dayOf(child.birth_date)]));
  const others = draw.inPercent(15) ? [decidingDay(draw)] : [];
  return [...aboutOffers, ...others].map((decided) => {
    const undecided = draw.inPercent(12);
    return {
      assessment_id: `${draw.municipality}-a${draw.nextNumber()}`,
      child_id: child.child_id,
      aware_date: draw.inPercent(30) ? isoOf(decided - draw.between(0, 60)) : '',
      decided_date: undecided ? '' : isoOf(decided),
      completed_date: undecided || draw.inPercent(40) ? isoOf(decided + draw.between(0, 120)) : '',
      kind: draw.pick(['', 'full', 'full', 'brief']),
    };
  });
}

function decisionDay(draw: Draw, [start, birth]: readonly [Day, Day]): Day {
  const at = draw.cutoff();
  return draw.pick([start - 1, start, start + 1, at, at + 1, birth, start + draw.between(0, 200)]);
}

/** The follow-ups of a child, often on the borders of a window or of the measure, some twice a day, some without measure. */
export function randomFollowUps(
  draw: Draw,
  measures: readonly PlainRow<'measures'>[],
): PlainRow<'follow_ups'>[] {
  return measures
    .filter(() => draw.inPercent(55))
    .flatMap((measure) => {
      const held = Array.from({ length: draw.between(1, 3) }, () => heldDay(draw, measure));
      const twice = draw.inPercent(20) ? held.slice(0, 1) : [];
      return [...held, ...twice].map((day) => ({
        follow_up_id: `${draw.municipality}-f${draw.nextNumber()}`,
        child_id: measure.child_id,
        measure_id: draw.inPercent(10) ? '' : measure.measure_id,
        held_date: isoOf(day),
        next_agreed_date: isoOrEmpty(draw.inPercent(20) ? day + 180 : undefined),
      }));
    });
}

function heldDay(draw: Draw, measure: PlainRow<'measures'>): Day {
  const at = draw.cutoff();
  const windowOpens = monthsBefore(at, 12) + 1;
  const end = endDayOf(measure.end_date);
  return draw.pick([
    at,
    at + 1,
    windowOpens,
    windowOpens - 1,
    draw.between(windowOpens, at),
    measure.start_date === '' ? at : dayOf(measure.start_date) - draw.between(0, 1),
    end === NEVER ? at : end + draw.between(0, 1),
  ]);
}
