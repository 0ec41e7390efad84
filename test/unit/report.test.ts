import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula } from '../../core/files/formats/formula.ts';
import { readCsvSheet } from '../../core/files/sheets/csv/readCsvSheet.ts';
import {
  type Audit,
  auditPractice,
  emptyPractice,
  findingsCsv,
  findingsJson,
  inLanguage,
  type Practice,
  parsePractice,
  practiceCsv,
  readFile,
  readStaffFile,
  reportOf,
  type StaffFile,
  type StaffMember,
  viewPractice,
} from '../../core/index.ts';
import { NAMES, onOneLine, practices } from './anyPractice.ts';
import { workbookOf } from './workbooks.ts';

const HOST = 'demo.theranest.com';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The texts of a CSV file, row by row. */
const rowsOf = (csv: string): string[][] =>
  readCsvSheet(csv.replace(/^\ufeff/, '')).rows.map(({ cells }) => cells.map(String));

const staffIn = async (bytes: Uint8Array, system = 'theranest'): Promise<StaffFile> =>
  readStaffFile({ name: 'staff', bytes }, system);

const staffOf = async (bytes: Uint8Array, system?: string): Promise<StaffMember[]> => {
  const file = await staffIn(bytes, system);
  if (!('practice' in file)) throw new Error(JSON.stringify(file));
  return file.practice.staff;
};

/** Permissions are listed as they were read, and a roster has them in the order of its columns. */
const inAnyOrder = ({ findings, ...audit }: Audit) => ({
  ...audit,
  findings: findings.map((finding) => ({
    ...finding,
    because: finding.because.map((one) => [...one].sort().join('')),
  })),
});

/** Names as people have them, and texts that say something. */
const asPeopleWrite = (practice: Practice): Practice => ({
  ...practice,
  staff: practice.staff.map((member, i) => ({
    ...member,
    id: `${i} ${onOneLine(member.id)}`,
    name: NAMES[i] ?? '',
    ...(member.position && { position: onOneLine(member.position) }),
    ...(member.email && { email: onOneLine(member.email) }),
    ...(member.supervision && {
      supervision: { ...member.supervision, supervisors: member.supervision.supervisors.map(onOneLine) },
    }),
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

  it('CSV gives the same staff and the same audit in all it carries', async () => {
    await fc.assert(
      fc.asyncProperty(practices.map(asPeopleWrite), async (practice) => {
        const imported = { ...practice, staff: await staffOf(bytesOf(practiceCsv(practice)), practice.system) };
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
          for (const cell of rowsOf(csv).flat()) expect(isFormula(cell)).toBe(false);
        }
      }),
    );
  });
});

const ana: StaffMember = { id: 'a', name: 'Ana Ruiz', licenses: { provider: true, admin: true }, permissions: {} };

describe('a roster from elsewhere', () => {
  it('may say staff types in another language than the one that is spoken', async () => {
    const staff: StaffMember[] = [{ id: '1', name: 'Ana Ruiz', job: 'receptionist' }];
    const text = inLanguage('es', () => practiceCsv({ ...emptyPractice('theranest', HOST), staff }));
    expect(text).toContain('Recepción');
    expect((await staffOf(bytesOf(text)))[0]?.job).toBe('receptionist');
  });

  it('is read with the separator it has, in the words of the practice system', async () => {
    const csv =
      'Last Name;First Name;Status;Provider License;Admin Licenses;Therapist;x\r\nRuiz;Ana;Active;Yes;off;✓;1\r\nEk;Bo;Deactivated;;;;\r\n';
    expect(await staffOf(bytesOf(csv))).toEqual([
      { id: 'name:ana ruiz', name: 'Ana Ruiz', active: true, licenses: { provider: true, admin: false } },
      { id: 'name:bo ek', name: 'Bo Ek', active: false },
    ]);
  });

  it('can be a workbook', async () => {
    const rows = [
      ['Name', 'Provider license', 'Email'],
      ['Ana Ruiz', true, 'ana@cedar.example'],
      ['Bo Ek', 'off', ''],
    ];
    expect(await staffOf(workbookOf(rows))).toEqual([
      { id: 'name:ana ruiz', name: 'Ana Ruiz', email: 'ana@cedar.example', licenses: { provider: true } },
      { id: 'name:bo ek', name: 'Bo Ek', licenses: { provider: false } },
    ]);
  });

  it('can be a large workbook', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Person ${i}`, `p${i}@cedar.example`, i % 2 === 0]);
    const staff = await staffOf(workbookOf([['Name', 'Email', 'Provider license'], ...rows]));
    expect(staff).toHaveLength(20_000);
    expect(staff[19_999]).toMatchObject({ email: 'p19999@cedar.example', licenses: { provider: false } });
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
    const [headings, ...rows] = rowsOf(findingsCsv(aside));
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
