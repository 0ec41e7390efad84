import { PracticeError } from '../parse.ts';
import { LIMITS, sizeText } from './limits.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

const SIGNATURES: readonly (readonly [what: string, ...signature: number[]])[] = [
  ['UTF-16', 0xff, 0xfe],
  ['UTF-16', 0xfe, 0xff],
  [
    'a workbook of the old kind (XLS) or one with a password; save it as XLSX without a password',
    0xd0,
    0xcf,
    0x11,
    0xe0,
  ],
  ['a PDF', 0x25, 0x50, 0x44, 0x46],
  ['a packed file (gzip)', 0x1f, 0x8b],
];

/** @throws PracticeError for a file that is empty or too large */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new PracticeError('the file: expected a practice or a roster, found nothing');
  if (bytes > LIMITS.bytes) {
    throw new PracticeError(`the file: expected at most ${sizeText(LIMITS.bytes)}, found ${sizeText(bytes)}`);
  }
}

/** How many bytes a character takes that begins with this byte; 0 if none does. */
const lengthAt = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
};

/** The first byte that is no UTF-8. */
const wrongByte = (bytes: Uint8Array): number => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let i = 0; i < bytes.length; ) {
    const length = lengthAt(bytes[i] ?? 0);
    if (length === 0 || i + length > bytes.length) return i;
    if (length > 1) {
      try {
        decoder.decode(bytes.subarray(i, i + length));
      } catch {
        return i;
      }
    }
    i += length;
  }
  return bytes.length;
};

const lineOf = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let i = 0; i < end; i++) if (bytes[i] === 0x0a) line++;
  return line;
};

/**
 * The text of a file.
 * @throws PracticeError that names the line, for a file that is too large, or no UTF-8 text
 */
export function readText(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const [known] = SIGNATURES.filter(([, ...signature]) => startsWith(bytes, ...signature));
  if (known) throw new PracticeError(`the file: expected text in UTF-8 or an XLSX workbook, found ${known[0]}`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new PracticeError(
      `line ${lineOf(bytes, zero)}: expected text in UTF-8, found a zero byte, as in UTF-16 or a file that is no text`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = wrongByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    throw new PracticeError(
      `line ${lineOf(bytes, at)}: expected text in UTF-8, found the byte ${byte}; save the file as “CSV UTF-8”`,
    );
  }
}
