import { MEASURE_TYPES, type MeasureType } from '../../shared/stair.ts';
import { codeList } from './code-list.ts';
import { fold } from './fold.ts';
import { AMBIGUOUS_FORMS, MEASURE_TYPE_FORMS } from './measure-type-forms.ts';

export const SEX = codeList({
  m: ['dreng', 'mand', 'male', 'boy', 'drenge', 'hankøn'],
  f: ['pige', 'kvinde', 'k', 'female', 'girl', 'piger', 'hunkøn'],
});

export const TARGET_GROUP = codeList({
  vulnerable: [
    'udsat',
    'udsatte',
    'udsatte børn og unge',
    'udsatte børn',
    'socialt udsat',
    'socialt udsatte',
    'socialt udsatte børn og unge',
  ],
  disability: [
    'funktionsnedsættelse',
    'handicap',
    'handicappet',
    'børnehandicap',
    'børn med handicap',
    'børn med funktionsnedsættelse',
    'børn og unge med funktionsnedsættelse',
    'børn og unge med handicap',
  ],
  unaccompanied_refugee: [
    'uledsaget flygtning',
    'uledsaget',
    'uledsagede',
    'uledsaget flygtningebarn',
    'uledsagede flygtninge',
    'uledsagede flygtningebørn',
    'uledsagede mindreårige',
  ],
});

export const GRANTED_BY = codeList({
  authority: ['myndighed', 'myndigheden', 'myndighedsafdelingen', 'bevilget af myndighed'],
  other: ['anden', 'andre', 'andet'],
});

export const PROVIDER_KIND = codeList({
  own: ['egen', 'egen kommune', 'eget', 'eget tilbud', 'egne tilbud', 'intern', 'internt'],
  municipality: ['anden kommune', 'kommune', 'other municipality', 'andre kommuner', 'kommunal'],
  private: ['privat', 'privat leverandør', 'private', 'privat tilbud'],
});

export const PRICE_UNIT = codeList({
  day: ['døgn', 'dag', 'pr. døgn', 'pr. dag', 'døgnpris', 'døgntakst'],
  week: ['uge', 'pr. uge', 'ugepris', 'ugentlig'],
  month: ['måned', 'pr. måned', 'md', 'mdr', 'pr. md.', 'pr. mdr.', 'månedspris', 'månedlig'],
  once: ['engang', 'engangsbeløb', 'éngang', 'engangsydelse', 'engangsudgift'],
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

export const MEASURE_TYPE = codeList(formsOf(MEASURE_TYPES));

export const PLACEMENT_SITE = codeList(formsOf(MEASURE_TYPES.filter((type) => type.site)));

function formsOf(types: readonly MeasureType[]): Record<string, readonly string[]> {
  const forms = ({ code, da, en, aliases }: MeasureType) => [
    da,
    en,
    ...aliases.filter((alias) => !Object.hasOwn(AMBIGUOUS_FORMS, fold(alias))),
    ...(MEASURE_TYPE_FORMS[code] ?? []),
  ];
  return Object.fromEntries(types.map((type) => [type.code, forms(type)]));
}
