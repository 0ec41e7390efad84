import type { sheetMistakes } from '../../words/en/sheetMistakes.ts';

type Found = keyof typeof sheetMistakes.found;

/** What a file is by its first bytes, if it is neither text nor a ZIP archive. */
export type ForeignFile = Extract<
  Found,
  'image' | 'pdf' | 'packed' | 'oldWorkbook' | 'password' | 'wordDocument' | 'document' | 'program' | 'singleFilePage'
>;

type Signature = readonly (number | undefined)[];

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Numbers of 32 bits in which lengths stand. */
const LENGTH: Signature = [undefined, undefined, undefined, undefined];
const BOX: Signature = [0, undefined, undefined, undefined];

const SIGNATURES: readonly (readonly [ForeignFile, Signature])[] = [
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', [...ascii('II'), 0x2a, 0]],
  ['image', [...ascii('MM'), 0, 0x2a]],
  ['image', [...ascii('RIFF'), ...LENGTH, ...ascii('WEBP')]],
  ['image', [...BOX, ...ascii('ftyphei')]],
  ['image', [...BOX, ...ascii('ftypmif1')]],
  ['image', [...BOX, ...ascii('ftypavif')]],
  ['pdf', ascii('%PDF')],
  ['packed', [0x1f, 0x8b]],
  ['packed', [...ascii('Rar!'), 0x1a]],
  ['packed', [...ascii('7z'), 0xbc, 0xaf]],
  ['packed', [0xfd, ...ascii('7zXZ')]],
  ['packed', [...ascii('PK'), 5, 6]],
  ['document', ascii('{\\rtf')],
  ['singleFilePage', ascii('MIME-Version:')],
  // The symbolic link format of Excel.
  ['program', ascii('ID;PWXL')],
  // BIFF2 to BIFF4 of Excel, before 1993, stand in no container.
  ['oldWorkbook', [0x09, 0x00, 0x04, 0x00]],
  ['oldWorkbook', [0x09, 0x02, 0x06, 0x00]],
  ['oldWorkbook', [0x09, 0x04, 0x06, 0x00]],
];

const OLE: Signature = [0xd0, 0xcf, 0x11, 0xe0];

/** The streams of an OLE container by which it is told what is in it. A password hides everything else. */
const STREAMS: readonly (readonly [ForeignFile, string])[] = [
  ['password', 'EncryptedPackage'],
  ['wordDocument', 'WordDocument'],
  ['oldWorkbook', 'Workbook\0'],
  ['oldWorkbook', 'Book\0'],
];

const begins = (bytes: Uint8Array, signature: Signature): boolean =>
  signature.every((byte, i) => byte === undefined || bytes[i] === byte);

const inContainer = (bytes: Uint8Array): ForeignFile => {
  // Its directory holds the names of streams as UTF-16.
  const names = new TextDecoder('utf-16le').decode(bytes);
  return STREAMS.find(([, name]) => names.includes(name))?.[0] ?? 'program';
};

/** What a file is that this cannot read, by its first bytes. */
export const foreignFile = (bytes: Uint8Array): ForeignFile | undefined =>
  begins(bytes, OLE) ? inContainer(bytes) : SIGNATURES.find(([, signature]) => begins(bytes, signature))?.[0];

/** What an archive is that holds no workbook, by the parts in it. */
const PARTS = [
  ['binaryWorkbook', /(?:^|\/)workbook\.bin$/],
  ['wordDocument', /^word\//],
  ['presentation', /^ppt\//],
  ['appleNumbers', /^index\/(?:tables\/|calculationengine)/],
  ['applePages', /^index(?:\.zip|\/document\.iwa)$/],
] as const;

/** What an archive is that this cannot read, by the parts in it; those of Apple are told apart by the name of the file. */
export function foreignArchive(parts: readonly string[], fileName: string): (typeof PARTS)[number][0] | undefined {
  const found = PARTS.find(([, name]) => parts.some((part) => name.test(part)))?.[0];
  return found === 'applePages' && /\.numbers$/i.test(fileName) ? 'appleNumbers' : found;
}
