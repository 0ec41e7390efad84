import { LIMITS, sizeText } from '../formats/limits.ts';
import { type ArchiveEntry, archiveEntries } from './archiveEntries.ts';
import { crcOf } from './crc.ts';
import { damagedPart, damagedWorkbook, sheetMistake, short, withPassword } from './sheetMistake.ts';

// DecompressionStream is part of each browser and of Node: it inflates at no cost in bytes, where fflate takes 2 kB.

const [STORED, DEFLATED] = [0, 8];

/** So much is handed over at once. As deflate packs a thousandfold at most, no more than 16 MB come out before it is counted. */
const PIECE = 16_384;

const inPieces = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE));
      else controller.close();
      at += PIECE;
    },
  });
};

const tooMuch = (): Error =>
  sheetMistake(({ places, expected }, { found }) => [
    places.workbook,
    expected.unpacked(sizeText(LIMITS.unpacked)),
    found.more,
  ]);

/** Names of parts as they are compared: programs differ in capitals and in slashes. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** A ZIP archive, of which only what is asked for is unpacked, and never more than is taken. */
export class Archive {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  #left: number = LIMITS.unpacked;

  /** @throws PracticeError for an archive that is damaged */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const entries = archiveEntries(bytes);
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    if (this.#entries.size < entries.length) throw damagedWorkbook((found) => found.damaged);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /**
   * The text of a part, piece by piece.
   * @throws PracticeError for one that is damaged or has a password, and as soon as more is there, or comes, than is taken
   */
  async *text(name: string): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    const decode = (piece?: Uint8Array): string => {
      try {
        return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
      } catch {
        throw damagedPart(name);
      }
    };
    for await (const piece of this.#unpacked(name)) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decode(piece);
    }
    yield decode();
  }

  async *#unpacked(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(partKey(name));
    if (!entry) throw damagedPart(name);
    if (entry.isEncrypted) throw withPassword();
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw damagedWorkbook((found) => found.unknownPart(short(name)));
    }
    this.#left -= entry.size;
    if (this.#left < 0) throw tooMuch();
    let size = 0;
    let crc = 0;
    for await (const piece of this.#pieces(entry)) {
      size += piece.length;
      if (size > entry.size) throw damagedPart(name);
      crc = crcOf(piece, crc);
      yield piece;
    }
    if (size !== entry.size || crc !== entry.crc) throw damagedPart(name);
  }

  async *#pieces({ name, method, start, packed }: ArchiveEntry): AsyncGenerator<Uint8Array> {
    const source = inPieces(this.#bytes.subarray(start, start + packed));
    const stream = method === STORED ? source : source.pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    const next = (): Promise<ReadableStreamReadResult<Uint8Array>> =>
      reader.read().catch(() => {
        throw damagedPart(name);
      });
    try {
      for (let part = await next(); !part.done; part = await next()) yield part.value;
    } finally {
      reader.cancel().catch(() => undefined);
    }
  }
}

/** XML is in UTF-8, or says by a mark that it is in UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
