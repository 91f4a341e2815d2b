/** Texts about drafts on their way to a delivery; a part of the one table in problem-texts.ts. */
export const INTAKE_TEXTS = {
  'draft.unknown': {
    da: 'Opgørelsen, I arbejdede på, findes ikke mere. Den er offentliggjort eller kasseret. Gå til listen over opgørelser.',
    en: 'The counting you were working on is no longer there. It was published or thrown away. Go to the list of countings.',
  },
  'draft.file_damaged': {
    da: 'En modtaget fil kan ikke læses igen: den er ændret på disken, eller nøglen er en anden. Fjern filen, og vælg den igen.',
    en: 'A received file cannot be read again: it has changed on the disk, or the key is another. Remove the file and choose it again.',
  },
  'storage.no_folder': {
    da: 'Stien kan ikke bruges: en mappe i den findes ikke, eller der ligger en fil i dens sted. Intet er gemt. Kontrollér stien.',
    en: 'The path cannot be used: a folder in it does not exist, or a file lies in its place. Nothing was saved. Check the path.',
  },
  'key.lost': {
    da: 'Nøglen til pseudonymer findes ikke. Den ledes efter i {folder}, men leveringerne i {data} er læst med en nøgle, som ikke ligger der. Med en ny nøgle ville hvert barn få et nyt id, og intet barn kunne følges fra levering til levering. Intet er læst. Læg pseudonym.key tilbage fra sikkerhedskopien, eller begynd en ny datamappe.',
    en: 'The key of the pseudonyms is missing. It is looked for in {folder}, but the deliveries in {data} were read with a key that is not there. With a new key every child would get a new id, and no child could be followed from delivery to delivery. Nothing was read. Take pseudonym.key back from the backup, or start a new data folder.',
  },
  'key.other': {
    da: 'Nøglen til pseudonymer i {folder} er en anden end den, leveringerne i {data} er læst med. Med en anden nøgle ville hvert barn få et nyt id, og intet barn kunne følges fra levering til levering. Intet er læst. Læg den rigtige pseudonym.key tilbage fra sikkerhedskopien, eller begynd en ny datamappe.',
    en: 'The key of the pseudonyms in {folder} is not the one that the deliveries in {data} were read with. With another key every child would get a new id, and no child could be followed from delivery to delivery. Nothing was read. Take the right pseudonym.key back from the backup, or start a new data folder.',
  },
  'draft.no_files': {
    da: 'Der er ingen filer endnu. Vælg mindst én fil.',
    en: 'There are no files yet. Choose at least one file.',
  },
  'draft.not_publishable': {
    da: 'Opgørelsen kan ikke offentliggøres endnu. Ret fejlene, og godkend advarslerne med en begrundelse.',
    en: 'The counting cannot be published yet. Mend the errors, and accept the warnings with a reason.',
  },
  'draft.bad_date': {
    da: 'Datoen {date} findes ikke. Skriv den som 2018-01-31.',
    en: 'There is no date {date}. Write it as 2018-01-31.',
  },
  'draft.bad_row': {
    da: 'Række {row} i {table} findes ikke i filerne. Hent siden igen.',
    en: 'Row {row} of {table} is not in the files. Load the page again.',
  },
  'draft.bad_population': {
    da: 'Skriv antallet af 0-17-årige som et helt tal, fx 18.222.',
    en: 'Write the number of 0-17-year-olds as a whole number, e.g. 18222.',
  },
  'draft.no_reason': {
    da: 'Skriv en begrundelse. Den gemmes sammen med opgørelsen.',
    en: 'Write a reason. It is kept with the counting.',
  },
  'draft.no_municipality': {
    da: 'Det kan ikke ses, hvilken kommune rækkerne hører til. Tag en kolonne med kommunekoden med, eller vælg jeres kommune.',
    en: 'It cannot be seen which municipality the rows belong to. Include a column with the municipality code, or choose your municipality.',
  },
  'folder.nothing': {
    da: 'Der er ingen filer at læse i {folder}. Angiv CSV-, Excel-, ODS- eller XML-filer, eller en mappe med dem.',
    en: 'There are no files to read in {folder}. Name CSV, Excel, ODS or XML files, or a folder that holds them.',
  },
  'profile.no_name': {
    da: 'Giv profilen et navn på højst 60 tegn.',
    en: 'Give the profile a name of at most 60 characters.',
  },
  'file.too_heavy': {
    da: 'Filen fylder for meget, når den åbnes, og er ikke læst. Kontrollér, at det er den rigtige fil, eller del udtrækket i flere filer.',
    en: 'The file takes too much room when it is opened and was not read. Check that it is the right file, or split the extract into several files.',
  },
  'file.too_slow': {
    da: 'Det tog for lang tid at læse filen, så den er lagt til side. Kontrollér, at det er den rigtige fil, eller del udtrækket i flere filer.',
    en: 'Reading the file took too long, so it was put aside. Check that it is the right file, or split the extract into several files.',
  },
  'file.stopped_reader': {
    da: 'Filen kunne ikke læses: den fik læsningen til at gå i stå. Gem den igen i Excel eller som CSV, og vælg den igen. Resten af opgørelsen er ikke ændret.',
    en: 'The file could not be read: it made the reading stop. Save it again in Excel or as CSV and choose it again. The rest of the counting is unchanged.',
  },
} as const;
