import type { Bilingual } from '../../catalogue/definition.ts';

/**
 * Every text of an explanation. Texts of steps go on from a count and what it counts ("9 measures" | "of children with
 * disability"); reasons are short sentences about one child.
 */
export const TEXTS = {
  onCutoff: { da: 'på skæringsdatoen', en: 'on the cut-off date' },
  onDate: { da: 'den {date}', en: 'on {date}' },
  placement: { da: 'anbringelse', en: 'placement' },
  nothing: { da: 'ingen indsats', en: 'no measure' },
  measureSince: { da: '{type} siden {start}', en: '{type} since {start}' },
  measureFromTo: { da: '{type} fra {start} til {end}', en: '{type} from {start} to {end}' },
  'group.vulnerable': { da: 'udsatte børn og unge', en: 'vulnerable children' },
  'group.disability': { da: 'funktionsnedsættelse', en: 'disability' },
  'group.unaccompanied_refugee': { da: 'uledsagede flygtningebørn', en: 'unaccompanied refugees' },
  'provider.own': { da: 'egne tilbud', en: 'own services' },
  'provider.municipality': { da: 'anden kommune', en: 'another municipality' },
  'provider.private': { da: 'privat', en: 'private' },
  'provider.unknown': { da: 'ikke oplyst', en: 'not recorded' },

  'step.ofType': { da: 'af typen {types}', en: 'of the type {types}' },
  'step.waiting': { da: 'bevilget, men ikke begyndt', en: 'granted but not begun' },
  'step.beforeBirth': { da: 'sluttet før barnets fødsel', en: 'over before the child was born' },
  'step.ongoing': { da: 'i gang {date}', en: 'ongoing {date}' },
  'step.gone': {
    da: 'hos børn, der er flyttet eller døde senest på skæringsdatoen',
    en: 'of children who have moved or died by the cut-off date',
  },
  'step.ages': { da: 'hos {ages}-årige', en: 'of children aged {ages}' },
  'step.group.vulnerable': {
    da: 'med målgruppen udsatte børn og unge',
    en: 'with the target group vulnerable children',
  },
  'step.group.disability': { da: 'hos børn med funktionsnedsættelse', en: 'of children with disability' },
  'step.group.unaccompanied_refugee': {
    da: 'hos uledsagede flygtningebørn',
    en: 'of unaccompanied refugee children',
  },
  'step.granted.authority': {
    da: 'bevilget af andre end myndigheden',
    en: 'granted by others than the authority',
  },
  'step.granted.other': { da: 'bevilget af myndigheden', en: 'granted by the authority' },
  'step.provider': { da: 'hos andre slags leverandører', en: 'with other kinds of providers' },
  'step.remaining': { da: 'tilbage', en: 'left' },
  'step.numerator': { da: 'i tælleren', en: 'in the numerator' },
  'step.denominator': { da: 'i nævneren', en: 'in the denominator' },
  'step.numeratorOnce': {
    da: 'i tælleren, hvert barn talt én gang',
    en: 'in the numerator, each counted once',
  },
  'step.denominatorOnce': {
    da: 'i nævneren, hvert barn talt én gang',
    en: 'in the denominator, each counted once',
  },
  'step.children': { da: 'har disse indsatser', en: 'have these measures' },
  'step.begunOnce': {
    da: 'begyndte i perioden {from} til {to}, hvert talt én gang',
    en: 'began in the period {from} to {to}, each counted once',
  },
  'step.base': { da: 'i nævneren', en: 'in the denominator' },
  'step.population': {
    da: 'på {ages} år i kommunen {date}',
    en: 'aged {ages} in the municipality on {date}',
  },
  'step.inFigure': { da: 'i nøgletal {figure}, {name}', en: 'in figure {figure}, {name}' },
  'step.sum': {
    da: 'i alt; den, der er i to af nøgletallene, tæller to gange',
    en: 'in all; whoever is in two of the figures counts twice',
  },
  'step.otherGroup': {
    da: 'talt under en anden type: den, der begyndte sidst',
    en: 'counted under another type: the one that started last',
  },
  'step.runDays': {
    da: 'fra det sammenhængende forløb begyndte til skæringsdatoen, lagt sammen',
    en: 'from the start of the unbroken run to the cut-off date, summed',
  },
  'step.measureDays': {
    da: 'fra hver indsats begyndte til skæringsdatoen, lagt sammen',
    en: 'from the start of each measure to the cut-off date, summed',
  },
  'step.with': { da: 'med {types} {date}', en: 'with {types} {date}' },
  'step.without': { da: 'uden {types} {date}', en: 'without {types} {date}' },
  'step.begun': { da: 'begyndt i perioden {from} til {to}', en: 'begun in the period {from} to {to}' },
  'step.ended': { da: 'afsluttet i perioden {from} til {to}', en: 'ended in the period {from} to {to}' },
  'step.inPeriod': {
    da: 'i gang mindst én dag i perioden {from} til {to}',
    en: 'ongoing at least one day in the period {from} to {to}',
  },
  'step.undecided.full': {
    da: 'uden afgørelse om børnefaglig undersøgelse fra indsatsens start til skæringsdatoen',
    en: 'without a decision on an assessment from the start of the measure to the cut-off date',
  },
  'step.undecided.brief': {
    da: 'uden afgørelse om afdækning fra indsatsens start til skæringsdatoen',
    en: 'without a decision on a brief assessment from the start of the measure to the cut-off date',
  },
  'step.held': { da: 'afholdt i perioden {from} til {to}', en: 'held in the period {from} to {to}' },
  'step.heldWithout': { da: 'uden tilknytning til en indsats', en: 'that belong to no measure' },
  'step.heldElsewhere': {
    da: 'på indsatser uden for nævneren',
    en: 'on measures outside the denominator',
  },
  'step.daysInPeriod': {
    da: 'med indsats i perioden, første og sidste dag talt med, lagt sammen over indsatserne',
    en: 'of measure in the period, first and last day included, summed over the measures',
  },
  'step.booked': {
    da: 'på {accounts} i perioden {from} til {to}',
    en: 'on {accounts} in the period {from} to {to}',
  },
  'step.refunds': {
    da: 'med statsrefusion, der ikke regnes med',
    en: 'of state refunds, which are left out',
  },
  'step.outside': {
    da: 'med en dranst, der ikke hører til driften',
    en: 'booked outside the running of the service',
  },
  'step.expenditure': { da: 'i udgifter på {account}, {month}', en: 'of expenditure on {account}, {month}' },
  'step.income': { da: 'i indtægter på {account}, {month}', en: 'of income on {account}, {month}' },
  'step.net': { da: 'i nettoudgifter', en: 'of net expenditure' },
  'step.reported': { da: 'indberettet som det er', en: 'as reported' },
  'step.reportedPopulation': {
    da: 'på {ages} år, indberettet eller fra befolkningstallet',
    en: 'aged {ages}, as reported or from the population',
  },

  'counted.run': { da: 'Forløb siden {start}: {types}', en: 'Run since {start}: {types}' },
  'counted.move': { da: 'Før: {before}. Nu: {now}', en: 'Before: {before}. Now: {now}' },
  'counted.decided': {
    da: 'Indsatsen begyndte {start}, undersøgelsen blev besluttet {decided}',
    en: 'The measure began {start}, the assessment was decided {decided}',
  },
  'counted.days': { da: '{days} dage med indsats: {types}', en: '{days} days of measure: {types}' },
  'counted.oneDay': { da: '1 dag med indsats: {types}', en: '1 day of measure: {types}' },
  'counted.inFigure': { da: '{figure}: {reason}', en: '{figure}: {reason}' },

  'base.otherGroup': {
    da: 'Tælles under {type}, begyndt {start}',
    en: 'Counted under {type}, begun {start}',
  },
  'base.notThat': { da: 'Har: {measures}', en: 'Has: {measures}' },
  'base.placed': { da: 'Anbragt {date}: {types}', en: 'Placed {date}: {types}' },
  'base.with': { da: 'Indsats {date}: {types}', en: 'Measure {date}: {types}' },
  'base.without': { da: 'Uden {types} {date}', en: 'Without {types} {date}' },
  'base.undecided.full': {
    da: 'Ingen børnefaglig undersøgelse besluttet fra {start} til skæringsdatoen',
    en: 'No assessment decided from {start} to the cut-off date',
  },
  'base.undecided.brief': {
    da: 'Ingen afdækning besluttet fra {start} til skæringsdatoen',
    en: 'No brief assessment decided from {start} to the cut-off date',
  },
  'base.decidedAt': {
    da: 'Undersøgelsen blev besluttet {decided}, ikke i perioden {start} til skæringsdatoen',
    en: 'The assessment was decided {decided}, not in the period {start} to the cut-off date',
  },
  'base.otherKind.full': {
    da: 'Kun en afdækning (SEL/BL § 19), som ikke tæller',
    en: 'Only a brief assessment (section 19), which does not count',
  },
  'base.otherKind.brief': {
    da: 'Kun en børnefaglig undersøgelse, som ikke tæller her',
    en: 'Only a full assessment, which does not count here',
  },

  'no.measure': { da: 'Ingen indsats af denne slags', en: 'No measure of this kind' },
  'no.aftercare': { da: 'Kun efterværn, som ikke tæller', en: 'Only aftercare, which does not count' },
  'no.waiting': { da: 'Indsatsen er bevilget, men ikke begyndt', en: 'The measure is granted but not begun' },
  'no.beforeBirth': { da: 'Indsatsen sluttede før fødslen', en: 'The measure was over before birth' },
  'no.unborn': { da: 'Ikke født {date}', en: 'Not born {date}' },
  'no.ended': { da: 'Indsatsen sluttede {end}', en: 'The measure ended {end}' },
  'no.later': { da: 'Indsatsen begyndte først {start}', en: 'The measure did not begin until {start}' },
  'no.endedBefore': {
    da: 'Indsatsen sluttede {end}, før {date}',
    en: 'The measure ended {end}, before {date}',
  },
  'no.laterThan': {
    da: 'Indsatsen begyndte først {start}, efter {date}',
    en: 'The measure did not begin until {start}, after {date}',
  },
  'no.begunBefore': {
    da: 'Indsatsen begyndte {start}, før perioden',
    en: 'The measure began {start}, before the period',
  },
  'no.begunAfter': {
    da: 'Indsatsen begyndte {start}, efter perioden',
    en: 'The measure began {start}, after the period',
  },
  'no.endedOutside': {
    da: 'Indsatsen sluttede {end}, uden for perioden',
    en: 'The measure ended {end}, outside the period',
  },
  'no.notEnded': { da: 'Indsatsen er ikke afsluttet', en: 'The measure has not ended' },
  'no.gone': { da: 'Flyttet eller død {date}', en: 'Moved or died {date}' },
  'no.tooOld': { da: 'Fyldt {age} år på skæringsdatoen', en: 'Had turned {age} by the cut-off date' },
  'no.tooYoung': { da: 'Under {age} år på skæringsdatoen', en: 'Under {age} on the cut-off date' },
  'no.group': { da: 'Målgruppe: {group}', en: 'Target group: {group}' },
  'no.granted.authority': {
    da: 'Tilbuddet er bevilget af andre end myndigheden',
    en: 'The offer was granted by others than the authority',
  },
  'no.granted.other': {
    da: 'Tilbuddet er bevilget af myndigheden',
    en: 'The offer was granted by the authority',
  },
  'no.provider': { da: 'Leverandør: {provider}', en: 'Provider: {provider}' },

  'note.missing.children': {
    da: 'Børn og indsatser er ikke afleveret.',
    en: 'Children and measures were not handed in.',
  },
  'note.missing.assessments': {
    da: 'Undersøgelser er ikke afleveret.',
    en: 'Assessments were not handed in.',
  },
  'note.missing.follow_ups': { da: 'Opfølgninger er ikke afleveret.', en: 'Follow-ups were not handed in.' },
  'note.missing.ledger': {
    da: 'Der er ingen posteringer i {months}. Måneden er ikke afleveret.',
    en: 'There are no entries in {months}. The month was not handed in.',
  },
  'note.missing.population': {
    da: 'Befolkningstallet {date} er ikke afleveret.',
    en: 'The population {date} was not handed in.',
  },
  'note.reported': {
    da: 'Tallet er indberettet som det er. Der er ingen børn at vise.',
    en: 'The number was reported as it is. There are no children to show.',
  },
} as const satisfies Record<string, Bilingual>;

export type ExplainText = keyof typeof TEXTS;
