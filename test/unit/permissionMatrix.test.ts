import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvSheet } from '../../core/files/sheets/csv/readCsvSheet.ts';
import {
  filterFor,
  filterMatrix,
  fromMatrixAddress,
  inLanguage,
  LEVELS,
  type License,
  type MatrixCell,
  type MatrixColumn,
  type MatrixFilter,
  type MatrixRow,
  matrixCsv,
  type PermissionMatrix,
  type Practice,
  pagesToOpen,
  permissionMatrix,
  type StaffMember,
  toMatrixAddress,
  viewPractice,
} from '../../core/index.ts';
import { practices } from './generatedPractices.ts';

const practiceOf = (staff: StaffMember[], more: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  staff,
  ...more,
});

const STATES: readonly MatrixCell[] = ['on', 'off', 'unread'];
const toCell = (isOn: boolean | undefined): MatrixCell => (isOn === undefined ? 'unread' : isOn ? 'on' : 'off');

/** `key: state` of each person, without what is unread. */
const factsIn = ({ columns, rows }: PermissionMatrix): string[] =>
  rows
    .flatMap(({ id, cells }) => cells.map((cell, i) => `${id} ${columns[i]?.kind} ${columns[i]?.key} ${cell}`))
    .filter((fact) => !fact.endsWith('unread'))
    .sort();

