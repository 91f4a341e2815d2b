const SECTOR = 512;
/** The first record of a workbook's stream (BIFF8, globals), which begins at a sector. */
const FIRST_RECORD = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const FIRST_RECORD_LENGTH = 20;
const WRITE_PROTECTED = 0x0086;
const PASSWORD = 0x002f;

/** Whether an old workbook is encrypted: the record of the password stands right after the first record. */
export function isLockedXls(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
    if (!FIRST_RECORD.every((byte, i) => bytes[at + i] === byte)) continue;
    const next = at + FIRST_RECORD_LENGTH;
    const record = view.getUint16(next, true) === WRITE_PROTECTED ? next + 4 : next;
    return view.getUint16(record, true) === PASSWORD;
  }
  return false;
}
