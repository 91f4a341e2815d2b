import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserProblem } from '../../src/shared/problem.ts';
import { bytesOf, openTestIntake, type TestIntake } from '../support/open-test-intake.ts';

/** A flat list as a case system gives it: one row per measure, and everything about the child on each. */
const FLAT = [
  'CPR-nr;Navn;Foranstaltning;Lovhjemmel;Startdato;Slutdato;Sagsbehandler;Kommunekode',
  '010112-4455;Testbarn Et;;SEL § 52, stk. 3, nr. 3;01-02-2024;;Sagsbehandler 1;260',
  '020213-4466;Testbarn To;Opholdssted;;15-03-2024;;Sagsbehandler 2;260',
  '020213-4466;Testbarn To;Kontaktperson;;15-03-2023;01-02-2024;Sagsbehandler 2;260',
  '030314-4477;Testbarn Tre;Netværksplejefamilie;;31.12.2024;;Sagsbehandler 1;260',
  '',
].join('\r\n');
const POPULATION = 'kommune;dato;alder;antal\n260;01-01-2025;0-17;18222\n';

let opened: TestIntake;
beforeAll(async () => {
  opened = await openTestIntake();
});
afterAll(() => opened.installation.close());

describe('the way from a flat list to a published counting', () => {
  test('files, columns, values, checks, comparison, publishing', async () => {
    const { intake } = opened;
    const { id } = await intake.start('2025-01-31', 'tester');
    await intake.addFile(id, 'udtræk.csv', bytesOf(FLAT));
    const draft = await intake.addFile(id, 'befolkning.csv', bytesOf(POPULATION));
    expect(draft.files.map(({ name, format, sheets }) => [name, format, sheets[0]?.rows])).toEqual([
      ['udtræk.csv', 'csv', 4],
      ['befolkning.csv', 'csv', 1],
    ]);

    const [flat] = await intake.sheets(id);
    expect(flat?.table).toBe('measures');
    expect(flat?.columns.map(({ header, field }) => [header, field])).toEqual([
      ['CPR-nr', 'measures.child_id'],
      ['Navn', null],
      ['Foranstaltning', 'measures.measure_type'],
      ['Lovhjemmel', 'measures.provision'],
      ['Startdato', 'measures.start_date'],
      ['Slutdato', 'measures.end_date'],
      ['Sagsbehandler', 'measures.caseworker_id'],
      ['Kommunekode', 'children.municipality'],
    ]);
    expect(JSON.stringify(flat)).not.toMatch(/0101124455|010112-4455/);
    expect(await intake.values(id)).toEqual([]);

    const view = await intake.check(id);
    expect(view.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(view.tables).toEqual(
      expect.arrayContaining([
        { name: 'children', rows: 3 },
        { name: 'measures', rows: 4 },
      ]),
    );
    for (const group of view.groups)
      if (group.severity === 'warning') await intake.accept(id, group, 'Set og i orden', 'tester');
    expect((await intake.check(id)).publishable).toBe(true);

    const difference = await intake.compare(id);
    expect(difference.before).toBeNull();
    const release = await intake.publish(id, 'Første opgørelse', 'tester');
    expect(release).toMatchObject({ date: '2025-01-31', version: 1, municipality: '260' });
    expect(await intake.drafts()).toEqual([]);
    expect(readdirSync(join(opened.root, 'kladder'))).toEqual([]);
  });

  test('the next hand-in is held against it, and a change is explained exactly', async () => {
    const { intake } = opened;
    const { id } = await intake.start('2025-05-31', 'tester');
    const ended = FLAT.replace('15-03-2024;;', '15-03-2024;01-04-2025;');
    await intake.addFile(id, 'udtræk.csv', bytesOf(ended));
    await intake.addFile(id, 'befolkning.csv', bytesOf(POPULATION));
    const { before, rows, figures } = await intake.compare(id);
    expect(before).not.toBeNull();
    expect(rows).toContainEqual({ table: 'measures', came: 0, left: 0, changed: 1, same: 3 });
    const institution = figures.find((f) => f.catalogue === 'indsatstrappen' && f.figure === '1');
    expect([institution?.before?.numerator, institution?.now?.numerator]).toEqual([1, 0]);
    expect(institution?.parts.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(-1);
    await intake.drop(id);
  });
});

describe('nothing is lost by a mistake', () => {
  test('a row is corrected, another left out, and both can be undone', async () => {
    const { intake } = opened;
    const { id } = await intake.start('2025-05-31', 'tester');
    await intake.addFile(id, 'udtræk.csv', bytesOf(FLAT.replace('01-02-2024;;', '31-02-2024;;')));
    await intake.addFile(id, 'befolkning.csv', bytesOf(POPULATION));
    const [wrong] = (await intake.check(id)).groups.filter(({ severity }) => severity === 'error');
    expect(wrong).toMatchObject({ code: 'date.impossible', count: 1 });
    const [row] = await intake.rowsOf(id, wrong?.key ?? '', 'da');
    expect(row?.row).toBe(2);
    expect(JSON.stringify(row)).not.toContain('4455');
    await expect(intake.publish(id, '', 'tester')).rejects.toThrow(UserProblem);

    const correction = { table: 'measures', row: 2, reason: 'Sagen siger 28. februar' };
    await expect(
      intake.correct(
        id,
        { ...correction, kind: 'cell', column: 'start_date', value: '28-02-2024', reason: ' ' },
        'tester',
      ),
    ).rejects.toThrow(UserProblem);
    const draft = await intake.correct(
      id,
      { ...correction, kind: 'cell', column: 'start_date', value: '28-02-2024' },
      'tester',
    );
    expect(draft.corrections).toMatchObject([{ before: '31-02-2024', value: '28-02-2024', by: 'tester' }]);
    expect((await intake.check(id)).groups.some(({ severity }) => severity === 'error')).toBe(false);
    await intake.undoCorrection(id, draft.corrections[0]?.id ?? '');
    expect((await intake.check(id)).groups.some(({ severity }) => severity === 'error')).toBe(true);
    await intake.correct(id, { ...correction, kind: 'left_out' }, 'tester');
    expect((await intake.check(id)).tables).toContainEqual({ name: 'measures', rows: 3 });
    await intake.drop(id);
  });

  test('a file that cannot be read leaves the draft as it was', async () => {
    const { intake } = opened;
    const { id } = await intake.start('2025-05-31', 'tester');
    await intake.addFile(id, 'udtræk.csv', bytesOf(FLAT));
    await expect(intake.addFile(id, 'rapport.pdf', bytesOf('%PDF-1.7\n%âãÏÓ\n'))).rejects.toThrow(
      UserProblem,
    );
    expect((await intake.draft(id)).files.map(({ name }) => name)).toEqual(['udtræk.csv']);
    await intake.drop(id);
  });

  test('a draft, its files, mapping and corrections are there after a restart', async () => {
    const first = await openTestIntake();
    const { id } = await first.intake.start('2025-05-31', 'tester');
    await first.intake.addFile(id, 'udtræk.csv', bytesOf(FLAT));
    const [sheet] = await first.intake.sheets(id);
    const columns = Object.fromEntries((sheet?.columns ?? []).map(({ header, field }) => [header, field]));
    await first.intake.setMapping(id, {
      file: 'udtræk.csv',
      sheet: '',
      table: 'measures',
      columns: { ...columns, Sagsbehandler: null },
      values: {},
    });
    await first.intake.saveProfile(id, 'Testudtræk');
    first.installation.close();

    const { intake, installation } = await openTestIntake(first);
    const [again] = await intake.sheets(id);
    expect(again?.columns.find(({ header }) => header === 'Sagsbehandler')).toMatchObject({
      field: null,
      chosen: true,
    });
    const next = await intake.start('2025-09-30', 'tester');
    await intake.addFile(next.id, 'nyt navn.csv', bytesOf(FLAT));
    expect((await intake.sheets(next.id))[0]?.profile).toBe('Testudtræk');
    installation.close();
  });
});
