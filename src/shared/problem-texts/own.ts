/** Texts about a municipality's own figures; a part of the one table in problem-texts.ts. */
export const OWN_TEXTS = {
  'own.no_name': {
    da: 'Nøgletallet mangler et navn. Skriv, hvad det skal hedde.',
    en: 'The figure has no name. Write what it is to be called.',
  },
  'own.no_measures': {
    da: 'Der er ikke valgt nogen indsats. Vælg mindst én, som nøgletallet handler om.',
    en: 'No measure is chosen. Choose at least one that the figure is about.',
  },
  'own.no_group': {
    da: 'Alle målgrupper er udeladt, så ingen kan tælles. Tag mindst én med.',
    en: 'Every target group is left out, so nobody can be counted. Include at least one.',
  },
  'own.no_law': {
    da: 'Nøgletallet mangler et retsgrundlag. Skriv den bestemmelse, indsatsen gives efter, fx § 32, stk. 1, nr. 5.',
    en: 'The figure has no legal basis. Write the provision that the measure is given under, e.g. § 32, stk. 1, nr. 5.',
  },
  'own.no_owner': {
    da: 'Nøgletallet mangler en ejer. Skriv, hvem der svarer for definitionen, fx børne- og ungeforvaltningen.',
    en: 'The figure has no owner. Write who answers for the definition, e.g. the department for children.',
  },
  'own.bad_slug': {
    da: 'Det korte navn »{value}« kan ikke stå i en adresse. Brug små bogstaver a-z, tal og bindestreg.',
    en: 'The short name "{value}" cannot stand in an address. Use small letters a-z, digits and hyphens.',
  },
  'own.slug_taken': {
    da: 'Adressen /noegletal/{value} er i brug. Giv nøgletallet et andet kort navn (slug).',
    en: 'The address /noegletal/{value} is in use. Give the figure another short name (slug).',
  },
  'own.bad_ages': {
    da: 'Alderen {value} kan ikke bruges. Skriv hele år fra 0 til 17, det laveste først.',
    en: 'The age {value} cannot be used. Write whole years from 0 to 17, the lowest first.',
  },
  'own.unconfirmed': {
    da: 'Børnene i eksemplerne er ikke bekræftet. Se på svarene, og sæt kryds, når de er rigtige.',
    en: 'The children of the examples are not confirmed. Look at the answers and tick the box when they are right.',
  },
  'own.example': {
    da: 'Eksemplet »{name}« siger {expected}, men definitionen giver {got}. Ret definitionen eller svarene.',
    en: 'The example "{name}" says {expected}, but the definition gives {got}. Correct the definition or the answers.',
  },
  'own.not_own': {
    da: 'Kataloget {catalogue} er ikke jeres eget. Skriv catalogue: egne.',
    en: 'The catalogue {catalogue} is not your own. Write catalogue: egne.',
  },
  'own.identity': {
    da: 'Nøglen {key} må ikke ændres, for links og gemte tal bygger på den. Skriv {expected}.',
    en: 'The key {key} must not change, since links and kept numbers rest on it. Write {expected}.',
  },
  'own.version_date': {
    da: 'En ny version kan ikke gælde fra {value}. Vælg en dato efter {after}, hvor den nuværende version begyndte at gælde.',
    en: 'A new version cannot hold from {value}. Choose a date after {after}, when the present version began to hold.',
  },
  'own.unknown': {
    da: 'Det egne nøgletal findes ikke mere. Genindlæs siden.',
    en: 'The own figure is no longer there. Load the page again.',
  },
} as const;
