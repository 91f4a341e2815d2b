import { type Day, dayOf, monthsBefore } from '../dates.ts';
import type { PlainRow } from '../plain-register.ts';
import { plainRow } from '../plain-row.ts';
import { type Draw, decidingDay, isoOrEmpty, near } from './draw.ts';

type Types = readonly [string, ...string[]];

const institutions: Types = [
  'residential_institution',
  'residential_institution.open',
  'residential_institution.partly_closed',
  'secure_institution',
  'socio_educational_home',
  'socio_educational_home.ship',
  'institution_unspecified',
];

const homeBased: Types = [
  'preventive_measure',
  'preventive_measure.day_care_stay',
  'preventive_measure.home_support',
  'preventive_measure.family_treatment',
  'preventive_measure.respite_stay',
  'preventive_measure.contact_person',
  'preventive_measure.financial_support',
  'preventive_measure.youth_order',
  'parent_directed_measure',
  'home_based_placement',
  'home_based_placement.own_room',
  'home_based_placement.boarding_school',
  'family_residential_stay',
];

const familyCare: Types = [
  'network_foster_care',
  'network_foster_care',
  'foster_care',
  'foster_care.general',
  'foster_care.reinforced',
  'foster_care.specialised',
  'foster_care.municipal',
];

const offers: Types = ['early_preventive_offer'];

const all: Types = [...institutions, ...homeBased, ...familyCare, ...offers];

/** A measure as drawn: no start = waiting, no end = ongoing. */
interface Spell {
  readonly type: string;
  readonly start?: Day;
  readonly end?: Day;
}

type Story = (draw: Draw, birth: Day) => Spell[];

const stories: readonly [Story, ...Story[]] = [
  anySpell,
  anySpell,
  chainOfInstitutions,
  chainOfInstitutions,
  chainOfAny,
  sameStartDay,
  offersAtWindow,
  offersAtWindow,
  fromInstitution,
  fromInstitution,
  fromHome,
  fromHome,
  beforeBirth,
  waiting,
  aftercare,
];

/** The measures of a child: none, or one to three stories that may overlap. */
export function randomMeasures(draw: Draw, child: PlainRow<'children'>): PlainRow<'measures'>[] {
  if (draw.inPercent(8)) return [];
  const birth = dayOf(child.birth_date);
  const told = Array.from({ length: draw.pick([1, 1, 1, 2, 2, 3]) }, () => draw.pick(stories));
  return told.flatMap((story) => story(draw, birth)).map((spell) => measureRow(draw, child, spell));
}

function measureRow(draw: Draw, child: PlainRow<'children'>, spell: Spell): PlainRow<'measures'> {
  const start = spell.start;
  const grantedBy = spell.type === 'early_preventive_offer' ? 30 : 3;
  return plainRow('measures', {
    measure_id: `${draw.municipality}-m${draw.nextNumber()}`,
    child_id: child.child_id,
    measure_type: spell.type,
    start_date: isoOrEmpty(start),
    end_date: start !== undefined && spell.end === undefined ? openEnd(draw) : isoOrEmpty(spell.end),
    granted_date: start === undefined ? isoOrEmpty(decidingDay(draw)) : '',
    granted_by: draw.inPercent(grantedBy) ? 'other' : draw.pick(['', 'authority']),
    target_group: draw.inPercent(80)
      ? ''
      : draw.pick(['vulnerable', 'vulnerable', 'disability', 'unaccompanied_refugee']),
    district: draw.inPercent(70) ? '' : draw.pick(['nord', 'øst', 'Østre']),
  });
}

function openEnd(draw: Draw): string {
  return draw.inPercent(40) ? '9999-12-31' : '';
}

/** A spell that ends no earlier than it starts; an unknown end stays open. */
function spell(type: string, start: Day, end: Day | undefined): Spell {
  return end === undefined ? { type, start } : { type, start, end: Math.max(start, end) };
}

function endOrOpen(draw: Draw, day: Day): Day | undefined {
  return draw.inPercent(25) ? undefined : day;
}

function anySpell(draw: Draw): Spell[] {
  const start = decidingDay(draw) - (draw.inPercent(50) ? 0 : draw.between(0, 700));
  return [spell(draw.pick(all), start, endOrOpen(draw, decidingDay(draw)))];
}

function chainOfInstitutions(draw: Draw): Spell[] {
  return chain(draw, institutions);
}

