import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { addressOf } from '../../src/catalogue/definition.ts';
import { processEffects } from '../../src/cli/effects.ts';
import { openInstallation } from '../../src/cli/installation.ts';
import { type ContractRow, toContractRow } from '../../src/observations/contract-rows.ts';
import type { ReleaseEffects } from '../../src/releases/effects.ts';
import { listReleases, type ReleaseSummary } from '../../src/releases/list-releases.ts';
import { readRelease } from '../../src/releases/read-release.ts';
import { recomputeRelease } from '../../src/releases/recompute-release.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { observeFiles } from '../support/calculate-files.ts';
import type { HANDED_IN_FORMS } from '../support/handed-in-as.ts';
import { type Hands, keyboard, mouse } from '../support/hands.ts';
import { type LiveSite, liveSite } from '../support/live-site.ts';
import { lookAtPage } from '../support/look-at-page.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';
import { differencesOf } from '../support/row-text.ts';
import { userTime } from '../support/user-time.ts';
import {
  type CsvRegister,
  type FaultyHandIn,
  faultyHandIn,
  movedToInstitution,
  UNKNOWN_COLUMN,
  uploaded,
} from '../support/vejby-hand-ins.ts';
import { buildPages, drawn, removePages, startBrowser } from './open-site.ts';

const FOLDER = join(packageRoot(), 'artefakter');
/** Most of a minute each on a quiet machine. */
const SLOW = 900_000;
/** Reading, checking and counting a whole municipality on a busy machine. */
const WORK = { timeout: 300_000 };
/** The second task of usability: find and fix a planted wrong date and publish, in seconds. */
const MOST_FOR_TASK = 8 * 60;
const FIRST = { date: '2025-05-31', now: '2025-06-15T10:00:00Z' };
/** A file that no format knows. */
const REFUSED = {
  name: 'rapport.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
};
const SECOND = { date: '2025-09-30', now: '2025-10-20T10:00:00Z' };

let webRoot: string;
let browser: Browser;
let faulty: FaultyHandIn;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  [webRoot, browser, faulty] = await Promise.all([buildPages(), startBrowser(), faultyHandIn()]);
}, SLOW);
afterAll(async () => {
  await browser.close();
  await removePages(webRoot);
});

/** A window on a site, with what went wrong in it. */
interface Window {
  readonly page: Page;
  readonly faults: string[];
}

async function windowOn(site: LiveSite): Promise<Window> {
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, locale: 'da-DK' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes(REFUSED.name))
      faults.push(`${message.location().url}: ${message.text()}`);
  });
  await page.goto(`${site.url()}/data/opgoerelser`);
  await drawn(page);
  return { page, faults };
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true });
const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor(WORK);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor(WORK);
const item = (page: Page, name: string | RegExp) => page.getByRole('article', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const settled = (page: Page) =>
  heading(page, 'Opgørelsen kan offentliggøres. Der er ingen fejl, og alle advarsler er godkendt.');

const ENDS_EARLY = '1 indsats slutter, før den begynder.';
const OPEN_AFTER_18 = '5 indsatser er uden slutdato, selv om den unge er fyldt 18 år.';
const OUTSIDE = '4 opfølgninger er holdt, da indsatsen ikke var i gang.';

/** What is looked at on the way: pictures and faults of a page under a name. */
type Look = (name: string) => Promise<void>;
const unlooked: Look = async () => undefined;

async function chooseFiles(
  page: Page,
  hands: Hands,
  files: Parameters<Hands['files']>[1],
  look: Look,
): Promise<void> {
  await step(page, 'Filer');
  await look('filer-tom');
  await hands.files(page.locator('#vaelg-filer'), files);
  await said(page, files.length === 1 ? 'er modtaget.' : `${files.length} filer er modtaget.`);
  await look('filer');
}

async function offerOneThatCannotBeRead(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.files(page.locator('#vaelg-filer'), [REFUSED]);
  await page.getByRole('alert').getByText(REFUSED.name).waitFor(WORK);
  expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
    'Filen rapport.pdf kan ikke læses. Vælg en Excel- eller CSV-fil.',
  ]);
  await look('filer-afvist');
}