describe('the matrix of people and permissions', () => {
  it('has what was read of each person, what a level that is off takes along, and nothing else', () => {
    fc.assert(
      fc.property(practices(), (practice) => {
        const matrix = permissionMatrix(practice);
        const keys = matrix.columns.flatMap(({ kind, key }) => (kind === 'permission' ? [key] : []));
        const truth = practice.staff.flatMap(({ id, licenses = {}, permissions = {} }) => [
          ...matrix.columns.flatMap(({ kind, key }) => {
            const isOn = licenses[key as License];
            return kind === 'license' && isOn !== undefined ? [`${id} license ${key} ${toCell(isOn)}`] : [];
          }),
          ...keys.flatMap((key) => {
            const level = key.split('.')[0] ?? '';
            const isOn = permissions[key] ?? (permissions[level] === false ? false : undefined);
            return isOn === undefined ? [] : [`${id} permission ${key} ${toCell(isOn)}`];
          }),
        ]);
        expect(factsIn(matrix)).toEqual(truth.sort());
        expect(matrix.rows.map(({ id }) => id).sort()).toEqual(practice.staff.map(({ id }) => id).sort());
        const read = new Set(practice.staff.flatMap(({ permissions = {} }) => Object.keys(permissions)));
        for (const { kind, key, isUnseen } of matrix.columns) {
          expect(isUnseen ?? false, key).toBe(kind === 'permission' && !read.has(key));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names the findings that are open, as every other view does', () => {
    fc.assert(
      fc.property(practices(), (practice) => {
        const { findings } = viewPractice(practice).overview;
        for (const row of permissionMatrix(practice).rows) {
          const own = findings.filter(({ staffId }) => staffId === row.id).map(({ rule }) => rule);
          expect(row.findings.map(({ rule }) => rule).sort()).toEqual(own.sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stands by the columns of the practice system, and a box that no catalogue has in its own', () => {
    const { columns } = permissionMatrix(
      practiceOf([{ id: 'a', name: 'Ana', permissions: { 'therapist.new-box': true, strange: true } }]),
    );
    const places = columns.flatMap(({ kind, level }) =>
      kind === 'license' ? [] : [level ? LEVELS.indexOf(level) : LEVELS.length],
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(columns.find(({ key }) => key === 'therapist.new-box')).toEqual({
      key: 'therapist.new-box',
      kind: 'permission',
      label: 'New box',
      level: 'therapist',
      needs: 'provider',
    });
    expect(columns.at(-1)).toMatchObject({ key: 'strange', label: 'Strange' });
    expect(columns.slice(0, 2).map(({ label }) => label)).toEqual(['Provider license', 'Admin license']);
  });

  it('is by name, tells namesakes apart, and says when the permissions of each were read', () => {
    const seen = { staffPermissions: { at: 7, url: 'https://test/' } };
    const staff = [
      { id: 'c', name: 'Zoë Lund', left: true, email: 'zoe@x.example' },
      { id: 'a', name: 'ana ruiz', email: 'a@x.example', position: 'Biller', seen },
      { id: 'b', name: 'Ana Ruiz', email: 'b@x.example', owner: true, active: false },
    ];
    const { rows, readAt } = permissionMatrix(practiceOf(staff, { seen }));
    expect(readAt).toBe(7);
    expect(rows.map(({ cells: _, findings: __, ...row }) => row)).toEqual([
      { id: 'a', name: 'ana ruiz', email: 'a@x.example', position: 'Biller', readAt: 7 },
      { id: 'b', name: 'Ana Ruiz', email: 'b@x.example', owner: true, isInactive: true },
      { id: 'c', name: 'Zoë Lund', isInactive: true },
    ]);
  });

  it('has no licenses where none are sold, and says why it is empty where the system is not known', () => {
    expect(permissionMatrix(practiceOf([], { plan: 'activeClient' })).columns.map(({ kind }) => kind)).not.toContain(
      'license',
    );
    const { columns, rows, problem } = permissionMatrix(practiceOf([{ id: 'a', name: 'Ana' }], { system: 'acorn' }));
    expect([columns, rows]).toEqual([[], []]);
    expect(problem).toContain('acorn');
  });

  it('names the pages that tell it, with the address of a list that was seen', () => {
    const url = 'https://test/staff';
    expect(pagesToOpen(practiceOf([], { seen: { staffList: { at: 1, url } } })).map(({ url: to }) => to)).toEqual([
      url,
      url,
    ]);
    expect(pagesToOpen().map(({ page, url: to }) => [page, to])).toEqual([
      ['staffList', undefined],
      ['staffPermissions', undefined],
    ]);
  });
});

const columnOf = (key: string, kind: MatrixColumn['kind'] = 'permission', more: Partial<MatrixColumn> = {}) => ({
  key,
  kind,
  label: key,
  needs: 'none' as const,
  ...more,
});

const COLUMNS = [columnOf('provider', 'license'), columnOf('admin', 'license'), columnOf('p'), columnOf('q')];

const rowOf = (id: string, cells: MatrixCell[], more: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  name: id,
  findings: [],
  cells,
  ...more,
});

const matrixOf = (rows: MatrixRow[], columns: MatrixColumn[] = COLUMNS): PermissionMatrix => ({
  host: 'test',
  levels: {} as PermissionMatrix['levels'],
  columns,
  rows,
});

/** Every row of cells there can be. */
const everyRow = (length: number): MatrixCell[][] =>
  length === 0 ? [[]] : everyRow(length - 1).flatMap((cells) => STATES.map((state) => [...cells, state]));

/** Each way in which what is unread may turn out. */
const completions = ([first, ...rest]: readonly MatrixCell[]): boolean[][] => {
  if (first === undefined) return [[]];
  const values = first === 'unread' ? [true, false] : [first === 'on'];
  return completions(rest).flatMap((others) => values.map((value) => [value, ...others]));
};

/** Whether somebody fits of whom everything is known, in plain ifs. */
const isMeant = (
  [provider, admin, p, q]: readonly boolean[],
  { permission, license, onlyOn }: MatrixFilter,
): boolean => {
  if (permission === 'p' && !p) return false;
  if (permission === 'q' && !q) return false;
  if (license === 'provider' && !provider) return false;
  if (license === 'admin' && !admin) return false;
  if (license === 'none' && (provider || admin)) return false;
  return !onlyOn || p === true || q === true;
};

const FILTERS: MatrixFilter[] = [undefined, 'p', 'q'].flatMap((permission) =>
  ([undefined, 'provider', 'admin', 'none'] as const).flatMap((license) =>
    [false, true].map((onlyOn) => ({
      ...(permission && { permission }),
      ...(license && { license }),
      ...(onlyOn && { onlyOn: true as const }),
    })),
  ),
);

const ids = (rows: readonly MatrixRow[]): string[] => rows.map(({ id }) => id);

describe('a filter', () => {
  it.each(FILTERS)(
    '%j shows for sure whoever fits however what is unread turns out, and apart whoever may',
    (filter) => {
      const rows = everyRow(4).map((cells) => rowOf(cells.join(), cells));
      const { sure, unsure } = filterMatrix(matrixOf(rows), filter);
      const fitting = (decide: (meant: boolean[]) => boolean): string[] =>
        ids(rows.filter(({ cells }) => decide(completions(cells).map((one) => isMeant(one, filter)))));
      expect(ids(sure)).toEqual(fitting((meant) => meant.every(Boolean)));
      expect(ids(unsure)).toEqual(fitting((meant) => meant.some(Boolean) && !meant.every(Boolean)));
    },
  );

  it('puts the chosen permission first, and leaves out what nobody who is shown has on', () => {
    const rows = [rowOf('a', ['on', 'off', 'on', 'off']), rowOf('b', ['off', 'unread', 'unread', 'unread'])];
    const keysFor = (filter: MatrixFilter): string[] =>
      filterMatrix(matrixOf(rows), filter).columns.map(({ key }) => key);
    expect(keysFor({})).toEqual(['provider', 'admin', 'p', 'q']);
    expect(keysFor({ permission: 'q' })).toEqual(['provider', 'admin', 'q', 'p']);
    expect(keysFor({ permission: 'q', onlyOn: true })).toEqual(['provider', 'admin', 'q']);
    const { columns, sure, unsure, hidden } = filterMatrix(matrixOf(rows), { onlyOn: true });
    expect(columns.map(({ key }) => key)).toEqual(['provider', 'admin', 'p']);
    expect([sure, unsure].map((some) => some.map(({ cells }) => cells))).toEqual([
      [['on', 'off', 'on']],
      [['off', 'unread', 'unread']],
    ]);
    expect(hidden).toBe(1);
  });

  it('leaves out boxes that no page has shown, unless one is asked for or no page was read at all', () => {
    const columns = [columnOf('p'), columnOf('q', 'permission', { isUnseen: true })];
    const rows = [rowOf('a', ['off', 'unread'])];
    const shown = filterMatrix(matrixOf(rows, columns), {});
    expect([shown.columns.map(({ key }) => key), shown.unseen, shown.hidden]).toEqual([['p'], 1, 0]);
    const asked = filterMatrix(matrixOf(rows, columns), { permission: 'q' });
    expect([asked.columns.map(({ key }) => key), asked.unseen, ids(asked.unsure)]).toEqual([['q', 'p'], 0, ['a']]);
    const unread = columns.map((column) => ({ ...column, isUnseen: true as const }));
    expect(filterMatrix(matrixOf(rows, unread), {}).columns).toHaveLength(2);
  });

  it('counts people who are inactive, and shows them if it is asked to', () => {
    const cells: MatrixCell[] = ['off', 'off', 'on', 'off'];
    const matrix = matrixOf([rowOf('a', cells), rowOf('b', cells, { isInactive: true })]);
    const shown = filterMatrix(matrix, { permission: 'p' });
    expect([ids(shown.sure), shown.inactive]).toEqual([['a'], 1]);
    expect(filterMatrix(matrix, { permission: 'q' }).inactive).toBe(0);
    const all = filterMatrix(matrix, { permission: 'p', withInactive: true });
    expect([ids(all.sure), all.inactive]).toEqual([['a', 'b'], 0]);
  });

  it('is by what was found, and by the beginning of a name or position', () => {
    const cells: MatrixCell[] = ['off', 'off', 'on', 'off'];
    const found = { rule: 'both-licenses', label: 'Both licenses', severity: 'warning' as const };
    const matrix = matrixOf([
      rowOf('a', cells, { name: 'François Lefèvre', position: 'Clinical Director', findings: [found] }),
      rowOf('b', cells, { name: 'Bo Clark' }),
    ]);
    const shownFor = (filter: MatrixFilter): string[] => ids(filterMatrix(matrix, filter).sure);
    expect(shownFor({ finding: 'both-licenses' })).toEqual(['a']);
    expect(shownFor({ query: 'cl' })).toEqual(['a', 'b']);
    expect(shownFor({ query: 'lef clin' })).toEqual(['a']);
    expect(shownFor({ query: 'x' })).toEqual([]);
  });

  it('does not ask for what the matrix does not have', () => {
    const matrix = matrixOf([], [columnOf('p')]);
    expect(filterFor({ permission: 'gone', license: 'none', onlyOn: true }, matrix)).toEqual({ onlyOn: true });
    expect(filterFor({ permission: 'p' }, matrix)).toEqual({ permission: 'p' });
    expect(filterFor({ permission: 'none', license: 'none' }, matrixOf([]))).toEqual({ license: 'none' });
  });
});

describe('the address', () => {
  const filters: fc.Arbitrary<MatrixFilter> = fc.record(
    {
      permission: fc.string({ minLength: 1 }),
      license: fc.constantFrom('provider', 'admin', 'none'),
      finding: fc.string({ minLength: 1 }),
      onlyOn: fc.constant(true as const),
      withInactive: fc.constant(true as const),
      query: fc.string({ minLength: 1, unit: 'grapheme' }),
    },
    { requiredKeys: [] },
  );

  it('says what is asked for, and is understood', () => {
    fc.assert(
      fc.property(fc.option(fc.string({ minLength: 1 }), { nil: undefined }), filters, (host, filter) => {
        const address = { ...(host !== undefined && { host }), filter };
        expect(fromMatrixAddress(`#${toMatrixAddress(address)}`)).toEqual(address);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what it does not understand', () => {
    expect(fromMatrixAddress('#practice=&license=gold&only=off&inactive=1&find=&%E0%A4%A=x&nobody')).toEqual({
      filter: {},
    });
    fc.assert(fc.property(fc.string(), (hash) => void fromMatrixAddress(hash)));
  });
});

describe('the matrix as CSV', () => {
  const rowsIn = (csv: string): string[][] =>
    readCsvSheet(csv.replace(/^\ufeff/, '')).rows.map(({ cells }) => cells.map(String));
  const csvOf = (practice: Practice, filter: MatrixFilter = {}): string => {
    const matrix = permissionMatrix(practice);
    return matrixCsv(filterMatrix(matrix, filter), matrix);
  };

  it('says of each person who is shown what is on, off and not checked yet', () => {
    const says = { on: 'On', off: 'Off', unread: 'Not checked yet' };
    fc.assert(
      fc.property(practices(), fc.constantFrom({}, { withInactive: true as const }), (practice, filter) => {
        const matrix = permissionMatrix(practice);
        const shown = filterMatrix(matrix, filter);
        const [headings = [], ...rows] = rowsIn(csvOf(practice, filter));
        expect(headings.length).toBe(6 + shown.columns.length);
        expect(new Set(headings).size).toBe(headings.length);
        expect(rows.map(([name, , , , , , ...cells]) => [name, ...cells])).toEqual(
          [...shown.sure, ...shown.unsure].map(({ name, cells }) => [name, ...cells.map((cell) => says[cell])]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has the level before a box, the findings, and the day on which the permissions were read', () => {
    const at = Date.UTC(2026, 4, 1);
    const ana: StaffMember = {
      id: 'a',
      name: 'Ana Ruiz',
      position: 'Therapist',
      active: false,
      licenses: { provider: true, admin: true },
      permissions: { default: true, 'default.clients.delete': false },
      seen: { staffPermissions: { at, url: 'https://test/' } },
    };
    const [headings, row] = rowsIn(csvOf(practiceOf([ana]), { withInactive: true }));
    expect(headings).toEqual([
      ...['Person', 'Position', 'Email', 'Status', 'Findings', 'Permissions last checked'],
      ...['Provider license', 'Admin license', 'Default', 'Default: Can delete clients'],
    ]);
    expect(row).toEqual([
      ...['Ana Ruiz', 'Therapist', '', 'Inactive', 'Inactive, still licensed', '2026-05-01'],
      ...['On', 'On', 'On', 'Off'],
    ]);
    const [spanish, said] = inLanguage('es', () => rowsIn(csvOf(practiceOf([ana]), { withInactive: true })));
    expect([spanish?.[0], said?.at(-1)]).toEqual(['Persona', 'Desactivado']);
  });

  it('is run by no spreadsheet, whatever a page calls people and boxes', () => {
    const evil = '=HYPERLINK("https://x.example","y")';
    const csv = csvOf(
      practiceOf([{ id: 'a', name: evil, position: '+1', permissions: { [`default.${evil}`]: true, '@x': true } }]),
    );
    const cells = csv.replace(/^\ufeff/, '').split(/[,\r\n]/);
    expect(cells.filter((cell) => /^"?\s*[=+@-]/.test(cell))).toEqual([]);
    expect(csv).toContain(`"'${evil.replaceAll('"', '""')}"`);
  });
});
