/** Texts about files as such: formats, workbooks, zip; a part of the one table in problem-texts.ts. */
export const FILES_TEXTS = {
  'file.type': {
    da: 'Filen {file} kan ikke læses. Vælg en Excel- eller CSV-fil.',
    en: 'The file {file} cannot be read. Choose an Excel or CSV file.',
  },
  'file.damaged': {
    da: 'Filen er beskadiget eller ikke hel. Hent udtrækket igen, eller åbn filen og gem den på ny.',
    en: 'The file is damaged or not whole. Take the extract again, or open the file and save it anew.',
  },
  'file.too_large_inside': {
    da: 'Filen er pakket sammen og fylder mere end {most} MB, når den pakkes ud, eller langt mere end en fil af den slags plejer. Den er ikke læst. Del udtrækket i flere filer, eller gem det som CSV.',
    en: 'The file is compressed and is larger than {most} MB unpacked, or far larger than files of its kind are. It was not read. Split the extract into several files, or save it as CSV.',
  },
  'file.locked': {
    da: 'Filen er beskyttet med adgangskode. Gem en kopi uden adgangskode, og vælg den.',
    en: 'The file is protected by a password. Save a copy without a password and choose that.',
  },
  'file.old_excel': {
    da: 'Filen er i et gammelt Excel-format, som ikke kan læses. Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og vælg den.',
    en: 'The file is in an old Excel format that cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx) and choose that.',
  },
  'file.web_page': {
    da: 'Filen er en webside eller XML, som har fået navn som en Excel-fil. Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og vælg den.',
    en: 'The file is a web page or XML that was named like an Excel file. Open it in Excel, save it as an Excel workbook (.xlsx) and choose that.',
  },
  'file.macro': {
    da: 'Filen indeholder makroer. Makroerne køres ikke; kun tallene læses.',
    en: 'The file contains macros. The macros are not run; only the numbers are read.',
  },
  'file.merged': {
    da: 'Felterne {range} er flettet sammen. Teksten er læst i det første af dem, og de andre er tomme. Del felterne, og udfyld hvert af dem, hvis teksten gælder dem alle.',
    en: 'The cells {range} are merged. The text was read in the first of them and the others are empty. Split the cells and fill each of them if the text holds for all.',
  },
  'file.title_rows': {
    da: 'Der står en titel over kolonnernes navne. Rækken her er læst som navnene, og det, der står over den, er ikke læst.',
    en: 'There is a title above the names of the columns. This row was read as the names, and what stands above it was not read.',
  },
  'file.encoding_guess': {
    da: 'Filen indeholder bogstaver, der ser forkerte ud (fx {example}). Kontrollér navnene, eller hent udtrækket igen som CSV i UTF-8.',
    en: 'The file contains letters that look wrong (e.g. {example}). Check the names, or take the extract again as CSV in UTF-8.',
  },
  'file.doctype': {
    da: 'Filen indeholder en dokumenttype (DOCTYPE) og er ikke læst, fordi det kan misbruges. Hent udtrækket igen i fagsystemet.',
    en: 'The file contains a document type (DOCTYPE) and was not read, for that can be misused. Take the extract from the case system again.',
  },
  'file.other_report': {
    da: 'XML-filen er ikke indberetningen af forebyggende foranstaltninger (L201), men {report}. Dan L201 i fagsystemet, eller vælg en Excel- eller CSV-fil.',
    en: 'The XML file is not the report of preventive measures (L201) but {report}. Make L201 in the case system, or choose an Excel or CSV file.',
  },
  'sheet.empty': {
    da: 'Arket {sheet} er tomt og er sprunget over.',
    en: 'The sheet {sheet} is empty and was passed over.',
  },
  'sheet.not_filled': {
    da: '{count} ark i skabelonen er ikke udfyldt og regnes som ikke afleveret. Er der intet at melde i en tabel, så skriv ingen i det første felt under overskrifterne.',
    en: '{count} sheets of the template are not filled in and count as not handed in. When there is nothing to tell in a table, write ingen (none) in the first cell below the headings.',
  },
  'sheet.hidden': {
    da: 'Arket {sheet} er skjult i filen, men er læst.',
    en: 'The sheet {sheet} is hidden in the file, but was read.',
  },
  'sheet.hidden_rows': {
    da: 'Arket {sheet} har {rows} skjulte rækker, fx efter et filter. De er læst.',
    en: 'The sheet {sheet} has {rows} hidden rows, e.g. after a filter. They were read.',
  },
  'cell.formula': {
    da: 'Feltet har en formel uden resultat og er læst som tomt. Åbn filen i Excel, og gem den igen.',
    en: 'The cell has a formula without a result and was read as empty. Open the file in Excel and save it again.',
  },
  'cell.shortened': {
    da: 'Feltet viser {value}, fordi regnearket har forkortet nummeret, og cifrene er tabt. Gør kolonnen bredere, eller formatér den som tekst, og gem filen igen.',
    en: 'The cell shows {value} because the spreadsheet shortened the number, and its digits are lost. Widen the column, or format it as text, and save the file again.',
  },
  'cell.error': {
    da: 'Feltet viser fejlen {value} og er læst som tomt. Ret formlen, eller skriv værdien.',
    en: 'The cell shows the error {value} and was read as empty. Correct the formula, or write the value.',
  },
} as const;
