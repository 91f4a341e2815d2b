import type { Language } from '../shared/problem-texts.ts';
import { COMPARE_CLI_TEXTS } from './texts-compare.ts';
import { INTAKE_CLI_TEXTS } from './texts-intake.ts';
import { RELEASES_CLI_TEXTS } from './texts-releases.ts';

/** Every text of the command line in both languages; `{name}` is filled in. */
const CLI_TEXTS = {
  program: {
    da: 'Nøgletal for hjælpen til børn og familier: tæller, følger og forklarer indsatstrappen.',
    en: 'Key figures for the help to children and families: counts, follows and explains the intervention stair.',
  },
  'help.usage': { da: 'Brug:', en: 'Usage:' },
  'help.arguments': { da: 'Argumenter:', en: 'Arguments:' },
  'help.options': { da: 'Valg:', en: 'Options:' },
  'help.commands': { da: 'Kommandoer:', en: 'Commands:' },
  'help.help': { da: 'vis denne hjælp', en: 'show this help' },
  'help.helpCommand': { da: 'vis hjælp til en kommando', en: 'show help for a command' },
  'help.version': { da: 'vis versionen', en: 'show the version' },
  'help.more': {
    da: 'Skriv "indsatstrappen KOMMANDO --help" for at se en kommandos valg.',
    en: 'Write "indsatstrappen COMMAND --help" to see the options of a command.',
  },
  'slot.folder': { da: 'mappe', en: 'folder' },
  'slot.dates': { da: 'datoer', en: 'dates' },
  'slot.date': { da: 'dato', en: 'date' },
  'slot.names': { da: 'navne', en: 'names' },
  'slot.name': { da: 'navn', en: 'name' },
  'slot.codes': { da: 'koder', en: 'codes' },
  'slot.code': { da: 'kode', en: 'code' },
  'slot.numbers': { da: 'numre', en: 'numbers' },
  'slot.number': { da: 'nummer', en: 'number' },
  'slot.breakdowns': { da: 'opdelinger', en: 'breakdowns' },
  'slot.levels': { da: 'niveauer', en: 'levels' },
  'slot.rule': { da: 'regel', en: 'rule' },
  'slot.format': { da: 'format', en: 'format' },
  'slot.file': { da: 'fil', en: 'file' },
  'slot.figure': { da: 'nøgletal', en: 'figure' },
  'option.lang': { da: 'sprog: da eller en', en: 'language: da or en' },
  calculate: {
    da: 'Læs en mappe, kontrollér den, beregn nøgletallene, og skriv dem som CSV eller JSON. Også små tal står der; skjul dem, før andre får dem.',
    en: 'Read a folder, check it, calculate the key figures and write them as CSV or JSON. Small numbers are in it; hide them before others get it.',
  },
  'calculate.folder': {
    da: 'mappen med udtrækket (children.csv eller boern.csv, ...)',
    en: 'the folder with the extract (children.csv or boern.csv, ...)',
  },
  'calculate.at': {
    da: 'skæringsdatoer, fx 2017-01-31,2017-05-31',
    en: 'cut-off dates, e.g. 2017-01-31,2017-05-31',
  },
  'calculate.catalogue': { da: 'nøgletalskatalog', en: 'catalogue of key figures' },
  'calculate.municipality': {
    da: 'kun disse kommuner (3 cifre); én er også kommunen for rækker uden kommune',
    en: 'only these municipalities (3 digits); a single one is also that of rows without one',
  },
  'calculate.figures': { da: 'kun disse nøgletal, fx 1,5.3', en: 'only these figures, e.g. 1,5.3' },
  'calculate.by': {
    da: 'opdelinger ved siden af totalen: age_group, target_group, sub_type, district',
    en: 'breakdowns beside the total: age_group, target_group, sub_type, district',
  },
  'calculate.extras': {
    da: 'også median, korteste og længste varighed, dage mellem opfølgninger og "ingen bevægelse"',
    en: 'also median, shortest and longest duration, days between follow-ups and "no movement"',
  },
  'calculate.areas': {
    da: 'områder: municipality (kommune), region, country (hele landet)',
    en: 'areas: municipality, region, country',
  },
  'calculate.population': {
    da: 'børnetal: year_start (1. januar i datoens år) eller latest (seneste kendte)',
    en: 'child population: year_start (1 January of the year) or latest (latest known)',
  },
  'calculate.format': { da: 'csv eller json', en: 'csv or json' },
  'calculate.parameters': {
    da: 'YAML-fil med kommunens parametre (se docs/language.md)',
    en: 'YAML file with the parameters of the municipality (see docs/language.md)',
  },
  'calculate.definitions': {
    da: 'mappe med kommunens egne nøgletal (YAML)',
    en: "folder with the municipality's own figures (YAML)",
  },
  explain: {
    da: 'Forklar ét nøgletal trin for trin, fra alle indsatser til tallet.',
    en: 'Explain one key figure step by step, from all measures to the number.',
  },
  'explain.figure': {
    da: 'nøgletallet, fx 1 eller netvaerksmetoder:5.1',
    en: 'the figure, e.g. 1 or netvaerksmetoder:5.1',
  },
  'explain.area': { da: 'kommune {area}', en: 'municipality {area}' },
  'explain.at': { da: 'skæringsdatoen, fx 2017-01-31', en: 'the cut-off date, e.g. 2017-01-31' },
  'explain.children': {
    da: 'vis også børnene: hvem der tælles, og hvorfor de andre ikke gør',
    en: 'also show the children: who is counted, and why the others are not',
  },
  'explain.municipality': {
    da: 'kommunen (3 cifre); skal vælges, når mappen har flere',
    en: 'the municipality (3 digits); must be chosen when the folder has several',
  },
  'explain.format': { da: 'text eller json', en: 'text or json' },
  'explain.which': {
    da: 'Mappen har flere kommuner. Vælg én med --municipality: {choices}.',
    en: 'The folder has several municipalities. Choose one with --municipality: {choices}.',
  },
  'explain.one_date': { da: 'Vælg én skæringsdato i --at.', en: 'Choose one cut-off date in --at.' },
  'explain.counted': { da: 'Børn, der er talt med: {n}', en: 'Children counted: {n}' },
  'explain.base': { da: 'Børn, der kun er i nævneren: {n}', en: 'Children in the denominator only: {n}' },
  'explain.no': { da: 'Børn, der ikke er talt med: {n}', en: 'Children not counted: {n}' },
  'explain.one.measures': { da: 'indsats', en: 'measure' },
  'explain.one.children': { da: 'barn', en: 'child' },
  'explain.one.days': { da: 'dag', en: 'day' },
  'explain.one.assessments': { da: 'undersøgelse', en: 'assessment' },
  'explain.one.follow_ups': { da: 'opfølgning', en: 'follow-up' },
  'explain.one.entries': { da: 'postering', en: 'entry' },
  'explain.one.ore': { da: 'kr.', en: 'kr.' },
  'explain.one.persons': { da: 'person', en: 'person' },
  'explain.one.times': { da: 'gang', en: 'time' },
  'explain.many.measures': { da: 'indsatser', en: 'measures' },
  'explain.many.children': { da: 'børn', en: 'children' },
  'explain.many.days': { da: 'dage', en: 'days' },
  'explain.many.assessments': { da: 'undersøgelser', en: 'assessments' },
  'explain.many.follow_ups': { da: 'opfølgninger', en: 'follow-ups' },
  'explain.many.entries': { da: 'posteringer', en: 'entries' },
  'explain.many.ore': { da: 'kr.', en: 'kr.' },
  'explain.many.persons': { da: 'personer', en: 'persons' },
  'explain.many.times': { da: 'gange', en: 'times' },
  demo: {
    da: 'Lav en mappe med demokommunen Vejby, der kan beregnes og vises.',
    en: 'Write the demo municipality Vejby as a folder that can be calculated and shown.',
  },
  'demo.folder': {
    da: 'mappen, der skal skrives (må ikke findes)',
    en: 'the folder to write (must not exist)',
  },
  serve: {
    da: 'Vis nøgletallene i en browser på denne computer.',
    en: 'Show the key figures in a browser on this computer.',
  },
  'serve.data': { da: 'datamappen', en: 'the data folder' },
  'serve.port': {
    da: 'porten; er den optaget, bruges den næste',
    en: 'the port; the next one is used when it is taken',
  },
  'serve.at': {
    da: 'skæringsdatoer, der vises (ellers 31/1, 31/5 og 30/9 i de seneste tre år med data)',
    en: 'cut-off dates to show (otherwise 31 Jan, 31 May and 30 Sep of the last three years with data)',
  },
  'serve.municipality': {
    da: 'kommunen, der vises, når leveringen har flere (3 cifre)',
    en: 'the municipality to show when the delivery has several (3 digits)',
  },
  'serve.demo': { da: 'vis demokommunen', en: 'show the demo municipality' },
  'serve.open': { da: 'Åbn: {url}', en: 'Open: {url}' },
  'serve.private': {
    da: 'Data bliver på denne computer.',
    en: 'Data stay on this computer.',
  },
  'serve.stop': { da: 'Stop: Ctrl+C', en: 'Stop: Ctrl+C' },
  'serve.busy': { da: 'Port {port} er optaget. Bruger {next}.', en: 'Port {port} is taken. Using {next}.' },
  'progress.read': { da: 'Læst: {table} (rækker: {rows})', en: 'Read: {table} (rows: {rows})' },
  'progress.reading': { da: 'Læser', en: 'Reading' },
  'progress.calculating': { da: 'Beregner', en: 'Calculating' },
  'demo.written': {
    da: 'Demokommunen er skrevet i {folder}. Prøv: {next}',
    en: 'The demo municipality was written to {folder}. Try: {next}',
  },
  'demo.faults': {
    da: 'Der er lagt to fejl ind i data, så I kan se, hvordan de bliver fundet:',
    en: 'Two faults are planted in the data:',
  },
  'demo.exists': {
    da: 'Mappen {folder} findes allerede. Vælg en anden, eller flyt den.',
    en: 'The folder {folder} already exists. Choose another, or move it.',
  },
  'remarks.more': {
    da: '... og {count} flere bemærkninger af samme slags',
    en: '... and {count} more remarks of the same kind',
  },
  'use.unknown_option': { da: 'Valget {name} kendes ikke.', en: 'The option {name} is not known.' },
  'use.unknown_command': { da: 'Kommandoen {name} kendes ikke.', en: 'The command {name} is not known.' },
  'use.missing_argument': { da: 'Argumentet {name} mangler.', en: 'The argument {name} is missing.' },
  'use.missing_option': { da: 'Valget {name} mangler.', en: 'The option {name} is missing.' },
  'use.missing_value': { da: 'Valget {name} mangler en værdi.', en: 'The option {name} lacks a value.' },
  'use.bad_value': { da: 'Værdien af {name} kan ikke bruges.', en: 'The value of {name} cannot be used.' },
  'use.too_many': { da: 'Der er for mange argumenter.', en: 'There are too many arguments.' },
  'use.bad_date': {
    da: '{value} er ikke en dato. Skriv datoen som 2017-01-31, og flere datoer med komma imellem.',
    en: '{value} is not a date. Write the date as 2017-01-31, and several dates with commas between.',
  },
  'use.bad_choice': {
    da: '{value} kan ikke bruges i {name}. Vælg blandt: {choices}.',
    en: '{value} cannot be used in {name}. Choose among: {choices}.',
  },
  'use.unknown_figure': {
    da: 'Nøgletallet {value} findes ikke i {name}. Kendte numre: {choices}.',
    en: 'The figure {value} is not in {name}. Known numbers: {choices}.',
  },
  'use.help': { da: 'Skriv "{command} --help" for hjælp.', en: 'Write "{command} --help" for help.' },
  'serve.nothing': {
    da: 'Der er ingen leveringer i {folder}. Kør "indsatstrappen import MAPPE --data {folder}" først, eller vis demokommunen med "indsatstrappen serve --demo".',
    en: 'There are no deliveries in {folder}. Run "indsatstrappen import FOLDER --data {folder}" first, or show the demo municipality with "indsatstrappen serve --demo".',
  },
  fault: {
    da: 'Der er en fejl i programmet: {message}. Jeres data er ikke ændret.',
    en: 'There is a fault in the program: {message}. Your data have not been changed.',
  },
  ...INTAKE_CLI_TEXTS,
  ...RELEASES_CLI_TEXTS,
  ...COMPARE_CLI_TEXTS,
} as const satisfies Record<string, Record<Language, string>>;

export type CliText = keyof typeof CLI_TEXTS;

/** A text of the command line in a language, its words filled in. */
export function cliText(
  language: Language,
  key: CliText,
  words: Readonly<Record<string, string | number>> = {},
): string {
  const template: string = CLI_TEXTS[key][language];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''));
}
