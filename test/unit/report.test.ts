import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula } from '../../core/files/formats/csvCell.ts';
import { readCsv } from '../../core/files/formats/csvFile.ts';
import {
  type Audit,
  auditPractice,
  defaultSystem,
  emptyPractice,
  findingsCsv,
  findingsJson,
  inLanguage,
  knownColumns,
  matchColumns,
  type Practice,
  parsePractice,
  practiceCsv,
  problemText,
  type RosterResult,
  readFile,
  readRoster,
  reportOf,
  type StaffMember,
  systems,
  viewPractice,
} from '../../core/index.ts';
import { readWorkbook } from '../../entrypoints/options/workbook.ts';
import { practices } from './anyPractice.ts';
import { workbookOf } from './workbooks.ts';

const HOST = 'demo.theranest.com';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const rosterOf = (text: string, target: Practice = emptyPractice('theranest', HOST)): RosterResult => {
  const file = readFile(bytesOf(text));
  if (file.kind !== 'roster') throw new Error(`a ${file.kind}`);
  const system = systems.find(({ id }) => id === target.system) ?? defaultSystem;
  return readRoster(file.rows, matchColumns(file.rows[0] ?? [], system), target);
};

const practiceIn = (result: RosterResult): Practice => {
  if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n'));
  return result.practice;
};

const problemsIn = (text: string): string[] => {
  const result = rosterOf(text);
  return 'problems' in result ? result.problems.map(problemText) : [];
};

/** Permissions are listed as they were read, and a roster has them in the order of its columns. */
const inAnyOrder = ({ findings, ...audit }: Audit) => ({
  ...audit,
  findings: findings.map((finding) => ({
    ...finding,
    because: finding.because.map((one) => [...one].sort().join('')),
  })),
});

describe('export and import', () => {
  it('JSON gives the same practice and the same audit, exactly', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const file = readFile(bytesOf(JSON.stringify(practice, null, 2)));
        if (file.kind !== 'practice') throw new Error(`a ${file.kind}`);
        expect(file.practice).toEqual(JSON.parse(JSON.stringify(practice)));
        expect(auditPractice(file.practice)).toEqual(
          auditPractice(parsePractice(JSON.parse(JSON.stringify(practice)))),
        );
      }),
    );
  });

  it('CSV gives the same staff and the same audit in all it carries', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const { staff: _, ...rest } = practice;
        const imported = practiceIn(rosterOf(practiceCsv(practice), { ...rest, staff: [] }));
        expect(imported).toEqual(practice);
        expect(inAnyOrder(auditPractice(imported))).toEqual(inAnyOrder(auditPractice(practice)));
      }),
    );
  });

  it('no cell of an export is run as a formula', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const view = viewPractice(practice);
        for (const csv of [practiceCsv(practice), findingsCsv(view.overview)]) {
          expect(csv.startsWith('\ufeff')).toBe(true);
          for (const cell of readCsv(csv).flat()) expect(isFormula(cell)).toBe(false);
        }
      }),
    );
  });

  it('columns are headed so that each is known again', () => {
    for (const system of systems) {
      const known = knownColumns(system);
      expect(
        matchColumns(
          known.map(({ labels }) => labels[0]),
          system,
        ),
      ).toEqual(known.map(({ column }) => column));
    }
  });
});

const ana: StaffMember = { id: 'a', name: 'Ana Ruiz', licenses: { provider: true, admin: true }, permissions: {} };

