import type { GuideTexts } from './guide.ts';
import type { ProblemCode } from './problem-texts.ts';

/** What to say of findings about files, sheets, columns and their mapping: as the guide of the rules, for what no rule finds. */
export const FILE_GUIDE = {
  'file.unknown': {
    da: {
      one: '1 fil eller et ark hører ikke til nogen tabel og er ikke læst.',
      many: '{count} filer eller ark hører ikke til nogen tabel og er ikke læst.',
      why: 'Står der indsatser eller børn i dem, mangler de i alle nøgletal.',
      fix: 'Vælg en tabel til arket, eller giv filen tabellens navn, fx indsatser.csv.',
    },
    en: {
      one: '1 file or sheet belongs to no table and was not read.',
      many: '{count} files or sheets belong to no table and were not read.',
      why: 'If there are measures or children in them, they are missing from every figure.',
      fix: 'Choose a table for the sheet, or give the file the name of the table, e.g. measures.csv.',
    },
  },
  'file.twice': {
    da: {
      one: '1 tabel ligger i to filer.',
      many: '{count} tabeller ligger i to filer.',
      why: 'Det kan ikke ses, hvilken af dem der gælder.',
      fix: 'Behold kun den ene.',
    },
    en: {
      one: '1 table lies in two files.',
      many: '{count} tables lie in two files.',
      why: 'It cannot be seen which of them holds.',
      fix: 'Keep only one of them.',
    },
  },
  'folder.incomplete': {
    da: {
      one: '1 tabel mangler, før opgørelsen er hel.',
      many: '{count} tabeller mangler, før opgørelsen er hel.',
      why: 'Uden både børn og indsatser kan intet nøgletal beregnes.',
      fix: 'Tag filen med, eller vælg tabellen til det ark, den står i. Rækker om indsatser kan selv bære børnenes oplysninger.',
    },
    en: {
      one: '1 table is missing before the counting is whole.',
      many: '{count} tables are missing before the counting is whole.',
      why: 'Without both children and measures no figure can be calculated.',
      fix: 'Include the file, or choose the table for the sheet that holds it. Rows of measures may carry what is known of the children.',
    },
  },
  'folder.no_population': {
    da: {
      one: 'Antallet af 0-17-årige mangler.',
      many: 'Antallet af 0-17-årige mangler.',
      why: 'Uden det kan ingen tal pr. 1.000 beregnes, og opgørelsen kan ikke offentliggøres.',
      fix: 'Tag en fil eller et ark med befolkningen med: kommune, dato (1. januar), alder (0-17) og antal.',
    },
    en: {
      one: 'The number of 0-17-year-olds is missing.',
      many: 'The number of 0-17-year-olds is missing.',
      why: 'Without it no rate per 1,000 can be calculated, and the counting cannot be published.',
      fix: 'Include a file or sheet with the population: municipality, date (1 January), age (0-17) and count.',
    },
  },
  'column.missing': {
    da: {
      one: '1 nødvendig kolonne mangler.',
      many: '{count} nødvendige kolonner mangler.',
      why: 'Uden den kan rækkerne ikke tælles.',
      fix: 'Vælg i trin 2, hvilken kolonne der viser det, eller tag den med i udtrækket.',
    },
    en: {
      one: '1 required column is missing.',
      many: '{count} required columns are missing.',
      why: 'Without it the rows cannot be counted.',
      fix: 'Choose in step 2 which column shows it, or include it in the extract.',
    },
  },
  'column.twice': {
    da: {
      one: '1 kolonne står to gange.',
      many: '{count} kolonner står to gange.',
      why: 'Det kan ikke ses, hvilken af dem der gælder.',
      fix: 'Udelad den ene i trin 2, eller fjern den fra filen.',
    },
    en: {
      one: '1 column stands twice.',
      many: '{count} columns stand twice.',
      why: 'It cannot be seen which of them holds.',
      fix: 'Leave one of them out in step 2, or remove it from the file.',
    },
  },
  'column.unknown': {
    da: {
      one: '1 kolonne er ikke kendt og er ikke gemt.',
      many: '{count} kolonner er ikke kendt og er ikke gemt.',
      why: 'Det, der står i dem, indgår ikke i noget.',
      fix: 'Vælg et felt til kolonnen i trin 2, hvis den skal med.',
    },
    en: {
      one: '1 column is not known and was not stored.',
      many: '{count} columns are not known and were not stored.',
      why: 'What stands in them takes part in nothing.',
      fix: 'Choose a field for the column in step 2 if it should be included.',
    },
  },
  'column.unnamed': {
    da: {
      one: '1 kolonne har indhold, men intet navn, og er ikke læst.',
      many: '{count} kolonner har indhold, men intet navn, og er ikke læst.',
      why: 'Det, der står i dem, indgår ikke i noget.',
      fix: 'Giv kolonnen et navn i filens første række.',
    },
    en: {
      one: '1 column has content but no name and was not read.',
      many: '{count} columns have content but no names and were not read.',
      why: 'What stands in them takes part in nothing.',
      fix: 'Give the column a name in the first row of the file.',
    },
  },
  'file.macro': {
    da: {
      one: '1 fil indeholder makroer. De er ikke kørt.',
      many: '{count} filer indeholder makroer. De er ikke kørt.',
      why: 'Kun det, der står i felterne, er læst; tal, som en makro først skal hente, er ikke med.',
      fix: 'Åbn filen, lad den regne færdig, og gem den som .xlsx, hvis tallene ser gamle ud.',
    },
    en: {
      one: '1 file contains macros. They were not run.',
      many: '{count} files contain macros. They were not run.',
      why: 'Only what stands in the cells was read; numbers that a macro must fetch first are missing.',
      fix: 'Open the file, let it finish calculating and save it as .xlsx if the numbers look old.',
    },
  },
  'file.merged': {
    da: {
      one: 'Felter er flettet sammen 1 sted.',
      many: 'Felter er flettet sammen {count} steder.',
      why: 'Kun det første af de flettede felter har teksten; rækkerne under kan mangle barn, type eller dato.',
      fix: 'Del felterne i Excel, og udfyld hvert af dem.',
    },
    en: {
      one: 'Cells are merged in 1 place.',
      many: 'Cells are merged in {count} places.',
      why: 'Only the first of the merged cells has the text; rows below may lack child, type or date.',
      fix: 'Split the cells in Excel and fill each of them.',
    },
  },
  'file.title_rows': {
    da: {
      one: 'Over kolonnernes navne står en titel, som ikke er læst.',
      many: 'I {count} ark står en titel over kolonnernes navne. Den er ikke læst.',
      why: 'Er en forkert række læst som navne, er kolonnerne genkendt forkert.',
      fix: 'Se i trin 2, at kolonnerne har de rigtige navne.',
    },
    en: {
      one: 'A title stands above the names of the columns and was not read.',
      many: 'In {count} sheets a title stands above the names of the columns. It was not read.',
      why: 'If a wrong row was read as names, the columns were recognised wrongly.',
      fix: 'See in step 2 that the columns have the right names.',
    },
  },
  'file.encoding_guess': {
    da: {
      one: '1 fil indeholder bogstaver, der ser forkerte ud.',
      many: '{count} filer indeholder bogstaver, der ser forkerte ud.',
      why: 'Værdier med æ, ø og å kan mangle at blive genkendt, fx et distrikt eller en indsatstype.',
      fix: 'Hent udtrækket igen som CSV i UTF-8.',
    },
    en: {
      one: '1 file contains letters that look wrong.',
      many: '{count} files contain letters that look wrong.',
      why: 'Values with æ, ø and å may go unrecognised, such as a district or a measure type.',
      fix: 'Take the extract again as CSV in UTF-8.',
    },
  },
  'sheet.empty': {
    da: {
      one: '1 ark er tomt.',
      many: '{count} ark er tomme.',
      why: 'Tabellen regnes som ikke afleveret.',
      fix: 'Gør intet, hvis arket ikke skal bruges.',
    },
    en: {
      one: '1 sheet is empty.',
      many: '{count} sheets are empty.',
      why: 'The table counts as not handed in.',
      fix: 'Do nothing if the sheet is not needed.',
    },
  },
  'sheet.not_filled': {
    da: {
      one: 'Ark i skabelonen er ikke udfyldt.',
      many: 'Ark i skabelonen er ikke udfyldt.',
      why: 'De regnes som ikke afleveret, så nøgletal, der bygger på dem, bliver tomme og ikke nul.',
      fix: 'Er der intet at melde i en tabel, så skriv ingen i det første felt under overskrifterne.',
    },
    en: {
      one: 'Sheets of the template are not filled in.',
      many: 'Sheets of the template are not filled in.',
      why: 'They count as not handed in, so figures that rest on them become empty and not zero.',
      fix: 'When there is nothing to tell in a table, write ingen (none) in the first cell below the headings.',
    },
  },
  'sheet.hidden': {
    da: {
      one: '1 ark er skjult i filen, men er læst.',
      many: '{count} ark er skjult i filen, men er læst.',
      why: 'Et skjult ark er ofte en gammel kopi; så tælles rækkerne to gange.',
      fix: 'Sæt tabellen til »Bruges ikke« i trin 2, hvis arket ikke skal med.',
    },
    en: {
      one: '1 sheet is hidden in the file, but was read.',
      many: '{count} sheets are hidden in the file, but were read.',
      why: 'A hidden sheet is often an old copy; then the rows count twice.',
      fix: 'Set the table to "Not used" in step 2 if the sheet should not be included.',
    },
  },
  'sheet.hidden_rows': {
    da: {
      one: '1 ark har skjulte rækker. De er læst.',
      many: '{count} ark har skjulte rækker. De er læst.',
      why: 'Er rækkerne skjult af et filter, fordi de ikke skal med, tælles de alligevel.',
      fix: 'Slet rækkerne, hvis de ikke skal tælles.',
    },
    en: {
      one: '1 sheet has hidden rows. They were read.',
      many: '{count} sheets have hidden rows. They were read.',
      why: 'If a filter hides the rows because they should not count, they count all the same.',
      fix: 'Delete the rows if they should not be counted.',
    },
  },
  'cell.formula': {
    da: {
      one: '1 felt har en formel uden resultat og er læst som tomt.',
      many: '{count} felter har en formel uden resultat og er læst som tomme.',
      why: 'Mangler datoen eller typen, tælles rækken ikke eller forkert.',
      fix: 'Åbn filen i Excel, lad den regne, og gem den igen.',
    },
    en: {
      one: '1 cell has a formula without a result and was read as empty.',
      many: '{count} cells have formulas without results and were read as empty.',
      why: 'If the date or type is missing, the row is not counted, or wrongly.',
      fix: 'Open the file in Excel, let it calculate and save it again.',
    },
  },
  'cell.shortened': {
    da: {
      one: '1 nummer er forkortet af regnearket.',
      many: '{count} numre er forkortet af regnearket.',
      why: 'Cifrene er tabt, så barnet eller indsatsen kan ikke kendes igen.',
      fix: 'Formatér kolonnen som tekst, og hent eller gem filen igen.',
    },
    en: {
      one: '1 number was shortened by the spreadsheet.',
      many: '{count} numbers were shortened by the spreadsheet.',
      why: 'Their digits are lost, so the child or measure cannot be recognised.',
      fix: 'Format the column as text and take or save the file again.',
    },
  },
  'cell.error': {
    da: {
      one: '1 felt viser en Excel-fejl og er læst som tomt.',
      many: '{count} felter viser en Excel-fejl og er læst som tomme.',
      why: 'Mangler datoen eller typen, tælles rækken ikke eller forkert.',
      fix: 'Ret formlen, eller skriv værdien.',
    },
    en: {
      one: '1 cell shows an Excel error and was read as empty.',
      many: '{count} cells show Excel errors and were read as empty.',
      why: 'If the date or type is missing, the row is not counted, or wrongly.',
      fix: 'Correct the formula, or write the value.',
    },
  },
  'sheet.left_out': {
    da: {
      one: '1 ark er udeladt.',
      many: '{count} ark er udeladt.',
      why: 'Det, der står i det, indgår ikke i noget.',
      fix: 'Vælg en tabel til arket i trin 2, hvis det skal med.',
    },
    en: {
      one: '1 sheet was left out.',
      many: '{count} sheets were left out.',
      why: 'What stands in it takes part in nothing.',
      fix: 'Choose a table for the sheet in step 2 if it should be included.',
    },
  },
  'column.left_out': {
    da: {
      one: '1 kolonne er udeladt og ikke gemt.',
      many: '{count} kolonner er udeladt og ikke gemt.',
      why: 'Det, der står i dem, indgår ikke i noget. Navne, adresser og fritekst skal ikke med.',
      fix: 'Vælg et felt til kolonnen i trin 2, hvis den skal med.',
    },
    en: {
      one: '1 column was left out and not stored.',
      many: '{count} columns were left out and not stored.',
      why: 'What stands in them takes part in nothing. Names, addresses and free text should not be included.',
      fix: 'Choose a field for the column in step 2 if it should be included.',
    },
  },
  'column.same_name': {
    da: {
      one: '1 kolonnenavn står flere gange.',
      many: '{count} kolonnenavne står flere gange.',
      why: 'Kun den ene af dem bruges; er det den forkerte, er datoer, koder eller beløb forkerte i alle rækker.',
      fix: 'Kontrollér i trin 2, at den rigtige af dem bruges, eller giv dem hver sit navn.',
    },
    en: {
      one: '1 column name stands more than once.',
      many: '{count} column names stand more than once.',
      why: 'Only one of them is used; if it is the wrong one, dates, codes or amounts are wrong in every row.',
      fix: 'Check in step 2 that the right one is used, or give each a name of its own.',
    },
  },
  'field.twice': {
    da: {
      one: '1 felt har to kolonner.',
      many: '{count} felter har to kolonner.',
      why: 'Det kan ikke ses, hvilken af dem der gælder.',
      fix: 'Behold den ene i trin 2, og udelad den anden.',
    },
    en: {
      one: '1 field has two columns.',
      many: '{count} fields have two columns.',
      why: 'It cannot be seen which of them holds.',
      fix: 'Keep one of them in step 2 and leave the other out.',
    },
  },
  'mapping.children_twice': {
    da: {
      one: 'Oplysninger om børn står to steder.',
      many: 'Oplysninger om børn står to steder.',
      why: 'Det, der står i børnenes eget ark, er brugt; er det ældst, kan alder og målgruppe være forkerte.',
      fix: 'Udelad det ene af stederne i trin 2.',
    },
    en: {
      one: 'What is known of children stands in two places.',
      many: 'What is known of children stands in two places.',
      why: "The children's own sheet was used; if it is the older, ages and target groups may be wrong.",
      fix: 'Leave one of the places out in step 2.',
    },
  },
  'child.disagrees': {
    da: {
      one: '1 række siger noget andet om barnet end en tidligere række.',
      many: '{count} rækker siger noget andet om barnet end en tidligere række.',
      why: 'Den første række er brugt; er den forkert, tælles barnet med forkert alder, kommune eller målgruppe.',
      fix: 'Ret den forkerte række i fagsystemet.',
    },
    en: {
      one: '1 row tells another thing of its child than an earlier row.',
      many: '{count} rows tell another thing of their child than an earlier row.',
      why: 'The first row was used; if it is wrong, the child counts with a wrong age, municipality or target group.',
      fix: 'Correct the wrong row in the case system.',
    },
  },
  'measure.id_made': {
    da: {
      one: 'Indsatserne har ingen id og har fået en.',
      many: 'Indsatserne har ingen id og har fået en.',
      why: 'Den er dannet af barn, type og startdato. Rettes en af dem næste gang, ser indsatsen ud som en ny.',
      fix: 'Tag fagsystemets id for indsatsen med, hvis det findes.',
    },
    en: {
      one: 'The measures have no ids and were given some.',
      many: 'The measures have no ids and were given some.',
      why: 'They are made of child, type and start date. If one of those is corrected next time, the measure looks like a new one.',
      fix: "Include the case system's id of the measure if there is one.",
    },
  },
  'correction.no_row': {
    da: {
      one: '1 rettelse gælder en række, som ikke findes længere.',
      many: '{count} rettelser gælder rækker, som ikke findes længere.',
      why: 'Rettelsen er ikke brugt, så rækken kan stadig være forkert.',
      fix: 'Fortryd rettelsen, og lav den igen på den rigtige række.',
    },
    en: {
      one: '1 correction is about a row that is no longer there.',
      many: '{count} corrections are about rows that are no longer there.',
      why: 'The correction was not used, so the row may still be wrong.',
      fix: 'Undo the correction and make it again on the right row.',
    },
  },
  'value.unknown_word': {
    da: {
      one: '1 ord for »vides ikke« er læst som et tomt felt.',
      many: '{count} slags ord for »vides ikke« er læst som tomme felter.',
      why: 'Oplysningen regnes som ikke udfyldt, fx barnets køn eller målgruppe.',
      fix: 'Udfyld felterne i fagsystemet, hvis oplysningen findes.',
    },
    en: {
      one: '1 word for "unknown" was read as an empty cell.',
      many: '{count} kinds of words for "unknown" were read as empty cells.',
      why: "The cell counts as not filled, such as a child's sex or target group.",
      fix: 'Fill the cells in the case system if the answer is known.',
    },
  },
  'row.total': {
    da: {
      one: '1 række ligner en sum og er udeladt.',
      many: '{count} rækker ligner summer og er udeladt.',
      why: 'En sum er hverken et barn eller en indsats og må ikke tælles.',
      fix: 'Gør intet, hvis rækken er en sum. Er den et barn eller en indsats, så giv den sit rigtige id.',
    },
    en: {
      one: '1 row looks like a total and was left out.',
      many: '{count} rows look like totals and were left out.',
      why: 'A total is neither a child nor a measure and must not be counted.',
      fix: 'Do nothing if the row is a total. If it is a child or a measure, give it its right id.',
    },
  },
  'cpr.zero_lost': {
    da: {
      one: '1 kolonne har CPR-numre, der har mistet deres første nul.',
      many: '{count} kolonner har CPR-numre, der har mistet deres første nul.',
      why: 'Nullet er sat på igen, så barnet er det samme som andre steder. Er et tal med ni cifre ikke et CPR-nummer, er barnet forkert.',
      fix: 'Der er intet at rette, hvis kolonnen har CPR-numre. Formatér den som tekst i regnearket næste gang.',
    },
    en: {
      one: '1 column has CPR numbers that lost their first zero.',
      many: '{count} columns have CPR numbers that lost their first zero.',
      why: 'The zero was put back, so the child is the same as elsewhere. If a number of nine digits is no CPR number, the child is wrong.',
      fix: 'Nothing is to be corrected if the column holds CPR numbers. Format it as text in the spreadsheet next time.',
    },
  },
  'provision.site_disagrees': {
    da: {
      one: '1 nummer i § 66 passer ikke med anbringelsesstedet.',
      many: '{count} numre i § 66 passer ikke med anbringelsesstedet.',
      why: 'Numrene i § 66 fik ny betydning i 2019. Stedet er brugt; er det nummeret, der er rigtigt, tæller barnet på et forkert trin.',
      fix: 'Se i sagen, hvor barnet bor, og ret den af de to, der er forkert.',
    },
    en: {
      one: '1 number of section 66 does not fit the placement site.',
      many: '{count} numbers of section 66 do not fit the placement site.',
      why: 'The numbers of section 66 were given new meanings in 2019. The site was used; if the number is right, the child counts on a wrong step.',
      fix: 'See in the case where the child lives and correct whichever of the two is wrong.',
    },
  },
} as const satisfies Partial<Record<ProblemCode, GuideTexts>>;
