import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../shared/package-root.ts';
import { ENTRY_TEXTS } from '../../shared/problem-texts/entry.ts';
import { FILES_TEXTS } from '../../shared/problem-texts/files.ts';
import { INTAKE_TEXTS } from '../../shared/problem-texts/intake.ts';
import { MAPPING_TEXTS } from '../../shared/problem-texts/mapping.ts';
import { RELEASES_TEXTS } from '../../shared/problem-texts/releases.ts';
import { RULES_TEXTS } from '../../shared/problem-texts/rules.ts';
import { PROBLEM_TEXTS } from '../../shared/problem-texts.ts';
import { RULE_GUIDE } from '../../shared/rule-guide.ts';
import { Findings } from '../import/findings.ts';
import { TABLES } from '../tables/tables.ts';
import { RULES, runRules } from './rules.ts';

/** The beginnings of codes about rows of the register. */
const ABOUT_ROWS = [
  ...['row', 'value', 'date', 'timestamp', 'number', 'amount', 'month', 'truth', 'code', 'municipality'],
  ...['area', 'age', 'figure', 'school_year', 'account', 'grouping', 'id', 'child', 'children', 'measure'],
  ...['caseworker', 'cpr', 'provision', 'site', 'follow_up', 'population', 'schooling', 'goal', 'case'],
  ...['assessment', 'notification', 'complaint', 'inspection', 'ledger', 'sum', 'change'],
];
/** Codes that begin like those and are of other parts: the ledger of deliveries, and a folder asked for a municipality. */
const OTHERS = new Set([
  ...[
    'ledger.recorded',
    'ledger.restored',
    'ledger.missing',
    'ledger.quarantined',
    'municipality.not_in_folder',
  ],
  ...[ENTRY_TEXTS, FILES_TEXTS, INTAKE_TEXTS, MAPPING_TEXTS, RELEASES_TEXTS].flatMap((texts) =>
    Object.keys(texts),
  ),
]);

describe('the rules', () => {
  it('are one for each code about rows', () => {
    const codes = Object.keys(PROBLEM_TEXTS)
      .filter((code) => ABOUT_ROWS.includes(code.split('.')[0] ?? '') && !OTHERS.has(code))
      // The codes below replaced it, one for each pair of days.
      .filter((code) => code !== 'dates.order');
    expect(RULES.map(({ code }) => code).sort()).toEqual(codes.sort());
    expect(RULES.length).toBeGreaterThanOrEqual(100);
  });

  it('have every text of the part of the table that is theirs', () => {
    const codes = new Set<string>(RULES.map(({ code }) => code));
    expect(Object.keys(RULES_TEXTS).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('have a guide each, and each guide a rule', () => {
    expect(Object.keys(RULE_GUIDE).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it('lie in files named after their codes, each with a test beside it', () => {
    const files = readdirSync(join(packageRoot(), 'src', 'register', 'checks', 'rules'));
    const names = RULES.map(({ code }) => code.replace(/[._]/g, '-'));
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]).sort());
  });

  it('look at columns that there are', () => {
    const columns = new Set(
      TABLES.flatMap((table) => table.columns.map(({ name }) => `${table.name}.${name}`)),
    );
    for (const { code, fields } of RULES) {
      expect(fields.length, code).toBeGreaterThan(0);
      expect(
        fields.filter((field) => !columns.has(field)),
        code,
      ).toEqual([]);
    }
  });

  it('have at least one way in which what they find may truly be, each once', () => {
    for (const { code, readings } of RULES) {
      expect(readings.length, code).toBeGreaterThan(0);
      expect(new Set(readings).size, code).toBe(readings.length);
    }
  });

  it('hold every order of days that the tables name, with its severity', () => {
    for (const { name, orders = [] } of TABLES)
      for (const { from, to, severity } of orders) {
        const fields = [`${name}.${from}`, `${name}.${to}`];
        const rule = RULES.find((one) => one.fields.join() === fields.join() && one.severity === severity);
        expect(rule?.find, fields.join(' before ')).toBeDefined();
      }
  });

  it('find nothing where there are no tables', () => {
    const findings = new Findings();
    runRules({ tables: new Map(), linkOf: () => undefined }, findings);
    expect(findings.groups()).toEqual([]);
  });
});
