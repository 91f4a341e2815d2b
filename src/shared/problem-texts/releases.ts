/** Texts about publishing and recomputing; a part of the one table in problem-texts.ts. */
export const RELEASES_TEXTS = {
  'release.exists': {
    da: 'Opgørelsen blev offentliggjort af en anden i samme øjeblik. Se planen igen, før I offentliggør.',
    en: 'The release was published by somebody else at the same moment. Look at the plan again before you publish.',
  },
  'release.file_missing': {
    da: 'Filen mangler i opgørelsen. Hent opgørelsen fra en sikkerhedskopi.',
    en: 'The file is missing from the release. Restore the release from a backup.',
  },
  'release.file_differs': {
    da: 'Filen er ændret eller beskadiget, siden opgørelsen blev offentliggjort. Hent opgørelsen fra en sikkerhedskopi.',
    en: 'The file has changed or been damaged since the release was published. Restore the release from a backup.',
  },
  'release.newer': {
    da: 'Opgørelsen er skrevet af en nyere udgave af programmet. Opdatér programmet.',
    en: 'The release was written by a newer version of the program. Update the program.',
  },
  'release.recorded': {
    da: 'Opgørelsen {id} lå på disken, men manglede i fortegnelsen. Den er kontrolleret og skrevet ind.',
    en: 'The release {id} was on the disk but missing from the ledger. It has been checked and recorded.',
  },
  'release.restored': {
    da: 'Opgørelsen {id} er tilbage på disken. Den er kontrolleret og kan læses igen.',
    en: 'The release {id} is back on the disk. It has been checked and can be read again.',
  },
  'release.missing': {
    da: 'Opgørelsen {id} står i fortegnelsen, men findes ikke på disken. De datoer, den er den nyeste for, vises ikke. Hent den fra en sikkerhedskopi, eller offentliggør datoerne igen.',
    en: 'The release {id} is in the ledger but not on the disk. The dates that it is the newest of are not shown. Restore it from a backup, or publish the dates again.',
  },
  'release.quarantined': {
    da: 'Opgørelsen {id} svarer ikke til det, der blev offentliggjort, og er flyttet til karantæne. De datoer, den er den nyeste for, vises ikke. Hent den fra en sikkerhedskopi, eller offentliggør datoerne igen.',
    en: 'The release {id} is not what was published and has been moved to quarantine. The dates that it is the newest of are not shown. Restore it from a backup, or publish the dates again.',
  },
  'release.unknown': {
    da: 'Opgørelsen {id} findes ikke. Se listen med "indsatstrappen releases".',
    en: 'There is no release {id}. See the list with "indsatstrappen releases".',
  },
  'release.nothing': {
    da: 'Der er ingen tal for kommune {municipality} pr. {date}. Indlæs en levering, eller indtast tal for datoen.',
    en: 'There are no numbers for municipality {municipality} on {date}. Load a delivery, or type in numbers for the date.',
  },
  'release.after_delivery': {
    da: 'Skæringsdatoen {date} ligger efter den dag, leveringen blev modtaget ({received}). Vælg en tidligere dato, eller indlæs en nyere levering.',
    en: 'The cut-off date {date} lies after the day the delivery was received ({received}). Choose an earlier date, or load a newer delivery.',
  },
  'release.delivery_lost': {
    da: 'Opgørelsen {id} kan ikke regnes efter: leveringen {delivery} findes ikke længere, som den var. De offentliggjorte tal er hele og kan stadig læses. Hent leveringen fra en sikkerhedskopi.',
    en: 'The release {id} cannot be recomputed: the delivery {delivery} is no longer there as it was. The published numbers are whole and can still be read. Restore the delivery from a backup.',
  },
  'release.differs': {
    da: 'Opgørelsen {id} giver andre tal, når den regnes efter: {count} af {rows}. Den er beregnet af programmets version {calculated_by}; denne er {now}. Behold de offentliggjorte tal, og meld fejlen.',
    en: 'The release {id} gives other numbers when recomputed: {count} of {rows}. It was calculated by version {calculated_by} of the program; this is {now}. Keep the published numbers and report the fault.',
  },
  'release.row_differs': {
    da: '{figure} {category} pr. {date}: offentliggjort {published}, regnet efter {recomputed}.',
    en: '{figure} {category} on {date}: published {published}, recomputed {recomputed}.',
  },
} as const;