describe('a roster from elsewhere', () => {
  it('may say staff types in another language than the one that is spoken', () => {
    const staff: StaffMember[] = [{ id: '1', name: 'Ana Ruiz', job: 'receptionist' }];
    const text = inLanguage('es', () => practiceCsv({ ...emptyPractice('theranest', HOST), staff }));
    expect(text).toContain('Recepción');
    expect(practiceIn(rosterOf(text)).staff[0]?.job).toBe('receptionist');
  });

  it('is read with the separator it has, in the words of the practice system', () => {
    const csv =
      'Last Name;First Name;Status;Provider License;Admin Licenses;Therapist;x\r\nRuiz;Ana;Active;Yes;off;✓;1\r\nEk;Bo;Deactivated;;;;\r\n';
    expect(practiceIn(rosterOf(csv)).staff).toEqual([
      {
        id: 'name:ana ruiz',
        name: 'Ana Ruiz',
        active: true,
        licenses: { provider: true, admin: false },
        permissions: { therapist: true },
      },
      { id: 'name:bo ek', name: 'Bo Ek', active: false },
    ]);
  });

  it('proposes nothing for a heading that could mean several things', () => {
    expect(matchColumns(['Name', 'Admin', 'Shoe size', 'Name'], defaultSystem)).toEqual([
      'name',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names every wrong cell, and takes nothing', () => {
    const csv = 'Id,Name,Provider license,Email\n1,Ana Ruiz,maybe,a@b.example\n1,Bo Ek,on,=HYPERLINK("x")\n,,off,\n';
    expect(problemsIn(csv)).toEqual([
      'Row 2, column C (Provider license): expected on or off, found "maybe"',
      'Row 3, column D (Email): expected a text that is no formula, found "=HYPERLINK(\\"x\\")"',
      'Row 3, column A (Id): expected an id of their own, found "1" as in row 2',
      'Row 4, column B (Name): expected a name, found nothing',
    ]);
  });

  it('keeps what else is known of the practice', () => {
    const target: Practice = {
      ...emptyPractice('theranest', HOST),
      plan: 'trial',
      pools: { provider: 3 },
      staff: [ana],
    };
    const { staff, ...rest } = practiceIn(rosterOf('Name\nBo Ek\n', target));
    expect(rest).toEqual({ version: 1, system: 'theranest', host: HOST, plan: 'trial', pools: { provider: 3 } });
    expect(staff).toEqual([{ id: 'name:bo ek', name: 'Bo Ek' }]);
  });

  it('can be a workbook', async () => {
    const rows = [
      ['Name', 'Provider license', 'Staff ID'],
      ['Ana Ruiz', true, 17],
      ['Bo Ek', 'off', '=x'],
    ];
    expect(await readWorkbook(await workbookOf(rows))).toEqual([
      ['Name', 'Provider license', 'Staff ID'],
      ['Ana Ruiz', 'true', '17'],
      ['Bo Ek', 'off', '=x'],
    ]);
  });

  it('can be a large workbook', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Person ${i}`, `p${i}@cedar.example`, i % 2 === 0]);
    const read = await readWorkbook(await workbookOf([['Name', 'Email', 'Provider license'], ...rows]));
    expect(read).toHaveLength(20_001);
    expect(read[20_000]).toEqual(['Person 19999', 'p19999@cedar.example', 'false']);
  });
});

describe('what is handed out', () => {
  const note = { version: 1, host: HOST, pools: { provider: 2 } } as const;
  const { overview } = viewPractice({ ...emptyPractice('theranest', HOST), staff: [ana] }, {}, note);
  const [finding] = overview.findings;
  const said = {
    rule: finding?.rule ?? '',
    staffId: 'a',
    fingerprint: finding?.fingerprint ?? '',
    reason: 'so',
    at: 0,
  };
  const aside = viewPractice(
    { ...emptyPractice('theranest', HOST), staff: [ana] },
    {},
    { ...note, setAside: [{ ...said, until: 1_800_000_000_000 }] },
  ).overview;

  it('findings as CSV, with what is set aside and why', () => {
    const [headings, ...rows] = readCsv(findingsCsv(aside));
    expect(headings?.slice(0, 4)).toEqual(['Person', 'Position', 'Severity', 'Finding']);
    expect(rows).toHaveLength(overview.findings.length);
    expect(rows.at(-1)).toEqual(expect.arrayContaining(['Ana Ruiz', 'so', '2027-01-15']));
  });

  it('findings as JSON, with what they are based on', () => {
    expect(JSON.parse(findingsJson(aside))).toMatchObject({
      version: 1,
      host: HOST,
      aside: [{ reason: 'so' }],
      seats: { provider: { bought: 2, typedIn: true } },
      unread: expect.any(Array),
    });
  });

  it('a report to print', () => {
    const report = reportOf(aside, 7);
    expect(report).toMatchObject({ host: HOST, system: 'TheraNest', at: 7, staff: 1, toFix: aside.toFix });
    expect(report.seats[0]).toMatchObject({ license: 'provider', name: 'Provider license', bought: 2, typedIn: true });
    expect(report.groups.flatMap(({ findings }) => findings)).toHaveLength(aside.findings.length);
    expect(report.aside).toHaveLength(1);
  });
});
