import { archive, type Part } from './archive.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface BookSheet {
  name: string;
  /** What stands in `sheetData`. */
  rows?: string;
  /** What stands behind it: merges, tables. */
  after?: string;
  /** The whole part, instead. */
  xml?: string;
  /** As the list of sheets has it: `state="hidden"`. */
  attributes?: string;
  kind?: 'worksheet' | 'chartsheet' | 'dialogsheet';
  tables?: readonly string[];
}

export interface Book {
  sheets: readonly BookSheet[];
  /** What stands before the list of sheets. */
  before?: string;
  strings?: string;
  styles?: string;
  parts?: readonly Part[];
}

export const worksheet = (rows: string, after = ''): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string => {
  const items = list.map(([id, type, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
};

/** The styles of cells that show numbers in these formats, in their order; a cell without style has none of them. */
export const numberFormats = (...codes: readonly string[]): string => {
  const escaped = codes.map((code) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const formats = escaped.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('');
  const xfs = codes.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`;
};

/** The texts that cells share, each as what stands in its `si`. */
export const sharedStrings = (...items: readonly string[]): string =>
  `${HEAD}<sst xmlns="${MAIN}" count="${items.length}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

const sheetParts = ({ rows = '', after, xml, kind = 'worksheet', tables = [] }: BookSheet, i: number): Part[] => {
  const folder = `xl/${kind}s`;
  const list = tables.map((_, j) => [`rId${j + 1}`, 'table', `../tables/table${i}_${j}.xml`] as const);
  return [
    { name: `${folder}/sheet${i + 1}.xml`, data: xml ?? worksheet(rows, after) },
    ...(tables.length > 0 ? [{ name: `${folder}/_rels/sheet${i + 1}.xml.rels`, data: relations(list) }] : []),
    ...tables.map((table, j) => ({ name: `xl/tables/table${i}_${j}.xml`, data: HEAD + table })),
  ];
};

/** The parts of a workbook; whoever wants other ones puts them in their place. */
export const bookParts = ({ sheets, before = '', strings, styles, parts = [] }: Book): Part[] => {
  const list = sheets.map(
    ({ name, attributes = '' }, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map(({ kind = 'worksheet' }, i) => [`rId${i + 1}`, kind, `${kind}s/sheet${i + 1}.xml`] as const);
  const own: Part[] = [
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([...links, ['rId90', 'sharedStrings', 'sharedStrings.xml'], ['rId91', 'styles', 'styles.xml']]),
    },
    ...sheets.flatMap(sheetParts),
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: strings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', data: styles }]),
  ];
  const named = new Map([...own, ...parts].map((part) => [part.name, part]));
  return [...named.values()];
};

export const book = (given: Book): Uint8Array<ArrayBuffer> => archive(bookParts(given));

/** A workbook with these rows on its one sheet. */
export const bookOf = (rows: string, rest: Omit<Book, 'sheets'> = {}): Uint8Array<ArrayBuffer> =>
  book({ sheets: [{ name: 'Staff', rows }], ...rest });

/** A cell with a text in it. */
export const text = (at: string, content: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** A row with texts in it. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, i) => text(`${String.fromCharCode(65 + i)}${number}`, cell)).join('')}</row>`;

/** What stands in the body of a spreadsheet of OpenDocument, as a file. */
export const odsOf = (tables: string, { styles = '', settings = '' } = {}): Uint8Array<ArrayBuffer> =>
  archive([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      data: `${HEAD}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...(settings ? [{ name: 'settings.xml', data: HEAD + settings }] : []),
    { name: 'META-INF/manifest.xml', data: `${HEAD}<manifest/>` },
  ]);

/** The XML of Excel 2003 with these rows on its one sheet. */
export const xml2003 = (rows: string, { styles = '', options = '' } = {}): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>${styles}</Styles><Worksheet ss:Name="Staff"><Table>${rows}</Table>${options}</Worksheet></Workbook>`;