async function nameColumn(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(link(page, 'Næste: Kolonner'));
  await step(page, 'Kolonner');
  await page.getByText('17 af 18 kolonner genkendt.').waitFor();
  const select = page.getByLabel(`Hvad betyder kolonnen ${UNKNOWN_COLUMN}?`);
  if ((await select.count()) === 0) await hands.press(button(page, 'Ret kolonnerne i indsatser.csv'));
  await look('kolonner');
  await hands.choose(select, 'Sagsbehandler');
  await page.getByText('18 af 18 kolonner genkendt.').waitFor();
  await hands.write(page.getByLabel('Profilens navn'), 'Vejby-udtræk');
  await hands.press(button(page, 'Gem som profil'));
  await said(page, 'Profilen »Vejby-udtræk« er gemt.');
  await look('kolonner-valgt');
}

async function giveMeanings(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(link(page, 'Næste: Værdier'));
  await step(page, 'Værdier');
  await heading(page, '2 nye værdier').waitFor();
  await look('vaerdier');
  await hands.press(button(page, /^Brug forslaget .* til Plejefam\. alm\.$/));
  await page.getByText('1 værdi mangler en betydning.').waitFor();
  await hands.choose(page.getByLabel('Hvad betyder »SDI«?'), 'Sikret døgninstitution (trin 6)');
  await page.getByText('Alle værdier har fået en betydning.').waitFor();
  await look('vaerdier-valgt');
}

async function findFaults(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(link(page, 'Næste: Datatjek'));
  await step(page, 'Datatjek');
  await said(page, 'Tjekket er færdigt.');
  await look('tjek');
  expect(await page.locator('.check-counts').textContent()).toMatch(
    /1 fejl · .*2 advarsler · .*0 bemærkninger/,
  );
  expect(await page.locator('.check-summary a').allTextContents()).toEqual([
    ENDS_EARLY,
    OPEN_AFTER_18,
    OUTSIDE,
  ]);
}

async function lookWhereItIsStopped(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(link(page, 'Næste: Offentliggør'));
  await step(page, 'Offentliggør');
  await heading(page, 'Opgørelsen kan ikke offentliggøres endnu. Ret den ene fejl.').first().waitFor(WORK);
  expect(await button(page, 'Offentliggør').count()).toBe(0);
  await look('offentliggoer-stoppet');
  await hands.press(link(page, 'Gå til datatjek').first());
  await step(page, 'Datatjek');
  await page.locator('.check-counts').waitFor(WORK);
}

async function correctTheDate(page: Page, hands: Hands, look: Look): Promise<void> {
  const { row, written, right } = faulty.wrongEnd;
  const wrong = item(page, ENDS_EARLY);
  await hands.press(wrong.getByRole('button', { name: 'Vis 1 række' }));
  const found = wrong.locator('.found-rows tbody tr');
  await found.first().waitFor();
  expect(await found.getByRole('rowheader').allTextContents()).toEqual([`${row}`]);
  expect(await found.textContent()).toContain(written);
  await hands.press(wrong.getByRole('button', { name: `Ret her række ${row}` }));
  await look('ret-her');
  await hands.write(wrong.getByLabel('Ny værdi'), right);
  await hands.press(wrong.getByRole('button', { name: 'Gem rettelse' }));
  await wrong.getByText('Skriv en begrundelse.').waitFor();
  await look('ret-her-uden-begrundelse');
  await hands.write(wrong.getByLabel('Begrundelse'), 'Tastefejl i fagsystemet');
  await hands.press(wrong.getByRole('button', { name: 'Gem rettelse' }));
  await page.getByText(`»${written}« er rettet til »${right}«.`).waitFor();
  await wrong.getByText('Rettet her').waitFor();
  expect(await focused(page)).toBe(`${row}`);
}

async function leaveOutAndUndo(page: Page, hands: Hands, look: Look): Promise<void> {
  const outside = item(page, OUTSIDE);
  await hands.press(outside.getByRole('button', { name: 'Vis 4 rækker' }));
  const rows = outside.locator('.found-rows tbody').getByRole('rowheader');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(4);
  const [first = ''] = await rows.allTextContents();
  await hands.press(outside.getByRole('button', { name: `Udelad række ${first}` }));
  await hands.write(outside.getByLabel('Begrundelse'), 'Testrække');
  await hands.press(outside.getByRole('button', { name: 'Udelad rækken' }));
  await page.getByText('Rækken er udeladt.').waitFor();
  await page.getByText(`Opfølgninger, opfoelgninger.csv, række ${first}.`).waitFor();
  await outside.getByText('Udeladt', { exact: true }).waitFor();
  expect(await rows.count()).toBe(4);
  expect(await focused(page)).toBe(first);
  await look('udeladt');
  await hands.press(button(page, new RegExp(`^Fortryd rettelsen: .*række ${first}`)));
  await page.getByText('Rækken er udeladt.').waitFor({ state: 'detached' });
}

