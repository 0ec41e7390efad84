import { readJson } from '../formats/json.ts';
import { withLineFeeds } from './cellTexts.ts';
import type { Cell, Sheet } from './sheet.ts';
import { FileCells, SheetBuilder } from './sheetBuilder.ts';
import { noRowList } from './sheetMistake.ts';

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalarText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : withLineFeeds(String(value));
};

/** Between the items of a list. */
const BETWEEN = '; ';

/** Puts what is in an object under headings: those of objects in it behind a dot, lists in one cell. */
const flatten = (value: unknown, heading: string, cells: Map<string, string>): void => {
  if (Array.isArray(value)) for (const item of value) flatten(item, heading, cells);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, heading === '' ? key : `${heading}.${key}`, cells);
  } else {
    const before = cells.get(heading);
    const text = scalarText(value);
    cells.set(heading, before ? [before, text].filter(Boolean).join(BETWEEN) : text);
  }
};

const ofObjects = (rows: readonly unknown[], sheet: SheetBuilder): void => {
  const places = new Map<string, number>();
  const placeOf = (heading: string): number => {
    const place = places.get(heading) ?? places.size;
    places.set(heading, place);
    return place;
  };
  rows.forEach((row, i) => {
    const [cells, texts] = [[] as Cell[], new Map<string, string>()];
    flatten(row, '', texts);
    for (const [heading, text] of texts) sheet.put(cells, placeOf(heading), text, i + 2);
    sheet.add(i + 2, cells);
  });
  const headings: Cell[] = [];
  for (const [heading, place] of places) sheet.put(headings, place, heading, 1);
  sheet.add(1, headings);
};

const ofLists = (rows: readonly (readonly unknown[])[], sheet: SheetBuilder): void =>
  rows.forEach((row, i) => {
    const cells: Cell[] = [];
    row.forEach((value, column) => {
      const texts = new Map<string, string>();
      flatten(value, '', texts);
      sheet.put(cells, column, [...texts.values()].join(BETWEEN), i + 1);
    });
    sheet.add(i + 1, cells);
  });

const isTable = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && (value.every(isObject) || value.every(Array.isArray));

const sheetOf = (name: string, rows: readonly unknown[], file: FileCells): Sheet => {
  const sheet = new SheetBuilder(name, file);
  if (rows.every(Array.isArray)) ofLists(rows, sheet);
  else ofObjects(rows, sheet);
  return sheet.done();
};

/** The lists of rows in an object, or in the only object in it, as the answers of services wrap them. */
const listsIn = (value: JsonObject): (readonly [name: string, rows: unknown[]])[] => {
  const lists = Object.entries(value).flatMap(([name, inner]) => (isTable(inner) ? [[name, inner] as const] : []));
  if (lists.length > 0) return lists;
  const [inner, ...others] = Object.values(value).filter(isObject);
  return inner && others.length === 0 ? listsIn(inner) : [];
};

/** The rows of a JSON text. @throws PracticeError for a text that is no JSON, or holds no list of rows */
export const readJsonSheets = (text: string): Sheet[] => jsonSheets(readJson(text));

/**
 * The rows in what a JSON text says: a list of objects or of lists, by itself or within an object.
 * @throws PracticeError for anything else
 */
export function jsonSheets(value: unknown): Sheet[] {
  const file = new FileCells();
  if (isTable(value)) return [sheetOf('', value, file)];
  const lists = isObject(value) ? listsIn(value) : [];
  if (lists.length === 0) throw noRowList(Array.isArray(value) ? 'otherList' : 'object');
  return lists.map(([name, rows]) => sheetOf(lists.length === 1 ? '' : name, rows, file));
}
