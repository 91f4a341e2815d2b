import { type Finding, type Place, problem, UserProblem } from '../shared/problem.ts';
import { addressOf, type Catalogue, type Definition, type Rule, type Selector } from './definition.ts';
import { faultsOfSums } from './link.ts';
import type { SourceFile } from './read-catalogues.ts';
import { type FigureParameters, PARAMETERS_SCHEMA, type Parameters } from './schema.ts';
import { toAges } from './selector.ts';
import { checkYaml, placeOf, readYaml } from './yaml-file.ts';

/** An installation's parameters: `all`, a catalogue or a figure's address, each with what it varies. A UserProblem when wrong. */
export function readParameters({ file, text }: SourceFile): Parameters {
  const yaml = readYaml(file, text);
  const checked = checkYaml(yaml, PARAMETERS_SCHEMA, yaml.value ?? {});
  if ('findings' in checked) throw new UserProblem(checked.findings);
  return checked.value;
}

/**
 * The catalogues with the parameters applied, without editing a definition: `all` first, then those of the catalogue,
 * then those of the main figure, then of the figure itself. A UserProblem names figures that do not exist or cannot be
 * added up, with file, line and column when the file that the parameters were read from is given.
 */
export function applyParameters(
  catalogues: readonly Catalogue[],
  parameters: Parameters,
  source?: SourceFile,
): Catalogue[] {
  const known = new Set(['all', ...catalogues.flatMap((c) => [c.name, ...c.definitions.map(addressOf)])]);
  const strangers = Object.keys(parameters).filter((name) => !known.has(name));
  const varied = catalogues.map((catalogue) => ({
    ...catalogue,
    definitions: catalogue.definitions.map((definition) => varyByLayers(definition, parameters)),
  }));
  const findings = [
    ...strangers.map((figure) => problem('definition.unknown_figure', placeIn(source, [figure]), { figure })),
    ...varied.flatMap((catalogue) => faultsIn(catalogue, parameters, source)),
  ];
  if (findings.length > 0) throw new UserProblem(findings);
  return varied;
}

function varyByLayers(definition: Definition, parameters: Parameters): Definition {
  return layersOf(definition)
    .map((name) => parameters[name])
    .reduce<Definition>((varied, layer) => (layer ? vary(varied, layer) : varied), definition);
}

/** What a varied `sum_of` names and cannot add up, told once where the layer that settled it stands. */
function faultsIn(
  { definitions }: Catalogue,
  parameters: Parameters,
  source: SourceFile | undefined,
): Finding[] {
  const faults = new Map<string, Finding>();
  for (const definition of definitions) {
    const layer = layersOf(definition).findLast((name) => parameters[name]?.sum_of !== undefined);
    if (layer === undefined) continue;
    for (const { code, figure } of faultsOfSums(definition, definitions)) {
      faults.set(`${layer} ${figure}`, problem(code, placeIn(source, [layer, 'sum_of']), { figure }));
    }
  }
  return [...faults.values()];
}

function placeIn(source: SourceFile | undefined, path: readonly PropertyKey[]): Place {
  return source ? placeOf(readYaml(source.file, source.text), path) : {};
}

function layersOf(definition: Definition): string[] {
  const main = definition.parent ?? definition.figure;
  const { catalogue } = definition;
  return [...new Set(['all', catalogue, `${catalogue}:${main}`, addressOf(definition)])];
}

function vary(definition: Definition, p: FigureParameters): Definition {
  return {
    ...definition,
    ages: p?.ages === undefined ? definition.ages : toAges(p.ages),
    targetGroups: p?.target_groups ?? definition.targetGroups,
    count: p?.count ?? definition.count,
    population: p?.population ?? definition.population,
    direction: p?.direction ?? definition.direction,
    rule: varyRule(definition.rule, p ?? {}),
  };
}

/** Only what the rule's kind has is varied, so that `all` can be said of every figure. */
function varyRule(rule: Rule, p: NonNullable<FigureParameters>): Rule {
  const varied: Record<string, unknown> = { ...rule };
  const set = (key: string, value: unknown) => {
    if (key in varied && value !== undefined) varied[key] = value;
  };
  set('monthsBack', p.months_back);
  set('withinMonths', p.within_months);
  set('months', p.months);
  set('runs', p.runs);
  set('sumOf', p.sum_of);
  set('amount', p.amount);
  set('per', p.per);
  if (p.granted_by !== undefined) {
    const grantedBy = p.granted_by;
    const granted = (selector: Selector): Selector => ({ ...selector, grantedBy });
    if ('measures' in rule) varied.measures = granted(rule.measures);
    if ('of' in rule) varied.of = granted(rule.of);
    if ('oneGroupEach' in rule) varied.oneGroupEach = rule.oneGroupEach.map(granted);
  }
  return varied as unknown as Rule;
}
