import { COMPARE_TEXTS } from './problem-texts/compare.ts';
import { ENTRY_TEXTS } from './problem-texts/entry.ts';
import { FILES_TEXTS } from './problem-texts/files.ts';
import { INTAKE_TEXTS } from './problem-texts/intake.ts';
import { MAPPING_TEXTS } from './problem-texts/mapping.ts';
import { OWN_TEXTS } from './problem-texts/own.ts';
import { RELEASES_TEXTS } from './problem-texts/releases.ts';
import { RULES_TEXTS } from './problem-texts/rules.ts';
import { WRITTEN_TEXTS } from './problem-texts/written.ts';

/**
 * The one table of everything that can be wrong with a user's input: code, then the text in Danish and English.
 * `{name}` is filled from the finding's words. docs/errors.md is kept equal to this table by a test.
 */
export const PROBLEM_TEXTS = {
  'folder.missing': {
    da: 'Mappen {folder} findes ikke. Angiv en mappe med børn, indsatser og befolkning.',
    en: 'The folder {folder} does not exist. Name a folder with children, measures and population.',
  },
  'folder.not_a_folder': {
    da: '{folder} er ikke en mappe. Angiv mappen, som filerne ligger i.',
    en: '{folder} is not a folder. Name the folder that holds the files.',
  },
  'folder.unreadable': {
    da: 'Mappen {folder} må ikke læses. Bed om adgang til den, eller vælg en anden mappe.',
    en: 'The folder {folder} may not be read. Ask for access to it, or choose another folder.',
  },
  'folder.incomplete': {
    da: 'Tabellen {table} mangler. Læg filen {danish}.csv (eller {table}.csv) i mappen. En mappe er hel med børn, indsatser og befolkning, eller med reported (indberettet) alene.',
    en: 'The table {table} is missing. Put the file {table}.csv in the folder. A folder is complete with children, measures and population, or with reported alone.',
  },
  'file.unknown': {
    da: 'Filen hører ikke til nogen tabel og er ikke læst. Giv den tabellens navn, fx indsatser.csv, hvis den skal med.',
    en: 'The file belongs to no table and was not read. Give it the name of its table, e.g. measures.csv, if it should be.',
  },
  'file.twice': {
    da: 'Tabellen {table} ligger i to filer: {other} og denne. Behold kun den ene.',
    en: 'The table {table} lies in two files: {other} and this one. Keep only one of them.',
  },
  'file.unreadable': {
    da: 'Filen kan ikke åbnes. Luk den i andre programmer, eller bed om adgang til den.',
    en: 'The file cannot be opened. Close it in other programs, or ask for access to it.',
  },
  'file.empty': {
    da: 'Filen er tom. Den skal mindst have en række med kolonnernes navne; er der intet at melde, er den række nok.',
    en: 'The file is empty. It needs at least a row with the names of the columns; when there is nothing to tell, that row is enough.',
  },
  'file.too_large': {
    da: 'Filen er større end 400 MB og læses ikke. Del udtrækket, eller kontrollér, at det er den rigtige fil.',
    en: 'The file is larger than 400 MB and is not read. Split the extract, or check that it is the right file.',
  },
  'file.too_many_columns': {
    da: 'Filen har {columns} kolonner i første række, men højst {most} læses. Kontrollér skilletegnet, og at det er den rigtige fil.',
    en: 'The file has {columns} columns in its first row, but at most {most} are read. Check the delimiter, and that it is the right file.',
  },
  'file.encoding': {
    da: 'Filen kan ikke læses som tekst. Gem den igen som CSV i UTF-8.',
    en: 'The file cannot be read as text. Save it again as CSV in UTF-8.',
  },
  'file.nul': {
    da: 'Rækken indeholder tegn, som ikke er tekst, så filen er beskadiget eller ikke en CSV-fil. Hent udtrækket igen.',
    en: 'The row holds characters that are not text, so the file is damaged or is not CSV. Take the extract again.',
  },
  'quote.unclosed': {
    da: 'Et anførselstegn i rækken bliver aldrig lukket, så resten af filen kan ikke læses. Luk det, eller fjern det.',
    en: 'A quotation mark in the row is never closed, so the rest of the file cannot be read. Close it or remove it.',
  },
  'quote.stray': {
    da: 'Der står tekst efter et afsluttende anførselstegn i rækken. Skriv anførselstegn inde i en tekst to gange ("").',
    en: 'There is text after a closing quotation mark in the row. Write quotation marks inside a text twice ("").',
  },
  'row.too_many_cells': {
    da: 'Rækken har {cells} felter, men der er kun {columns} kolonner. Sæt anførselstegn om tekst, der indeholder skilletegnet.',
    en: 'The row has {cells} cells, but there are only {columns} columns. Put quotation marks around text that holds the delimiter.',
  },
  'row.twice': {
    da: 'Rækken siger det samme som række {first} ({columns} er ens). Behold kun den ene.',
    en: 'The row tells the same as row {first} (equal {columns}). Keep only one of them.',
  },
  'column.missing': {
    da: 'Kolonnen {column} mangler. Tilføj den; på dansk hedder den {danish}.',
    en: 'The column {column} is missing. Add it; in Danish it is called {danish}.',
  },
  'column.twice': {
    da: 'Kolonnen {column} findes to gange. Behold kun den ene.',
    en: 'The column {column} is there twice. Keep only one of them.',
  },
  'column.unknown': {
    da: 'Kolonnen {column} kendes ikke og er ikke gemt. Kontrollér stavningen, hvis den skal med.',
    en: 'The column {column} is not known and was not stored. Check its spelling if it should be.',
  },
  'column.unnamed': {
    da: 'Kolonne nummer {number} har indhold, men intet navn, og er ikke gemt. Giv den et navn, hvis den skal med.',
    en: 'Column number {number} has content but no name, and was not stored. Give it a name if it should be.',
  },
  'value.missing': {
    da: 'Feltet er tomt, men skal udfyldes i hver række.',
    en: 'The cell is empty, but must be filled in every row.',
  },
  'date.unreadable': {
    da: '{value} kan ikke læses som en dato. Skriv den som 31-01-2017 eller 2017-01-31.',
    en: '{value} cannot be read as a date. Write it as 2017-01-31 or 31-01-2017.',
  },
  'date.impossible': {
    da: 'Datoen {value} findes ikke eller ligger uden for årene 1850-2199. Ret den i fagsystemet, og hent udtrækket igen.',
    en: 'The date {value} does not exist or lies outside the years 1850-2199. Correct it in the case system and take the extract again.',
  },
  'timestamp.unreadable': {
    da: '{value} kan ikke læses som et tidspunkt. Skriv det som 31-01-2017 14:05 eller 2017-01-31T14:05.',
    en: '{value} cannot be read as a point in time. Write it as 2017-01-31T14:05 or 31-01-2017 14:05.',
  },
  'number.unreadable': {
    da: '{value} kan ikke læses som et tal. Skriv det med komma som 1250,50 eller 1.250,50.',
    en: '{value} cannot be read as a number. Write it as 1250.50 or 1.250,50.',
  },
  'number.not_whole': {
    da: '{value} er ikke et helt tal på 0 eller mere. Ret tallet.',
    en: '{value} is not a whole number of 0 or more. Correct the number.',
  },
  'amount.decimals': {
    da: 'Beløbet {value} har mere end to decimaler eller er for stort. Skriv det i hele øre, fx 1250,50.',
    en: 'The amount {value} has more than two decimals or is too large. Write it in whole øre, e.g. 1250.50.',
  },
  'month.unreadable': {
    da: '{value} kan ikke læses som en måned. Skriv den som 2017-01 eller 01-2017.',
    en: '{value} cannot be read as a month. Write it as 2017-01 or 01-2017.',
  },
  'truth.unreadable': {
    da: '{value} kan ikke læses som ja eller nej.',
    en: '{value} cannot be read as yes or no.',
  },
  'code.unknown': {
    da: '{value} er ikke en kendt kode. Vælg en af: {allowed}.',
    en: '{value} is not a known code. Choose one of: {allowed}.',
  },
  'municipality.unknown': {
    da: '{value} er ikke en dansk kommunekode. Skriv kommunens kode på tre cifre, fx 510.',
    en: '{value} is not a Danish municipality. Write its code of three digits, e.g. 510.',
  },
  'area.unknown': {
    da: '{value} er ikke et kendt område. Skriv en kommunes kode på tre cifre, 000 for hele landet eller 081-085 for en region.',
    en: '{value} is not a known area. Write the three digits of a municipality, 000 for the whole country or 081-085 for a region.',
  },
  'municipality.none': {
    da: 'Kommunen mangler. Udfyld kolonnen, eller angiv jeres kommune, når I læser mappen.',
    en: 'The municipality is missing. Fill the column, or name your municipality when you read the folder.',
  },
  'age.unreadable': {
    da: '{value} er ikke en alder her. Skriv 0 til 17 med én række for hver alder, eller 0-17 for dem alle.',
    en: '{value} is not an age here. Write 0 to 17 with one row for each age, or 0-17 for all of them.',
  },
  'figure.unreadable': {
    da: '{value} er ikke et nøgletals nummer. Skriv katalog og nummer, fx indsatstrappen:1.1.',
    en: '{value} is not the number of a figure. Write catalogue and number, e.g. indsatstrappen:1.1.',
  },
  'school_year.unreadable': {
    da: '{value} er ikke et skoleår. Skriv det som 2016/17.',
    en: '{value} is not a school year. Write it as 2016/17.',
  },
  'account.unreadable': {
    da: '{value} er ikke en konto. Skriv den som 5.28.21, 5.28.21.1.017 eller 528211017.',
    en: '{value} is not an account. Write it as 5.28.21, 5.28.21.1.017 or 528211017.',
  },
  'grouping.unreadable': {
    da: '{value} er ikke en gruppering. Skriv den med tre cifre, fx 017.',
    en: '{value} is not a grouping. Write it with three digits, e.g. 017.',
  },
  'account.grouping_disagrees': {
    da: 'Grupperingen {grouping} passer ikke med kontoen {account}; kontoen er brugt.',
    en: 'The grouping {grouping} does not fit the account {account}; the account was used.',
  },
  'account.kind_disagrees': {
    da: 'Rækken er mærket som statsrefusion, men kontoen {account} er drift; kontoen er brugt, og beløbet er en udgift.',
    en: 'The row is marked as a state refund, but the account {account} is running costs; the account was used, and the amount is an expenditure.',
  },
  'id.twice': {
    da: '{id} står også i række {first}, men hvert id må kun bruges én gang. Slet den ene række, eller ret id.',
    en: '{id} is also in row {first}, but each id may be used only once. Delete one of the rows or correct the id.',
  },
  'child.unknown': {
    da: 'Barnet {id} findes ikke i tabellen børn. Tilføj barnet, eller ret id.',
    en: 'The child {id} is not in the table of children. Add the child or correct the id.',
  },
  'measure.unknown': {
    da: 'Indsatsen {id} findes ikke i tabellen indsatser. Tilføj indsatsen, eller ret id.',
    en: 'The measure {id} is not in the table of measures. Add the measure or correct the id.',
  },
  'caseworker.unknown': {
    da: 'Sagsbehandleren {id} findes ikke i tabellen sagsbehandlere.',
    en: 'The caseworker {id} is not in the table of caseworkers.',
  },
  'child.no_birth_date': {
    da: 'Fødselsdatoen mangler. Udfyld den; den kan kun undværes, når barnets id er et CPR-nummer.',
    en: 'The birth date is missing. Fill it in; only a child whose id is a CPR number can do without.',
  },
  'cpr.check_digit': {
    da: 'CPR-nummeret opfylder ikke kontrollen med modulus 11. Det kan være rigtigt, for numre fra 2007 og senere gør det ikke altid; kontrollér det.',
    en: 'The CPR number does not pass the modulus 11 check. It may be right, as numbers given since 2007 need not; please check it.',
  },
  'cpr.birth_date': {
    da: 'Fødselsdatoen passer ikke med CPR-nummeret; den udfyldte fødselsdato er brugt.',
    en: 'The birth date does not fit the CPR number; the birth date as filled in was used.',
  },
  'dates.order': {
    da: '{to} ligger før {from}. Ret den af datoerne, der er forkert.',
    en: '{to} lies before {from}. Correct the one that is wrong.',
  },
  'measure.no_start': {
    da: 'Startdatoen mangler. Udfyld den, eller udfyld granted_date (bevilget_dato), hvis indsatsen er bevilget og ikke begyndt.',
    en: 'The start date is missing. Fill it in, or fill granted_date if the measure is granted and has not begun.',
  },
  'measure.no_type': {
    da: 'Indsatsens type mangler. Udfyld measure_type (indsatstype) eller provision (paragraf).',
    en: 'The type of the measure is missing. Fill measure_type or provision.',
  },
  'measure.no_site': {
    da: '{provision} siger ikke, hvor barnet bor. Udfyld placement_site (anbringelsessted) eller measure_type (indsatstype).',
    en: '{provision} does not tell where the child lives. Fill placement_site or measure_type.',
  },
  'measure.outside_stair': {
    da: '{provision} er ikke en indsats på indsatstrappen. Tag rækken ud, eller udfyld measure_type (indsatstype), hvis den skal tælle.',
    en: '{provision} is no measure on the intervention stair. Take the row out, or fill measure_type if it should count.',
  },
  'measure.before_birth': {
    da: 'Indsatsen begynder før barnets fødsel; dagene før fødslen tælles ikke.',
    en: 'The measure begins before the birth of the child; the days before the birth are not counted.',
  },
  'measure.after_left': {
    da: 'Indsatsen løber efter den dag, barnet er fraflyttet eller død.',
    en: 'The measure runs after the day the child moved away or died.',
  },
  'measure.aftercare_under_18': {
    da: 'Efterværnet begynder, før den unge er fyldt 18 år; det tælles ikke.',
    en: 'The aftercare begins before the young person is 18; it is not counted.',
  },
  'measure.overlap': {
    da: 'Barnet er anbragt et andet sted på samme tid, se række {other}. Det tælles begge steder.',
    en: 'The child is placed somewhere else at the same time, see row {other}. It counts in both places.',
  },
  'measure.twice': {
    da: 'Indsatsen ligner den i række {first}: samme barn, type og datoer.',
    en: 'The measure looks like the one in row {first}: same child, type and dates.',
  },
  'provision.unknown': {
    da: 'Paragraffen {provision} kendes ikke. Skriv den som SEL § 52 stk. 3 nr. 3 eller BL § 32 stk. 1 nr. 5, eller udfyld measure_type (indsatstype).',
    en: 'The provision {provision} is not known. Write it as SEL § 52 stk. 3 nr. 3 or BL § 32 stk. 1 nr. 5, or fill measure_type.',
  },
  'provision.no_act': {
    da: 'Paragraffen {provision} findes i flere love. Skriv loven foran, fx SEL eller BL.',
    en: 'The provision {provision} is in more than one act. Write the act before it, e.g. SEL or BL.',
  },
  'provision.incomplete': {
    da: 'Paragraffen {provision} dækker flere slags indsatser. Skriv også stykke og nummer, eller udfyld measure_type (indsatstype).',
    en: 'The provision {provision} covers several kinds of measures. Write its part and number too, or fill measure_type.',
  },
  'provision.disagrees': {
    da: 'Paragraffen {provision} betyder {betydning}, men rækken siger {slags}, som er brugt.',
    en: 'The provision {provision} means {meaning}, but the row says {type}, which was used.',
  },
  'site.disagrees': {
    da: 'Anbringelsesstedet {sted} passer ikke med indsatstypen {slags}, som er brugt.',
    en: 'The placement site {site} does not fit the measure type {type}, which was used.',
  },
  'follow_up.no_measure': {
    da: 'Opfølgningen hører ikke til nogen indsats og tælles ikke. Udfyld measure_id (indsats_id), hvis den skal.',
    en: 'The follow-up belongs to no measure and is not counted. Fill measure_id if it should be.',
  },
  'follow_up.other_child': {
    da: 'Opfølgningen er skrevet på et andet barn end dens indsats.',
    en: 'The follow-up is written on another child than its measure.',
  },
  'follow_up.outside': {
    da: 'Opfølgningen er holdt på en dag, hvor indsatsen ikke var i gang.',
    en: 'The follow-up was held on a day when the measure was not ongoing.',
  },
  'population.ages_incomplete': {
    da: 'Der er kun {ages} af de 18 aldre fra 0 til 17. Tilføj resten, så antallet bliver helt.',
    en: 'Only {ages} of the 18 ages from 0 to 17 are there. Add the others to make the number whole.',
  },
  'population.ages_disagree': {
    da: 'Rækken 0-17 siger {total}, men de enkelte aldre giver tilsammen {sum}. Kontrollér tallene.',
    en: 'The row 0-17 says {total}, but the single ages add up to {sum}. Check the numbers.',
  },
  'schooling.no_subject': {
    da: 'Rækken siger ikke, hvem den handler om. Udfyld child_id (barn_id) eller group (gruppe).',
    en: 'The row does not tell whom it is about. Fill child_id or group.',
  },
  'findings.more': {
    da: '... og {count} flere af samme slags ({code}).',
    en: '... and {count} more of the same kind ({code}).',
  },
  'definition.yaml': {
    da: 'Filen er ikke gyldig YAML: {reason}',
    en: 'The file is not valid YAML: {reason}',
  },
  'definition.unknown_key': {
    da: 'Nøglen {key} kendes ikke her. Se docs/language.md for de nøgler, et nøgletal kan have.',
    en: 'The key {key} is not known here. See docs/language.md for the keys a figure may have.',
  },
  'definition.missing_key': {
    da: 'Nøglen {key} mangler. Skriv den med en værdi af typen {expected}.',
    en: 'The key {key} is missing. Write it with a value of the type {expected}.',
  },
  'definition.wrong_type': {
    da: 'Værdien af {key} har en forkert type. Her skal stå: {expected}. Et nummer som "1.1" skrives i anførselstegn.',
    en: 'The value of {key} has the wrong type. Expected: {expected}. A number such as "1.1" is written in quotes.',
  },
  'definition.unknown_value': {
    da: 'Værdien af {key} kendes ikke. Vælg en af: {expected}.',
    en: 'The value of {key} is not known. Choose one of: {expected}.',
  },
  'definition.wrong_form': {
    da: 'Værdien af {key} har en forkert form. Her skal stå: {expected}.',
    en: 'The value of {key} has the wrong form. Expected: {expected}.',
  },
  'definition.unknown_kind': {
    da: 'Nøgletallet mangler en kendt art (kind). Vælg en af: {expected}, eller skriv same_as.',
    en: 'The figure has no known kind. Choose one of: {expected}, or write same_as.',
  },
  'definition.unknown_figure': {
    da: 'Nøgletallet {figure} findes ikke. Kontrollér nummeret og kataloget.',
    en: 'The figure {figure} does not exist. Check its number and catalogue.',
  },
  'definition.not_summable': {
    da: 'Nøgletallet {figure} kan ikke indgå i en sum. Kun bestande (kind: stock) kan lægges sammen.',
    en: 'The figure {figure} cannot be part of a sum. Only stocks (kind: stock) can be added.',
  },
  'definition.duplicate': {
    da: 'Nøgletallet {figure} er defineret to gange. Giv det ene et andet nummer.',
    en: 'The figure {figure} is defined twice. Give one of them another number.',
  },
  'definition.unknown_catalogue': {
    da: 'Kataloget {catalogue} findes ikke. Vælg et af: {expected}.',
    en: 'The catalogue {catalogue} does not exist. Choose one of: {expected}.',
  },
  'delivery.exists': {
    da: 'Leveringen findes allerede. En modtaget levering ændres ikke; indlæs en ny i stedet.',
    en: 'The delivery exists already. An accepted delivery is never changed; load a new one instead.',
  },
  'delivery.file_missing': {
    da: 'Filen mangler i leveringen. Hent leveringen fra en sikkerhedskopi, eller indlæs den igen.',
    en: 'The file is missing from the delivery. Restore the delivery from a backup, or load it again.',
  },
  'delivery.file_differs': {
    da: 'Filen er ændret eller beskadiget, siden leveringen blev modtaget. Hent den fra en sikkerhedskopi, eller indlæs leveringen igen.',
    en: 'The file has changed or been damaged since the delivery was accepted. Restore it from a backup, or load the delivery again.',
  },
  'delivery.newer': {
    da: 'Leveringen er skrevet af en nyere udgave af programmet. Opdatér programmet.',
    en: 'The delivery was written by a newer version of the program. Update the program.',
  },
  'storage.full': {
    da: 'Disken er fuld. Intet er gemt. Skaf plads, og prøv igen.',
    en: 'The disk is full. Nothing was saved. Make room and try again.',
  },
  'storage.not_writable': {
    da: 'Programmet må ikke skrive i mappen. Intet er gemt. Giv det skriveadgang, eller vælg en anden mappe.',
    en: 'The program may not write to the folder. Nothing was saved. Give it write access, or choose another folder.',
  },
  'store.newer': {
    da: 'Filen er skrevet af en nyere udgave af programmet (version {found}, her kendes {known}). Opdatér programmet.',
    en: 'The file was written by a newer version of the program (version {found}, this one knows {known}). Update the program.',
  },
  'store.unreadable': {
    da: 'Filen er ikke en database, eller den er beskadiget. Hent den fra en sikkerhedskopi.',
    en: 'The file is not a database, or it is damaged. Restore it from a backup.',
  },
  'store.busy': {
    da: 'Filen er optaget af et andet program. Vent lidt, og prøv igen.',
    en: 'The file is in use by another program. Wait a moment and try again.',
  },
  'ledger.recorded': {
    da: 'Leveringen {id} lå på disken, men manglede i fortegnelsen. Den er kontrolleret og skrevet ind.',
    en: 'The delivery {id} was on the disk but missing from the ledger. It has been checked and recorded.',
  },
  'ledger.restored': {
    da: 'Leveringen {id} er tilbage på disken. Den er kontrolleret og kan bruges igen.',
    en: 'The delivery {id} is back on the disk. It has been checked and can be used again.',
  },
  'ledger.missing': {
    da: 'Leveringen {id} står i fortegnelsen, men findes ikke på disken. Hent den fra en sikkerhedskopi, eller indlæs den igen.',
    en: 'The delivery {id} is in the ledger but not on the disk. Restore it from a backup, or load it again.',
  },
  'ledger.quarantined': {
    da: 'Leveringen {id} svarer ikke til det, der blev modtaget, og er flyttet til karantæne. Hent den fra en sikkerhedskopi, eller indlæs den igen.',
    en: 'The delivery {id} is not what was accepted and has been moved to quarantine. Restore it from a backup, or load it again.',
  },
  'key.readable_by_others': {
    da: 'Nøglefilen kan læses af andre end ejeren. Gør den privat (chmod 600), og overvej at skifte nøglen.',
    en: 'The key file can be read by others than its owner. Make it private (chmod 600), and consider changing the key.',
  },
  'key.damaged': {
    da: 'Nøglefilen er beskadiget: den skal være på {expected} byte. Hent den fra en sikkerhedskopi.',
    en: 'The key file is damaged: it must be {expected} bytes. Restore it from a backup.',
  },
  'key.inside_data': {
    da: 'Nøglen må ikke ligge i datamappen. Vælg en anden mappe til nøglen.',
    en: 'The key must not lie in the data folder. Choose another folder for the key.',
  },
  'reported.calculated': {
    da: '{figure} {category} for {area} pr. {date} er indberettet som {parts} (kilde: {source}), men kan beregnes af rækkerne. Det beregnede vises.',
    en: '{figure} {category} for {area} on {date} is reported as {parts} (source: {source}), but can be calculated from the rows. The calculated one is shown.',
  },
  'reported.unknown_figure': {
    da: '{figure} {category} for {area} pr. {date} er indberettet som {parts} (kilde: {source}), men nøgletallet findes ikke i noget katalog. Tallet vises ikke.',
    en: '{figure} {category} for {area} on {date} is reported as {parts} (source: {source}), but the figure is in no catalogue. The number is not shown.',
  },
  'municipality.not_in_folder': {
    da: 'Kommune {code} har ingen rækker i mappen.',
    en: 'Municipality {code} has no rows in the folder.',
  },
  'folder.no_population': {
    da: 'Tabellen befolkning (population) mangler, så tal pr. 1.000 kan ikke beregnes. Læg befolkning.csv i mappen med antallet af 0-17-årige pr. 1. januar.',
    en: 'The table population is missing, so rates per 1,000 cannot be calculated. Put population.csv in the folder with the number of 0-17-year-olds on 1 January.',
  },
  'measure.open_after_18': {
    da: 'Indsatsen har ingen slutdato, men den unge er fyldt 18 år. Den unge tælles ikke; skriv, hvornår indsatsen sluttede.',
    en: 'The measure has no end date, but the young person has turned 18. The young person is not counted; state when it ended.',
  },
  'definition.not_a_part': {
    da: 'Det, der tælles i {figure} (measures), skal være en af delene i one_group_each.',
    en: 'What {figure} counts (measures) must be one of the parts in one_group_each.',
  },
  'definition.duplicate_slug': {
    da: 'To nøgletal har samme adresse (slug): {figure}. Giv det ene en anden.',
    en: 'Two figures have the same address (slug): {figure}. Give one of them another.',
  },
  'file.missing': {
    da: 'Filen kan ikke læses. Kontrollér navnet.',
    en: 'The file cannot be read. Check its name.',
  },
  ...FILES_TEXTS,
  ...MAPPING_TEXTS,
  ...RULES_TEXTS,
  ...INTAKE_TEXTS,
  ...RELEASES_TEXTS,
  ...ENTRY_TEXTS,
  ...OWN_TEXTS,
  ...COMPARE_TEXTS,
  ...WRITTEN_TEXTS,
} as const satisfies Record<string, { da: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;
export type Language = 'da' | 'en';
