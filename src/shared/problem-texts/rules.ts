/** Texts about rules about the rows; a part of the one table in problem-texts.ts. */
export const RULES_TEXTS = {
  'date.ambiguous': {
    da: 'Det fremgår ikke, om dag eller måned står først, fx i {value}. Datoerne er læst med dagen først.',
    en: 'It does not show whether day or month stands first, e.g. in {value}. The dates were read day first.',
  },
  'date.open_end': {
    da: '31-12-9999 er læst som ingen slutdato. Antal felter: {rows}.',
    en: '9999-12-31 was read as no end. Number of fields: {rows}.',
  },
  'date.two_digit_year': {
    da: 'Årstal med to cifre er læst som 2000-2049 for 00-49 og 1950-1999 for 50-99, fx {value}. Antal felter: {rows}.',
    en: 'Years of two digits were read as 2000-2049 for 00-49 and 1950-1999 for 50-99, e.g. {value}. Number of fields: {rows}.',
  },
  'cpr.unreadable': {
    da: 'Feltet skal være ét CPR-nummer eller et id og intet andet, men kan ikke læses som det. Det er ikke gemt og vises ikke. Ret det i fagsystemet, og hent udtrækket igen.',
    en: 'The cell must be one CPR number or one id and nothing else, but cannot be read as that. It was not stored and is not shown. Correct it in the case system and take the extract again.',
  },
  'cpr.replacement': {
    da: 'Id er et erstatnings-CPR-nummer. Får barnet senere et rigtigt nummer, bliver det til to børn.',
    en: 'The id is a replacement CPR number. If the child gets a real number later, it becomes two children.',
  },
  'cpr.sex': {
    da: 'Kønnet passer ikke med CPR-nummerets sidste ciffer; det udfyldte køn er brugt.',
    en: 'The sex does not fit the last digit of the CPR number; the sex as filled in was used.',
  },
  'provision.unused': {
    da: 'Paragraffen {provision} kan ikke bruges, som den er skrevet; {slags} er brugt.',
    en: 'The provision {provision} cannot be used as it is written; {type} was used.',
  },
  'provision.repealed': {
    da: 'Paragraffen er fra serviceloven, men indsatsen er bevilget og begyndt efter 1. januar 2024, hvor barnets lov gælder.',
    en: "The provision is of the Act on Social Services, but the measure was granted and began after 1 January 2024, under the Child's Act.",
  },
  'provision.too_early': {
    da: 'Paragraffen er fra barnets lov, men indsatsen sluttede, før loven trådte i kraft 1. januar 2024.',
    en: "The provision is of the Child's Act, but the measure ended before the act came into force on 1 January 2024.",
  },
  'measure.ends_before_start': {
    da: '{til} ligger før {fra}. Ret den af datoerne, der er forkert.',
    en: '{to} lies before {from}. Correct the one that is wrong.',
  },
  'case.closed_before_opened': {
    da: '{til} ligger før {fra}: sagen er lukket, før den blev åbnet.',
    en: '{to} lies before {from}: the case was closed before it was opened.',
  },
  'complaint.decided_before_received': {
    da: '{til} ligger før {fra}: klagen er afgjort, før den kom.',
    en: '{to} lies before {from}: the complaint was decided before it came.',
  },
  'assessment.completed_before_decided': {
    da: '{til} ligger før {fra}: undersøgelsen er afsluttet, før den blev besluttet.',
    en: '{to} lies before {from}: the assessment was completed before it was decided on.',
  },
  'caseworker.ends_before_start': {
    da: '{til} ligger før {fra}: sagsbehandlerens periode slutter, før den begynder.',
    en: "{to} lies before {from}: the caseworker's period ends before it begins.",
  },
  'assessment.decided_before_aware': {
    da: '{til} ligger før {fra}: undersøgelsen er besluttet, før kommunen blev opmærksom på barnet.',
    en: '{to} lies before {from}: the assessment was decided on before the municipality became aware of the child.',
  },
  'assessment.completed_before_aware': {
    da: 'Undersøgelsen er afsluttet, før kommunen blev opmærksom på barnet.',
    en: 'The assessment was completed before the municipality became aware of the child.',
  },
  'assessment.brief_before_2024': {
    da: 'Afdækning efter § 19 kom med barnets lov 1. januar 2024, men rækken er ældre.',
    en: "The brief assessment of section 19 came with the Child's Act on 1 January 2024, but the row is older.",
  },
  'follow_up.next_before_held': {
    da: '{til} ligger før {fra}: den næste opfølgning er aftalt til før denne.',
    en: '{to} lies before {from}: the next follow-up is agreed for before this one.',
  },
  'notification.assessed_before_received': {
    da: '{til} ligger før {fra}: underretningen er vurderet, før den kom.',
    en: '{to} lies before {from}: the notification was assessed before it came.',
  },
  'notification.acknowledged_before_received': {
    da: '{til} ligger før {fra}: der er kvitteret for underretningen, før den kom.',
    en: '{to} lies before {from}: the notification was acknowledged before it came.',
  },
  'notification.acknowledged_late': {
    da: 'Kvitteringen er dateret mere end 30 dage efter underretningen.',
    en: 'The acknowledgement is dated more than 30 days after the notification.',
  },
  'goal.scored_before_set': {
    da: '{til} ligger før {fra}: målet er vurderet, før det blev fastsat.',
    en: '{to} lies before {from}: the goal was scored before it was set.',
  },
  'goal.outside_scale': {
    da: 'Scoren {score} ligger uden for skalaen {scale}.',
    en: 'The score {score} lies outside the scale {scale}.',
  },
  'child.left_before_birth': {
    da: '{til} ligger før {fra}: barnet er fraflyttet eller død, før det blev født.',
    en: '{to} lies before {from}: the child left before it was born.',
  },
  'child.future_birth': {
    da: 'Fødselsdatoen ligger mere end ni måneder ude i fremtiden.',
    en: 'The birth date lies more than nine months in the future.',
  },
  'child.over_100': {
    da: 'Fødselsdatoen gør barnet mere end 100 år gammelt. Århundredet er formentlig forkert.',
    en: 'The birth date makes the child more than 100 years old. The century is probably wrong.',
  },
  'child.unused': {
    da: 'Barnet står ikke i nogen anden tabel.',
    en: 'The child is in no other table.',
  },
  'children.several_municipalities': {
    da: 'Børnene hører til {number} kommuner: {municipalities}.',
    en: 'The children belong to {number} municipalities: {municipalities}.',
  },
  'measure.starts_after_left': {
    da: 'Indsatsen begynder efter den dag, barnet er fraflyttet eller død.',
    en: 'The measure begins after the day the child moved away or died.',
  },
  'measure.aftercare_over_22': {
    da: 'Efterværnet fortsætter, efter at den unge er fyldt 23 år.',
    en: 'The aftercare goes on after the young person turned 23.',
  },
  'measure.starts_after_18': {
    da: 'Indsatsen begynder, efter at den unge er fyldt 18 år, men er ikke efterværn.',
    en: 'The measure begins after the young person turned 18, but is not aftercare.',
  },
  'measure.open_long': {
    da: 'Indsatsen har været i gang usædvanlig længe og har ingen slutdato. Kontrollér, om den er sluttet.',
    en: 'The measure has run for unusually long and has no end date. Check whether it has ended.',
  },
  'measure.stay_overlap': {
    da: 'Barnet har et andet ophold af samme slags på samme tid, se række {other}.',
    en: 'The child has another stay of the same kind at the same time, see row {other}.',
  },
  'measure.gap': {
    da: 'Barnet var ikke anbragt i {days} dage mellem to anbringelser.',
    en: 'The child was not placed for {days} days between two placements.',
  },
  'measure.granted_after_start': {
    da: 'Indsatsen er bevilget efter den dag, den begyndte.',
    en: 'The measure was granted after the day it began.',
  },
  'measure.starts_far_ahead': {
    da: 'Indsatsen begynder mere end et år efter skæringsdatoen. Kontrollér årstallet.',
    en: 'The measure begins more than a year after the cut-off date. Check the year.',
  },
  'measure.ends_far_ahead': {
    da: 'Indsatsen slutter mere end fem år ude i fremtiden. Skriv ingen slutdato, hvis den er uden slutning.',
    en: 'The measure ends more than five years ahead. Write no end date if it has no end.',
  },
  'measure.waiting_long': {
    da: 'Indsatsen er bevilget for mere end et år siden, men er ikke begyndt.',
    en: 'The measure was granted more than a year ago, but has not begun.',
  },
  'measure.january_first': {
    da: '{rows} af {all} indsatser begynder 1. januar. Datoen kan være sat af systemet.',
    en: '{rows} of {all} measures begin on 1 January. The date may be set by the system.',
  },
  'measure.foster_kind_before_2019': {
    da: 'Plejefamiliens slags kom med reformen 1. juli 2019, men anbringelsen sluttede før.',
    en: 'The kind of foster family came with the reform of 1 July 2019, but the placement ended before.',
  },
  'measure.no_price': {
    da: 'Indsatsen er i gang, men har ingen pris.',
    en: 'The measure is ongoing, but has no price.',
  },
  'measure.no_price_unit': {
    da: 'Prisen har ingen enhed. Skriv, om den er pr. døgn, uge, måned eller engang.',
    en: 'The price has no unit. State whether it is for a day, a week, a month or once.',
  },
  'measure.negative_price': {
    da: 'Prisen er under 0 kr.',
    en: 'The price is below 0 kr.',
  },
  'measure.family_on_one_child': {
    da: 'I alle {families} familier med flere børn er døgnopholdet kun skrevet på ét af børnene.',
    en: 'In all {families} families with several children the stay is recorded on only one of them.',
  },
  'population.jump': {
    da: 'Der er {now} børn og unge, men der var {before} pr. {date}. Kontrollér tallene.',
    en: 'There are {now} children, but there were {before} on {date}. Check the numbers.',
  },
  'population.year_missing': {
    da: 'Kommune {municipality} har intet befolkningstal pr. 1. januar for {years}.',
    en: 'Municipality {municipality} has no population on 1 January for {years}.',
  },
  'population.none_at_date': {
    da: 'Kommune {municipality} har intet befolkningstal pr. 1. januar {year}, som er skæringsdatoens år.',
    en: 'Municipality {municipality} has no population on 1 January {year}, the year of the cut-off date.',
  },
  'population.revised': {
    da: 'Tallet er {now}; i den sidste levering var det {before}.',
    en: 'The number is {now}; in the last delivery it was {before}.',
  },
  'sum.sub': {
    da: '{figure} er {total}, men delene ({parts}) giver {sum}.',
    en: '{figure} is {total}, but its parts ({parts}) come to {sum}.',
  },
  'change.big': {
    da: '{group}: {now} indsatser er i gang; ved den sidste levering var det {before}.',
    en: '{group}: {now} measures are ongoing; at the last delivery it was {before}.',
  },
  'change.rows': {
    da: 'Tabellen har {now} rækker; i den sidste levering havde den {before}.',
    en: 'The table has {now} rows; in the last delivery it had {before}.',
  },
  'change.table_gone': {
    da: 'Tabellen {table} er ikke med; i den sidste levering havde den {before} rækker.',
    en: 'The table {table} is not there; in the last delivery it had {before} rows.',
  },
  'ledger.month_missing': {
    da: 'Kommune {municipality} har ingen posteringer i {months}.',
    en: 'Municipality {municipality} has no entries in {months}.',
  },
  'ledger.zero': {
    da: 'Beløbet er 0 kr.',
    en: 'The amount is 0 kr.',
  },
  'account.other_field': {
    da: 'Kontoen hører ikke til børne- og ungeområdet og bruges ikke i noget nøgletal.',
    en: 'The account is not one of children and young people, and no figure uses it.',
  },
  'caseworker.share': {
    da: 'Fuldtidsandelen skal være over 0 og højst 1. Skriv 0,8 for 80 %.',
    en: 'The share of full time must be above 0 and at most 1. Write 0.8 for 80 %.',
  },
  'inspection.no_provider': {
    da: 'Tilsynet siger ikke, hvilken leverandør det er ført med.',
    en: 'The inspection does not tell which provider it was of.',
  },
  'schooling.absence': {
    da: 'Fraværet ligger ikke fra 0 til 100 procent.',
    en: 'The absence is not from 0 to 100 per cent.',
  },
  'schooling.wellbeing': {
    da: 'Trivslen ligger ikke på skalaen fra 1 til 5.',
    en: 'The wellbeing is not on the scale of 1 to 5.',
  },
} as const;
