/** Texts about figures typed in by hand; a part of the one table in problem-texts.ts. */
export const ENTRY_TEXTS = {
  'entry.unknown_row': {
    da: 'Rækken {value} findes ikke i nøgletallene. Genindlæs siden, og prøv igen.',
    en: 'The row {value} is not among the figures. Load the page again and try once more.',
  },
  'entry.unknown_part': {
    da: 'Rækken {row} har ikke et felt, der hedder {value}. Genindlæs siden, og prøv igen.',
    en: 'The row {row} has no cell called {value}. Load the page again and try once more.',
  },
  'entry.unknown_date': {
    da: '{value} er ikke en dato mellem 1850 og 2199. Skriv den som 2017-01-31.',
    en: '{value} is not a date between 1850 and 2199. Write it as 2017-01-31.',
  },
  'entry.unknown_status': {
    da: '{value} er ikke en status. Vælg et tal, ikke indberettet eller databrud.',
    en: '{value} is not a status. Choose a number, not reported or break in the series.',
  },
  'entry.unreadable': {
    da: '»{value}« kan ikke læses som et tal. Skriv kun tal, fx 1.250, eller lad feltet stå tomt, hvis tallet ikke kendes.',
    en: '"{value}" cannot be read as a number. Write digits only, e.g. 1,250, or leave the cell empty when the number is not known.',
  },
  'entry.not_whole': {
    da: '{value} er ikke et helt tal. Skriv antallet; pr. 1.000 og andele regnes ud her.',
    en: '{value} is not a whole number. Write the count; rates and shares are worked out here.',
  },
  'entry.negative': {
    da: '{value} er under 0, men her tælles der. Skriv 0 eller mere.',
    en: '{value} is below 0, but this is a count. Write 0 or more.',
  },
  'entry.too_large': {
    da: '{value} er for stort til at være rigtigt. Kontrollér tallet.',
    en: '{value} is too large to be right. Check the number.',
  },
  'entry.ore': {
    da: '{value} har mere end to decimaler. Skriv beløbet i kroner og øre.',
    en: '{value} has more than two decimals. Write the amount in kroner and øre.',
  },
  'entry.number_not_reported': {
    da: 'Tallet {value} står som »ikke indberettet«. Slet tallet, eller vælg en anden status.',
    en: 'The number {value} is marked "not reported". Delete the number or choose another status.',
  },
  'entry.more_than_all': {
    da: '{value} er mere end de {all}, det er en del af. Ret et af tallene.',
    en: '{value} is more than the {all} it is a part of. Correct one of the numbers.',
  },
  'entry.words_without_numbers': {
    da: 'Kilde og note kan først gemmes, når der er mindst ét tal ved datoen.',
    en: 'Source and note can only be kept when there is at least one number at the date.',
  },
  'entry.no_name': {
    da: 'Skriv, hvem der har indtastet tallene, så det fremgår af historikken.',
    en: 'Write who typed the numbers in, so that the history can tell.',
  },
  'entry.population_jump': {
    da: 'Antallet af {ages}-årige er {direction} med {percent} siden {date} ({before} til {now}). Kontrollér begge tal.',
    en: 'The number aged {ages} has {direction} by {percent} since {date} ({before} to {now}). Check both numbers.',
  },
  'entry.no_population': {
    da: 'Antallet af {ages}-årige mangler, så pr. 1.000 kan ikke regnes ud.',
    en: 'The number aged {ages} is missing, so the rates per 1,000 cannot be worked out.',
  },
  'entry.above_population': {
    da: '{value} er flere end alle {population} {ages}-årige i kommunen. Kontrollér begge tal.',
    en: '{value} is more than all {population} aged {ages} in the municipality. Check both numbers.',
  },
  'entry.sum_differs': {
    da: 'Undertallene ({parts}) giver {sum} tilsammen, men her står {value}.',
    en: 'The sub-figures ({parts}) make {sum} together, but {value} stands here.',
  },
  'entry.sum_above': {
    da: 'Undertallene ({parts}) giver {sum} tilsammen, og det er mere end {value}.',
    en: 'The sub-figures ({parts}) make {sum} together, which is more than {value}.',
  },
  'entry.part_above': {
    da: '{value} er mere end de {all} i »{whole}«, som tallet er en del af.',
    en: '{value} is more than the {all} of "{whole}", which it is a part of.',
  },
  'entry.base_differs': {
    da: 'Tallet er ud af {value}, men i »{whole}« står {all}.',
    en: 'The number is out of {value}, but "{whole}" has {all}.',
  },
  'entry.no_denominator': {
    da: 'Det mangler at stå, hvad tallet er ud af, så der kan ikke regnes en værdi ud.',
    en: 'What the number is out of is missing, so no value can be worked out.',
  },
  'entry.after_today': {
    da: '{date} ligger efter i dag. Kontrollér datoen.',
    en: '{date} lies after today. Check the date.',
  },
} as const;
