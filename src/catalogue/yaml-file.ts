import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Finding, type Place, problem, UserProblem } from '../shared/problem.ts';

/** A YAML file whose values can be traced back to the line and column where they were written. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column (from 1) of the key or item at the path, or of the nearest thing around it. */
  readonly positionOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Reads YAML text; a UserProblem with line and column when it is not YAML. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (error) throw notYaml(file, positionAt(error.pos[0]), error.message);
  return {
    file,
    value: plainValue(file, document),
    positionOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return positionAt(offset);
      }
      return { line: 1, column: 1 };
    },
  };
}

/** Where the key (in a map) or the item (in a list) at the path begins. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const around = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  if (isMap(around)) {
    const key = around.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
    return (key as Node | undefined)?.range?.[0];
  }
  return (document.getIn(path, true) as Node | undefined)?.range?.[0];
}

/** Aliases are resolved only here: one without an anchor, or one that grows without bounds, is the user's mistake too. */
function plainValue(file: string, document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw notYaml(file, { line: 1, column: 1 }, error.message);
    throw error;
  }
}

function notYaml(
  file: string,
  { line, column }: { line: number; column: number },
  reason: string,
): UserProblem {
  return new UserProblem([
    problem('definition.yaml', { file, row: line, column: String(column) }, { reason }),
  ]);
}

/** The value at `path` of the file checked by the schema; every fault is a finding with file, line and column. */
export function checkYaml<T extends z.ZodType>(
  yaml: YamlFile,
  schema: T,
  value: unknown,
  path: readonly PropertyKey[] = [],
): { value: z.infer<T> } | { findings: Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(yaml, issue, path)) };
}

/** A finding at a path of the file. */
export function yamlProblem(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  code: Finding['code'],
  words: Finding['words'],
): Finding {
  return problem(code, placeOf(yaml, path), words);
}

/** File, line and column of a path of the file. */
export function placeOf(yaml: YamlFile, path: readonly PropertyKey[]): Place {
  const { line, column } = yaml.positionOf(path);
  return { file: yaml.file, row: line, column: String(column) };
}

type Issue = z.core.$ZodIssue;

function findingsOf(yaml: YamlFile, issue: Issue, base: readonly PropertyKey[]): Finding[] {
  const path = [...base, ...issue.path];
  const key = path.map(String).join('.') || '-';
  if (isAbsent(yaml, path)) {
    return [yamlProblem(yaml, path, 'definition.missing_key', { key, expected: expectedBy(issue) })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        yamlProblem(yaml, [...path, unknown], 'definition.unknown_key', {
          key: [...path, unknown].map(String).join('.'),
        }),
      );
    case 'invalid_type':
      return [yamlProblem(yaml, path, 'definition.wrong_type', { key, expected: issue.expected })];
    case 'invalid_value':
      return [yamlProblem(yaml, path, 'definition.unknown_value', { key, expected: expectedBy(issue) })];
    case 'invalid_union': {
      const nearest = nearestOf(issue);
      return nearest
        ? findingsOf(yaml, nearest, path)
        : [yamlProblem(yaml, path, 'definition.wrong_form', { key, expected: issue.code })];
    }
    default:
      return [yamlProblem(yaml, path, 'definition.wrong_form', { key, expected: issue.message })];
  }
}

/** What should have stood where the issue is: a type, the values to choose from, or a form by example. */
function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue) : undefined;
  return nearest ? expectedBy(nearest) : issue.message;
}

/** Of what the parts of a union say, that which names the values to choose from. */
function nearestOf(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined {
  const inner = issue.errors.flat();
  return inner.find(({ code }) => code === 'invalid_value') ?? inner[0];
}

function isAbsent(yaml: YamlFile, path: readonly PropertyKey[]): boolean {
  let value: unknown = yaml.value;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value === undefined;
}
