/** The command line's texts about taking in; a part of the one table in texts.ts. */
export const INTAKE_CLI_TEXTS = {
  import: {
    da: 'Læs et udtræk (CSV, Excel, ODS eller L201), kontrollér det, og gem det som en levering. Filer med fejl gemmes ikke.',
    en: 'Read an extract (CSV, Excel, ODS or L201), check it and keep it as a delivery. Files with errors are not kept.',
  },
  'import.paths': {
    da: 'filerne, eller en mappe med dem',
    en: 'the files, or a folder that holds them',
  },
  'import.by': { da: 'hvem der afleverer', en: 'who hands it in' },
  'import.date': {
    da: 'skæringsdatoen, som udtrækket er til (standard: i dag)',
    en: 'the cut-off date that the extract is for (default: today)',
  },
  'import.profile': {
    da: 'gem det, kolonner og værdier betyder, som en profil med dette navn',
    en: 'keep what columns and values mean as a profile of this name',
  },
  'import.check': { da: 'kontrollér kun; gem intet', en: 'only check; keep nothing' },
  'import.errors': {
    da: 'skriv alt, der blev fundet, til denne Excel-fil',
    en: 'write all that was found to this Excel file',
  },
  'import.accept': {
    da: 'godkend alle advarsler med denne begrundelse',
    en: 'accept all warnings with this reason',
  },
  'import.publish': {
    da: 'offentliggør skæringsdatoen, når der ingen fejl er, og advarsler er godkendt',
    en: 'publish the cut-off date when there are no errors and warnings are accepted',
  },
  'import.earlier': {
    da: 'offentliggør også de tidligere skæringsdatoer; kun når udtrækket også har de afsluttede indsatser',
    en: 'publish the earlier cut-off dates too; only when the extract holds ended measures as well',
  },
  'import.note': { da: 'bemærkning til opgørelsen', en: 'a note on the release' },
  'import.nothing': {
    da: 'Der er ingen filer at læse i {paths}.',
    en: 'There are no files to read in {paths}.',
  },
  'import.columns': {
    da: 'Kolonner, der er gættet: {columns}. Kontrollér dem på siden Data, eller giv kolonnerne skabelonens navne.',
    en: 'Columns that were guessed: {columns}. Check them on the page Data, or give the columns the names of the template.',
  },
  'import.unused': {
    da: 'Kolonner, der ikke bruges: {columns}.',
    en: 'Columns that are not used: {columns}.',
  },
  'import.profileUsed': { da: 'Profil "{name}" passer.', en: 'Profile "{name}" fits.' },
  'import.profileSaved': { da: 'Profilen "{name}" er gemt.', en: 'The profile "{name}" is kept.' },
  'import.values': {
    da: '{table}, {column}: "{value}" ({rows}) er ikke en kendt værdi.{suggestion}',
    en: '{table}, {column}: "{value}" ({rows}) is not a known value.{suggestion}',
  },
  'import.suggestion': { da: ' Forslag: {code}.', en: ' Suggestion: {code}.' },
  'import.found': {
    da: '{errors} · {warnings} · {notes}',
    en: '{errors} · {warnings} · {notes}',
  },
  'import.error': { da: 'FEJL', en: 'ERROR' },
  'import.warning': { da: 'ADVARSEL', en: 'WARNING' },
  'import.note_': { da: 'BEMÆRKNING', en: 'NOTE' },
  'import.moves': { da: 'Kan flytte: {bounds}', en: 'Can move: {bounds}' },
  'import.more': { da: 'og {count} andre nøgletal', en: 'and {count} other figures' },
  'import.fix': { da: 'Sådan: {fix}', en: 'How: {fix}' },
  'import.rows': { da: 'Rækker: {rows}', en: 'Rows: {rows}' },
  'import.accepted': { da: 'Godkendt: {reason}', en: 'Accepted: {reason}' },
  'import.refused': {
    da: 'Der er fejl, så intet er gemt. Ret dem i fagsystemet, og hent udtrækket igen.',
    en: 'There are errors, so nothing was kept. Mend them in the case system and take the extract again.',
  },
  'import.checked': {
    da: 'Kontrolleret; intet er gemt. {children} børn, {measures} indsatser.',
    en: 'Checked; nothing was kept. {children} children, {measures} measures.',
  },
  'import.done': {
    da: 'Gemt som levering {id}: {children} børn, {measures} indsatser.',
    en: 'Kept as delivery {id}: {children} children, {measures} measures.',
  },
  'import.published': {
    da: 'Offentliggjort: {dates} (version {version}).',
    en: 'Published: {dates} (version {version}).',
  },
  'import.one_date': {
    da: 'Et udtræk er til én skæringsdato, men --date er {value}. Flere datoer vælges, når der offentliggøres: indsatstrappen publish --at',
    en: 'An extract is for one cut-off date, but --date is {value}. Several dates are chosen when publishing: indsatstrappen publish --at',
  },
  'import.future': {
    da: 'Skæringsdatoen {value} er ikke kommet endnu. Vælg den dato, som udtrækket er til.',
    en: 'The cut-off date {value} has not come yet. Choose the date that the extract is for.',
  },
  'import.other_municipality': {
    da: 'Installationen i {folder} hører til kommune {owner}, men --municipality er {code}. Brug en anden mappe med --data, eller udelad --municipality.',
    en: 'The installation in {folder} belongs to municipality {owner}, but --municipality is {code}. Use another folder with --data, or leave --municipality out.',
  },
  'import.notPublished': {
    da: 'Ikke offentliggjort: der er advarsler, som ingen har godkendt. Brug --accept med en begrundelse, eller godkend dem på siden Data.',
    en: 'Not published: there are warnings that nobody has accepted. Use --accept with a reason, or accept them on the page Data.',
  },
  'import.errorsWritten': {
    da: 'Fejllisten er skrevet til {file}.',
    en: 'The error list was written to {file}.',
  },
  'phase.reading': { da: 'Læser', en: 'Reading' },
  'phase.checking': { da: 'Kontrollerer', en: 'Checking' },
  'phase.pricing': { da: 'Regner på, hvad fundene kan flytte', en: 'Working out what the findings can move' },
  'phase.storing': { da: 'Gemmer', en: 'Storing' },
  template: {
    da: 'Skriv en tom Excel-skabelon med danske kolonner og rullelister.',
    en: 'Write an empty Excel template with Danish columns and drop-down lists.',
  },
  'template.file': { da: 'filen, der skrives', en: 'the file to write' },
  'template.exists': {
    da: 'Filen {file} er der i forvejen. Vælg et andet navn, eller flyt den.',
    en: 'The file {file} is there already. Choose another name, or move it.',
  },
  'template.written': { da: 'Skabelonen er skrevet til {file}.', en: 'The template was written to {file}.' },
  'slot.paths': { da: 'filer', en: 'files' },
  'slot.text': { da: 'tekst', en: 'text' },
} as const;
