import { atOnce, type InPieces } from '../../model/inPieces.ts';
import { checkSize, isZip } from '../formats/text.ts';
import { Archive } from './archive.ts';
import { csvSheetInPieces } from './csv/readCsvSheet.ts';
import { decodeText } from './decodeText.ts';
import { foreignArchive, foreignFile } from './foreign.ts';
import { readHtmlSheet } from './html/readHtmlSheet.ts';
import { MarkupError, MarkupParser, type MarkupReader } from './markup/markupParser.ts';
import { OdsReader } from './ods/odsReader.ts';
import { ODS_CONTENT, readOds, sheetsOf } from './ods/readOds.ts';
import { readJsonSheets } from './readJsonSheets.ts';
import type { Sheet } from './sheet.ts';
import { nothingInFile, noXml, refusedFile, withPassword } from './sheetMistake.ts';
import { bookPart, readXlsx } from './xlsx/readXlsx.ts';
import { Xml2003Reader } from './xml2003/xml2003Reader.ts';

type Run = <T>(work: InPieces<T>) => T | Promise<T>;

const readArchive = async (bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Sheet[]> => {
  const archive = new Archive(bytes);
  const foreign = foreignArchive(archive.names, fileName);
  if (foreign) throw refusedFile((found) => found[foreign]);
  if (archive.has(ODS_CONTENT)) return readOds(archive);
  const book = await bookPart(archive);
  if (!archive.has(book)) throw refusedFile((found) => found.packed);
  return readXlsx(archive, book);
};

const readXml = <Reader extends MarkupReader>(text: string, reader: Reader): Reader => {
  const parser = new MarkupParser(reader);
  parser.push(text);
  parser.end();
  return reader;
};

/** As far as markup says at its beginning what it is. */
const HEAD = 4_096;

const readMarkup = (text: string): Sheet[] | undefined => {
  const head = text.slice(0, HEAD);
  if (/<(?:\w+:)?Workbook[\s>]/.test(head)) return readXml(text, new Xml2003Reader()).sheets;
  if (/<office:document[\s>]/.test(head)) return sheetsOf(readXml(text, new OdsReader('')));
  if (/<(?:!doctype\s+html|html|head|body|table|meta|div)[\s>]/i.test(head)) return [readHtmlSheet(text)];
  if (/^\s*<\?xml\s/.test(head)) throw refusedFile((found) => found.program);
  return undefined;
};

/** What begins like JSON: a CSV file may have a heading in brackets. */
const JSON_START = /^\s*(?:\{|\[\s*(?:[[{"\]\d-]|true|false|null|$))/;

const readTexts = async (text: string, run: Run): Promise<Sheet[]> => {
  try {
    const sheets = /^\s*</.test(text) ? readMarkup(text) : undefined;
    if (sheets) return sheets;
  } catch (error) {
    throw error instanceof MarkupError ? noXml() : error;
  }
  return JSON_START.test(text) ? readJsonSheets(text) : [await run(csvSheetInPieces(text))];
};

const refuse = (what: NonNullable<ReturnType<typeof foreignFile>>): never => {
  throw what === 'password' ? withPassword() : refusedFile((found) => found[what]);
};

/**
 * What stands in a file: in a workbook (XLSX, ODS, the XML of Excel 2003), in the tables of a web page, in CSV whatever
 * separates its cells, or in JSON; by what is in the file, not by its name.
 * @param run how long work is done, for a door that shares its thread with a page
 * @throws PracticeError that says where something is wrong, or what the file is and what to do with it
 */
export async function readSheets(
  { name, bytes }: { name: string; bytes: Uint8Array },
  run: Run = atOnce,
): Promise<Sheet[]> {
  if (bytes.length === 0) throw nothingInFile();
  checkSize(bytes.length);
  const foreign = foreignFile(bytes);
  if (foreign) refuse(foreign);
  const sheets = isZip(bytes)
    ? await readArchive(new Uint8Array(bytes), name)
    : await readTexts(decodeText(bytes), run);
  if (sheets.every(({ rows }) => rows.length === 0)) throw nothingInFile();
  return sheets;
}
