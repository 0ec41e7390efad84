import type { Archive } from '../archive.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { readPart } from '../readPart.ts';
import type { Sheet } from '../sheet.ts';
import { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { missingSheet, noSheet } from '../sheetMistake.ts';
import { BookReader } from './bookReader.ts';
import type { BookTexts } from './cellReader.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { StringsReader } from './stringsReader.ts';
import { StylesReader } from './stylesReader.ts';
import { TableReader } from './tableReader.ts';
import { WorksheetReader } from './worksheetReader.ts';

// read-excel-file 9.3.17, which this takes the place of, loses texts in CDATA, throws at cells without an address, at
// `true` and at charts on sheets of their own, and tells neither formulas nor hidden rows. docs/rosters.md compares others.

/** Where the workbook is in its archive. */
export async function bookPart(archive: Archive): Promise<string> {
  const found = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  return found?.target ?? 'xl/workbook.xml';
}

/** Reads a part that a workbook may do without. */
const readIfThere = async <Reader extends MarkupReader>(
  archive: Archive,
  links: readonly Relationship[],
  type: string,
  reader: Reader,
): Promise<Reader> => {
  const link = links.find((one) => one.type === type);
  return link && archive.has(link.target) ? readPart(archive, link.target, reader) : reader;
};

const readSheet = async (archive: Archive, part: string, builder: SheetBuilder, book: BookTexts): Promise<Sheet> => {
  for (const { type, target } of await relationshipsOf(archive, part)) {
    if (type !== 'table' || !archive.has(target)) continue;
    const { table } = await readPart(archive, target, new TableReader());
    if (table) builder.tables.push(table);
  }
  return (await readPart(archive, part, new WorksheetReader(builder, book))).done();
};

/**
 * The sheets of an XLSX workbook (ECMA-376) that hold cells.
 * @throws PracticeError for one that is damaged or larger than is taken
 */
export async function readXlsx(archive: Archive, part: string): Promise<Sheet[]> {
  const book = await readPart(archive, part, new BookReader());
  const links = await relationshipsOf(archive, part);
  const { strings } = await readIfThere(archive, links, 'sharedStrings', new StringsReader());
  const formats = (await readIfThere(archive, links, 'styles', new StylesReader())).formats();
  const file = new FileCells();
  const sheets: Sheet[] = [];
  for (const [i, { name, id, isHidden }] of book.sheets.entries()) {
    const link = links.find((one) => one.id === id);
    if (!link || !archive.has(link.target)) throw missingSheet(name);
    if (link.type !== 'worksheet') continue;
    const builder = new SheetBuilder(name, file);
    builder.hidden = isHidden;
    builder.active = i === book.activeSheet;
    sheets.push(await readSheet(archive, link.target, builder, { strings, formats, counts1904: book.counts1904 }));
  }
  if (sheets.length === 0) throw noSheet();
  return sheets;
}
