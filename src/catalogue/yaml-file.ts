import { LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Finding, problem, UserProblem } from '../shared/problem.ts';

/** A YAML file whose values can be traced back to the line and column where they were written. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column (from 1) of the value at the path, or of the nearest thing around it. */
  readonly positionOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Reads YAML text; a UserProblem with line and column when it is not YAML. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UserProblem([
      problem('definition.yaml', { file, row: line, column: String(col) }, { reason: error.message }),
    ]);
  }
  return {
    file,
    value: document.toJS(),
    positionOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        if (node?.range) {
          const { line, col } = lines.linePos(node.range[0]);
          return { line, column: col };
        }
      }
      return { line: 1, column: 1 };
    },
  };
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
  return { findings: result.error.issues.map((issue) => findingOf(yaml, issue, path)) };
}

/** A finding at a path of the file. */
export function yamlProblem(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  code: Finding['code'],
  words: Finding['words'],
): Finding {
  const { line, column } = yaml.positionOf(path);
  return problem(code, { file: yaml.file, row: line, column: String(column) }, words);
}

type Issue = z.core.$ZodIssue;

function findingOf(yaml: YamlFile, issue: Issue, base: readonly PropertyKey[]): Finding {
  const path = [...base, ...issue.path];
  const key = path.map(String).join('.') || '-';
  switch (issue.code) {
    case 'unrecognized_keys':
      return yamlProblem(yaml, [...path, issue.keys[0] ?? ''], 'definition.unknown_key', {
        key: issue.keys.join(', '),
      });
    case 'invalid_type':
      return issue.input === undefined && isAbsent(yaml, path)
        ? yamlProblem(yaml, path, 'definition.missing_key', { key, expected: issue.expected })
        : yamlProblem(yaml, path, 'definition.wrong_type', { key, expected: issue.expected });
    case 'invalid_value':
      return yamlProblem(yaml, path, 'definition.unknown_value', {
        key,
        expected: issue.values.map(String).join(', '),
      });
    case 'invalid_union': {
      const nearest =
        issue.errors.flat().find((inner) => inner.code === 'invalid_value') ?? issue.errors.flat()[0];
      return nearest
        ? findingOf(yaml, nearest as Issue, path)
        : yamlProblem(yaml, path, 'definition.wrong_form', { key, expected: issue.code });
    }
    case 'invalid_format':
      return yamlProblem(yaml, path, 'definition.wrong_form', {
        key,
        expected: issue.pattern ?? issue.format,
      });
    default:
      return yamlProblem(yaml, path, 'definition.wrong_form', { key, expected: issue.message });
  }
}

function isAbsent(yaml: YamlFile, path: readonly PropertyKey[]): boolean {
  let value: unknown = yaml.value;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value === undefined;
}
