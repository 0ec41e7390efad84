import type { PracticeError } from '../../model/schema/practiceError.ts';
import type { fileMistakes } from '../../words/en/fileMistakes.ts';
import type { sheetMistakes } from '../../words/en/sheetMistakes.ts';
import { sheetMistakeWords } from '../../words/sheetMistakes.ts';
import { countText, LIMITS } from '../formats/limits.ts';
import { mistake } from '../formats/mistake.ts';
import { columnLetters } from './address.ts';

type Words = typeof sheetMistakes;

type Tell = (words: Words, ofAnyFile: typeof fileMistakes) => readonly [place: string, expected: string, found: string];

/** The error that says where in a file with tables something is wrong, what was expected there, and what to do. */
export const sheetMistake = (tell: Tell): PracticeError => mistake((ofAnyFile) => tell(sheetMistakeWords(), ofAnyFile));

/** The error of a workbook that is not as its program wrote it. */
export const damagedWorkbook = (tell: (found: Words['found']) => string): PracticeError =>
  sheetMistake(({ places, expected, found }) => [places.workbook, expected.workbook, tell(found)]);

/** The error of one part of a workbook. */
export const damagedPart = (name: string): PracticeError => damagedWorkbook((found) => found.damagedPart(short(name)));

/** The error of a file that is no roster, or none that can be read. */
export const refusedFile = (tell: (found: Words['found']) => string): PracticeError =>
  sheetMistake(({ expected, found }, { places }) => [places.file, expected.readable, tell(found)]);

export const withPassword = (): PracticeError =>
  sheetMistake(({ expected, found }, { places }) => [places.file, expected.noPassword, found.password]);

export const nothingInFile = (): PracticeError =>
  sheetMistake(({ expected }, { places, found }) => [places.file, expected.roster, found.nothing]);

/** The place of a sheet, or of a file that has none. */
const placeOf = (sheet: string, { places }: Words, ofAnyFile: typeof fileMistakes): string =>
  sheet === '' ? ofAnyFile.places.file : places.sheet(short(sheet));

export const tooManyRows = (sheet: string): PracticeError =>
  sheetMistake((words, ofAnyFile) => [
    placeOf(sheet, words, ofAnyFile),
    ofAnyFile.expected.rows(countText(LIMITS.rows)),
    ofAnyFile.found.more,
  ]);

export const tooManyColumns = (sheet: string, row: number, address: string): PracticeError =>
  sheetMistake(({ places }, ofAnyFile) => [
    sheet === '' ? ofAnyFile.places.row(String(row)) : places.cell(short(sheet), address),
    ofAnyFile.expected.columns(countText(LIMITS.columns)),
    ofAnyFile.found.more,
  ]);

export const tooManyCells = (sheet: string, most: number): PracticeError =>
  sheetMistake((words, ofAnyFile) => [
    placeOf(sheet, words, ofAnyFile),
    words.expected.cells(countText(most)),
    ofAnyFile.found.more,
  ]);

/** What a file says of itself, no longer than a person reads. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const overlappingMerges = (sheet: string): PracticeError =>
  sheetMistake(({ places, expected }, { found }) => [places.sheet(short(sheet)), expected.merges, found.more]);

/** Columns count from 0, rows as people count them. */
export const noSharedText = (sheet: string, column: number, row: number, number: string): PracticeError =>
  sheetMistake(({ places, expected, found }) => [
    places.cell(short(sheet), `${columnLetters(column)}${row}`),
    expected.sharedText,
    found.noSharedText(short(number)),
  ]);

export const wrongRowNumber = (sheet: string, number: string, last: number): PracticeError =>
  sheetMistake(({ places, expected }) => [
    places.sheet(short(sheet)),
    expected.rowNumber(countText(last)),
    short(number),
  ]);

export const wrongAddress = (sheet: string, row: number, address: string): PracticeError =>
  sheetMistake(({ places, expected }) => [
    places.row(short(sheet), String(row)),
    expected.address,
    `“${short(address)}”`,
  ]);

export const wrongRow = (sheet: string, row: number, address: string): PracticeError =>
  sheetMistake(({ places, expected }) => [
    places.row(short(sheet), String(row)),
    expected.rowsOwnCells,
    short(address),
  ]);

export const missingSheet = (sheet: string): PracticeError =>
  sheetMistake(({ places, expected }, { found }) => [places.workbook, expected.sheet(short(sheet)), found.nothing]);

export const noSheet = (): PracticeError =>
  sheetMistake(({ places, expected, found }) => [places.workbook, expected.sheetWithCells, found.none]);

export const noRowList = (what: 'object' | 'otherList'): PracticeError =>
  sheetMistake(({ expected, found }, { places }) => [places.file, expected.rowList, found[what]]);

export const noTable = (): PracticeError =>
  sheetMistake(({ expected, found }, { places }) => [places.file, expected.table, found.pageWithoutTable]);

export const noXml = (): PracticeError =>
  sheetMistake(({ expected, found }, { places }) => [places.file, expected.xml, found.noXml]);
