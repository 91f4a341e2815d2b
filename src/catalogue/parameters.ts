import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import { addressOf, type Catalogue, type Definition, type Rule, type Selector } from './definition.ts';
import type { SourceFile } from './read-catalogues.ts';
import { type FigureParameters, PARAMETERS_SCHEMA, type Parameters } from './schema.ts';
import { toAges } from './selector.ts';
import { checkYaml, readYaml } from './yaml-file.ts';

/** An installation's parameters: `all`, a catalogue or a figure's address, each with what it varies. A UserProblem when wrong. */
export function readParameters({ file, text }: SourceFile): Parameters {
  const yaml = readYaml(file, text);
  const checked = checkYaml(yaml, PARAMETERS_SCHEMA, yaml.value ?? {});
  if ('findings' in checked) throw new UserProblem(checked.findings);
  return checked.value;
}

/**
 * The catalogues with the parameters applied, without editing a definition: `all` first, then those of the catalogue,
 * then those of the main figure, then of the figure itself. A UserProblem names parameters of figures that do not exist.
 */
export function applyParameters(catalogues: readonly Catalogue[], parameters: Parameters): Catalogue[] {
  const known = new Set(['all', ...catalogues.flatMap((c) => [c.name, ...c.definitions.map(addressOf)])]);
  const findings: Finding[] = Object.keys(parameters)
    .filter((name) => !known.has(name))
    .map((figure) => problem('definition.unknown_figure', {}, { figure }));
  if (findings.length > 0) throw new UserProblem(findings);
  return catalogues.map((catalogue) => ({
    ...catalogue,
    definitions: catalogue.definitions.map((definition) =>
      layersOf(definition)
        .map((name) => parameters[name])
        .reduce<Definition>((varied, layer) => (layer ? vary(varied, layer) : varied), definition),
    ),
  }));
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
  if (p.granted_by !== undefined && 'measures' in rule) {
    varied.measures = { ...rule.measures, grantedBy: p.granted_by } satisfies Selector;
  }
  return varied as unknown as Rule;
}
