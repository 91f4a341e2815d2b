/** Texts about what people write about figures; a part of the one table in problem-texts.ts. */
export const WRITTEN_TEXTS = {
  'written.no_text': {
    da: 'Skriv en tekst.',
    en: 'Write a text.',
  },
  'written.too_long': {
    da: 'Teksten er på {length} tegn. Skriv højst {most}.',
    en: 'The text has {length} characters. Write at most {most}.',
  },
  'written.no_name': {
    da: 'Skriv, hvem der skriver.',
    en: 'Write who is writing.',
  },
  'written.no_date': {
    da: 'Angiv en dato mellem 1990 og 2099, fx 2025-01-31.',
    en: 'Give a date between 1990 and 2099, e.g. 2025-01-31.',
  },
  'written.unknown_figure': {
    da: 'Nøgletallet {value} findes ikke. Genindlæs siden, og prøv igen.',
    en: 'The figure {value} does not exist. Load the page again and try once more.',
  },
  'written.unknown_date': {
    da: 'Der er ikke en opgørelse pr. {value}. Vælg en dato, der er opgjort.',
    en: 'Nothing is counted at {value}. Choose a date that is.',
  },
  'written.unknown_question': {
    da: 'Spørgsmålet hører ikke til nøgletallet. Genindlæs siden, og prøv igen.',
    en: 'The question does not belong to the figure. Load the page again and try once more.',
  },
  'written.gone': {
    da: 'Det er allerede fjernet.',
    en: 'It has already been removed.',
  },
  'written.no_direction': {
    da: 'Vælg en ønsket retning: op, ned, stabil eller ingen.',
    en: 'Choose a wanted direction: up, down, stable or none.',
  },
  'written.no_number': {
    da: 'Skriv et tal i nøgletallets enhed, fx 4,20.',
    en: 'Write a number in the unit of the figure, e.g. 4.20.',
  },
  'written.negative_corridor': {
    da: 'Korridoren er afstanden til begge sider. Skriv et tal på 0 eller mere.',
    en: 'The corridor is the distance to both sides. Write a number of 0 or more.',
  },
  'written.half_path': {
    da: 'Et måltal går fra en dato og et tal til en dato og et tal. Udfyld alle fire felter, eller lad dem alle være tomme.',
    en: 'A target goes from a date and a number to a date and a number. Fill in all four, or leave all of them empty.',
  },
  'written.backwards': {
    da: 'Slutdatoen skal ligge efter startdatoen.',
    en: 'The end date must be after the start date.',
  },
} as const;
