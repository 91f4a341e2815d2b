/** Texts of the commands about publishing; a part of the one table in texts.ts. */
export const RELEASES_CLI_TEXTS = {
  'slot.release': { da: 'opgørelse', en: 'release' },
  'slot.delivery': { da: 'levering', en: 'delivery' },
  'slot.text': { da: 'tekst', en: 'text' },
  publish: {
    da: 'Offentliggør en opgørelse af den nyeste levering, med alt, der skal til for at regne den efter.',
    en: 'Publish a release of the newest delivery, with everything needed to recompute it.',
  },
  'publish.delivery': {
    da: 'leveringen, der tælles (ellers den nyeste)',
    en: 'the delivery to count (otherwise the newest)',
  },
  'publish.at': {
    da: 'skæringsdatoen (ellers den dato, udtrækket er til, eller den seneste 31/1, 31/5 eller 30/9); flere: den seneste offentliggøres, de andre rettes',
    en: 'the cut-off date (otherwise the date that the extract is for, or the last 31 Jan, 31 May or 30 Sep); several: the last is published, the others corrected',
  },
  'publish.by': { da: 'hvem der offentliggør', en: 'who publishes' },
  'publish.note': { da: 'en bemærkning til opgørelsen', en: 'a note on the release' },
  'publish.municipality': {
    da: 'kommunen, når leveringen har flere (3 cifre)',
    en: 'the municipality when the delivery has several (3 digits)',
  },
  'publish.earlier': {
    da: 'offentliggør også de tidligere skæringsdatoer; kun når leveringen også har de afsluttede indsatser',
    en: 'publish the earlier cut-off dates too; only when the delivery holds ended measures as well',
  },
  'publish.plan': {
    da: 'vis kun, hvad der ville blive ændret; offentliggør intet. Også små tal står der',
    en: 'only show what would change; publish nothing. Small numbers are in it',
  },
  'publish.nothing': {
    da: 'Der er ingen leveringer i {folder} og ingen indtastede tal. Kør "indsatstrappen import MAPPE --data {folder}" først.',
    en: 'There are no deliveries in {folder} and no typed-in figures. Run "indsatstrappen import FOLDER --data {folder}" first.',
  },
  'publish.unanswered': {
    da: 'Leveringen har advarsler, som ingen har svaret på. Ret dem, eller læs udtrækket ind igen med --accept "begrundelse" --publish. Et manglende befolkningstal skal med som fil:',
    en: 'The delivery has warnings that nobody has answered. Mend them, or import the extract again with --accept "reason" --publish. A missing child population must come as a file:',
  },
  'publish.later': {
    da: 'Bemærk: {date} ligger efter den dato, udtrækket er til ({extract}). Det, der er sluttet siden, tælles som i gang.',
    en: 'Note: {date} lies after the date that the extract is for ({extract}). What has ended since counts as ongoing.',
  },
  'publish.unknown_delivery': {
    da: 'Leveringen {id} findes ikke i {folder}.',
    en: 'There is no delivery {id} in {folder}.',
  },
  'publish.no_date': {
    da: 'Vælg skæringsdatoen med --at.',
    en: 'Choose the cut-off date with --at.',
  },
  'publish.done': {
    da: 'Offentliggjort: {id} (opgjort pr. {date}, version {version}).',
    en: 'Published: {id} (counted on {date}, version {version}).',
  },
  'publish.dates': { da: 'Datoer: {dates}', en: 'Dates: {dates}' },
  'publish.basis': { da: 'Levering: {delivery}', en: 'Delivery: {delivery}' },
  'publish.pin': { da: 'SHA-256 af tallene: {sha256}', en: 'SHA-256 of the numbers: {sha256}' },
  'publish.typed_in': { da: 'ingen, kun indtastede tal', en: 'none, only typed-in figures' },
  'plan.title': {
    da: 'Plan for opgørelsen pr. {date}, version {version}. Intet er ændret.',
    en: 'Plan for the release on {date}, version {version}. Nothing has been changed.',
  },
  'plan.no_changes': {
    da: 'Ingen offentliggjorte tal ændres.',
    en: 'No published numbers change.',
  },
  'plan.changes': {
    da: 'Offentliggjorte tal, der ændres: {numbers} i {figures} nøgletal; desuden {splits} i opdelinger på alder og målgruppe.',
    en: 'Published numbers that change: {numbers} in {figures} figures; besides {splits} in breakdowns by age and target group.',
  },
  'plan.comments': {
    da: 'Kommentarer til tal, der ændres: {comments}',
    en: 'Comments on numbers that change: {comments}',
  },
  'plan.releases': {
    da: 'Får en nyere version (den gamle kan stadig læses): {releases}',
    en: 'Get a newer version (the old one can still be read): {releases}',
  },
  'plan.others': {
    da: 'Leveringen giver også andre tal for datoer, der ikke er med. De bliver stående; ret dem ved at nævne dem i --at:',
    en: 'The delivery also gives other numbers for dates that are not included. They stay; correct them by naming them in --at:',
  },
  'plan.other': { da: '{date} (tal: {numbers})', en: '{date} (numbers: {numbers})' },
  'plan.column.figure': { da: 'Nøgletal', en: 'Figure' },
  'plan.column.date': { da: 'Pr.', en: 'On' },
  'plan.column.before': { da: 'Offentliggjort', en: 'Published' },
  'plan.column.now': { da: 'Nu', en: 'Now' },
  'plan.more': { da: '... og {count} flere', en: '... and {count} more' },
  releases: {
    da: 'Vis de offentliggjorte opgørelser, eller regn dem efter.',
    en: 'List the published releases, or recompute them.',
  },
  'releases.check': {
    da: 'regn én opgørelse (eller alle) efter, og sammenlign hver byte',
    en: 'recompute one release (or all) and compare every byte',
  },
  'releases.none': {
    da: 'Der er ingen opgørelser i {folder} endnu. Offentliggør den første med "indsatstrappen publish --data {folder}".',
    en: 'There are no releases in {folder} yet. Publish the first with "indsatstrappen publish --data {folder}".',
  },
  'releases.same': {
    da: '{id}: regnet efter, alle tal er de samme.',
    en: '{id}: recomputed, all numbers are the same.',
  },
  'releases.column.id': { da: 'Opgørelse', en: 'Release' },
  'releases.column.dates': { da: 'Datoer', en: 'Dates' },
  'releases.column.published': { da: 'Offentliggjort', en: 'Published' },
  'releases.column.by': { da: 'Af', en: 'By' },
  'releases.column.delivery': { da: 'Levering', en: 'Delivery' },
  'releases.column.note': { da: 'Bemærkning', en: 'Note' },
} as const;
