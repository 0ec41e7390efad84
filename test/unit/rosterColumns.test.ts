import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, columnById } from '../../core/files/roster/columns.ts';
import { readCsvSheet } from '../../core/files/sheets/csv/readCsvSheet.ts';
import {
  emptyPractice,
  inLanguage,
  knownColumns,
  LANGUAGES,
  practiceCsv,
  type RosterColumn,
  readStaffSheets,
  type StaffMember,
  systems,
} from '../../core/index.ts';
import { staffMemberShape } from '../../core/model/practice.ts';
import type { Shape } from '../../core/model/schema/shape.ts';
import { columnWords } from '../../core/words/columns.ts';
import { carried, NAMES, onOneLine, ROSTER_FIELDS } from './anyPractice.ts';
import { valuesOf } from './fromShape.ts';

const HOST = 'demo.theranest.com';

const systemsWith = (id: RosterColumn) =>
  systems.filter((system) => knownColumns(system).some(({ column }) => column === id));

const everyColumn = [...new Set(systems.flatMap((system) => knownColumns(system).map(({ column }) => column)))];

/** The shape of what a column holds; undefined for a part of a name: the name is what is kept of it. */
const shapeOf = (id: RosterColumn): Shape | undefined => {
  const [field, key] = columnById(id).at;
  const fields: Readonly<Record<string, Shape | { maybe: Shape }>> = staffMemberShape.fields;
  const of = fields[field];
  const whole = typeof of === 'object' && 'maybe' in of ? of.maybe : of;
  if (key === undefined || whole === undefined || typeof whole === 'string') return whole;
  if ('record' in whole) return whole.record;
  const part = 'fields' in whole ? whole.fields[key] : undefined;
  return typeof part === 'object' && 'maybe' in part ? part.maybe : part;
};

const memberWith = (id: RosterColumn, value: unknown): StaffMember => {
  const [field, key] = columnById(id).at;
  const supervision = field === 'supervision' ? { supervisors: [] } : {};
  return { id: '1', name: 'Ana Ruiz', [field]: key === undefined ? value : { ...supervision, [key]: value } };
};

/** What each column of a file is taken for, and who is in it. */
const importOf = (csv: string, system: string) => {
  const file = readStaffSheets([sheetOf(csv)], system);
  if (!('practice' in file)) throw new Error(JSON.stringify(file));
  return { holds: file.layout.columns.map(({ holds }) => holds), staff: file.practice.staff };
};

const sheetOf = (csv: string) => readCsvSheet(csv.replace(/^\ufeff/, ''));

/** What stands in columns of which each cell is understood, so that they are taken for what they are. */
const SAMPLES: Readonly<Record<string, string>> = {
  id: '1',
  name: 'Ana Ruiz',
  position: 'Therapist',
  email: 'ana@cedar.example',
  job: 'therapist',
  supervisors: 'Bo Ek',
  supervision: 'access',
};

describe('each column of a roster', () => {
  it.each(everyColumn.filter((id) => shapeOf(id) !== undefined))('%s: what is written is read again', (id) => {
    const values = id === 'name' ? fc.constantFrom(...NAMES) : valuesOf(shapeOf(id) ?? 'text', carried.map(onOneLine));
    const places = fc.tuple(fc.constantFrom(...systemsWith(id)), fc.constantFrom(...LANGUAGES));
    fc.assert(
      fc.property(values, places, (value, [system, language]) => {
        const staff = [memberWith(id, value)];
        const csv = inLanguage(language, () => practiceCsv({ ...emptyPractice(system.id, HOST), staff }));
        const heading = inLanguage(language, () => knownColumns(system)).find(({ column }) => column === id)?.labels[0];
        const [headings, row] = sheetOf(csv).rows;
        const place = headings?.cells.indexOf(heading ?? '') ?? -1;
        expect(row?.cells[place], `${id} is written`).toMatch(/./);
        expect(importOf(csv, system.id).staff).toEqual(staff);
      }),
      { numRuns: 20 },
    );
  });

  it.each(everyColumn.filter((id) => shapeOf(id) === undefined))('%s: is read as a part of a name', (id) => {
    for (const system of systemsWith(id)) {
      const heading = knownColumns(system).find(({ column }) => column === id)?.labels[0] ?? '';
      expect(importOf(`${heading}\nAna\n`, system.id).staff).toMatchObject([{ name: 'Ana' }]);
    }
  });

  it.each(LANGUAGES)('is headed so that it is known again, in every language: %s', (language) => {
    for (const system of systems) {
      const known = inLanguage(language, () => knownColumns(system)).filter(({ column }) => shapeOf(column));
      const csv = inLanguage(language, () =>
        [known.map(({ labels: [heading] }) => heading), known.map(({ column }) => SAMPLES[column] ?? '')]
          .map((row) => row.map((text) => `"${text}"`).join(','))
          .join('\n'),
      );
      for (const spoken of LANGUAGES) {
        expect(inLanguage(spoken, () => importOf(csv, system.id)).holds).toEqual(known.map(({ column }) => column));
      }
    }
  });
});

/** Those of the first that are not among the others, each with what is to be done. */
const strays = (ids: readonly string[], others: readonly string[], what: string): string[] =>
  ids.filter((id) => !others.includes(id)).map((id) => `${id}: ${what}`);

/** A name may stand in two columns; what is kept is one field. */
const PARTS_OF_A_NAME = ['firstName', 'lastName'];

it('every field of a person has a column and every column a field, and is headed in both languages', () => {
  const ids = Object.keys(COLUMNS);
  const held = everyColumn.map((id) => columnById(id).at[0]);
  const entry = 'an entry of COLUMNS in core/files/roster/columns.ts';
  const missing = [
    ...strays(Object.keys(ROSTER_FIELDS), held, `has no column: ${entry}`),
    ...strays(
      held,
      [...Object.keys(ROSTER_FIELDS), ...PARTS_OF_A_NAME],
      'is no field: a line in core/model/practice.ts',
    ),
    ...LANGUAGES.flatMap((language) => {
      const headed = Object.keys(columnWords(language).roster);
      const path = `core/words/${language}/columns.ts`;
      return [
        ...strays(ids, headed, `has no heading: an entry of \`roster\` in ${path}`),
        ...strays(headed, ids, `is headed in ${path}, and no column: ${entry}`),
      ];
    }),
  ];
  expect(missing).toEqual([]);
});
