import { measureTypeName } from '../../shared/stair.ts';
import { settleMeasureType, siteNumberObjection } from '../measure-type.ts';
import { type Provision, type ProvisionFault, type ProvisionMeaning, parseProvision } from '../provision.ts';
import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { Findings } from './findings.ts';
import type { ReadTable } from './read-table.ts';

const FAULT_CODES = {
  unknown: 'provision.unknown',
  no_act: 'provision.no_act',
  incomplete: 'provision.incomplete',
} as const;

const UNSETTLED_CODES = {
  nothing: 'measure.no_type',
  outside: 'measure.outside_stair',
  no_site: 'measure.no_site',
} as const;

const DISAGREEMENT_CODES = { provision: 'provision.disagrees', site: 'site.disagrees' } as const;

/** Gives every measure its type, from its type, provision and place, and writes provisions in their normal form. */
export function fillMeasureTypes(measures: ReadTable, findings: Findings): void {
  const sites = textColumn(measures, 'placement_site');
  const types = [...textColumn(measures, 'measure_type')];
  const provisions = [...textColumn(measures, 'provision')];
  const granted = dayColumn(measures, 'granted_date');
  const started = dayColumn(measures, 'start_date');
  const daysOf = (row: number) => ({ granted: granted[row] ?? NO_DAY, start: started[row] ?? NO_DAY });
  const known = new Map<string, Provision | ProvisionFault>();
  for (let row = 0; row < measures.rows; row++) {
    const text = provisions[row] ?? null;
    const type = types[row] ?? null;
    const site = sites[row] ?? null;
    if (type !== null && text === null && site === null) continue;
    if (measures.isUnreadable(row, 'measure_type') || measures.isUnreadable(row, 'placement_site')) continue;
    const provision = text === null ? null : remembered(known, text);
    if (typeof provision === 'string') {
      const place = measures.placeOf(row, 'provision');
      if (type === null) findings.error(FAULT_CODES[provision], place, { provision: text ?? '' });
      else findings.warning('provision.unused', place, { provision: text ?? '', ...kindWords(type) });
      continue;
    }
    const outcome = settleMeasureType({ type, meaning: provision?.meaning ?? null, site });
    const words = { provision: provision?.text ?? '' };
    if (outcome.type === null) {
      const column = outcome.because === 'no_site' ? 'placement_site' : 'measure_type';
      findings.error(UNSETTLED_CODES[outcome.because], measures.placeOf(row, column), words);
    } else if (outcome.disagrees) {
      const column = outcome.disagrees === 'site' ? 'placement_site' : 'provision';
      findings.warning(DISAGREEMENT_CODES[outcome.disagrees], measures.placeOf(row, column), {
        ...words,
        ...kindWords(outcome.type),
        ...siteWords(site),
        ...(provision ? meaningWords(provision.meaning) : {}),
      });
    }
    types[row] = outcome.type;
    const meant =
      provision && siteNumberObjection(provision.meaning, site ?? outcome.type ?? '', daysOf(row));
    if (meant)
      findings.warning('provision.site_disagrees', measures.placeOf(row, 'provision'), {
        ...words,
        ...siteWords(site ?? outcome.type),
        ...meaningWords({ says: 'type', type: meant }),
      });
    if (provision) provisions[row] = provision.text;
  }
  measures.columns.set('measure_type', { type: 'text', values: types });
  measures.columns.set('provision', { type: 'text', values: provisions });
}

function kindWords(type: string) {
  const { da, en } = measureTypeName(type);
  return { type: en, slags: da };
}

function siteWords(site: string | null) {
  if (site === null) return {};
  const { da, en } = measureTypeName(site);
  return { site: en, sted: da };
}

/** What a provision says of the measure. */
function meaningWords(meaning: ProvisionMeaning) {
  if (meaning.says === 'placement') return { meaning: 'a placement', betydning: 'en anbringelse' };
  if (meaning.says === 'outside')
    return { meaning: 'no measure on the intervention stair', betydning: 'ingen indsats på indsatstrappen' };
  const names = (meaning.says === 'type' ? [meaning.type] : meaning.types).map(measureTypeName);
  return {
    meaning: names.map(({ en }) => en).join(' or '),
    betydning: names.map(({ da }) => da).join(' eller '),
  };
}

function remembered(
  known: Map<string, Provision | ProvisionFault>,
  text: string,
): Provision | ProvisionFault {
  const before = known.get(text);
  if (before !== undefined) return before;
  const provision = parseProvision(text);
  known.set(text, provision);
  return provision;
}
