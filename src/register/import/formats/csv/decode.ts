const SAMPLE = 4096;
/** Letters in two parts, as Macintoshes write them: `å` as `a` and a ring. */
const COMBINING = /[\u0300-\u036f]/;

/**
 * The text of a file in UTF-8 or UTF-16 (with or without byte order mark) or Windows-1252, line ends as `\n`, letters whole.
 * Undefined when the bytes are not even text of the encoding they claim.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = claimedEncoding(bytes);
  const text = encoding
    ? decodeAs(encoding, bytes)
    : (decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes));
  const lines = text?.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines && COMBINING.test(lines) ? lines.normalize('NFC') : lines;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
