import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AdminInput,
  applyChanges,
  attestationOf,
  auditInPieces,
  auditor,
  auditPractice,
  beginPlan,
  ChangeError,
  describeKept,
  emptyHistory,
  fewestSeats,
  findingsCsv,
  findingsJson,
  fingerprint,
  hintsFor,
  inLanguage,
  judgeTicks,
  keptAfter,
  LANGUAGES,
  merge,
  openStore,
  type PageReading,
  type Practice,
  parseHost,
  parseHostData,
  parseKeepable,
  permissionMatrix,
  planChanges,
  planFixes,
  practiceCsv,
  previewRule,
  readStaffSheets,
  reportOf,
  StoreError,
  shareSeats,
  systemById,
  toFixIn,
  toHostData,
  viewChecklist,
  viewFacts,
  viewNeed,
  viewPeople,
  viewPersonFacts,
  viewPlan,
  viewPractice,
  viewWhatIf,
  vocabularyById,
  whatItTakes,
  withDismissal,
} from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';

const HOST = 'demo.theranest.com';
const AT = Date.UTC(2026, 5, 1);
const settings = { now: AT, prices: { provider: 59, admin: 19, currency: 'USD' } };
const NOT_KNOWN = {
  en: 'system: expected a practice system that License Lens knows, found "acorn"',
  es: 'system: se esperaba un sistema que License Lens conozca, se encontró "acorn"',
} as const;

/** A practice with many findings in a system that it is known in. */
let known: Practice;
/** The same in one that only another version knows. */
let practice: Practice;
let someone = '';
beforeAll(async () => {
  known = await knownPractice(AT);
  practice = { ...known, system: 'acorn' };
  someone = practice.staff[0]?.id ?? '';
});

const reading: PageReading = {
  kind: 'staffPermissions',
  system: 'acorn',
  url: `https://${HOST}/staff/permissions/5f0000000000000000000001`,
  staff: [
    {
      name: 'Somebody New',
      boxes: [{ level: 'therapist', label: 'Therapist', on: true, disabled: false }],
    },
  ],
};

