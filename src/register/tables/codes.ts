import { MEASURE_TYPES } from '../../shared/stair.ts';
import { codeList } from './code-list.ts';

export const SEX = codeList({
  m: ['dreng', 'mand', 'male', 'boy'],
  f: ['pige', 'kvinde', 'k', 'female', 'girl'],
});

export const TARGET_GROUP = codeList({
  vulnerable: ['udsat', 'udsatte', 'udsatte børn og unge'],
  disability: ['funktionsnedsættelse', 'handicap'],
  unaccompanied_refugee: ['uledsaget flygtning', 'uledsaget', 'uledsaget flygtningebarn'],
});

export const GRANTED_BY = codeList({
  authority: ['myndighed', 'myndigheden'],
  other: ['anden', 'andre', 'andet'],
});

export const PROVIDER_KIND = codeList({
  own: ['egen', 'egen kommune', 'eget'],
  municipality: ['anden kommune', 'kommune', 'other municipality'],
  private: ['privat'],
});

export const PRICE_UNIT = codeList({
  day: ['døgn', 'dag', 'pr. døgn'],
  week: ['uge', 'pr. uge'],
  month: ['måned', 'pr. måned'],
  once: ['engang', 'engangsbeløb', 'éngang'],
});

export const ASSESSMENT_KIND = codeList({
  full: ['børnefaglig undersøgelse', 'fuld', '§ 50', '§ 20'],
  brief: ['afdækning', 'kort', '§ 19'],
});

export const OUTCOME = codeList({
  upheld: ['medhold'],
  returned: ['hjemvist'],
  changed: ['omgjort', 'ændret'],
  confirmed: ['stadfæstet'],
});

export const ENTRY_KIND = codeList({
  expenditure: ['udgift', 'udgifter'],
  income: ['indtægt', 'indtægter'],
  state_refund: ['statsrefusion', 'refusion'],
});

export const BREAKDOWN = codeList({
  age_group: ['aldersgruppe', 'alder'],
  target_group: ['maalgruppe'],
  sub_type: ['indsatstype', 'undertype'],
  district: ['distrikt'],
});

export const REPORTED_STATUS = codeList({
  not_reported: ['ikke indberettet'],
  break: ['databrud', 'brud'],
});

export const MEASURE_TYPE = codeList(
  Object.fromEntries(MEASURE_TYPES.map((type) => [type.code, [type.da, type.en, ...type.aliases]])),
);

export const PLACEMENT_SITE = codeList(
  Object.fromEntries(
    MEASURE_TYPES.filter((type) => type.site).map((type) => [type.code, [type.da, type.en, ...type.aliases]]),
  ),
);
