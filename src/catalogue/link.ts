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
    const known = byAddress.has(address);
    if (known) findings.push(fault(definition, 'figure', 'definition.duplicate', address));
    else byAddress.set(address, definition);
  }
  const pairs = unlinked.flatMap((own) => {
    const target = own.sameAs === undefined ? own : byAddress.get(own.sameAs);
    if (target?.rule) return [{ own, definition: linkTo(target, own, target.rule, unlinked) }];
    findings.push(fault(own, 'same_as', 'definition.unknown_figure', own.sameAs ?? ''));
    return [];
  });
  const linked = pairs.map(({ definition }) => definition);
  for (const { own, definition } of pairs) {
    for (const { key, code, figure } of faultsOfSums(definition, linked)) {
      findings.push(fault(own, key, code, figure));
    }
    if (!isOneOfItsParts(definition)) {
      findings.push(fault(own, 'measures', 'definition.not_a_part', addressOf(own)));
    }
  }
  if (findings.length === 0) findings.push(...sameSlugs(unlinked));
  if (findings.length > 0) throw new UserProblem(findings);
  return linked;
}

/** With one group each, what is counted is one of the groups; otherwise nobody would know which children it has. */
function isOneOfItsParts({ rule }: Definition): boolean {
  if ((rule.kind !== 'share' && rule.kind !== 'duration') || rule.oneGroupEach.length === 0) return true;
  const measures = JSON.stringify(rule.measures);
  return rule.oneGroupEach.some((part) => JSON.stringify(part) === measures);
}

/** Two figures of one place in a catalogue cannot have the same address on the web. */
function sameSlugs(all: readonly UnlinkedDefinition[]): Finding[] {
  const seen = new Set<string>();
  return all.flatMap((own) => {
    const place = `${own.catalogue}/${own.parent ?? ''}/${own.slug}`;
    const known = seen.has(place);
    seen.add(place);
    return known ? [fault(own, 'slug', 'definition.duplicate_slug', own.slug)] : [];
  });
}

function linkTo(
  target: UnlinkedDefinition,
  own: UnlinkedDefinition,
  rule: Definition['rule'],
  all: readonly UnlinkedDefinition[],
): Definition {
  const { sameAs: _, placeOf: __, ...rest } = own;
  return { ...rest, rule: renumbered(target, own, all) ?? rule };
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

/** A figure that a sum names and cannot add up, and the key that names it. */
export interface FaultOfSum {
  readonly key: 'sum_of' | 'part';
  readonly code: 'definition.unknown_figure' | 'definition.not_summable';
  readonly figure: string;
}

/** The figures that the definition's sum names and that are not in its catalogue or are no stocks; empty for other kinds. */
export function faultsOfSums({ catalogue, rule }: Definition, all: readonly Definition[]): FaultOfSum[] {
  if (rule.kind !== 'sum' && rule.kind !== 'part_of_sum') return [];
  const named: Pick<FaultOfSum, 'key' | 'figure'>[] = rule.sumOf.map((figure) => ({ key: 'sum_of', figure }));
  if (rule.kind === 'part_of_sum') named.push({ key: 'part', figure: rule.part });
  return named.flatMap(({ key, figure }): FaultOfSum[] => {
    const part = all.find((d) => d.catalogue === catalogue && d.figure === figure);
    if (!part) return [{ key, figure, code: 'definition.unknown_figure' }];
    return part.rule.kind === 'stock' ? [] : [{ key, figure, code: 'definition.not_summable' }];
  });
}

function fault(own: UnlinkedDefinition, key: string, code: Finding['code'], figure: string): Finding {
  return problem(code, own.placeOf(key), { figure });
}
