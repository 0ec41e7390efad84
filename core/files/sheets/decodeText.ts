import { readText } from '../formats/text.ts';
import { sheetMistake } from './sheetMistake.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** As far as a page or an XML file says at its beginning which encoding it is in. */
const HEAD = 1_024;
const DECLARED = /^\s*<.*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/is;

/** The encoding that markup says it is in. Anything else is in UTF-8 or says by a mark what it is in. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return DECLARED.exec(head)?.[1];
};

/** The text in an encoding; undefined where there is no such one, or the bytes are no text in it. */
const decodeIn = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Who can read that it is in UTF-16 has read it in another encoding.
    return decoder.encoding.startsWith('utf-16') ? undefined : decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

const decodeUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw sheetMistake(({ expected, found }, { places }) => [places.file, expected.textIn('UTF-16'), found.halfSign]);
  }
};

/**
 * The text of a file, without a mark before it.
 * @throws PracticeError that names the line, for bytes that are no text in UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be');
  const declared = declaredEncoding(bytes);
  const text = declared === undefined ? undefined : decodeIn(bytes, declared);
  return (text ?? readText(bytes)).replace(/^\ufeff+/, '');
}
