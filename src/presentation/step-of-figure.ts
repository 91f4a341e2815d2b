import type { Definition, Selector } from '../catalogue/definition.ts';
import { stepOf } from '../shared/stair.ts';

/** The step of the stair that a figure is about: where its children are or, in movements, come from; undefined across steps. */
export function stepOfFigure(definition: Definition, all: readonly Definition[]): number | undefined {
  const steps = new Set(stepsOf(definition, all));
  return steps.size === 1 ? [...steps][0] : undefined;
}

function stepsOf(definition: Definition, all: readonly Definition[]): (number | undefined)[] {
  const { rule } = definition;
  switch (rule.kind) {
    case 'stock':
    case 'share':
    case 'duration':
    case 'followed_by':
    case 'frequency':
    case 'flow':
      return stepsOfSelector(rule.measures);
    case 'transition':
      return stepsOfSelector(rule.from.with);
    case 'sum':
      return all
        .filter((d) => d.catalogue === definition.catalogue && rule.sumOf.includes(d.figure))
        .flatMap((d) => stepsOf(d, all));
    default:
      return [];
  }
}

function stepsOfSelector({ types }: Selector): (number | undefined)[] {
  return types.map(stepOf);
}
