import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../core/files/formats/readCsv.ts';
import { COLUMNS, columnById } from '../../core/files/roster/columns.ts';
import {
  emptyPractice,
  inLanguage,
  knownColumns,
  LANGUAGES,
  matchColumns,
  type Practice,
  practiceCsv,
  type RosterColumn,
  type RosterResult,
  readRoster,
  type StaffMember,
  systems,
} from '../../core/index.ts';
import { staffMemberShape } from '../../core/model/practice.ts';
import type { Shape } from '../../core/model/schema/shape.ts';
import { columnWords } from '../../core/words/columns.ts';
import { carried, ROSTER_FIELDS } from './anyPractice.ts';
import { valuesOf } from './fromShape.ts';

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

const importOf = (rows: string[][], target: Practice): RosterResult => {
  const [system] = systems.filter(({ id }) => id === target.system);
  if (!system) throw new Error(`no ${target.system}`);
  return readRoster(rows, matchColumns(rows[0] ?? [], system), target);
};

describe('each column of a roster', () => {
  it.each(everyColumn.filter((id) => shapeOf(id) !== undefined))('%s: what is written is read again', (id) => {
    const values = valuesOf(shapeOf(id) ?? 'text', carried);
    const places = fc.tuple(fc.constantFrom(...systemsWith(id)), fc.constantFrom(...LANGUAGES));
    fc.assert(
      fc.property(values, places, (value, [system, language]) => {
        const target = emptyPractice(system.id, 'demo.theranest.com');
        const staff = [memberWith(id, value)];
        const rows = readCsv(inLanguage(language, () => practiceCsv({ ...target, staff })));
        const place = inLanguage(language, () => matchColumns(rows[0] ?? [], system)).indexOf(id);
        expect(rows[1]?.[place], `${id} is written`).toMatch(/./);
        expect(importOf(rows, target)).toEqual({ practice: { ...target, staff } });
      }),
      { numRuns: 20 },
    );
  });

  it.each(everyColumn.filter((id) => shapeOf(id) === undefined))('%s: is read as a part of a name', (id) => {
    for (const system of systemsWith(id)) {
      const heading = knownColumns(system).find(({ column }) => column === id)?.labels[0] ?? '';
      const result = importOf([[heading], ['Ana']], emptyPractice(system.id, 'demo.theranest.com'));
      expect(result).toMatchObject({ practice: { staff: [{ name: 'Ana' }] } });
    }
  });

  it.each(LANGUAGES)('is headed so that it is known again, in every language: %s', (language) => {
    for (const system of systems) {
      const written = inLanguage(language, () => knownColumns(system));
      const headings = written.map(({ labels }) => labels[0]);
      for (const spoken of LANGUAGES) {
        const found = inLanguage(spoken, () => matchColumns(headings, system));
        expect(found).toEqual(written.map(({ column }) => column));
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
