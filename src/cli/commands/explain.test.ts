import { expect, test } from 'vitest';
import { packageRoot } from '../../shared/package-root.ts';
import { main } from '../main.ts';

const TINY = `${packageRoot()}/test/golden/tiny`;

/** Runs the command line with what it writes caught. */
async function run(...argv: string[]) {
  const written = { out: '', err: '' };
  const status = await main(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    isTerminal: false,
    now: () => new Date(0),
    elapsed: () => 0,
    env: {},
  });
  return { ...written, status };
}

const explainTiny = (figure: string, ...options: string[]) =>
  run('explain', figure, TINY, '--at', '2017-05-31', '--municipality', '510', ...options);

test('a rate from all measures down to the formula', async () => {
  const { out, status } = await explainTiny('1');
  expect(status).toBe(0);
  expect(out).toBe(`Institutionsanbringelser (indsatstrappen:1)
31. maj 2017, kommune 510

Tælleren
  15 indsatser af typen anbringelse på institution
   8 indsatser i gang på skæringsdatoen
−  1 indsats hos børn, der er flyttet eller døde senest på skæringsdatoen
   6 indsatser hos 0-17-årige
=  5 børn i tælleren, hvert barn talt én gang

Nævneren
= 900 personer på 0-17 år i kommunen 1. januar 2017

5 / 900 × 1.000 = 5,56 pr. 1.000 0-17-årige
`);
});

test('--children lists those counted with what, those in the base, and the others by reason', async () => {
  const { out } = await explainTiny('1.1', '--children');
  const children = out.slice(out.indexOf('Børn, der er talt med'));
  expect(children.split('\n')).toEqual(
    expect.arrayContaining([
      'Børn, der er talt med: 3',
      '  foster-and-institution  Døgninstitution, almindelig afdeling fra 20. maj 2017 til 10. juni 2017',
      'Børn, der kun er i nævneren: 2',
      '  two-institutions     Tælles under sikret døgninstitution, begyndt 1. maj 2017',
      'Børn, der ikke er talt med: 21',
      '   1 barn  Fyldt 18 år på skæringsdatoen',
      '           turns-18-on-cutoff',
      '  15 børn  Ingen indsats af denne slags',
    ]),
  );
});

test('what a child adds to the number stands beside it, one and several spelled right', async () => {
  const { out } = await explainTiny('12', '--children');
  expect(out).toContain(
    '  ends-on-cutoff          2 opfølgninger  365 dage med indsats: almen plejefamilie\n',
  );
  expect(out).toContain('  home-based-then-placed  1 opfølgning    215 dage med indsats: aflastning');
  expect(out).toContain('5 × 365,25 / 3.519 = 0,5 opfølgninger om året\n');
});

test.each([
  '1',
  '1.2',
  '2',
  '5',
  '6',
  '7.1',
  '8',
  '8-9.rest',
  '10',
  '11',
  '12',
  'netvaerksmetoder:total.4',
  'ledelsesinformation:nyanbringelser',
  'ledelsesinformation:nettoudgifter',
])('%s fits in 100 columns in both languages, without a loose end', async (figure) => {
  for (const language of ['da', 'en']) {
    const { out, status } = await explainTiny(figure, '--children', '--lang', language);
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 100 || /\s$/.test(line))).toEqual([]);
    expect(out).not.toMatch(/[{}]|undefined|NaN| 1 (børn|dage|indsatser|children|days|measures)\b/);
    expect(out).not.toMatch(/\d\.?\n\s*(januar|maj|juni|december|2016|2017)/);
  }
});

test('a month without entries gives no number, and is named', async () => {
  const at = ['--at', '2017-09-30', '--municipality', '510'];
  const { out } = await run('explain', '11', TINY, ...at);
  expect(out).toContain('Der er ingen posteringer i juli 2017.');
  expect(out).toContain('Intet tal');
});

test('in English on request', async () => {
  const { out } = await explainTiny('1', '--lang', 'en');
  expect(out).toContain('5 / 900 × 1,000 = 5.56 per 1,000 aged 0-17');
  expect(out).toContain('−  1 measure of children who have moved or died by the cut-off date');
});

test('as JSON: the row of the contract, the steps, and the children when asked for', async () => {
  const told = JSON.parse((await explainTiny('1', '--format', 'json')).out);
  expect(told).toMatchObject({
    catalogue: 'indsatstrappen',
    figure: '1',
    municipality: '510',
    date: '2017-05-31',
    numerator: 5,
    denominator: 900,
    unit: 'per_1000',
    status: 'ok',
  });
  expect(told.numeratorSteps.at(-1)).toMatchObject({ effect: 'result', count: 5, counted: 'children' });
  expect(told).not.toHaveProperty('children');
  const { children } = JSON.parse((await explainTiny('1', '--format', 'json', '--children')).out);
  expect(children).toHaveLength(26);
  expect(children).toContainEqual({
    childId: 'starts-on-cutoff',
    counted: 'no',
    amount: 0,
    reason: { da: 'Indsatsen sluttede 30. april 2017', en: 'The measure ended 30 April 2017' },
  });
});

test('a number that was handed in as it is says so', async () => {
  const folder = `${TINY}/tiny-reported`;
  const { out, status } = await run(
    'explain',
    'netvaerksmetoder:5.1',
    folder,
    '--at',
    '2017-07-01',
    '--population',
    'latest',
    '--children',
  );
  expect(status).toBe(0);
  expect(out).toContain('= 9 børn indberettet som det er');
  expect(out).toContain('9 / 38 × 100 = 23,7\u00a0%');
  expect(out).toContain('Der er ingen børn at vise.');
});

test.each([
  [['explain', '1', TINY, '--at', '2017-05-31'], 'Vælg én med --municipality: 510, 657.'],
  [['explain', '1', TINY, '--at', '2017-05-31', '--municipality', '999'], 'Vælg blandt: 510, 657.'],
  [['explain', '99', TINY, '--at', '2017-05-31', '--municipality', '510'], 'Nøgletallet 99 findes ikke'],
  [
    ['explain', 'x:1', TINY, '--at', '2017-05-31', '--municipality', '510'],
    'Vælg blandt: egne, indsatstrappen',
  ],
  [['explain', '1', TINY, '--at', '2017-05-31,2017-06-30', '--municipality', '510'], 'Vælg én skæringsdato'],
  [['explain', '1', TINY, '--municipality', '510'], '--at'],
])('wrong use is said and gives status 2: %j', async (argv, message) => {
  const { err, out, status } = await run(...argv);
  expect(status).toBe(2);
  expect(err).toContain(message);
  expect(out).toBe('');
});