function chainOfAny(draw: Draw): Spell[] {
  return chain(draw, [...institutions, ...familyCare, ...homeBased]);
}

/** Two to four spells, each next to, upon or a little after the one before; one border lies on or next to a cut-off date. */
function chain(draw: Draw, types: Types): Spell[] {
  const lengths = Array.from({ length: draw.between(2, 4) }, () => draw.pick([0, 1, draw.between(2, 150)]));
  const oneType = draw.inPercent(35) ? draw.pick(types) : undefined;
  let start =
    near(draw, draw.cutoff()) - draw.pick([0, ...lengths]) - draw.between(0, 1) * draw.between(0, 60);
  return lengths.map((length, index) => {
    const type = oneType ?? draw.pick(types);
    const end = start + length;
    const made = spell(type, start, index === lengths.length - 1 ? endOrOpen(draw, end) : end);
    start = end + draw.pick([1, 1, 1, 2, 2, 0, -draw.between(0, 20), draw.between(3, 40)]);
    return made;
  });
}

function sameStartDay(draw: Draw): Spell[] {
  const at = draw.cutoff();
  const start = at - draw.pick([0, 1, draw.between(2, 200)]);
  return Array.from({ length: draw.between(2, 3) }, () =>
    spell(draw.pick(institutions), start, endOrOpen(draw, at + draw.between(-1, 30))),
  );
}

function offersAtWindow(draw: Draw): Spell[] {
  const at = draw.cutoff();
  return Array.from({ length: draw.pick([1, 1, 2]) }, () => {
    const start = draw.inPercent(70)
      ? draw.pick([monthsBefore(at, 6), at]) + draw.between(-1, 1)
      : at - draw.between(0, 200);
    return spell(draw.pick(offers), start, endOrOpen(draw, start + draw.between(0, 200)));
  });
}

/** On an institution around the earlier look of figure 7, and perhaps elsewhere since. */
function fromInstitution(draw: Draw): Spell[] {
  const at = draw.cutoff();
  const then = monthsBefore(at, 4);
  const start = draw.pick([then, then + 1, then - draw.between(1, 300)]);
  const end = draw.pick([then, then - 1, then + 1, at - 1, at, draw.between(then, at)]);
  const first = spell(draw.pick(institutions), start, endOrOpen(draw, end));
  return draw.inPercent(30) ? [first] : [first, laterSpell(draw, end, at)];
}

/** Helped at home around the earlier look of figures 8 and 9, perhaps placed too, and perhaps placed since. */
function fromHome(draw: Draw): Spell[] {
  const at = draw.cutoff();
  const then = monthsBefore(at, 12);
  const start = draw.pick([then, then + 1, then - draw.between(1, 300)]);
  const end = draw.pick([then, then - 1, at - 1, at, draw.between(then, at)]);
  const made = [spell(draw.pick(homeBased), start, endOrOpen(draw, end))];
  if (draw.inPercent(25))
    made.push(spell(draw.pick([...familyCare, ...institutions]), then - 30, then + draw.between(-2, 2)));
  if (draw.inPercent(75)) made.push(laterSpell(draw, end, at));
  return made;
}

function laterSpell(draw: Draw, end: Day, at: Day): Spell {
  const start = draw.pick([end, end + 1, end + 2, at, at + 1]);
  return spell(draw.pick(all), start, endOrOpen(draw, draw.pick([at - 1, at, at + 40])));
}

function beforeBirth(draw: Draw, birth: Day): Spell[] {
  const ends = [birth - 1, birth, birth + 1, birth + draw.between(0, 200), draw.cutoff()] as const;
  const types = draw.pick([offers, institutions, all]);
  const start = birth - draw.between(1, 100);
  const made = [spell(draw.pick(types), start, endOrOpen(draw, Math.max(start, draw.pick(ends))))];
  // The next one starts at or after birth, perhaps joining the first.
  if (draw.inPercent(50))
    made.push(spell(draw.pick(types), birth + draw.between(0, 3), endOrOpen(draw, draw.cutoff())));
  return made;
}

function waiting(draw: Draw): Spell[] {
  return [{ type: draw.pick(all) }];
}

/** Help into adulthood, mostly from the 18th birthday, now and then too early. */
function aftercare(draw: Draw, birth: Day): Spell[] {
  const start = draw.inPercent(70) ? birth + 6575 : decidingDay(draw);
  return [spell('aftercare', start, endOrOpen(draw, start + draw.between(0, 400)))];
}