async function checkAgain(page: Page, hands: Hands): Promise<void> {
  await page.locator('.check-stale').waitFor();
  await hands.press(button(page, 'Tjek igen'));
  await page.locator('.check-stale').waitFor({ state: 'detached', ...WORK });
  await page.locator('.check-counts').filter({ hasText: '0 fejl' }).waitFor(WORK);
}

async function acceptWarnings(page: Page, hands: Hands, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const warning = item(page, name);
    await hands.press(warning.getByRole('button', { name: 'Godkend med begrundelse' }));
    await hands.write(warning.getByLabel('Hvorfor er det rigtigt?'), `Vi kender dem: ${name}`);
    await hands.press(warning.getByRole('button', { name: 'Godkend', exact: true }));
    await warning.getByText(`Begrundelse: Vi kender dem: ${name}`).waitFor();
  }
  await settled(page).waitFor();
}

/** Everything that the next hand-ins of the demo go through without a question, up to what is compared. */
async function handInAgain(
  page: Page,
  hands: Hands,
  register: CsvRegister,
  form: keyof typeof HANDED_IN_FORMS,
): Promise<void> {
  await chooseFiles(page, hands, await uploaded(register, form), unlooked);
  await hands.press(link(page, 'Næste: Kolonner'));
  await step(page, 'Kolonner');
  await hands.press(link(page, 'Næste: Værdier'));
  await step(page, 'Værdier');
  await page.getByText('Alle værdier er kendt. Gå videre til datatjekket.').waitFor(WORK);
  await hands.press(link(page, 'Næste: Datatjek'));
  await step(page, 'Datatjek');
  await said(page, 'Tjekket er færdigt.');
  expect(await page.locator('.check-summary a').allTextContents()).toEqual([OPEN_AFTER_18, OUTSIDE]);
  await acceptWarnings(page, hands, [OPEN_AFTER_18, OUTSIDE]);
  await toPublishing(page, hands);
}

async function publish(page: Page, hands: Hands, note: string): Promise<void> {
  await hands.write(page.getByLabel('Bemærkning til versionen'), note);
  await hands.press(button(page, 'Offentliggør'));
  await heading(page, /Opgørelsen pr\. .* er offentliggjort$/).waitFor(WORK);
}

async function toPublishing(page: Page, hands: Hands): Promise<void> {
  await hands.press(link(page, 'Næste: Offentliggør'));
  await step(page, 'Offentliggør');
  await page.locator('.compare-group').first().waitFor(WORK);
  await page.getByText(/Opgørelsen bliver version \d/).waitFor(WORK);
}

/** The rows of the error list, sheet by sheet. */
async function downloadedErrors(page: Page, hands: Hands): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hands.press(link(page, 'Hent fejlliste (Excel)')),
  ]);
  expect(download.suggestedFilename()).toBe(`fejlliste-${FIRST.date}.xlsx`);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const { sheets } = await readXlsx(Buffer.concat(chunks));
  return sheets.flatMap(({ rows }) => rows.map((row) => row.join(' | ')));
}

/** The totals that `calculate` would print of a register, with extras. */
async function totalsOf(register: CsvRegister, at: readonly string[]): Promise<ContractRow[]> {
  const catalogues = (await projectCatalogues()).map(({ name }) => name);
  return (await observeFiles(register, { at, catalogues, extras: true })).map(toContractRow);
}

const numeratorOf = (rows: readonly ContractRow[], figure: string) =>
  Number(rows.find((row) => row.catalogue === 'indsatstrappen' && row.figure === figure)?.numerator);

/** Opens what a killed server left, and looks at what is published: the newest publication first. */
async function afterwards<T>(
  { root, keyFolder }: LiveSite,
  look: (releases: readonly ReleaseSummary[], effects: ReleaseEffects) => Promise<T>,
): Promise<T> {
  const env = { ...process.env, XDG_CONFIG_HOME: keyFolder };
  const installation = await openInstallation(root, { ...processEffects(), env });
  try {
    const openEngine = () => duckdbEngine({ threads: 1 });
    return await look(listReleases(installation.store), { ...installation, openEngine });
  } finally {
    installation.close();
  }
}

