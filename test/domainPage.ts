import { readFileSync } from 'node:fs';

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const page = readFileSync(new URL('../docs/domain.md', import.meta.url), 'utf8');

/** Rows of the tables of docs/domain.md, by what stands in their first cell. */
const rows = new Map(
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cells)
    .map(([key = '', ...rest]) => [key, rest] as const),
);

const rowsOf = (key: RegExp): ReadonlyMap<string, readonly string[]> =>
  new Map([...rows].filter(([id]) => key.test(id)));

/** Title and address of each source, by its id. */
export const sourceRows = rowsOf(/^S\d+$/);
/** When a rule holds, how severe it is, and its sources, by its id. */
export const ruleRows = rowsOf(/^R\d+[a-z]?$/);
/** Who says what, and what was decided, by the id of the contradiction. */
export const contradictionRows = rowsOf(/^C\d+$/);
/** What a permission is, its kind, whether it is clinical, what it needs, how sure that is, and its sources, by its key. */
export const permissionRows: ReadonlyMap<string, readonly string[]> = new Map(
  [...rowsOf(/^`(default|billing|therapist|administration|organizationAdministration)\b.*`$/)].map(([key, rest]) => [
    key.slice(1, -1),
    rest,
  ]),
);
