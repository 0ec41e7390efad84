import { LIMITS, sizeText } from './limits.ts';
import { mistake } from './mistake.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** @throws PracticeError for a file that is empty or too large */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw mistake(({ places, expected, found }) => [places.file, expected.file, found.nothing]);
  if (bytes > LIMITS.bytes) {
    throw mistake(({ places, expected }) => [places.file, expected.atMost(sizeText(LIMITS.bytes)), sizeText(bytes)]);
  }
}

const REPLACEMENT = '\ufffd';

/** The first byte that is no UTF-8: a decoder puts a replacement character there, which a text may also hold itself. */
const wrongByte = (bytes: Uint8Array): number => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  for (let from = 0; ; from = text.indexOf(REPLACEMENT, from) + 1, at += 3) {
    at += new TextEncoder().encode(text.slice(from, text.indexOf(REPLACEMENT, from))).length;
    if (!startsWith(bytes.subarray(at), 0xef, 0xbf, 0xbd)) return at;
  }
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
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = String(lineOf(bytes, zero));
    throw mistake(({ places, expected, found }) => [places.line(line), expected.text, found.zero]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = wrongByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const line = String(lineOf(bytes, at));
    throw mistake(({ places, expected, found }) => [places.line(line), expected.text, found.byte(byte)]);
  }
}
