import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf } from '../../catalogue/definition.ts';
import { readCatalogues } from '../../catalogue/read-catalogues.ts';
import { packageRoot } from '../../shared/package-root.ts';
import { finder } from './find-figures.ts';
import { lawReference, paragraphsIn } from './paragraphs.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const all = catalogues
  .filter(({ name }) => ['indsatstrappen', 'netvaerksmetoder'].includes(name))
  .flatMap(({ definitions }) => definitions);

function found(text: string): string[] {
  return all.filter(finder(text, all)).map(addressOf);
}

test('nothing asked finds everything, and nonsense nothing', () => {
  expect(found(' ')).toHaveLength(all.length);
  expect(found('xyzzy')).toEqual([]);
});

test('a number finds the figures of both numberings with their sub-figures', () => {
  expect(found('nr. 5')).toEqual(
    expect.arrayContaining(['indsatstrappen:5', 'indsatstrappen:5.1', 'netvaerksmetoder:5']),
  );
  expect(found('5')).not.toContain('indsatstrappen:1');
  expect(found('1.2')).toContain('indsatstrappen:1.2');
  expect(found('1.2').every((address) => address.endsWith(':1.2'))).toBe(true);
});

test.each([
  ['§ 52', 'indsatstrappen:5'],
  ['§52', 'indsatstrappen:5.3'],
  ['SEL § 52 stk. 3 nr. 3', 'indsatstrappen:5.3'],
  ['§ 32', 'indsatstrappen:5'],
  ['barnets lov § 32', 'indsatstrappen:5.3'],
  ['§ 11, stk. 3', 'indsatstrappen:6'],
  ['paragraf 30', 'indsatstrappen:6'],
  ['§ 50', 'indsatstrappen:10'],
  ['§ 20', 'indsatstrappen:10'],
  ['SEL 54', 'indsatstrappen:5.4'],
  ['BL § 75', 'indsatstrappen:5.4'],
  ['§ 70', 'indsatstrappen:12'],
])('the provision %s finds %s', (text, address) => {
  expect(found(text)).toContain(address);
});

test('a provision of one act does not find those of another', () => {
  expect(found('barnets lov § 52')).not.toContain('indsatstrappen:5');
  expect(found('§ 999')).toEqual([]);
});

test.each([
  ['børne- og ungehjem', 'indsatstrappen:1'],
  ['døgninstitution', 'indsatstrappen:1'],
  ['støttende indsats', 'indsatstrappen:5'],
  ['foranstaltning', 'indsatstrappen:6'],
  ['familiepleje', 'indsatstrappen:3'],
  ['slægtspleje', 'indsatstrappen:4'],
  ['Familiebehandling', 'indsatstrappen:5.3'],
  ['aflastning', 'indsatstrappen:5'],
  ['foster care', 'indsatstrappen:3'],
  ['plejefamilier', 'netvaerksmetoder:4'],
  ['oekonomi', 'indsatstrappen:11'],
])('%s finds %s', (text, address) => {
  expect(found(text)).toContain(address);
});

test('words narrow each other down', () => {
  const both = found('varighed institution');
  expect(both).toContain('indsatstrappen:2');
  expect(both.length).toBeLessThan(found('institution').length);
  expect(found('plejefamilie')).not.toContain('indsatstrappen:11');
});

test('what people call a caseworker finds what is about caseworkers', () => {
  const [first] = all;
  if (!first) throw new Error('no figures');
  const caseload = { ...first, name: { da: 'Sager pr. sagsbehandler', en: 'Cases per caseworker' }, law: [] };
  for (const word of ['socialrådgiver', 'rådgiver', 'Sagsbehandlere', 'caseworker'])
    expect([word, finder(word, all)(caseload)]).toEqual([word, true]);
  expect(finder('socialrådgiver', all)(first)).toBe(false);
});

test('paragraphs are read out of provisions, without their parts', () => {
  expect([
    ...paragraphsIn('§ 52 a, stk. 1, nr. 3, og §§ 54 og 68 a og § 75, stk. 1, jf. § 66, stk. 1, nr. 5-6'),
  ]).toEqual(['52 a', '54', '68 a', '75', '66']);
  expect(lawReference('§ 52 a, stk. 1')).toEqual({ act: undefined, paragraph: '52 a' });
  expect(lawReference('serviceloven § 50')).toEqual({ act: 'serviceloven', paragraph: '50' });
  expect(lawReference('plejefamilie')).toBeUndefined();
});
