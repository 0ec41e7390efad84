import { describe, expect, it } from 'vitest';
import {
  type Audited,
  auditPractice,
  beginMoves,
  hiresIn,
  keptAfter,
  merge,
  type NewStaff,
  type PageReading,
  type Practice,
  type StaffMember,
  viewChecklist,
  withNextSteps,
} from '../../core/index.ts';

const HOST = 'demo.theranest.com';
const NOW = Date.UTC(2026, 6, 1);
const id = (n: number): string => n.toString(16).padStart(24, '5f0');
const LEVELS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;

const member = (n: number, name: string, more: Partial<StaffMember> = {}, on: readonly string[] = []): StaffMember => ({
  id: id(n),
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@cedar.example`,
  active: true,
  licenses: { provider: false, admin: false },
  permissions: Object.fromEntries(LEVELS.map((level) => [level, level === 'default' || on.includes(level)])),
  ...more,
});

const seen = { at: NOW, url: `https://${HOST}/staff` };
const practiceOf = (staff: StaffMember[], pools = { provider: 3, admin: 2 }): Practice => ({
  version: 1,
  system: 'theranest',
  host: HOST,
  plan: 'perProvider',
  pools,
  staff,
  seen: { staffList: seen, manageLicenses: seen, manageSubscription: seen },
});

const owner = member(1, 'Ina Owens', { owner: true, licenses: { provider: true, admin: false } });
const boss = member(2, 'Bo Ek', { licenses: { provider: false, admin: true } }, ['organizationAdministration']);

type Shown = Pick<PageReading, 'kind' | 'staff'> & Partial<PageReading>;

/** A practice as it is kept, page by page. */
class Kept {
  kept: Audited;
  at = NOW;

  constructor(practices: Practice) {
    this.kept = { practices };
  }

  get practice(): Practice {
    if (!this.kept.practices) throw new Error('nothing is kept');
    return this.kept.practices;
  }

  begin(changes: Parameters<typeof beginMoves>[3]): void {
    const notes = this.kept.notes ?? { version: 1 as const, host: HOST };
    this.kept = { ...this.kept, notes: beginMoves(this.practice, { now: this.at }, notes, changes) };
  }

  read(reading: Shown): void {
    this.at += 1000;
    const url = `https://${HOST}/${reading.kind}`;
    const practices = merge(this.practice, { system: 'theranest', url, ...reading }, this.at);
    this.kept = withNextSteps(keptAfter(this.kept, { practices }, 'reading', this.at)).kept;
  }

  get steps(): string[] {
    const steps = viewChecklist(this.practice, { now: this.at }, this.kept.notes);
    return steps.map(({ text, done }) => `${done === undefined ? '○' : '✓'} ${text}`);
  }

  stepsOf(name: string): string[] {
    return this.steps.filter((text) => text.includes(name));
  }
}

const levels = (on: readonly string[]) =>
  LEVELS.map((level) => ({
    level,
    label: {
      default: 'Default',
      billing: 'Billing',
      therapist: 'Therapist',
      administration: 'Administration',
      organizationAdministration: 'Organization Administration',
    }[level],
    on: on.includes(level),
    disabled: false,
  }));

const typed = (
  given: string,
  family: string,
  boxes: NewStaff['boxes'],
  email = `${given.toLowerCase()}@cedar.example`,
): NewStaff => ({
  given,
  family,
  email,
  boxes,
});

describe('people who are invited', () => {
  const zed = typed('Zed', 'Adler', { therapist: true });
  const practice = practiceOf([owner, boss]);

  it('are those who are filled in and are not there already', () => {
    const people = [zed, typed('Bo', 'Ek', {}), typed('Yan', '', {}), typed('Wu', 'Li', {}, 'no email')];
    expect(hiresIn({ people }, practice).map(({ staff }) => staff)).toEqual([
      {
        id: 'invited:zed@cedar.example',
        name: 'Zed Adler',
        email: 'zed@cedar.example',
        permissions: { therapist: true },
      },
    ]);
  });

  it('have steps in their order, which tick themselves off as pages are read', () => {
    const kept = new Kept(practice);
    kept.begin(hiresIn({ people: [zed] }, practice));
    const [invited, ...next] = kept.stepsOf('Zed Adler');
    expect(invited).toBe('✓ Invite Zed Adler.');
    expect(next.map((text) => text.slice(0, 1))).toEqual(['○', '○', '○']);
    expect(next.join('\n')).toMatch(
      /Staff and look for Zed.*\n.*Manage Licenses.*Provider license.*\n.*Permissions.*“Therapist”/,
    );

    const listed = [owner, boss].map(({ id: one, name, email }) => ({
      id: one,
      name,
      email: email ?? '',
      active: true,
    }));
    kept.read({ kind: 'staffList', staff: [...listed, { id: id(9), name: 'Adler, Zed', active: true }] });
    expect(kept.stepsOf('Zed Adler').map((text) => text.slice(0, 1))).toEqual(['✓', '✓', '○']);

    kept.read({
      kind: 'manageLicenses',
      staff: [{ id: id(9), name: 'Zed Adler', licenses: { provider: false, admin: false } }],
    });
    expect(kept.stepsOf('Zed Adler').map((text) => text.slice(0, 1))).toEqual(['✓', '✓', '○', '○']);

    kept.read({ kind: 'manageLicenses', staff: [{ id: id(9), name: 'Zed Adler', licenses: { provider: true } }] });
    expect(kept.stepsOf('Zed Adler').map((text) => text.slice(0, 1))).toEqual(['✓', '✓', '✓', '○']);

    kept.read({
      kind: 'staffPermissions',
      staff: [{ id: id(9), name: 'Zed Adler', boxes: levels(['default', 'therapist']) }],
    });
    expect(kept.stepsOf('Zed Adler').map((text) => text.slice(0, 1))).toEqual(['✓', '✓', '✓', '✓']);
    expect(kept.kept.notes?.moves).toBeUndefined();
    const { findings } = auditPractice(kept.practice, { now: kept.at });
    expect(findings.filter(({ severity, staffId }) => severity !== 'info' && staffId === id(9))).toEqual([]);
  });

  it('get a seat bought first where none is free', () => {
    const kept = new Kept(practiceOf([owner, boss], { provider: 1, admin: 1 }));
    kept.begin(hiresIn({ people: [zed] }, kept.practice));
    expect(kept.steps.join('\n')).toMatch(/buy 1 Provider license[\s\S]*turn on the Provider license for Zed Adler/);
  });

  it('are on the list once, however often the form is sent', () => {
    const kept = new Kept(practice);
    kept.begin(hiresIn({ people: [zed] }, practice));
    const once = kept.steps;
    kept.begin(hiresIn({ people: [zed] }, practice));
    expect(kept.steps).toEqual(once);
  });
});

describe('somebody who leaves', () => {
  const leaver = member(
    3,
    'Gwen Achebe',
    { licenses: { provider: true, admin: false }, telehealth: true, clientPortal: true },
    ['therapist', 'administration'],
  );
  const staff = [owner, boss, leaver];
  const leave = [{ do: 'leave' as const, staffId: leaver.id }];
  const found = ({ practice, at }: Kept): string[] =>
    auditPractice(practice, { now: at }).findings.flatMap(({ rule, severity, staffId }) =>
      severity !== 'info' && staffId === leaver.id ? [rule] : [],
    );
  const page = {
    permissions: (on: readonly string[]): Shown => ({
      kind: 'staffPermissions',
      staff: [{ id: leaver.id, name: leaver.name, boxes: levels(on) }],
    }),
    inactive: {
      kind: 'staffList',
      staff: [{ id: leaver.id, name: leaver.name, active: false }],
    } satisfies Shown as Shown,
    licenseOff: {
      kind: 'manageLicenses',
      staff: [{ id: leaver.id, name: leaver.name, licenses: { provider: false, admin: false } }],
    } satisfies Shown as Shown,
    unlisted: (kind: 'telehealthList' | 'clientPortalList'): Shown => ({
      kind,
      staff: [{ id: leaver.id, name: leaver.name, listed: false }],
    }),
    seats: { kind: 'manageSubscription', staff: [], pools: { provider: 1, admin: 1 } } satisfies Shown as Shown,
  };

  it('is walked through by the list alone, and then there is no finding and no seat', () => {
    const kept = new Kept(practiceOf(staff, { provider: 2, admin: 1 }));
    kept.begin(leave);
    const texts = kept.steps.map((text) => text.replace(/^. /, ''));
    expect(texts.join('\n')).toMatch(
      /uncheck “Administration”.*\n.*Staff and deactivate Gwen.*\n.*turn off the Provider license for Gwen.*\n.*Telehealth.*\n.*Client Portal.*\n.*At renewal.*remove 1 Provider license/,
    );
    for (const reading of [
      page.permissions(['default', 'therapist']),
      page.inactive,
      page.licenseOff,
      page.unlisted('telehealthList'),
      page.unlisted('clientPortalList'),
    ]) {
      const before = kept.stepsOf('Gwen').filter((text) => text.startsWith('✓')).length;
      kept.read(reading);
      expect(kept.stepsOf('Gwen').filter((text) => text.startsWith('✓')).length, JSON.stringify(kept.steps)).toBe(
        before + 1,
      );
    }
    expect(found(kept)).toEqual([]);
    kept.read(page.seats);
    expect(kept.steps.filter((text) => text.startsWith('○'))).toEqual([]);
    expect(kept.practice.staff.find(({ id: one }) => one === leaver.id)?.licenses).toEqual({
      provider: false,
      admin: false,
    });
  });

  it.each([
    ['deactivated with a license and on lists', [page.inactive], ['inactive-holds-license', 'inactive-on-add-on-list']],
    ['without a license before they are deactivated', [page.licenseOff], ['provider-license-missing']],
    ['deactivated, and still on a list', [page.inactive, page.licenseOff], ['inactive-on-add-on-list']],
  ])('%s shows up with what is left', (_, readings, rules) => {
    const kept = new Kept(practiceOf(staff));
    for (const reading of readings) kept.read(reading);
    expect(found(kept).sort()).toEqual(rules);
    const left = viewChecklist(kept.practice, { now: kept.at }).map(({ text }) => text);
    if (rules.includes('inactive-on-add-on-list')) expect(left.join()).toMatch(/Telehealth and remove Gwen/);
    if (rules.includes('inactive-holds-license')) expect(left.join()).toMatch(/turn off the Provider license for Gwen/);
  });

  it('whose seat is given back too early is told', () => {
    const kept = new Kept(practiceOf(staff, { provider: 2, admin: 1 }));
    kept.read(page.seats);
    expect(auditPractice(kept.practice).findings.map(({ rule }) => rule)).toContain('seats-overassigned');
  });

  it('and is not known begins nothing', () => {
    const kept = new Kept(practiceOf(staff));
    kept.begin([{ do: 'leave', staffId: 'name:somebody else' }]);
    expect(kept.kept.notes?.moves).toBeUndefined();
  });
});
