import type { Bilingual } from '../../../catalogue/definition.ts';

/** A word of the pages with what it means. */
export interface GlossaryWord {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
}

/** The words that a reader of the pages meets, in the order of the Danish alphabet. */
export const GLOSSARY: readonly GlossaryWord[] = [
  {
    term: { da: 'anbragt', en: 'placed' },
    meaning: {
      da: 'Barnet har en igangværende foranstaltning på trin 4, 5 eller 6: netværkspleje, plejefamilie eller institution.',
      en: 'The child has an ongoing measure on step 4, 5 or 6: network foster care, foster care or an institution.',
    },
  },
  {
    term: { da: 'bevægelse', en: 'movement' },
    meaning: {
      da: 'Hvad der blev af børnene fra en tidligere dato. Op ad trappen er til et mere indgribende trin, ned er til et mindre. Ingen af delene er i sig selv godt eller skidt.',
      en: 'What became of the children of an earlier date. Up the stair is to a more intrusive step, down to a less. Neither is good or bad by itself.',
    },
  },
  {
    term: { da: 'databrud', en: 'break' },
    meaning: {
      da: 'Lov, fagsystem eller praksis er ændret, så tal før og efter ikke kan sammenlignes.',
      en: 'Law, system or practice changed, so that numbers before and after do not compare.',
    },
  },
  {
    term: { da: 'foreløbig', en: 'provisional' },
    meaning: {
      da: 'En del af tallet mangler endnu, så det kan blive et andet. Mærket med *.',
      en: 'A part of the number is still missing, so it may change. Marked with *.',
    },
  },
  {
    term: { da: 'indsats', en: 'measure' },
    meaning: {
      da: 'Hjælp af enhver slags. En foranstaltning er en indsats, der er truffet afgørelse om.',
      en: 'Help of any kind. A granted measure is one that a decision was made about.',
    },
  },
  {
    term: { da: 'ingen sikker ændring', en: 'no certain change' },
    meaning: {
      da: 'Forskellen er ikke større, end tal af den størrelse plejer at svinge tilfældigt (95 %).',
      en: 'The difference is no larger than numbers of that size usually vary by chance (95 %).',
    },
  },
  {
    term: { da: 'målgruppe', en: 'target group' },
    meaning: {
      da: 'Udsatte børn og unge, børn og unge med funktionsnedsættelse, eller uledsagede flygtningebørn. De tolv nøgletal handler om de udsatte.',
      en: 'Vulnerable children, children with disabilities, or unaccompanied refugee children. The twelve figures are about the vulnerable.',
    },
  },
  {
    term: { da: 'måltal', en: 'target' },
    meaning: {
      da: 'En værdi, som kommunen selv har sat for et nøgletal.',
      en: 'A value that the municipality itself has set for a figure.',
    },
  },
  {
    term: { da: 'opgørelse', en: 'count' },
    meaning: {
      da: 'De tal, der er offentliggjort for en dato. Rettes de, får de et nyt versionsnummer, og de gamle kan stadig læses.',
      en: 'The numbers published for a date. If they are corrected they get a new version number, and the old ones can still be read.',
    },
  },
  {
    term: { da: 'pr. 1.000 0-17-årige', en: 'per 1,000 aged 0-17' },
    meaning: {
      da: 'Antallet delt med antallet af børn og unge på 0-17 år i kommunen, gange 1.000.',
      en: 'The count divided by the number of 0-17-year-olds in the municipality, times 1,000.',
    },
  },
  {
    term: { da: 'skjult (c)', en: 'hidden (c)' },
    meaning: {
      da: 'Tallet bygger på få personer, eller det kunne vise et andet tal, der gør.',
      en: 'The number rests on few people, or could tell another number that does.',
    },
  },
  {
    term: { da: 'skæringsdato', en: 'cut-off date' },
    meaning: {
      da: 'Den dato, et nøgletal er opgjort for. Begge ender af en periode tæller med.',
      en: 'The date that a figure is counted for. Both ends of a period count.',
    },
  },
  {
    term: { da: 'tæller og nævner', en: 'numerator and denominator' },
    meaning: {
      da: 'De to tal, en værdi er delt ud af: de talte og dem, de er talt blandt.',
      en: 'The two numbers that a value is made from: those counted, and those they are counted among.',
    },
  },
];