/** How the totals of a release differ from those of a register at the release's dates. */
async function differencesFrom(
  register: CsvRegister,
  { id, dates }: ReleaseSummary,
  effects: ReleaseEffects,
): Promise<string[]> {
  const { observations } = await readRelease(id, effects);
  const totals = observations.filter(({ breakdown }) => breakdown === '').map(toContractRow);
  expect(totals.length).toBeGreaterThan(50 * dates.length);
  return differencesOf(totals, await totalsOf(register, dates));
}

/** One municipality's first hand-in, from an empty installation to Overblik; a server is killed on the way. */
async function firstHandIn(site: LiveSite, { page }: Window, hands: Hands, look: Look): Promise<void> {
  await heading(page, 'Der er ingen opgørelser endnu').waitFor();
  await look('liste-tom');
  await hands.choose(page.getByLabel('Kommune', { exact: true }), 'Halsnæs');
  await hands.press(button(page, 'Gem kommune'));
  await said(page, 'Kommunen er gemt.');
  await hands.press(button(page, 'Start opgørelse'));
  await step(page, 'Filer');
  expect(await page.getByLabel('Skæringsdato').inputValue()).toBe(FIRST.date);
  await offerOneThatCannotBeRead(page, hands, look);
  await chooseFiles(page, hands, faulty.files, look);
  await nameColumn(page, hands, look);
  await site.killAndStart(FIRST.now);
  await page.reload();
  await step(page, 'Kolonner');
  await page.getByText('18 af 18 kolonner genkendt.').waitFor(WORK);
  await giveMeanings(page, hands, look);
  await findFaults(page, hands, look);
  const listed = await downloadedErrors(page, hands);
  const { row } = faulty.wrongEnd;
  expect(listed.filter((line) => line.includes('indsatser.csv') && line.includes(`${row}`)).length).toBe(1);
  expect(listed.filter((line) => line.includes('opfoelgninger.csv')).length).toBe(4);
  await lookWhereItIsStopped(page, hands, look);
  await correctTheDate(page, hands, look);
  await leaveOutAndUndo(page, hands, look);
  await checkAgain(page, hands);
  await acceptWarnings(page, hands, [OPEN_AFTER_18, OUTSIDE]);
  await look('tjek-godkendt');
  await toPublishing(page, hands);
  await page.getByText('Der er ingen tidligere opgørelse at sammenligne med.').waitFor();
  await look('offentliggoer-foerste');
  await publish(page, hands, 'Første opgørelse');
  await look('offentliggjort');
  await hands.press(link(page, 'Se den på Overblik'));
  await heading(page, 'De 12 nøgletal').waitFor();
  await page.reload();
  await drawn(page);
  const text = await page.locator('body').textContent();
  expect(text).toContain('opgjort pr. 31. maj 2025');
  expect(text).toContain('offentliggjort 15. juni 2025 (version 1)');
  await look('overblik');
}

