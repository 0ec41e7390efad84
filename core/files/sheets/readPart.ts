import type { Archive } from './archive.ts';
import { MarkupError, MarkupParser, type MarkupReader } from './markup/markupParser.ts';
import { damagedPart } from './sheetMistake.ts';

/**
 * Reads a part of a workbook as it is unpacked: at no time is all of it in memory.
 * @throws PracticeError that names the part
 */
export async function readPart<Reader extends MarkupReader>(
  archive: Archive,
  name: string,
  reader: Reader,
): Promise<Reader> {
  const parser = new MarkupParser(reader);
  try {
    for await (const piece of archive.text(name)) parser.push(piece);
    parser.end();
  } catch (error) {
    throw error instanceof MarkupError ? damagedPart(name) : error;
  }
  return reader;
}
