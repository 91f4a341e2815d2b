import { isUtf8 } from 'node:buffer';

const SAMPLE = 4096;
/** Letters in two parts, as Macintoshes write them: `å` as `a` and a ring. */
const COMBINING = /[\u0300-\u036f]/;
/** What such second parts begin with in UTF-8. */
const COMBINING_LEADS = [0xcc, 0xcd] as const;
const MARK = [0xef, 0xbb, 0xbf] as const;
const CARRIAGE_RETURN = 13;
const FIRST_BEYOND_ASCII = 128;
const PIECE = 1 << 20;

/** The text that `utf8Of` gives, for texts that are not long. */
export function decode(bytes: Uint8Array): string | undefined {
  return utf8Of(bytes)?.toString();
}

/**
 * The text of a file in UTF-8 or UTF-16 (with or without byte order mark) or Windows-1252, as bytes in UTF-8: line ends
 * as `\n`, letters whole. The bytes given where they are so already. Undefined when they are not even text of the
 * encoding they claim.
 */
export function utf8Of(bytes: Uint8Array): Buffer | undefined {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const claimed = claimedEncoding(bytes);
  if (claimed) return inUtf8(given, claimed);
  if (!isUtf8(given)) return inUtf8(given, 'windows-1252');
  const body = MARK.every((byte, i) => given[i] === byte) ? given.subarray(MARK.length) : given;
  const isAsWanted = !body.includes(CARRIAGE_RETURN) && !COMBINING_LEADS.some((lead) => body.includes(lead));
  return isAsWanted ? body : inUtf8(body, 'utf-8');
}

/** Done in pieces: as a whole, the text in the engine's own form would take up twice or four times its bytes. */
function inUtf8(bytes: Buffer, encoding: string): Buffer | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const made: Buffer[] = [];
  let rest = '';
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const text = rest + decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      const end = placeToCut(text);
      made.push(Buffer.from(normal(text.slice(0, end))));
      rest = text.slice(end);
    }
    made.push(Buffer.from(normal(rest + decoder.decode())));
  } catch {
    return undefined;
  }
  return Buffer.concat(made);
}

function normal(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return COMBINING.test(lines) ? lines.normalize('NFC') : lines;
}

/**
 * Where a text can be cut so that nothing before has a part in what follows: after its last line end, or before its
 * last ASCII letter if that comes later.
 */
function placeToCut(text: string): number {
  let at = text.length - 1;
  while (at > 0 && (text.charCodeAt(at) >= FIRST_BEYOND_ASCII || text.charCodeAt(at) === CARRIAGE_RETURN))
    at--;
  return text[at] === '\n' ? at + 1 : Math.max(0, at);
}

function claimedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16ByZeros(bytes);
}

/** Latin text in UTF-16 has a zero in nearly every second byte, and in the same half of each pair. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) first++;
    if (bytes[i + 1] === 0) second++;
  }
  if (second > pairs / 2 && first < pairs / 20) return 'utf-16le';
  return first > pairs / 2 && second < pairs / 20 ? 'utf-16be' : undefined;
}
