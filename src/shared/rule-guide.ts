import { FILE_GUIDE } from './file-guide.ts';
import type { GuideTexts } from './guide.ts';
import { type Language, PROBLEM_TEXTS, type ProblemCode } from './problem-texts.ts';

/** What was found by a rule, told to a user: what it is, which figures or readers it matters to, and what to do. */
export interface Guide {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/**
 * What a rule found so many times, in the user's language. Of a code that is no rule's, only what it says: its message
 * with its words left open, and nothing of why or what to do.
 */
export function guideOf(code: ProblemCode, count: number, language: Language): Guide {
  const texts: GuideTexts | undefined = GUIDES.get(code);
  if (!texts) return { what: PROBLEM_TEXTS[code][language].replace(/\{\w+\}/g, '…'), why: '', fix: '' };
  const { one, many, why, fix } = texts[language];
  return {
    what: (count === 1 ? one : many).replace('{count}', count.toLocaleString(LOCALES[language])),
    why,
    fix,
  };
}

/** The guide of every rule about rows; one table, so that all wording is seen and changed in one place. */
export const RULE_GUIDE = {
  'row.too_many_cells': {
    da: {
      one: '1 række har flere felter, end der er kolonner.',
      many: '{count} rækker har flere felter, end der er kolonner.',
      why: 'Det er ikke sikkert, hvilket felt der hører til hvilken kolonne, så en dato kan være læst som noget andet.',
      fix: 'Hent udtrækket igen med anførselstegn om tekster, eller fjern skilletegnet i teksten.',
    },
    en: {
      one: '1 row has more cells than there are columns.',
      many: '{count} rows have more cells than there are columns.',
      why: 'It is not certain which cell belongs to which column, so a date may be read as something else.',
      fix: 'Take the extract again with quotation marks around texts, or remove the delimiter from the text.',
    },
  },
  'row.twice': {
    da: {
      one: '1 række siger det samme som en anden række.',
      many: '{count} rækker siger det samme som en anden række.',
      why: 'Kun ét tal kan gælde for samme kommune, dato og gruppe; det andet ville give en forkert nævner eller et forkert nøgletal.',
      fix: 'Behold den række, der er rigtig, og slet den anden.',
    },
    en: {
      one: '1 row tells the same thing as another row.',
      many: '{count} rows tell the same thing as another row.',
      why: 'Only one number can hold for the same municipality, date and group; the other would make a wrong denominator or figure.',
      fix: 'Keep the row that is right and delete the other.',
    },
  },
  'value.missing': {
    da: {
      one: '1 felt er tomt, men skal være udfyldt.',
      many: '{count} felter er tomme, men skal være udfyldt.',
      why: 'Uden feltet kan rækken ikke tælles eller knyttes til et barn.',
      fix: 'Udfyld feltet i fagsystemet, og hent udtrækket igen, eller udelad rækken.',
    },
    en: {
      one: '1 cell is empty, but must be filled.',
      many: '{count} cells are empty, but must be filled.',
      why: 'Without the cell the row cannot be counted or tied to a child.',
      fix: 'Fill the cell in the case system and take the extract again, or leave the row out.',
    },
  },
  'date.unreadable': {
    da: {
      one: '1 felt skulle være en dato, men kan ikke læses som en.',
      many: '{count} felter skulle være datoer, men kan ikke læses som det.',
      why: 'Start- og slutdatoer afgør, hvem der tæller på skæringsdatoen, i alle nøgletal.',
      fix: 'Ret datoen i fagsystemet, og hent udtrækket igen, eller skriv den som 31-01-2017 her.',
    },
    en: {
      one: '1 cell should be a date, but cannot be read as one.',
      many: '{count} cells should be dates, but cannot be read as such.',
      why: 'Start and end dates decide who counts on the cut-off date, in every figure.',
      fix: 'Correct the date in the case system and take the extract again, or write it as 2017-01-31 here.',
    },
  },
  'date.impossible': {
    da: {
      one: '1 række har en dato, der ikke findes.',
      many: '{count} rækker har en dato, der ikke findes.',
      why: 'Uden en rigtig dato kan det ikke afgøres, om barnet tæller på skæringsdatoen.',
      fix: 'Ret datoen i fagsystemet, og hent udtrækket igen.',
    },
    en: {
      one: '1 row has a date that does not exist.',
      many: '{count} rows have a date that does not exist.',
      why: 'Without a real date it cannot be told whether the child counts on the cut-off date.',
      fix: 'Correct the date in the case system and take the extract again.',
    },
  },
  'date.ambiguous': {
    da: {
      one: '1 kolonne kan være skrevet dag-måned eller måned-dag.',
      many: '{count} kolonner kan være skrevet dag-måned eller måned-dag.',
      why: 'Er måneden skrevet først, ligger indsatserne i forkerte måneder, og alle nøgletal på en skæringsdato kan blive forkerte.',
      fix: 'Se efter i fagsystemet. Står måneden først, så hent udtrækket med datoer som 2017-01-31.',
    },
    en: {
      one: '1 column may be written day-month or month-day.',
      many: '{count} columns may be written day-month or month-day.',
      why: 'If the month is written first, measures lie in wrong months, and every figure at a cut-off date may be wrong.',
      fix: 'Look in the case system. If the month stands first, take the extract with dates such as 2017-01-31.',
    },
  },
  'date.open_end': {
    da: {
      one: '1 kolonne bruger 31-12-9999, hvor der ikke er nogen slutdato.',
      many: '{count} kolonner bruger 31-12-9999, hvor der ikke er nogen slutdato.',
      why: 'Datoerne er læst som ingen slutdato, så indsatserne tælles som igangværende.',
      fix: 'Der er intet at rette, hvis det er jeres systems måde at skrive ingen slutdato på.',
    },
    en: {
      one: '1 column uses 9999-12-31 where there is no end.',
      many: '{count} columns use 9999-12-31 where there is no end.',
      why: 'The dates were read as no end, so the measures count as ongoing.',
      fix: 'Nothing is to be corrected if this is how your system writes no end.',
    },
  },
  'timestamp.unreadable': {
    da: {
      one: '1 felt skulle være et tidspunkt, men kan ikke læses.',
      many: '{count} felter skulle være tidspunkter, men kan ikke læses.',
      why: 'Tidspunktet bruges til at se, om en underretning er vurderet inden for 24 timer.',
      fix: 'Skriv tidspunktet som 31-01-2017 14:05, eller hent udtrækket igen.',
    },
    en: {
      one: '1 cell should be a point in time, but cannot be read.',
      many: '{count} cells should be points in time, but cannot be read.',
      why: 'The time is used to see whether a notification was assessed within 24 hours.',
      fix: 'Write the time as 2017-01-31T14:05, or take the extract again.',
    },
  },
  'number.unreadable': {
    da: {
      one: '1 felt skulle være et tal, men kan ikke læses.',
      many: '{count} felter skulle være tal, men kan ikke læses.',
      why: 'Et tal, der mangler, gør summen og det nøgletal, den indgår i, forkert.',
      fix: 'Skriv kun tallet, fx 1250,50, uden ord og enheder.',
    },
    en: {
      one: '1 cell should be a number, but cannot be read.',
      many: '{count} cells should be numbers, but cannot be read.',
      why: 'A number that is missing makes the sum, and the figure it is part of, wrong.',
      fix: 'Write only the number, e.g. 1250.50, without words and units.',
    },
  },
  'number.not_whole': {
    da: {
      one: '1 antal er ikke et helt tal på 0 eller mere.',
      many: '{count} antal er ikke hele tal på 0 eller mere.',
      why: 'Antal bruges som nævner: et forkert befolkningstal ændrer alle tal pr. 1.000.',
      fix: 'Ret tallet efter kilden, fx Danmarks Statistik.',
    },
    en: {
      one: '1 count is not a whole number of 0 or more.',
      many: '{count} counts are not whole numbers of 0 or more.',
      why: 'Counts are used as denominators: a wrong population changes every rate per 1,000.',
      fix: 'Correct the number by its source, e.g. Statistics Denmark.',
    },
  },
  'amount.decimals': {
    da: {
      one: '1 beløb er ikke i hele øre eller er for stort.',
      many: '{count} beløb er ikke i hele øre eller er for store.',
      why: 'Udgifterne lægges sammen præcist på øre i nøgletal 11, så et afrundet beløb ville ændre forholdet.',
      fix: 'Ret beløbet i økonomisystemet, eller skriv det med to decimaler.',
    },
    en: {
      one: '1 amount is not in whole øre, or is too large.',
      many: '{count} amounts are not in whole øre, or are too large.',
      why: 'Spending is added exactly to the øre in figure 11, so a rounded amount would change the ratio.',
      fix: 'Correct the amount in the accounting system, or write it with two decimals.',
    },
  },
  'month.unreadable': {
    da: {
      one: '1 felt skulle være en måned, men kan ikke læses.',
      many: '{count} felter skulle være måneder, men kan ikke læses.',
      why: 'Måneden afgør, om posteringen ligger i de tre måneder, som nøgletal 11 ser på.',
      fix: 'Skriv måneden som 2017-01 eller 01-2017.',
    },
    en: {
      one: '1 cell should be a month, but cannot be read.',
      many: '{count} cells should be months, but cannot be read.',
      why: 'The month decides whether the entry lies in the three months that figure 11 looks at.',
      fix: 'Write the month as 2017-01 or 01-2017.',
    },
  },
  'truth.unreadable': {
    da: {
      one: '1 felt skulle være ja eller nej.',
      many: '{count} felter skulle være ja eller nej.',
      why: 'Svaret afgør, om rækken regnes med, fx om et tilsyn er godkendt.',
      fix: 'Skriv ja eller nej, eller lad feltet stå tomt, hvis det ikke vides.',
    },
    en: {
      one: '1 cell should be yes or no.',
      many: '{count} cells should be yes or no.',
      why: 'The answer decides how the row counts, e.g. whether an inspection was approved.',
      fix: 'Write yes or no, or leave the cell empty when it is not known.',
    },
  },
  'code.unknown': {
    da: {
      one: '1 værdi er ikke knyttet til en kendt kode.',
      many: '{count} værdier er ikke knyttet til en kendt kode.',
      why: 'Værdien kan ikke bruges. Er det indsatstypen, står indsatsen ikke på noget trin og kan ikke tælles.',
      fix: 'Vælg under Værdier, hvad ordet betyder, eller ret det i fagsystemet.',
    },
    en: {
      one: '1 value is not tied to a known code.',
      many: '{count} values are not tied to a known code.',
      why: 'The value cannot be used. If it is the type, the measure stands on no step and cannot be counted.',
      fix: 'Choose under Values what the word means, or correct it in the case system.',
    },
  },
  'municipality.unknown': {
    da: {
      one: '1 kommunekode findes ikke.',
      many: '{count} kommunekoder findes ikke.',
      why: 'Barnets kommune afgør, hvilken kommunes nøgletal det tæller i.',
      fix: 'Skriv kommunens kode på tre cifre, fx 510, eller lad feltet stå tomt, hvis det er jeres egen.',
    },
    en: {
      one: '1 municipality code does not exist.',
      many: '{count} municipality codes do not exist.',
      why: "The child's municipality decides in whose figures it counts.",
      fix: 'Write the three digits of the municipality, e.g. 510, or leave the cell empty if it is your own.',
    },
  },
  'area.unknown': {
    da: {
      one: '1 område kendes ikke.',
      many: '{count} områder kendes ikke.',
      why: 'Et tal for et ukendt område kan ikke vises eller bruges som nævner.',
      fix: 'Skriv en kommunes kode, 000 for hele landet eller 081-085 for en region.',
    },
    en: {
      one: '1 area is not known.',
      many: '{count} areas are not known.',
      why: 'A number of an unknown area cannot be shown or used as a denominator.',
      fix: 'Write the code of a municipality, 000 for the country or 081-085 for a region.',
    },
  },
  'municipality.none': {
    da: {
      one: '1 række siger ikke, hvilken kommune den hører til.',
      many: '{count} rækker siger ikke, hvilken kommune de hører til.',
      why: 'Leveringen handler om flere kommuner, så rækken kan ikke tælles hos nogen af dem.',
      fix: 'Udfyld kommunen, eller vælg jeres egen kommune under Indstillinger.',
    },
    en: {
      one: '1 row does not tell its municipality.',
      many: '{count} rows do not tell their municipality.',
      why: 'The delivery is about several municipalities, so the row cannot be counted in any of them.',
      fix: 'Fill in the municipality, or choose your own under Settings.',
    },
  },
  'age.unreadable': {
    da: {
      one: '1 alder er hverken 0 til 17 eller 0-17.',
      many: '{count} aldre er hverken 0 til 17 eller 0-17.',
      why: 'Befolkningen er nævneren i alle tal pr. 1.000 0-17-årige.',
      fix: 'Skriv én række for hver alder fra 0 til 17, eller én række med 0-17.',
    },
    en: {
      one: '1 age is neither 0 to 17 nor 0-17.',
      many: '{count} ages are neither 0 to 17 nor 0-17.',
      why: 'The population is the denominator of every rate per 1,000 0-17-year-olds.',
      fix: 'Write one row for each age from 0 to 17, or one row with 0-17.',
    },
  },
  'figure.unreadable': {
    da: {
      one: '1 indberettet nøgletal er ikke navngivet med katalog og nummer.',
      many: '{count} indberettede nøgletal er ikke navngivet med katalog og nummer.',
      why: 'De to kataloger nummererer forskelligt: nr. 1 er institution i det ene og forebyggende indsatser i det andet.',
      fix: 'Skriv katalog og nummer, fx indsatstrappen:1.1.',
    },
    en: {
      one: '1 reported figure is not named by catalogue and number.',
      many: '{count} reported figures are not named by catalogue and number.',
      why: 'The two catalogues number differently: no. 1 is institutions in one and early offers in the other.',
      fix: 'Write catalogue and number, e.g. indsatstrappen:1.1.',
    },
  },
  'school_year.unreadable': {
    da: {
      one: '1 skoleår kan ikke læses.',
      many: '{count} skoleår kan ikke læses.',
      why: 'Skoleåret afgør, hvilket år fravær og trivsel vises for.',
      fix: 'Skriv skoleåret som 2016/17.',
    },
    en: {
      one: '1 school year cannot be read.',
      many: '{count} school years cannot be read.',
      why: 'The school year decides the year for which absence and wellbeing are shown.',
      fix: 'Write the school year as 2016/17.',
    },
  },
  'account.unreadable': {
    da: {
      one: '1 konto kan ikke læses.',
      many: '{count} konti kan ikke læses.',
      why: 'Kontoens funktion afgør, om udgiften er forebyggelse eller anbringelse i nøgletal 11.',
      fix: 'Skriv kontoen som 5.28.21, 5.28.21.1.017 eller 528211017.',
    },
    en: {
      one: '1 account cannot be read.',
      many: '{count} accounts cannot be read.',
      why: 'The function of the account decides whether the spending is prevention or placement in figure 11.',
      fix: 'Write the account as 5.28.21, 5.28.21.1.017 or 528211017.',
    },
  },
  'grouping.unreadable': {
    da: {
      one: '1 gruppering er ikke op til tre cifre.',
      many: '{count} grupperinger er ikke op til tre cifre.',
      why: 'Grupperingen fordeler udgifterne på trin i økonomioversigterne.',
      fix: 'Skriv grupperingen med tre cifre, fx 017.',
    },
    en: {
      one: '1 grouping is not up to three digits.',
      many: '{count} groupings are not up to three digits.',
      why: 'The grouping spreads the spending over the steps in the pages on economy.',
      fix: 'Write the grouping with three digits, e.g. 017.',
    },
  },
  'account.grouping_disagrees': {
    da: {
      one: '1 gruppering passer ikke med den i kontoen.',
      many: '{count} grupperinger passer ikke med dem i kontoen.',
      why: 'Kontoens gruppering er brugt, så udgiften kan stå på et andet trin, end I venter.',
      fix: 'Se posteringen efter i økonomisystemet, og ret den af de to, der er forkert.',
    },
    en: {
      one: '1 grouping does not fit the one in the account.',
      many: '{count} groupings do not fit those in the account.',
      why: 'The grouping of the account was used, so the spending may stand on another step than you expect.',
      fix: 'Look the entry up in the accounting system and correct whichever of the two is wrong.',
    },
  },
  'account.kind_disagrees': {
    da: {
      one: '1 postering er mærket statsrefusion, men kontoen er drift.',
      many: '{count} posteringer er mærket statsrefusion, men kontoen er drift.',
      why: 'Beløbet er regnet som udgift; er det en refusion, er udgiften i nøgletal 11 for høj.',
      fix: 'Ret kontoens driftsform (dranst 2 for statsrefusion) eller mærkningen.',
    },
    en: {
      one: '1 entry is marked as a state refund, but its account is running costs.',
      many: '{count} entries are marked as state refunds, but their accounts are running costs.',
      why: 'The amount was taken as expenditure; if it is a refund, the spending in figure 11 is too high.',
      fix: 'Correct the operating form of the account (dranst 2 for state refunds) or the mark.',
    },
  },
  'id.twice': {
    da: {
      one: '1 id står i to rækker.',
      many: '{count} rækker har et id, der allerede er brugt.',
      why: 'Et barn eller en indsats, der står to gange, kan blive talt to gange.',
      fix: 'Slet den ene række, eller giv den sit eget id i fagsystemet.',
    },
    en: {
      one: '1 id stands in two rows.',
      many: '{count} rows have an id that is used already.',
      why: 'A child or measure that stands twice may be counted twice.',
      fix: 'Delete one of the rows, or give it an id of its own in the case system.',
    },
  },
  'child.unknown': {
    da: {
      one: '1 række handler om et barn, der ikke er i tabellen børn.',
      many: '{count} rækker handler om børn, der ikke er i tabellen børn.',
      why: 'Uden barnet kendes hverken alder eller kommune, så indsatsen kan ikke tælles.',
      fix: 'Tag barnet med i udtrækket af børn, eller ret id i rækken.',
    },
    en: {
      one: '1 row is about a child that is not in the table of children.',
      many: '{count} rows are about children that are not in the table of children.',
      why: 'Without the child neither age nor municipality is known, so the measure cannot be counted.',
      fix: 'Add the child to the extract of children, or correct the id in the row.',
    },
  },
  'measure.unknown': {
    da: {
      one: '1 række handler om en indsats, der ikke er i tabellen indsatser.',
      many: '{count} rækker handler om indsatser, der ikke er i tabellen indsatser.',
      why: 'En opfølgning uden kendt indsats kan ikke tælles i nøgletal 12.',
      fix: 'Tag indsatsen med i udtrækket, eller ret id i rækken.',
    },
    en: {
      one: '1 row is about a measure that is not in the table of measures.',
      many: '{count} rows are about measures that are not in the table of measures.',
      why: 'A follow-up without a known measure cannot be counted in figure 12.',
      fix: 'Add the measure to the extract, or correct the id in the row.',
    },
  },
  'caseworker.unknown': {
    da: {
      one: '1 række nævner en sagsbehandler, der ikke er i tabellen sagsbehandlere.',
      many: '{count} rækker nævner sagsbehandlere, der ikke er i tabellen sagsbehandlere.',
      why: 'Sagen mangler i sagstallet pr. fuldtidsstilling i ledelsesinformationen.',
      fix: 'Tilføj sagsbehandleren, eller ret id i rækken.',
    },
    en: {
      one: '1 row names a caseworker who is not in the table of caseworkers.',
      many: '{count} rows name caseworkers who are not in the table of caseworkers.',
      why: 'The case is missing from the cases per full-time caseworker in the management figures.',
      fix: 'Add the caseworker, or correct the id in the row.',
    },
  },
  'child.no_birth_date': {
    da: {
      one: '1 barn mangler fødselsdato.',
      many: '{count} børn mangler fødselsdato.',
      why: 'Uden fødselsdato kan det ikke afgøres, om barnet er 0-17 år på skæringsdatoen.',
      fix: 'Udfyld fødselsdatoen i fagsystemet, og hent udtrækket igen.',
    },
    en: {
      one: '1 child has no birth date.',
      many: '{count} children have no birth date.',
      why: 'Without a birth date it cannot be told whether the child is 0-17 on the cut-off date.',
      fix: 'Fill in the birth date in the case system and take the extract again.',
    },
  },
  'date.two_digit_year': {
    da: {
      one: '1 kolonne har årstal med to cifre.',
      many: '{count} kolonner har årstal med to cifre.',
      why: 'De er læst som 2000-2049 for 00-49 og 1950-1999 for 50-99. Er et århundrede forkert, tæller rækken på forkerte skæringsdatoer.',
      fix: 'Der er intet at rette, hvis århundredet er rigtigt. Ellers hent udtrækket med fire cifre i årstallet.',
    },
    en: {
      one: '1 column has years of two digits.',
      many: '{count} columns have years of two digits.',
      why: 'They were read as 2000-2049 for 00-49 and 1950-1999 for 50-99. If a century is wrong, the row counts on wrong cut-off dates.',
      fix: 'Nothing is to be corrected if the century is right. Otherwise take the extract with years of four digits.',
    },
  },
  'cpr.unreadable': {
    da: {
      one: '1 felt skal være et CPR-nummer, men kan ikke læses som et.',
      many: '{count} felter skal være CPR-numre, men kan ikke læses som det.',
      why: 'Et nummer med for mange eller forkerte tegn gør ét barn til to, og ord ved nummeret kan være et navn. Feltet er ikke gemt.',
      fix: 'Ret nummeret i fagsystemet, og hent udtrækket igen, eller udelad rækken.',
    },
    en: {
      one: '1 cell must be a CPR number, but cannot be read as one.',
      many: '{count} cells must be CPR numbers, but cannot be read as such.',
      why: 'A number with too many or wrong signs makes two children of one, and words beside it may be a name. The cell was not stored.',
      fix: 'Correct the number in the case system and take the extract again, or leave the row out.',
    },
  },
  'cpr.check_digit': {
    da: {
      one: '1 CPR-nummer opfylder ikke modulus 11.',
      many: '{count} CPR-numre opfylder ikke modulus 11.',
      why: 'Er nummeret tastet forkert, bliver barnet til to børn, når det rigtige nummer også findes.',
      fix: 'Slå nummeret op. Numre fra 2007 og senere kan være rigtige, selv om de ikke opfylder kontrollen.',
    },
    en: {
      one: '1 CPR number does not pass modulus 11.',
      many: '{count} CPR numbers do not pass modulus 11.',
      why: 'If the number is mistyped, the child becomes two children when the right number is there too.',
      fix: 'Look the number up. Numbers given since 2007 may be right though they do not pass.',
    },
  },
  'cpr.birth_date': {
    da: {
      one: '1 fødselsdato passer ikke med CPR-nummeret.',
      many: '{count} fødselsdatoer passer ikke med CPR-nummeret.',
      why: 'Den udfyldte fødselsdato er brugt; er den forkert, tæller barnet i en forkert aldersgruppe eller slet ikke.',
      fix: 'Ret den fødselsdato eller det CPR-nummer, der er forkert, i fagsystemet.',
    },
    en: {
      one: '1 birth date does not fit the CPR number.',
      many: '{count} birth dates do not fit the CPR number.',
      why: 'The birth date as filled in was used; if it is wrong, the child counts in a wrong age group or not at all.',
      fix: 'Correct whichever of the two is wrong in the case system.',
    },
  },
  'cpr.replacement': {
    da: {
      one: '1 barn har et erstatnings-CPR-nummer.',
      many: '{count} børn har et erstatnings-CPR-nummer.',
      why: 'Får barnet senere et rigtigt nummer, ser det ud som to børn, og forløb på tværs af leveringer brydes.',
      fix: 'Brug samme id for barnet i alle leveringer, fx sagens nummer.',
    },
    en: {
      one: '1 child has a replacement CPR number.',
      many: '{count} children have replacement CPR numbers.',
      why: 'If the child gets a real number later, it looks like two children, and courses over several deliveries break.',
      fix: 'Use the same id for the child in every delivery, e.g. the number of its case.',
    },
  },
  'cpr.sex': {
    da: {
      one: '1 barns køn passer ikke med CPR-nummeret.',
      many: '{count} børns køn passer ikke med CPR-nummeret.',
      why: 'Det udfyldte køn er brugt i opdelinger på køn.',
      fix: 'Ret kønnet eller CPR-nummeret i fagsystemet.',
    },
    en: {
      one: 'The sex of 1 child does not fit the CPR number.',
      many: 'The sex of {count} children does not fit the CPR number.',
      why: 'The sex as filled in is used wherever numbers are split by sex.',
      fix: 'Correct the sex or the CPR number in the case system.',
    },
  },
  'provision.unknown': {
    da: {
      one: '1 paragraf kendes ikke, og indsatsens type er ikke udfyldt.',
      many: '{count} paragraffer kendes ikke, og indsatsernes type er ikke udfyldt.',
      why: 'Uden paragraf eller type står indsatsen ikke på noget trin.',
      fix: 'Skriv paragraffen som SEL § 52 stk. 3 nr. 3, eller vælg en type under Værdier.',
    },
    en: {
      one: '1 provision is not known, and the type of its measure is not filled.',
      many: '{count} provisions are not known, and the types of their measures are not filled.',
      why: 'Without a provision or a type the measure stands on no step.',
      fix: 'Write the provision as SEL § 52 stk. 3 nr. 3, or choose a type under Values.',
    },
  },
  'provision.no_act': {
    da: {
      one: '1 paragraf findes i flere love og nævner ingen af dem.',
      many: '{count} paragraffer findes i flere love og nævner ingen af dem.',
      why: 'Samme paragraf betyder noget forskelligt i serviceloven og barnets lov, så trinnet kan ikke afgøres.',
      fix: 'Tilføj loven foran paragraffen: SEL eller BL.',
    },
    en: {
      one: '1 provision is in several acts and names none of them.',
      many: '{count} provisions are in several acts and name none of them.',
      why: 'The same section means different things in the old and the new act, so the step cannot be told.',
      fix: 'Add the act before the section: SEL or BL.',
    },
  },
  'provision.incomplete': {
    da: {
      one: '1 paragraf dækker flere slags indsatser.',
      many: '{count} paragraffer dækker flere slags indsatser.',
      why: 'Stykke og nummer afgør, hvilket trin og hvilket undernøgletal indsatsen hører til.',
      fix: 'Tag stykke og nummer med i udtrækket, eller udfyld indsatstypen.',
    },
    en: {
      one: '1 provision covers several kinds of measures.',
      many: '{count} provisions cover several kinds of measures.',
      why: 'Part and number decide which step and sub-figure the measure belongs to.',
      fix: 'Take part and number along in the extract, or fill in the measure type.',
    },
  },
  'provision.unused': {
    da: {
      one: '1 paragraf kan ikke bruges, så indsatstypen er brugt alene.',
      many: '{count} paragraffer kan ikke bruges, så indsatstyperne er brugt alene.',
      why: 'Tallene følger indsatstypen; er den forkert, opdages det ikke, når paragraffen ikke kan læses.',
      fix: 'Ret paragraffen i fagsystemet, så de to kan holdes op mod hinanden.',
    },
    en: {
      one: '1 provision cannot be used, so the measure type was used alone.',
      many: '{count} provisions cannot be used, so the measure types were used alone.',
      why: 'The numbers follow the measure type; if it is wrong, nobody sees it when the provision cannot be read.',
      fix: 'Correct the provision in the case system, so that the two can be held against each other.',
    },
  },
  'provision.disagrees': {
    da: {
      one: '1 paragraf passer ikke med indsatstypen.',
      many: '{count} paragraffer passer ikke med indsatstypen.',
      why: 'Indsatstypen er brugt; er det paragraffen, der er rigtig, tæller indsatsen på et forkert trin.',
      fix: 'Se bevillingen efter, og ret den af de to, der er forkert.',
    },
    en: {
      one: '1 provision does not fit the measure type.',
      many: '{count} provisions do not fit the measure type.',
      why: 'The measure type was used; if the provision is right, the measure counts on a wrong step.',
      fix: 'Look at the decision and correct whichever of the two is wrong.',
    },
  },
  'site.disagrees': {
    da: {
      one: '1 anbringelsessted passer ikke med indsatstypen.',
      many: '{count} anbringelsessteder passer ikke med indsatstypen.',
      why: 'Indsatstypen er brugt; er stedet rigtigt, tæller barnet under en forkert anbringelsesform.',
      fix: 'Se efter, hvor barnet bor, og ret stedet eller typen.',
    },
    en: {
      one: '1 placement site does not fit the measure type.',
      many: '{count} placement sites do not fit the measure type.',
      why: 'The measure type was used; if the site is right, the child counts under a wrong form of placement.',
      fix: 'Find out where the child lives and correct the site or the type.',
    },
  },
  'measure.no_type': {
    da: {
      one: '1 indsats har hverken type, paragraf eller anbringelsessted.',
      many: '{count} indsatser har hverken type, paragraf eller anbringelsessted.',
      why: 'Indsatsen står ikke på noget trin og kan ikke tælles.',
      fix: 'Udfyld indsatstypen eller paragraffen i fagsystemet.',
    },
    en: {
      one: '1 measure has neither type, provision nor placement site.',
      many: '{count} measures have neither type, provision nor placement site.',
      why: 'The measure stands on no step and cannot be counted.',
      fix: 'Fill in the measure type or the provision in the case system.',
    },
  },
  'measure.no_site': {
    da: {
      one: '1 anbringelse siger ikke, hvor barnet bor.',
      many: '{count} anbringelser siger ikke, hvor barnet bor.',
      why: 'Stedet afgør, om barnet tæller som netværk, plejefamilie eller institution (trin 4, 5 eller 6).',
      fix: 'Udfyld anbringelsesstedet, eller udfyld indsatstypen.',
    },
    en: {
      one: '1 placement does not tell where the child lives.',
      many: '{count} placements do not tell where the child lives.',
      why: 'The place decides whether the child counts as network, foster family or institution (step 4, 5 or 6).',
      fix: 'Fill in the placement site or the measure type.',
    },
  },
  'measure.outside_stair': {
    da: {
      one: '1 række er ikke en indsats på indsatstrappen.',
      many: '{count} rækker er ikke indsatser på indsatstrappen.',
      why: 'Rækken ville tælle som hjælp, den ikke er, fx en undersøgelse eller en økonomisk ydelse.',
      fix: 'Udelad rækken, eller udfyld indsatstypen, hvis den skal tælle.',
    },
    en: {
      one: '1 row is no measure on the stair.',
      many: '{count} rows are no measures on the stair.',
      why: 'The row would count as help that it is not, e.g. an assessment or a cash benefit.',
      fix: 'Leave the row out, or fill in the measure type if it should count.',
    },
  },
  'measure.no_start': {
    da: {
      one: '1 indsats har hverken startdato eller bevillingsdato.',
      many: '{count} indsatser har hverken startdato eller bevillingsdato.',
      why: 'Det kan ikke afgøres, om indsatsen er i gang eller venter.',
      fix: 'Udfyld startdatoen, eller bevillingsdatoen, hvis indsatsen ikke er begyndt.',
    },
    en: {
      one: '1 measure has neither a start date nor a date of grant.',
      many: '{count} measures have neither a start date nor a date of grant.',
      why: 'It cannot be told whether the measure is ongoing or waits.',
      fix: 'Fill in the start date, or the date of grant if the measure has not begun.',
    },
  },
  'measure.ends_before_start': {
    da: {
      one: '1 indsats slutter, før den begynder.',
      many: '{count} indsatser slutter, før de begynder.',
      why: 'Indsatsen har ingen dage og tæller ikke i noget nøgletal, selv om barnet kan have fået hjælp.',
      fix: 'Ret start- eller slutdatoen i fagsystemet, og hent udtrækket igen.',
    },
    en: {
      one: '1 measure ends before it begins.',
      many: '{count} measures end before they begin.',
      why: 'The measure has no days and counts in no figure, though the child may have had help.',
      fix: 'Correct the start or end date in the case system and take the extract again.',
    },
  },
  'case.closed_before_opened': {
    da: {
      one: '1 sag er lukket, før den blev åbnet.',
      many: '{count} sager er lukket, før de blev åbnet.',
      why: 'Sagen mangler i antallet af åbne sager og i sagstallet pr. sagsbehandler.',
      fix: 'Ret den dato, der er forkert, i fagsystemet.',
    },
    en: {
      one: '1 case is closed before it was opened.',
      many: '{count} cases are closed before they were opened.',
      why: 'The case is missing from the open cases and the cases per caseworker.',
      fix: 'Correct the date that is wrong in the case system.',
    },
  },
  'complaint.decided_before_received': {
    da: {
      one: '1 klage er afgjort, før den kom.',
      many: '{count} klager er afgjort, før de kom.',
      why: 'Sagsbehandlingstiden for klager i ledelsesinformationen bliver forkert.',
      fix: 'Ret modtaget- eller afgørelsesdatoen.',
    },
    en: {
      one: '1 complaint was decided before it came.',
      many: '{count} complaints were decided before they came.',
      why: 'The time complaints take in the management figures becomes wrong.',
      fix: 'Correct the date received or decided.',
    },
  },
  'assessment.completed_before_decided': {
    da: {
      one: '1 undersøgelse er afsluttet, før den blev besluttet.',
      many: '{count} undersøgelser er afsluttet, før de blev besluttet.',
      why: 'Fristen på fire måneder for børnefaglige undersøgelser kan ikke måles.',
      fix: 'Ret beslutnings- eller afslutningsdatoen i fagsystemet.',
    },
    en: {
      one: '1 assessment was completed before it was decided on.',
      many: '{count} assessments were completed before they were decided on.',
      why: 'The time limit of four months for assessments cannot be measured.',
      fix: 'Correct the date of decision or completion in the case system.',
    },
  },
  'caseworker.ends_before_start': {
    da: {
      one: '1 periode for en sagsbehandler slutter, før den begynder.',
      many: '{count} perioder for sagsbehandlere slutter, før de begynder.',
      why: 'Stillingen regnes ikke med, så sagstallet pr. fuldtidsstilling bliver for højt.',
      fix: 'Ret fra- eller til-datoen.',
    },
    en: {
      one: '1 period of a caseworker ends before it begins.',
      many: '{count} periods of caseworkers end before they begin.',
      why: 'The post is not counted, so the cases per full-time caseworker become too many.',
      fix: 'Correct the date from or to.',
    },
  },
  'assessment.decided_before_aware': {
    da: {
      one: '1 undersøgelse er besluttet, før kommunen blev opmærksom på barnet.',
      many: '{count} undersøgelser er besluttet, før kommunen blev opmærksom på barnet.',
      why: 'Beslutningsdatoen bruges i nøgletal 10, og fristen måles fra den dag, kommunen blev opmærksom.',
      fix: 'Se sagen efter, og ret den dato, der er forkert.',
    },
    en: {
      one: '1 assessment was decided on before the municipality became aware of the child.',
      many: '{count} assessments were decided on before the municipality became aware of the child.',
      why: 'The date of decision is used in figure 10, and the time limit runs from the day of awareness.',
      fix: 'Look at the case and correct the date that is wrong.',
    },
  },
  'assessment.completed_before_aware': {
    da: {
      one: '1 undersøgelse er afsluttet, før kommunen blev opmærksom på barnet.',
      many: '{count} undersøgelser er afsluttet, før kommunen blev opmærksom på barnet.',
      why: 'Undersøgelsens varighed bliver negativ og trækker gennemsnittet ned.',
      fix: 'Ret opmærksom- eller afslutningsdatoen i fagsystemet.',
    },
    en: {
      one: '1 assessment was completed before the municipality became aware of the child.',
      many: '{count} assessments were completed before the municipality became aware of the child.',
      why: 'The duration of the assessment becomes negative and pulls the mean down.',
      fix: 'Correct the date of awareness or completion in the case system.',
    },
  },
  'assessment.brief_before_2024': {
    da: {
      one: '1 afdækning er fra før 1. januar 2024, hvor afdækning (barnets lov § 19) kom.',
      many: '{count} afdækninger er fra før 1. januar 2024, hvor afdækning (barnets lov § 19) kom.',
      why: 'Afdækninger tæller ikke i nøgletal 10. Er det en børnefaglig undersøgelse efter § 50, mangler den der.',
      fix: 'Ret slagsen til børnefaglig undersøgelse, hvis det er det, den var.',
    },
    en: {
      one: "1 brief assessment is from before 1 January 2024, when they came with the Child's Act.",
      many: "{count} brief assessments are from before 1 January 2024, when they came with the Child's Act.",
      why: 'Brief assessments do not count in figure 10. If it is an assessment under section 50, it is missing there.',
      fix: 'Correct the kind to full assessment if that is what it was.',
    },
  },
  'follow_up.next_before_held': {
    da: {
      one: '1 opfølgning aftaler den næste til en dag, der er gået.',
      many: '{count} opfølgninger aftaler den næste til en dag, der er gået.',
      why: 'Listen over opfølgninger, der skal holdes, viser den som overskredet.',
      fix: 'Ret den aftalte dato i fagsystemet.',
    },
    en: {
      one: '1 follow-up agrees the next one for a day that has passed.',
      many: '{count} follow-ups agree the next one for a day that has passed.',
      why: 'The list of follow-ups to be held shows it as overdue.',
      fix: 'Correct the agreed date in the case system.',
    },
  },
  'notification.assessed_before_received': {
    da: {
      one: '1 underretning er vurderet, før den kom.',
      many: '{count} underretninger er vurderet, før de kom.',
      why: 'Andelen, der er vurderet inden for 24 timer, bliver for høj.',
      fix: 'Ret tidspunktet for modtagelse eller vurdering.',
    },
    en: {
      one: '1 notification was assessed before it came.',
      many: '{count} notifications were assessed before they came.',
      why: 'The share assessed within 24 hours becomes too high.',
      fix: 'Correct the time of receipt or assessment.',
    },
  },
  'notification.acknowledged_before_received': {
    da: {
      one: 'Der er kvitteret for 1 underretning, før den kom.',
      many: 'Der er kvitteret for {count} underretninger, før de kom.',
      why: 'Andelen, der er kvitteret for inden for seks hverdage, bliver for høj.',
      fix: 'Ret tidspunktet for modtagelse eller kvittering.',
    },
    en: {
      one: '1 notification was acknowledged before it came.',
      many: '{count} notifications were acknowledged before they came.',
      why: 'The share acknowledged within six working days becomes too high.',
      fix: 'Correct the time of receipt or acknowledgement.',
    },
  },
  'notification.acknowledged_late': {
    da: {
      one: 'Der er kvitteret for 1 underretning mere end 30 dage efter, at den kom.',
      many: 'Der er kvitteret for {count} underretninger mere end 30 dage efter, at de kom.',
      why: 'Fristen er seks hverdage. Så lang tid skyldes ofte en forkert dato og trækker gennemsnittet op.',
      fix: 'Kontrollér datoerne. Er de rigtige, skal intet rettes.',
    },
    en: {
      one: '1 notification was acknowledged more than 30 days after it came.',
      many: '{count} notifications were acknowledged more than 30 days after they came.',
      why: 'The limit is six working days. So long a time is often a wrong date and pulls the mean up.',
      fix: 'Check the dates. If they are right, nothing is to be corrected.',
    },
  },
  'goal.scored_before_set': {
    da: {
      one: '1 mål er vurderet, før det blev fastsat.',
      many: '{count} mål er vurderet, før de blev fastsat.',
      why: 'Målet kan stå i et forkert år i opgørelsen af, hvor mange mål der nås.',
      fix: 'Ret datoen for fastsættelse eller vurdering.',
    },
    en: {
      one: '1 goal was scored before it was set.',
      many: '{count} goals were scored before they were set.',
      why: 'The goal may stand in a wrong year in the count of goals that are met.',
      fix: 'Correct the date set or scored.',
    },
  },
  'child.left_before_birth': {
    da: {
      one: '1 barn er fraflyttet eller død, før det blev født.',
      many: '{count} børn er fraflyttet eller døde, før de blev født.',
      why: 'Barnet tæller ikke på nogen dato, heller ikke hvis det bor i kommunen.',
      fix: 'Ret fødselsdatoen eller afgangsdatoen.',
    },
    en: {
      one: '1 child left before it was born.',
      many: '{count} children left before they were born.',
      why: 'The child counts on no date, though it may live in the municipality.',
      fix: 'Correct the birth date or the date of leaving.',
    },
  },
  'measure.before_birth': {
    da: {
      one: '1 indsats begynder, før barnet er født.',
      many: '{count} indsatser begynder, før barnet er født.',
      why: 'Dagene før fødslen tælles ikke. Er fødselsdatoen forkert, er alderen det også.',
      fix: 'Ret startdatoen eller fødselsdatoen. Er hjælpen bevilget før fødslen, skal intet rettes.',
    },
    en: {
      one: '1 measure begins before its child is born.',
      many: '{count} measures begin before their child is born.',
      why: 'The days before the birth are not counted. If the birth date is wrong, so is the age.',
      fix: 'Correct the start or birth date. If the help was granted before the birth, nothing is to be corrected.',
    },
  },
  'measure.starts_after_left': {
    da: {
      one: '1 indsats begynder, efter at barnet er fraflyttet eller død.',
      many: '{count} indsatser begynder, efter at barnet er fraflyttet eller død.',
      why: 'Barnet tæller ikke efter afgangsdatoen, så indsatsen kommer ikke med i noget nøgletal.',
      fix: 'Er barnet flyttet tilbage, så fjern afgangsdatoen. Ellers ret indsatsens startdato.',
    },
    en: {
      one: '1 measure begins after its child moved away or died.',
      many: '{count} measures begin after their child moved away or died.',
      why: 'The child does not count after the date of leaving, so the measure is in no figure.',
      fix: 'If the child has moved back, remove the date of leaving. Otherwise correct the start of the measure.',
    },
  },
  'measure.after_left': {
    da: {
      one: '1 indsats løber videre, efter at barnet er fraflyttet eller død.',
      many: '{count} indsatser løber videre, efter at barnet er fraflyttet eller død.',
      why: 'Barnet tæller ikke efter afgangsdatoen, men indsatsen ser stadig ud til at være i gang i økonomi og lister.',
      fix: 'Skriv en slutdato på indsatsen, eller ret afgangsdatoen.',
    },
    en: {
      one: '1 measure runs on after its child moved away or died.',
      many: '{count} measures run on after their child moved away or died.',
      why: 'The child does not count after the date of leaving, but the measure still looks ongoing in economy and lists.',
      fix: 'Write an end date on the measure, or correct the date of leaving.',
    },
  },
  'measure.aftercare_under_18': {
    da: {
      one: '1 efterværn begynder, før den unge er fyldt 18 år.',
      many: '{count} efterværn begynder, før den unge er fyldt 18 år.',
      why: 'Efterværn tælles ikke. Er det en anbringelse, mangler den unge i tallet for anbragte.',
      fix: 'Ret typen, hvis det er en anbringelse, eller startdatoen.',
    },
    en: {
      one: '1 aftercare begins before the young person is 18.',
      many: '{count} aftercare measures begin before the young person is 18.',
      why: 'Aftercare is not counted. If it is a placement, the young person is missing from the placed.',
      fix: 'Correct the type if it is a placement, or the start date.',
    },
  },
  'measure.aftercare_over_22': {
    da: {
      one: '1 efterværn fortsætter, efter at den unge er fyldt 23 år.',
      many: '{count} efterværn fortsætter, efter at den unge er fyldt 23 år.',
      why: 'Efterværn kan gives til og med 22 år. Indsatsen tæller ikke i nøgletallene, men i lister og økonomi.',
      fix: 'Skriv slutdatoen, eller ret fødselsdatoen.',
    },
    en: {
      one: '1 aftercare goes on after the young person turned 23.',
      many: '{count} aftercare measures go on after the young person turned 23.',
      why: 'Aftercare may be given until 22. The measure is in no figure, but in lists and economy.',
      fix: 'Write the end date, or correct the birth date.',
    },
  },
  'measure.starts_after_18': {
    da: {
      one: '1 indsats begynder, efter at den unge er fyldt 18 år.',
      many: '{count} indsatser begynder, efter at den unge er fyldt 18 år.',
      why: 'Nøgletallene tæller 0-17-årige, så den unge tæller ikke. Er fødselsdatoen forkert, mangler et barn.',
      fix: 'Ret typen til efterværn, eller ret startdatoen eller fødselsdatoen.',
    },
    en: {
      one: '1 measure begins after the young person turned 18.',
      many: '{count} measures begin after the young person turned 18.',
      why: 'The figures count 0-17-year-olds, so the young person does not count. If the birth date is wrong, a child is missing.',
      fix: 'Correct the type to aftercare, or the start or birth date.',
    },
  },
  'measure.open_after_18': {
    da: {
      one: '1 indsats er uden slutdato, selv om den unge er fyldt 18 år.',
      many: '{count} indsatser er uden slutdato, selv om den unge er fyldt 18 år.',
      why: 'De unge tæller ikke på skæringsdatoen, men varigheder og opfølgninger i de sidste måneder før 18 år kan være forkerte.',
      fix: 'Skriv i fagsystemet, hvornår indsatsen sluttede, eller ret den til efterværn.',
    },
    en: {
      one: '1 measure has no end date though the young person has turned 18.',
      many: '{count} measures have no end date though the young person has turned 18.',
      why: 'They do not count on the cut-off date, but durations and follow-ups in the last months before 18 may be wrong.',
      fix: 'State in the case system when the measure ended, or correct it to aftercare.',
    },
  },
  'measure.open_long': {
    da: {
      one: '1 indsats har været i gang usædvanlig længe uden slutdato.',
      many: '{count} indsatser har været i gang usædvanlig længe uden slutdato.',
      why: 'En glemt slutdato gør tallet for igangværende indsatser for højt på hver skæringsdato og trækker varigheden op.',
      fix: 'Spørg sagsbehandleren, om indsatsen er sluttet, og skriv slutdatoen i fagsystemet.',
    },
    en: {
      one: '1 measure has run for unusually long without an end.',
      many: '{count} measures have run for unusually long without an end.',
      why: 'A forgotten end makes the number of ongoing measures too high at every cut-off date and pulls durations up.',
      fix: 'Ask the caseworker whether the measure has ended, and write the end date in the case system.',
    },
  },
  'measure.overlap': {
    da: {
      one: '1 anbringelse begynder, mens barnet er anbragt et andet sted.',
      many: '{count} anbringelser begynder, mens barnet er anbragt et andet sted.',
      why: 'Barnet tæller begge steder, så summen af trin 4, 5 og 6 er større end antallet af anbragte børn.',
      fix: 'Skriv slutdatoen på den anbringelse, der er ophørt. Er barnet begge steder, skal intet rettes.',
    },
    en: {
      one: '1 placement begins while the child is placed elsewhere.',
      many: '{count} placements begin while the child is placed elsewhere.',
      why: 'The child counts in both places, so steps 4, 5 and 6 add up to more than the children placed.',
      fix: 'Write the end of the placement that is over. If the child is in both places, nothing is to be corrected.',
    },
  },
  'measure.twice': {
    da: {
      one: '1 indsats er magen til en anden: samme barn, type og datoer.',
      many: '{count} indsatser er magen til en anden: samme barn, type og datoer.',
      why: 'Barnet tæller kun én gang, men dagene og opfølgningerne i nøgletal 12 og optællinger af indsatser bliver for høje.',
      fix: 'Udelad den ene, hvis den er registreret to gange.',
    },
    en: {
      one: '1 measure is the like of another: same child, type and dates.',
      many: '{count} measures are the likes of others: same child, type and dates.',
      why: 'The child counts once, but the days and follow-ups of figure 12 and counts of measures become too high.',
      fix: 'Leave one out if it is recorded twice.',
    },
  },
  'measure.stay_overlap': {
    da: {
      one: '1 ophold begynder, mens barnet har et andet ophold af samme slags.',
      many: '{count} ophold begynder, mens barnet har et andet ophold af samme slags.',
      why: 'Et barn kan ikke bo på to efterskoler eller to familieinstitutioner på én gang; dagene i nøgletal 12 tælles dobbelt.',
      fix: 'Skriv slutdatoen på det ophold, der er ophørt.',
    },
    en: {
      one: '1 stay begins while the child has another of the same kind.',
      many: '{count} stays begin while the child has another of the same kind.',
      why: 'A child cannot live at two boarding schools or two family institutions at once; the days of figure 12 count twice.',
      fix: 'Write the end of the stay that is over.',
    },
  },
  'measure.gap': {
    da: {
      one: '1 anbringelse begynder op til 30 dage efter den forrige, uden at de hænger sammen.',
      many: '{count} anbringelser begynder op til 30 dage efter den forrige, uden at de hænger sammen.',
      why: 'Er det en flytning, brydes varigheden i nøgletal 2, og barnet tæller ikke som anbragt i de dage.',
      fix: 'Lad den næste anbringelse begynde dagen efter den forrige, hvis barnet ikke var hjemme.',
    },
    en: {
      one: '1 placement begins up to 30 days after the former, with days between.',
      many: '{count} placements begin up to 30 days after the former, with days between.',
      why: 'If it is a move, the duration of figure 2 breaks, and the child does not count as placed on those days.',
      fix: 'Let the next placement begin the day after the former if the child was not at home.',
    },
  },
  'measure.granted_after_start': {
    da: {
      one: '1 indsats er bevilget, efter at den begyndte.',
      many: '{count} indsatser er bevilget, efter at de begyndte.',
      why: 'Akut hjælp kan være det. Mange af dem tyder på, at bevillingsdatoen er den dag, den blev tastet.',
      fix: 'Kontrollér nogle af dem. Ventetiden fra bevilling til start bliver negativ.',
    },
    en: {
      one: '1 measure was granted after it began.',
      many: '{count} measures were granted after they began.',
      why: 'Urgent help may be. Many of them suggest that the date of grant is the day it was typed in.',
      fix: 'Check some of them. The waiting time from grant to start becomes negative.',
    },
  },
  'measure.starts_far_ahead': {
    da: {
      one: '1 indsats begynder mere end et år efter skæringsdatoen.',
      many: '{count} indsatser begynder mere end et år efter skæringsdatoen.',
      why: 'Er årstallet forkert, mangler barnet i tallene på skæringsdatoen.',
      fix: 'Kontrollér årstallet i fagsystemet.',
    },
    en: {
      one: '1 measure begins more than a year after the cut-off date.',
      many: '{count} measures begin more than a year after the cut-off date.',
      why: 'If the year is wrong, the child is missing on the cut-off date.',
      fix: 'Check the year in the case system.',
    },
  },
  'measure.ends_far_ahead': {
    da: {
      one: '1 indsats har en slutdato mere end fem år ude i fremtiden.',
      many: '{count} indsatser har en slutdato mere end fem år ude i fremtiden.',
      why: 'Datoen står formentlig for ingen slutdato. Indsatsen tæller som igangværende indtil da.',
      fix: 'Lad slutdatoen stå tom, hvis indsatsen er uden planlagt slutning.',
    },
    en: {
      one: '1 measure has an end date more than five years ahead.',
      many: '{count} measures have an end date more than five years ahead.',
      why: 'The date probably stands for no end. The measure counts as ongoing until then.',
      fix: 'Leave the end date empty if no end is planned.',
    },
  },
  'measure.waiting_long': {
    da: {
      one: '1 indsats har ventet på at begynde i mere end et år.',
      many: '{count} indsatser har ventet på at begynde i mere end et år.',
      why: 'De tæller på ventelisten og ikke i nøgletallene. Er de begyndt, mangler børnene på trappen.',
      fix: 'Skriv startdatoen, eller fjern indsatsen, hvis den blev opgivet.',
    },
    en: {
      one: '1 measure has waited to begin for more than a year.',
      many: '{count} measures have waited to begin for more than a year.',
      why: 'They count on the waiting list and in no figure. If they have begun, the children are missing from the stair.',
      fix: 'Write the start date, or remove the measure if it was given up.',
    },
  },
  'measure.january_first': {
    da: {
      one: 'Usædvanlig mange indsatser begynder 1. januar.',
      many: '{count} kolonner har usædvanlig mange startdatoer 1. januar.',
      why: 'Systemer skriver ofte 1. januar, når dagen ikke kendes. Så er varigheden i nøgletal 2 og vinduet i nøgletal 10 forkerte.',
      fix: 'Spørg leverandøren, om datoerne blev sat ved en konvertering.',
    },
    en: {
      one: 'Unusually many measures begin on 1 January.',
      many: '{count} columns have unusually many starts on 1 January.',
      why: 'Systems often write 1 January when the day is not known. Then durations in figure 2 and the window of figure 10 are wrong.',
      fix: 'Ask the supplier whether the dates were set by a conversion.',
    },
  },
  'measure.foster_kind_before_2019': {
    da: {
      one: '1 plejeanbringelse fra før 1. juli 2019 bruger en slags, der kom med reformen.',
      many: '{count} plejeanbringelser fra før 1. juli 2019 bruger en slags, der kom med reformen.',
      why: 'Det ændrer ikke nøgletal 3, men opdelingen i almen, forstærket og specialiseret er ikke sammenlignelig bagud.',
      fix: 'Intet skal rettes, hvis systemet har omdøbt de gamle anbringelser.',
    },
    en: {
      one: '1 foster placement from before 1 July 2019 has a kind that came with the reform.',
      many: '{count} foster placements from before 1 July 2019 have a kind that came with the reform.',
      why: 'Figure 3 is not changed, but the split into general, reinforced and specialised cannot be compared backwards.',
      fix: 'Nothing is to be corrected if the system has renamed old placements.',
    },
  },
  'measure.no_price': {
    da: {
      one: '1 igangværende indsats har ingen pris.',
      many: '{count} igangværende indsatser har ingen pris.',
      why: 'Indsatsen mangler i det forventede regnskab, som bliver for lavt.',
      fix: 'Udfyld prisen i fagsystemet, eller lad det være, hvis indsatsen er gratis for kommunen.',
    },
    en: {
      one: '1 ongoing measure has no price.',
      many: '{count} ongoing measures have no price.',
      why: 'The measure is missing from the expected accounts, which become too low.',
      fix: 'Fill in the price in the case system, or leave it if the measure costs the municipality nothing.',
    },
  },
  'measure.no_price_unit': {
    da: {
      one: '1 pris siger ikke, om den er pr. døgn, uge, måned eller engang.',
      many: '{count} priser siger ikke, om de er pr. døgn, uge, måned eller engang.',
      why: 'Prisen kan ikke regnes om til en udgift, så indsatsen mangler i det forventede regnskab.',
      fix: 'Udfyld prisenheden.',
    },
    en: {
      one: '1 price does not tell whether it is for a day, a week, a month or once.',
      many: '{count} prices do not tell whether they are for a day, a week, a month or once.',
      why: 'The price cannot be turned into spending, so the measure is missing from the expected accounts.',
      fix: 'Fill in the price unit.',
    },
  },
  'measure.negative_price': {
    da: {
      one: '1 pris er under 0 kr.',
      many: '{count} priser er under 0 kr.',
      why: 'Prisen ville trække udgiften ned i det forventede regnskab.',
      fix: 'Ret prisen. Rettelser af udgifter hører til i bogføringen.',
    },
    en: {
      one: '1 price is below 0 kr.',
      many: '{count} prices are below 0 kr.',
      why: 'The price would pull the spending in the expected accounts down.',
      fix: 'Correct the price. Corrections of spending belong in the ledger.',
    },
  },
  'measure.family_on_one_child': {
    da: {
      one: 'Døgnophold for hele familien er kun skrevet på ét barn i hver familie.',
      many: '{count} steder er døgnophold for hele familien kun skrevet på ét barn i hver familie.',
      why: 'Indsatser for familien skrives på hvert barn, der er bekymring for; ellers er nøgletal 5.1 for lavt.',
      fix: 'Skriv opholdet på de søskende, der er bekymring for.',
    },
    en: {
      one: 'Stays of whole families are recorded on one child of each family only.',
      many: 'In {count} places stays of whole families are recorded on one child of each family only.',
      why: 'Measures for the family are recorded on each child there is concern about; otherwise figure 5.1 is too low.',
      fix: 'Record the stay on the siblings there is concern about.',
    },
  },
  'provision.repealed': {
    da: {
      one: '1 indsats fra efter 1. januar 2024 er bevilget efter serviceloven.',
      many: '{count} indsatser fra efter 1. januar 2024 er bevilget efter serviceloven.',
      why: 'Nye indsatser bevilges efter barnets lov. Trinnet er det samme, men opdelinger på lov bliver forkerte.',
      fix: 'Ret paragraffen til den i barnets lov. Indsatser fra før 2024 beholder deres paragraf.',
    },
    en: {
      one: '1 measure from after 1 January 2024 is granted under the Act on Social Services.',
      many: '{count} measures from after 1 January 2024 are granted under the Act on Social Services.',
      why: "New measures are granted under the Child's Act. The step is the same, but splits by act become wrong.",
      fix: "Correct the provision to that of the Child's Act. Measures from before 2024 keep theirs.",
    },
  },
  'provision.too_early': {
    da: {
      one: '1 indsats sluttede før 1. januar 2024, men har en paragraf fra barnets lov.',
      many: '{count} indsatser sluttede før 1. januar 2024, men har en paragraf fra barnets lov.',
      why: 'Barnets lov gjaldt ikke endnu, så enten paragraffen eller datoerne er forkerte.',
      fix: 'Ret paragraffen til servicelovens, eller ret slutdatoen.',
    },
    en: {
      one: "1 measure ended before 1 January 2024 but has a provision of the Child's Act.",
      many: "{count} measures ended before 1 January 2024 but have a provision of the Child's Act.",
      why: "The Child's Act did not hold yet, so either the provision or the dates are wrong.",
      fix: 'Correct the provision to that of the Act on Social Services, or correct the end date.',
    },
  },
  'child.future_birth': {
    da: {
      one: '1 barn er født mere end ni måneder ude i fremtiden.',
      many: '{count} børn er født mere end ni måneder ude i fremtiden.',
      why: 'Barnet tæller ikke på nogen skæringsdato, før det er født.',
      fix: 'Ret fødselsdatoen; ofte er årstallet eller århundredet forkert.',
    },
    en: {
      one: '1 child is born more than nine months ahead.',
      many: '{count} children are born more than nine months ahead.',
      why: 'The child counts on no cut-off date before it is born.',
      fix: 'Correct the birth date; often the year or century is wrong.',
    },
  },
  'child.over_100': {
    da: {
      one: '1 person i tabellen børn er mere end 100 år.',
      many: '{count} personer i tabellen børn er mere end 100 år.',
      why: 'Er århundredet forkert, mangler et barn i alle nøgletal.',
      fix: 'Ret fødselsdatoen. Århundredet står i CPR-nummerets syvende ciffer.',
    },
    en: {
      one: '1 person in the table of children is more than 100 years old.',
      many: '{count} persons in the table of children are more than 100 years old.',
      why: 'If the century is wrong, a child is missing from every figure.',
      fix: 'Correct the birth date. The seventh digit of a CPR number tells the century.',
    },
  },
  'child.unused': {
    da: {
      one: '1 barn står ikke i nogen anden tabel.',
      many: '{count} børn står ikke i nogen anden tabel.',
      why: 'Børn uden indsatser tæller ikke. Er der mange, kan en fil eller en del af den mangle.',
      fix: 'Kontrollér, at alle filer er med. Ellers skal intet rettes.',
    },
    en: {
      one: '1 child is in no other table.',
      many: '{count} children are in no other table.',
      why: 'Children without measures do not count. If they are many, a file or a part of it may be missing.',
      fix: 'Check that every file is there. Otherwise nothing is to be corrected.',
    },
  },
  'children.several_municipalities': {
    da: {
      one: 'Leveringen har børn fra flere kommuner.',
      many: '{count} steder har leveringen børn fra flere kommuner.',
      why: 'Hver kommune får sine egne nøgletal; handlekommunen afgør, hvor barnet tæller.',
      fix: 'Kontrollér, at kommunen er handlekommunen og ikke den kommune, barnet er anbragt i.',
    },
    en: {
      one: 'The delivery has children of several municipalities.',
      many: 'In {count} places the delivery has children of several municipalities.',
      why: 'Each municipality gets figures of its own; the acting municipality decides where the child counts.',
      fix: 'Check that the municipality is the acting one and not the one the child is placed in.',
    },
  },
  'population.ages_incomplete': {
    da: {
      one: '1 dato mangler nogle af de 18 aldre.',
      many: '{count} datoer mangler nogle af de 18 aldre.',
      why: 'Nævneren bliver for lille, så tal pr. 1.000 bliver for høje.',
      fix: 'Tilføj de manglende aldre fra 0 til 17, eller brug én række med 0-17.',
    },
    en: {
      one: '1 date lacks some of the 18 ages.',
      many: '{count} dates lack some of the 18 ages.',
      why: 'The denominator becomes too small, so rates per 1,000 become too high.',
      fix: 'Add the missing ages from 0 to 17, or use one row with 0-17.',
    },
  },
  'population.ages_disagree': {
    da: {
      one: '1 befolkningstal for 0-17 passer ikke med summen af aldrene.',
      many: '{count} befolkningstal for 0-17 passer ikke med summen af aldrene.',
      why: 'Totaler og aldersgrupper får hver sin nævner og kan ikke holdes op mod hinanden.',
      fix: 'Hent begge dele fra samme kilde og dato.',
    },
    en: {
      one: '1 population of 0-17 does not fit the sum of its ages.',
      many: '{count} populations of 0-17 do not fit the sums of their ages.',
      why: 'Totals and age groups get different denominators and cannot be held against each other.',
      fix: 'Take both from the same source and date.',
    },
  },
  'population.jump': {
    da: {
      one: '1 befolkningstal ændrer sig mere end 3 % om året.',
      many: '{count} befolkningstal ændrer sig mere end 3 % om året.',
      why: 'Antallet af 0-17-årige er nævneren i alle tal pr. 1.000; et spring ligner en ændring i praksis.',
      fix: 'Kontrollér tallet, datoen og området hos Danmarks Statistik.',
    },
    en: {
      one: '1 population changes by more than 3 % a year.',
      many: '{count} populations change by more than 3 % a year.',
      why: 'The number of 0-17-year-olds is the denominator of every rate; a jump looks like a change of practice.',
      fix: 'Check the number, date and area with Statistics Denmark.',
    },
  },
  'population.year_missing': {
    da: {
      one: '1 kommune mangler befolkningstal for nogle år.',
      many: '{count} kommuner mangler befolkningstal for nogle år.',
      why: 'Tal pr. 1.000 kan ikke beregnes for skæringsdatoer i de år.',
      fix: 'Hent tallene pr. 1. januar for de manglende år, hvis de år skal vises.',
    },
    en: {
      one: '1 municipality lacks the population of some years.',
      many: '{count} municipalities lack the population of some years.',
      why: 'Rates per 1,000 cannot be calculated for cut-off dates in those years.',
      fix: 'Get the numbers of 1 January of the missing years if those years are to be shown.',
    },
  },
  'population.none_at_date': {
    da: {
      one: '1 kommune mangler befolkningstal for skæringsdatoens år.',
      many: '{count} kommuner mangler befolkningstal for skæringsdatoens år.',
      why: 'Uden antallet af 0-17-årige pr. 1. januar kan tal pr. 1.000 ikke beregnes på skæringsdatoen.',
      fix: 'Tilføj tallet i tabellen befolkning, eller hent det fra Danmarks Statistik.',
    },
    en: {
      one: '1 municipality lacks the population of the year of the cut-off date.',
      many: '{count} municipalities lack the population of the year of the cut-off date.',
      why: 'Without the number of 0-17-year-olds on 1 January, rates per 1,000 cannot be calculated at the cut-off date.',
      fix: 'Add the number to the table of population, or get it from Statistics Denmark.',
    },
  },
  'population.revised': {
    da: {
      one: '1 befolkningstal er et andet end i den sidste levering.',
      many: '{count} befolkningstal er andre end i den sidste levering.',
      why: 'Offentliggjorte tal pr. 1.000 ændrer sig, når de beregnes igen.',
      fix: 'Intet skal rettes, hvis kilden har rettet tallet.',
    },
    en: {
      one: '1 population is another than in the last delivery.',
      many: '{count} populations are others than in the last delivery.',
      why: 'Published rates per 1,000 change when they are calculated again.',
      fix: 'Nothing is to be corrected if the source has revised the number.',
    },
  },
  'sum.sub': {
    da: {
      one: '1 indberettet hovedtal passer ikke med sine undertal.',
      many: '{count} indberettede hovedtal passer ikke med deres undertal.',
      why: 'Læsere lægger undertallene sammen og opdager, at de ikke giver hovedtallet.',
      fix: 'Ret det tal, der er forkert, efter kilden.',
    },
    en: {
      one: '1 reported total does not fit its parts.',
      many: '{count} reported totals do not fit their parts.',
      why: 'Readers add the parts up and see that they do not give the total.',
      fix: 'Correct the number that is wrong by its source.',
    },
  },
  'change.big': {
    da: {
      one: '1 slags indsats har ændret sig usædvanlig meget siden den sidste levering.',
      many: '{count} slags indsatser har ændret sig usædvanlig meget siden den sidste levering.',
      why: 'Så store ændringer skyldes oftere en manglende fil eller en ny kode end en ændring i praksis.',
      fix: 'Kontrollér, at alle filer er med, og at værdierne er oversat som sidst.',
    },
    en: {
      one: '1 kind of measure has changed unusually much since the last delivery.',
      many: '{count} kinds of measures have changed unusually much since the last delivery.',
      why: 'So big a change is more often a missing file or a new code than a change of practice.',
      fix: 'Check that every file is there and that the values are translated as last time.',
    },
  },
  'change.rows': {
    da: {
      one: '1 tabel har under halvdelen af rækkerne fra den sidste levering.',
      many: '{count} tabeller har under halvdelen af rækkerne fra den sidste levering.',
      why: 'Udtrækket kan være skåret ned til en periode eller et team, og så bliver alle tal fra tabellen for lave.',
      fix: 'Hent hele udtrækket igen med samme afgrænsning som sidst.',
    },
    en: {
      one: '1 table has less than half the rows of the last delivery.',
      many: '{count} tables have less than half the rows of the last delivery.',
      why: 'The extract may be cut to a period or a team, and then every number from the table is too low.',
      fix: 'Take the whole extract again with the same limits as last time.',
    },
  },
  'change.table_gone': {
    da: {
      one: '1 tabel fra den sidste levering er ikke med.',
      many: '{count} tabeller fra den sidste levering er ikke med.',
      why: 'De nøgletal, der bygger på tabellen, vises som ikke indberettet.',
      fix: 'Tilføj filen, hvis den er glemt.',
    },
    en: {
      one: '1 table of the last delivery is not there.',
      many: '{count} tables of the last delivery are not there.',
      why: 'Figures that build on the table are shown as not reported.',
      fix: 'Add the file if it was forgotten.',
    },
  },
  'ledger.month_missing': {
    da: {
      one: '1 kommune har måneder uden posteringer.',
      many: '{count} kommuner har måneder uden posteringer.',
      why: 'Nøgletal 11 vises som ikke indberettet, når en af de tre måneder før skæringsdatoen er tom.',
      fix: 'Hent posteringerne for de måneder, eller bekræft, at der ingen var.',
    },
    en: {
      one: '1 municipality has months without entries.',
      many: '{count} municipalities have months without entries.',
      why: 'Figure 11 is shown as not reported when one of the three months before the cut-off date is empty.',
      fix: 'Get the entries of those months, or confirm that there were none.',
    },
  },
  'ledger.zero': {
    da: {
      one: '1 postering er på 0 kr.',
      many: '{count} posteringer er på 0 kr.',
      why: 'Den ændrer ikke udgiften, men får måneden til at tælle som indberettet.',
      fix: 'Intet skal rettes, medmindre beløbet er faldet ud.',
    },
    en: {
      one: '1 entry is of 0 kr.',
      many: '{count} entries are of 0 kr.',
      why: 'It does not change the spending, but makes its month count as reported.',
      fix: 'Nothing is to be corrected unless the amount was lost.',
    },
  },
  'account.other_field': {
    da: {
      one: '1 postering er på en konto uden for børne- og ungeområdet.',
      many: '{count} posteringer er på konti uden for børne- og ungeområdet.',
      why: 'Ingen af nøgletallene bruger kontoen. Er to cifre byttet om, mangler udgiften i nøgletal 11.',
      fix: 'Ret kontoen, hvis den er skrevet forkert.',
    },
    en: {
      one: '1 entry is on an account outside the field of children and young people.',
      many: '{count} entries are on accounts outside the field of children and young people.',
      why: 'No figure uses the account. If two digits were swapped, the spending is missing from figure 11.',
      fix: 'Correct the account if it is mistyped.',
    },
  },
  'follow_up.no_measure': {
    da: {
      one: '1 opfølgning hører ikke til nogen indsats.',
      many: '{count} opfølgninger hører ikke til nogen indsats.',
      why: 'Den tælles ikke, så nøgletal 12 bliver for lavt.',
      fix: 'Knyt opfølgningen til indsatsen i fagsystemet.',
    },
    en: {
      one: '1 follow-up belongs to no measure.',
      many: '{count} follow-ups belong to no measure.',
      why: 'It is not counted, so figure 12 becomes too low.',
      fix: 'Tie the follow-up to its measure in the case system.',
    },
  },
  'follow_up.other_child': {
    da: {
      one: '1 opfølgning er skrevet på et andet barn end dens indsats.',
      many: '{count} opfølgninger er skrevet på et andet barn end deres indsats.',
      why: 'Opfølgningen tælles på indsatsen. Er indsatsen forkert, tælles den på et forkert trin.',
      fix: 'Ret barnet eller indsatsen på opfølgningen.',
    },
    en: {
      one: '1 follow-up is written on another child than its measure.',
      many: '{count} follow-ups are written on other children than their measures.',
      why: 'The follow-up counts on the measure. If the measure is wrong, it counts on a wrong step.',
      fix: 'Correct the child or the measure of the follow-up.',
    },
  },
  'follow_up.outside': {
    da: {
      one: '1 opfølgning er holdt, da indsatsen ikke var i gang.',
      many: '{count} opfølgninger er holdt, da indsatsen ikke var i gang.',
      why: 'Den tælles med i nøgletal 12, men datoen eller indsatsen er formentlig forkert.',
      fix: 'Kontrollér datoen og indsatsens slutdato i fagsystemet.',
    },
    en: {
      one: '1 follow-up was held when its measure was not ongoing.',
      many: '{count} follow-ups were held when their measures were not ongoing.',
      why: 'It counts in figure 12, but its date or measure is probably wrong.',
      fix: 'Check the date and the end of the measure in the case system.',
    },
  },
  'caseworker.share': {
    da: {
      one: '1 fuldtidsandel er ikke over 0 og højst 1.',
      many: '{count} fuldtidsandele er ikke over 0 og højst 1.',
      why: 'En andel på 80 i stedet for 0,8 gør antallet af stillinger for højt og sagstallet for lavt.',
      fix: 'Skriv andelen af fuld tid som et tal mellem 0 og 1, fx 0,8.',
    },
    en: {
      one: '1 share of full time is not above 0 and at most 1.',
      many: '{count} shares of full time are not above 0 and at most 1.',
      why: 'A share of 80 in place of 0.8 makes the posts too many and the cases for each too few.',
      fix: 'Write the share of full time as a number from 0 to 1, e.g. 0.8.',
    },
  },
  'inspection.no_provider': {
    da: {
      one: '1 tilsyn siger ikke, hvilken leverandør det gælder.',
      many: '{count} tilsyn siger ikke, hvilken leverandør de gælder.',
      why: 'Tilsynet kan ikke vises under leverandøren.',
      fix: 'Udfyld leverandøren.',
    },
    en: {
      one: '1 inspection does not tell which provider it was of.',
      many: '{count} inspections do not tell which providers they were of.',
      why: 'The inspection cannot be shown with its provider.',
      fix: 'Fill in the provider.',
    },
  },
  'schooling.no_subject': {
    da: {
      one: '1 række om skolegang siger ikke, hvem den handler om.',
      many: '{count} rækker om skolegang siger ikke, hvem de handler om.',
      why: 'Fravær og trivsel kan ikke vises for et barn eller en gruppe.',
      fix: 'Udfyld barnets id eller gruppens navn.',
    },
    en: {
      one: '1 row about schooling does not tell whom it is about.',
      many: '{count} rows about schooling do not tell whom they are about.',
      why: 'Absence and wellbeing cannot be shown for a child or a group.',
      fix: 'Fill in the id of the child or the name of the group.',
    },
  },
  'schooling.absence': {
    da: {
      one: '1 fravær ligger ikke fra 0 til 100 procent.',
      many: '{count} fravær ligger ikke fra 0 til 100 procent.',
      why: 'Gennemsnittet for gruppen bliver forkert.',
      fix: 'Skriv fraværet i procent, fx 11,5. Antal dage kan ikke bruges.',
    },
    en: {
      one: '1 absence is not from 0 to 100 per cent.',
      many: '{count} absences are not from 0 to 100 per cent.',
      why: 'The mean of the group becomes wrong.',
      fix: 'Write the absence in per cent, e.g. 11.5. Numbers of days cannot be used.',
    },
  },
  'schooling.wellbeing': {
    da: {
      one: '1 trivselstal ligger uden for skalaen fra 1 til 5.',
      many: '{count} trivselstal ligger uden for skalaen fra 1 til 5.',
      why: 'Den nationale trivselsmåling går fra 1 til 5; andre skalaer kan ikke sammenlignes.',
      fix: 'Regn tallet om til skalaen fra 1 til 5, eller lad feltet stå tomt.',
    },
    en: {
      one: '1 wellbeing is outside the scale of 1 to 5.',
      many: '{count} wellbeings are outside the scale of 1 to 5.',
      why: 'The national measurement goes from 1 to 5; other scales cannot be compared.',
      fix: 'Convert the number to the scale of 1 to 5, or leave the cell empty.',
    },
  },
  'goal.outside_scale': {
    da: {
      one: '1 score ligger uden for den skala, rækken nævner.',
      many: '{count} scorer ligger uden for den skala, rækken nævner.',
      why: 'Udviklingen fra før til efter bliver større, end skalaen tillader.',
      fix: 'Ret scoren eller skalaen.',
    },
    en: {
      one: '1 score lies outside the scale that its row names.',
      many: '{count} scores lie outside the scales that their rows name.',
      why: 'The development from before to after becomes larger than the scale allows.',
      fix: 'Correct the score or the scale.',
    },
  },
} as const satisfies Partial<Record<ProblemCode, GuideTexts>>;

const GUIDES: ReadonlyMap<string, GuideTexts> = new Map(Object.entries({ ...RULE_GUIDE, ...FILE_GUIDE }));