describe('a practice system that is not known here', () => {
  it('is none of those that are', () => {
    for (const id of ['acorn', '', 'toString', 'TheraNest']) {
      expect([systemById(id), vocabularyById(id)]).toEqual([undefined, undefined]);
    }
  });

  it('is judged by nothing', () => {
    expect(auditPractice(known, settings).findings.length).toBeGreaterThan(10);
    const anyNumber = { atLeast: 0, atMost: practice.staff.length };
    const nothing = {
      findings: [],
      staff: practice.staff.map(({ id }) => ({ id, unread: [] })),
      seats: {
        provider: { switchedOn: anyNumber, needed: anyNumber },
        admin: { switchedOn: anyNumber, needed: anyNumber },
      },
    };
    expect(auditPractice(practice, settings)).toEqual(nothing);
    expect([...auditInPieces(practice, settings)]).toEqual([]);
    const kept = auditor(practice, settings);
    expect(kept.audit()).toEqual(nothing);
    kept.change({ id: 'new', name: 'Somebody New', permissions: { therapist: true }, licenses: { provider: false } });
    expect(kept.audit().findings).toEqual([]);
    expect(kept.audit().staff).toHaveLength(practice.staff.length + 1);
    const own = { id: 'own', kind: 'data', severity: 'error', label: 'All', message: '{name}', fix: [] } as const;
    expect(previewRule(practice, { ...own, when: 'active' }, settings)).toEqual({ matches: [], open: [] });
  });

  it('is planned nothing for, and no change is tried in it', () => {
    const leave = [{ do: 'leave', staffId: someone }] as const;
    expect(planFixes(practice, settings)).toEqual([]);
    expect(fewestSeats(practice, settings)).toBeUndefined();
    expect(shareSeats(practice, [], settings)).toBeUndefined();
    expect(whatItTakes(practice, someone, settings)).toBeUndefined();
    expect(viewNeed(practice, someone, settings)).toBeUndefined();
    for (const tried of [
      () => applyChanges(practice, leave),
      () => planChanges(practice, leave, settings),
      () => viewWhatIf(practice, leave, settings),
    ]) {
      expect(tried).toThrow(new ChangeError(NOT_KNOWN.en));
    }
  });

  it.each(LANGUAGES)('is shown as such, in %s', (language) =>
    inLanguage(language, () => {
      const { overview, badges } = viewPractice(practice, settings);
      expect(overview).toMatchObject({
        host: HOST,
        system: 'acorn',
        systemId: 'acorn',
        problem: NOT_KNOWN[language],
        sells: [],
        findings: [],
        unread: [],
        toFix: 0,
        checklist: { done: 0, total: 0, next: [] },
      });
      expect(badges).toEqual({ byId: {}, byName: {} });
      expect(describeKept({ practices: practice }, HOST)).toMatchObject({
        systemId: 'acorn',
        problem: NOT_KNOWN[language],
      });
      expect(describeKept({ hosts: { version: 1, host: HOST, system: 'acorn', lessons: [] } }, HOST)).toMatchObject({
        systemId: 'acorn',
        problem: NOT_KNOWN[language],
      });
    }),
  );

  it('is in no view and no file with a word of another one', () => {
    const adminInput: AdminInput = { version: 1, host: HOST, pools: { provider: 3 } };
    const kept = { practice, settings, adminInput };
    const { overview } = viewPractice(practice, settings, adminInput);
    const changes = [{ fact: 'permissions.therapist', at: AT, to: true }];
    const history = { ...emptyHistory(HOST), people: { [someone]: { name: 'Ana Ruiz', changes } } };
    const said = [
      overview,
      viewPeople(practice, settings, adminInput),
      viewPlan(practice, settings, adminInput),
      viewChecklist(practice, settings, beginPlan(practice, settings, adminInput)),
      viewPersonFacts(practice, someone),
      viewFacts(history, someone, 'acorn'),
      permissionMatrix(practice),
      ...(['staffList', 'manageLicenses', 'manageSubscription'] as const).map((page) => hintsFor(page, kept, AT)),
      judgeTicks(kept, reading, AT),
      reportOf(overview, AT),
      attestationOf(practice, 'all').columns,
      findingsCsv(overview),
      findingsJson(overview),
    ];
    expect(viewFacts(history, someone, 'acorn')).toEqual([{ ...changes[0], label: 'therapist' }]);
    expect(JSON.stringify(said)).not.toMatch(
      /TheraNest|My Clients Plus|(Provider|Admin) (license|subscription)|\w > \w/,
    );
    expect(toFixIn({ practices: practice }, AT)).toBe(0);
  });

  it('keeps what was said of findings: none of them is put right by being judged no more', () => {
    const [finding] = auditPractice(known, settings).findings;
    if (!finding) throw new Error('nothing is found');
    const notes = withDismissal(
      { version: 1, host: HOST },
      {
        ...finding,
        fingerprint: fingerprint(finding),
        reason: 'so it is',
        at: AT,
      },
    );
    const history = emptyHistory(HOST);
    const before = { practices: known, notes, history };
    const { kept, audit } = keptAfter(before, { practices: practice }, 'reading', AT);
    expect([kept.notes, kept.history, audit]).toEqual([notes, history, undefined]);
  });

  it('is written as a table of all that was read, headed by what is no vendor’s', () => {
    const [head = '', ...rows] = practiceCsv(practice).split('\r\n');
    expect(head).toMatch(/Name/);
    expect(head).toMatch(/,Provider,Admin,.*\[therapist\]/);
    expect(head).not.toMatch(/license|therapist permission/i);
    expect(rows.filter(Boolean)).toHaveLength(practice.staff.length);
  });

  it('is not read from a file', () => {
    const rows = [['Name'], ['Ana Ruiz']].map((cells, i) => ({ number: i + 1, cells }));
    expect(readStaffSheets([{ name: '', rows, merges: [], tables: [] }], 'acorn')).toEqual({
      problems: [{ text: NOT_KNOWN.en }],
    });
    expect(() => parseKeepable(practice)).toThrow(NOT_KNOWN.en);
    expect(() => parseHostData(toHostData(HOST, { practices: practice }))).toThrow(`practice.${NOT_KNOWN.en}`);
    expect(() => parseHost({ version: 1, host: HOST, system: 'acorn', lessons: [] })).toThrow(NOT_KNOWN.en);
  });

  it('tells nobody’s permissions: what a box means is not known', () => {
    const { staff } = merge(practice, reading, AT);
    expect(staff.find(({ name }) => name === 'Somebody New')).toEqual({
      id: expect.any(String),
      name: 'Somebody New',
      seen: { staffPermissions: { at: AT, url: reading.url, byName: true } },
    });
    expect(staff.filter(({ name }) => name !== 'Somebody New')).toEqual(practice.staff);
  });
});

describe('a stored practice of a system that is not known here', () => {
  it('is of a newer version: it is not read, not shown, not written over, and can be erased', async () => {
    const store = await openStore('license-lens-unknown-system');
    await store.change('practices', 'a.example', () => ({ ...known, host: 'a.example' }));
    const db = await openDB('license-lens-unknown-system');
    const stored = { ...practice, host: 'b.example' };
    await db.put('practices', stored, 'b.example');
    expect((await store.all('practices')).map(({ host }) => host)).toEqual(['a.example']);
    expect((await store.hosts('practices')).sort()).toEqual(['a.example', 'b.example']);
    const newer = expect.objectContaining({ problem: 'newer' });
    await expect(store.get('practices', 'b.example')).rejects.toEqual(newer);
    await expect(store.change('practices', 'b.example', () => known)).rejects.toThrow(StoreError);
    await expect(store.changeAll(['practices', 'notes'], 'b.example', (before) => before)).rejects.toEqual(newer);
    expect(await db.get('practices', 'b.example')).toEqual(stored);
    await store.remove('practices', 'b.example');
    expect(await store.get('practices', 'b.example')).toBeUndefined();
    db.close();
    store.close();
  });
});
