import { type AreaGroup, COUNTRY, isMunicipality, nameOfArea } from '../../../../benchmarks/benchmarks.ts';
import type { AreaRole } from '../../../charts/area-charts.ts';
import type { Words } from '../../../texts/words.ts';
import type { ProtectedBenchmarks } from './benchmark-cells.ts';

/** An area, or a group of them, that the page compares with. */
export interface ChosenArea {
  /** As `sammenlign` names it: `region`, `land`, `657`, `gruppe:Vestegnen`. */
  readonly key: string;
  readonly name: string;
  readonly role: AreaRole;
  /** The codes whose numbers are added up: one, but for groups. */
  readonly areas: readonly string[];
}

/** The benchmark that is chosen when none is named. */
const DEFAULT = ['region', 'land'];
const GROUP = 'gruppe:';

/** Something that can be chosen, and whether it is. */
export interface AreaOption {
  readonly key: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** Everything that can be chosen to compare with: region and country, groups, municipalities in Danish order. */
export interface AreaOptions {
  readonly wider: readonly AreaOption[];
  readonly groups: readonly AreaOption[];
  readonly municipalities: readonly AreaOption[];
}

/** The areas that `sammenlign` names, in the order region, country, groups, municipalities; and what it got wrong. */
export function chosenAreas(
  asked: string | undefined,
  benchmarks: ProtectedBenchmarks,
  own: string,
  words: Words,
): { readonly chosen: readonly ChosenArea[]; readonly unknown: readonly string[] } {
  const keys = new Set(asked === undefined ? DEFAULT : asked.split(',').filter((key) => key !== ''));
  const all = possibleAreas(benchmarks, own, words);
  return {
    chosen: all.filter(({ key }) => keys.has(key)),
    unknown: [...keys].filter((key) => !all.some((area) => area.key === key)),
  };
}

/** What can be chosen, with what is chosen marked. */
export function areaOptions(
  benchmarks: ProtectedBenchmarks,
  own: string,
  chosen: readonly ChosenArea[],
  words: Words,
): AreaOptions {
  const options = possibleAreas(benchmarks, own, words).map(({ key, name, role, areas }) => ({
    option: { key, label: name, chosen: chosen.some((area) => area.key === key) },
    kind:
      role === 'other'
        ? key.startsWith(GROUP) || areas.length !== 1
          ? 'groups'
          : 'municipalities'
        : 'wider',
  }));
  const of = (wanted: string) => options.filter(({ kind }) => kind === wanted).map(({ option }) => option);
  return { wider: of('wider'), groups: of('groups'), municipalities: of('municipalities') };
}

/** Every municipality with a number of any figure, one's own left out, in Danish order (Aa last). */
function otherMunicipalities({ cells }: ProtectedBenchmarks, own: string): string[] {
  const areas = new Set(cells.map(({ area }) => area));
  return [...areas].filter((area) => isMunicipality(area) && area !== own);
}

/** Orders names as Danish does, in both languages: they are Danish names. */
export const danishOrder = new Intl.Collator('da');

function possibleAreas(benchmarks: ProtectedBenchmarks, own: string, words: Words): ChosenArea[] {
  const single = (key: string, area: string, role: AreaRole): ChosenArea => ({
    key,
    name: words.of(nameOfArea(benchmarks, area)),
    role,
    areas: [area],
  });
  const group = ({ name, municipalities }: AreaGroup): ChosenArea => ({
    key: `${GROUP}${name}`,
    name,
    role: 'other',
    areas: municipalities.filter((area) => area !== own),
  });
  const byName = (a: ChosenArea, b: ChosenArea) => danishOrder.compare(a.name, b.name);
  return [
    single('region', benchmarks.region, 'region'),
    single('land', COUNTRY, 'country'),
    ...benchmarks.groups.map(group).sort(byName),
    ...otherMunicipalities(benchmarks, own)
      .map((area) => single(area, area, 'other'))
      .sort(byName),
  ];
}
