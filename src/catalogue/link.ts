import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import { addressOf, type Definition } from './definition.ts';
import type { UnlinkedDefinition } from './read-definition-file.ts';

/**
 * The definitions with every `same_as` replaced by the rule it names. A UserProblem when a figure stands twice, or when
 * `same_as`, `sum_of` or `part` name a figure that is not there or cannot be added up.
 */
export function link(unlinked: readonly UnlinkedDefinition[]): Definition[] {
  const byAddress = new Map<string, UnlinkedDefinition>();
  const findings: Finding[] = [];
  for (const definition of unlinked) {
    const address = addressOf(definition);
    if (byAddress.has(address)) findings.push(fault(definition, 'definition.duplicate', address));
    byAddress.set(address, definition);
  }
  const linked = unlinked.flatMap((definition) => {
    const target = definition.sameAs === undefined ? definition : byAddress.get(definition.sameAs);
    if (!target?.rule) {
      findings.push(fault(definition, 'definition.unknown_figure', definition.sameAs ?? ''));
      return [];
    }
    const { sameAs: _, ...own } = definition;
    return [{ ...own, rule: renumbered(target, definition, unlinked) ?? target.rule }];
  });
  findings.push(...linked.flatMap((definition) => faultsOfSums(definition, linked)));
  if (findings.length > 0) throw new UserProblem(findings);
  return linked;
}

/** A sum taken over from another catalogue adds up the figures that stand for its parts here. */
function renumbered(
  target: UnlinkedDefinition,
  here: UnlinkedDefinition,
  all: readonly UnlinkedDefinition[],
): Definition['rule'] | undefined {
  if (target.rule?.kind !== 'sum' || target.catalogue === here.catalogue) return undefined;
  const sumOf = target.rule.sumOf.map((part) => {
    const address = addressOf({ catalogue: target.catalogue, figure: part });
    return all.find((d) => d.catalogue === here.catalogue && d.sameAs === address)?.figure ?? part;
  });
  return { kind: 'sum', sumOf };
}

function faultsOfSums(definition: Definition, all: readonly Definition[]): Finding[] {
  const { rule } = definition;
  if (rule.kind !== 'sum' && rule.kind !== 'part_of_sum') return [];
  const named = rule.kind === 'sum' ? rule.sumOf : [...rule.sumOf, rule.part];
  return named.flatMap((figure) => {
    const part = all.find((d) => d.catalogue === definition.catalogue && d.figure === figure);
    if (!part) return [fault(definition, 'definition.unknown_figure', figure)];
    return part.rule.kind === 'stock' ? [] : [fault(definition, 'definition.not_summable', figure)];
  });
}

function fault(definition: UnlinkedDefinition | Definition, code: Finding['code'], figure: string): Finding {
  return problem(code, { file: definition.file }, { figure });
}
