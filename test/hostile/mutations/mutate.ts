import { unpack } from '../../../src/register/import/formats/zip/guard-zip.ts';
import { testZip } from '../../../src/register/import/formats/zip/test-zip.ts';
import { zipEntries } from '../../../src/register/import/formats/zip/zip-entries.ts';
import type { Random } from './random.ts';

/** A change of bytes; `others` are whole files to take pieces from. */
type Mutation = (bytes: Buffer, random: Random, others: readonly Uint8Array[]) => Buffer;

const LONGEST_PIECE = 64;
const MOST_COPIES = 40;
/** Numbers at and beyond the edges that readers know of, and words that are no numbers. */
const EDGES = [
  '0',
  '-0',
  '-1',
  '1',
  '255',
  '256',
  '16384',
  '16385',
  '32768',
  '65535',
  '65536',
  '1048576',
  '1048577',
  '2147483647',
  '2147483648',
  '4294967295',
  '4294967296',
  '9007199254740993',
  '1e9',
  '1e308',
  '1e309',
  '-1e309',
  '0x10',
  'NaN',
  'Infinity',
  '',
  ' ',
  '1.5',
  '1,5',
  '1.2.3',
  '00000000000000000000000000000001',
];
const SIGNS = [
  ';',
  ',',
  '\t',
  '"',
  '""',
  "'",
  '\n',
  '\r',
  '\r\n',
  '\0',
  '=',
  '+',
  '-',
  '@',
  '<',
  '>',
  '&',
  '&#0;',
  '&#x110000;',
  '&amp;',
  '&nope;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x>',
  '<?x?>',
  '/>',
  '\uFEFF',
  '\u202e',
  '\u2028',
  'å',
  '\u030a',
  '\ud83d\ude00',
  '__proto__',
  'constructor',
  'toString',
  '#REF!',
  'sep=;',
];
const ATTRIBUTES = [
  'r',
  's',
  't',
  'ref',
  'count',
  'hidden',
  'sheetId',
  'r:id',
  'Id',
  'Target',
  'Type',
  'name',
  'table:number-columns-repeated',
  'table:number-rows-repeated',
  'table:number-columns-spanned',
  'office:value-type',
  'office:value',
  'xmlns',
  'xmlns:d',
  '__proto__',
];
const WORDS = [
  '',
  '__proto__',
  'constructor',
  'A1',
  'XFD1048576',
  'A0',
  'AAAA1',
  'A1:XFD1048576',
  'e',
  'b',
  'd',
  'n',
  'str',
  's',
  'inlineStr',
  'rId1',
  '../x',
  'date',
  'float',
  'boolean',
  'time',
  'percentage',
  ...EDGES,
];

const BYTES: readonly Mutation[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let i = random.below(8); i >= 0 && copy.length > 0; i--) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const piece = Buffer.from(
      Array.from({ length: 1 + random.below(LONGEST_PIECE) }, () => random.below(256)),
    );
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const { from, to } = piece(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const { from, to } = piece(bytes, random);
    const copies = Array.from({ length: 1 + random.below(MOST_COPIES) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  (bytes, random, others) => {
    const other = Buffer.from(random.pick(others));
    const { from, to } = piece(other, random, other.length);
    const at = random.below(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(from, to),
      bytes.subarray(random.below(2) === 0 ? at : Math.min(bytes.length, at + to - from)),
    ]);
  },
  (bytes, random) => Buffer.from(bytes.subarray(0, random.below(bytes.length + 1))),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random.below(Math.max(1, copy.length - 4));
    if (copy.length >= 4)
      copy.writeUInt32LE(random.pick([0, 1, 0x7fffffff, 0xffffffff, 0x80000000, 0xfffffffe, 65_536]), at);
    return copy;
  },
];

const TEXTS: readonly Mutation[] = [
  replacing(/-?\d+(?:[.,]\d+)?/g, EDGES),
  replacing(/[;,\t"\n\r<>&/=]/g, SIGNS),
  replacing(/(?<=[\w:]=")[^"]*(?=")/g, WORDS),
  replacing(/(?<= )[\w:-]+(?==")/g, ATTRIBUTES),
  replacing(/<\/?[\w:]+[^>]*>/g, [
    '',
    '<x>',
    '</x>',
    '<row>',
    '</row>',
    '<c t="s">',
    '<v>',
    '<is>',
    '<__proto__/>',
    '<constructor>',
    '<table:table-row>',
    '<table:table-cell/>',
    '<office:annotation>',
  ]),
  (bytes, random) => {
    const text = bytes.toString('utf8');
    const at = random.below(text.length + 1);
    return Buffer.from(text.slice(0, at) + random.pick(SIGNS) + text.slice(at));
  },
  (bytes, random) => {
    const lines = bytes.toString('utf8').split('\n');
    const [line] = lines.splice(random.below(lines.length), 1);
    lines.splice(
      random.below(lines.length + 1),
      0,
      line ?? '',
      ...(random.below(2) === 0 ? [line ?? ''] : []),
    );
    return Buffer.from(lines.join('\n'));
  },
];

/** The bytes with one to four changes of any kind; of a zip often in what it holds, packed again as it should be. */
export function mutate(bytes: Uint8Array, random: Random, others: readonly Uint8Array[]): Buffer {
  let changed = Buffer.from(bytes);
  for (let i = random.below(4); i >= 0; i--) changed = Buffer.from(once(changed, random, others));
  return changed;
}

function once(bytes: Buffer, random: Random, others: readonly Uint8Array[]): Buffer {
  const entries = random.below(8) === 0 ? null : entriesOf(bytes);
  if (entries && entries.length > 0) return inZip(entries, random, others);
  const isText = random.below(3) > 0 && !bytes.includes(0);
  return random.pick(isText ? TEXTS : BYTES)(bytes, random, others);
}

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

function entriesOf(bytes: Buffer): Part[] | null {
  return (
    zipEntries(bytes, 100)?.flatMap((entry) => {
      const content = unpack(bytes, entry);
      return content ? [{ name: entry.name, content }] : [];
    }) ?? null
  );
}

function inZip(parts: readonly Part[], random: Random, others: readonly Uint8Array[]): Buffer {
  const at = random.below(parts.length);
  const part = parts[at];
  if (!part) throw new Error('no part');
  const way = random.below(20);
  const rest = parts.filter((_, i) => i !== at);
  const changed = (): Part[] => {
    if (way === 0) return rest;
    if (way === 1)
      return [
        ...parts,
        { ...part, name: random.pick([part.name, `${part.name}x`, random.pick(parts).name, '../x', '']) },
      ];
    if (way === 2) return [...rest, { ...part, content: random.pick(parts).content }];
    return [
      ...rest,
      { ...part, content: random.pick(way < 16 ? TEXTS : BYTES)(part.content, random, others) },
    ];
  };
  return Buffer.from(testZip(changed()));
}

/** Puts one of the words in the place of one of the pieces that fit. */
function replacing(pattern: RegExp, words: readonly string[]): Mutation {
  return (bytes, random) => {
    const text = bytes.toString('utf8');
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return bytes;
    const { index, 0: written } = random.pick(found);
    return Buffer.from(text.slice(0, index) + random.pick(words) + text.slice(index + written.length));
  };
}

function piece(bytes: Buffer, random: Random, longest = LONGEST_PIECE): { from: number; to: number } {
  const from = random.below(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + 1 + random.below(longest)) };
}