describe('by mouse', () => {
  let site: LiveSite;
  let window: Window;
  let page: Page;
  let hands: Hands;
  let second: CsvRegister;
  let third: CsvRegister;
  const pageFaults: string[] = [];
  const look: Look = async (name) => {
    pageFaults.push(...(await lookAtPage(page, name, FOLDER)));
  };
  const noFaults = () =>
    expect({ page: pageFaults, window: window.faults, server: site.errors() }).toEqual({
      page: [],
      window: [],
      server: '',
    });

  beforeAll(async () => {
    second = movedToInstitution(6, '2025-09-01');
    third = movedToInstitution(9, '2025-09-01');
    site = await liveSite(webRoot, FIRST.now);
    window = await windowOn(site);
    page = window.page;
    hands = mouse(page);
  }, SLOW);
  afterAll(async () => {
    await page.context().close();
    await site.remove();
  });

  test(
    'a faulty extract is found, fixed and published',
    async () => {
      await firstHandIn(site, window, hands, look);
      noFaults();
    },
    SLOW,
  );

  test(
    'the next is held against it: what moved a figure sums to its difference',
    async () => {
      await site.killAndStart(SECOND.now);
      await page.goto(`${site.url()}/data/opgoerelser`);
      await page.getByRole('row').filter({ hasText: '31. maj 2025' }).waitFor();
      await look('liste');
      await hands.press(button(page, 'Start opgørelse'));
      await step(page, 'Filer');
      expect(await page.getByLabel('Skæringsdato').inputValue()).toBe(SECOND.date);
      await handInAgain(page, hands, second, 'XLSX in Danish with days from 1904');
      await look('offentliggoer-naeste');
      const [former, now] = [
        await totalsOf(faulty.right, [FIRST.date]),
        await totalsOf(second, [SECOND.date]),
      ];
      for (const [figure, name] of [
        ['1', 'Institutionsanbringelser'],
        ['3', 'Anbringelser i plejefamilier'],
        ['6', 'Forebyggende indsatser (§ 11, stk. 3-tilbud)'],
      ] as const) {
        const open = button(page, `Vis, hvordan ${name} har ændret sig`).first();
        await hands.press(open);
        await heading(page, `${name}: fra sidste opgørelse til nu`).waitFor();
        const changes = await page.locator('.causes tbody tr:not(.total) td:nth-child(3)').allTextContents();
        const sum = changes.reduce((total, text) => total + Number(text.replace('−', '-')), 0);
        expect([figure, sum]).toEqual([figure, numeratorOf(now, figure) - numeratorOf(former, figure)]);
        expect(changes.length).toBeGreaterThan(1);
        if (figure === '1') await look('trappegraf');
        await hands.press(button(page, 'Luk forklaringen'));
      }
      await publish(page, hands, 'Anden opgørelse');
      noFaults();
    },
    SLOW,
  );

  test(
    'the same date once more: the plan tells what changes, and both versions are there',
    async () => {
      await page.goto(`${site.url()}/data/opgoerelser`);
      await hands.press(button(page, 'Start opgørelse'));
      await step(page, 'Filer');
      await hands.date(page.getByLabel('Skæringsdato'), SECOND.date);
      await page.getByText('Opgørelse pr. 30. september 2025').waitFor();
      await handInAgain(page, hands, third, 'ODS in Danish');
      const [before, now] = [await totalsOf(second, [SECOND.date]), await totalsOf(third, [SECOND.date])];
      const changed = now.filter((row, i) => {
        const former = before[i];
        return row.numerator !== former?.numerator || row.denominator !== former.denominator;
      });
      const figures = new Set(changed.map(addressOf)).size;
      expect(changed.length).toBeGreaterThan(5);
      await page.getByText('Opgørelsen bliver version 2 pr. 30. september 2025.').waitFor();
      await page.getByText(`Denne rettelse ændrer ${changed.length} tal i ${figures} nøgletal.`).waitFor();
      await look('offentliggoer-igen');
      await publish(page, hands, 'Tre børn mere på institution');
      await page.goto(`${site.url()}/data/opgoerelser`);
      await page.getByText('Erstattet af version 2').waitFor();
      expect(await page.getByRole('row').filter({ hasText: '30. september 2025' }).count()).toBe(2);
      await look('liste-versioner');
      noFaults();
    },
    SLOW,
  );

  test(
    'every version is as its rows are counted, and can be recomputed',
    async () => {
      await site.kill();
      await afterwards(site, async (releases, effects) => {
        const registers = [third, second, faulty.right];
        expect(releases.map(({ date, version }) => [date, version])).toEqual([
          [SECOND.date, 2],
          [SECOND.date, 1],
          [FIRST.date, 1],
        ]);
        for (const [i, release] of releases.entries()) {
          expect(await differencesFrom(registers[i] ?? {}, release, effects)).toEqual([]);
          expect(await recomputeRelease(release.id, effects)).toEqual([]);
        }
      });
    },
    SLOW,
  );
});

test(
  'by keyboard alone: a faulty extract is found, fixed and published',
  async () => {
    const site = await liveSite(webRoot, FIRST.now);
    const window = await windowOn(site);
    const time = userTime();
    await firstHandIn(site, window, keyboard(window.page, time), unlooked);
    console.info(`find and fix a wrong date and publish, by keyboard: ${time.described()}`);
    expect(time.seconds()).toBeLessThan(MOST_FOR_TASK);
    expect([...window.faults, site.errors()]).toEqual(['']);
    await window.page.context().close();
    await site.kill();
    await afterwards(site, async ([release], effects) => {
      if (!release) throw new Error('nothing was published');
      expect(await differencesFrom(faulty.right, release, effects)).toEqual([]);
    });
    await site.remove();
  },
  SLOW,
);
