import { describe, expect, it } from 'vitest';
import { auditPractice, emptyPractice, merge, type PageResult, vocabularyById } from '../../core/index.ts';
import {
  BELOW,
  examples,
  LEVELS,
  permissionsPage,
  staffList,
  subscribedList,
  subscription,
} from '../../core/systems/myclientsplus/examples.ts';
import { ID, missingIn, read as readAsTheraNest, readingOf, readThrough } from './fixtures.ts';

const vocabulary = vocabularyById('myclientsplus');
if (!vocabulary) throw new Error('no words for My Clients Plus');

const read = (html: string, path = '/staff'): PageResult => {
  document.body.innerHTML = html;
  return readThrough(document, `https://app.example${path}`, vocabulary);
};

const path = `/staff/permissions/${ID(1)}`;

describe('pages of My Clients Plus', () => {
  it('who is invited is read with what is ticked for them', () => {
    const page = examples.addStaff?.read[0]?.html ?? '';
    const result = read(page, '/staff/invite');
    const people = result && 'reading' in result ? (result.form?.people ?? []) : [];
    const boxes = { therapist: true, billing: false, 'therapist.onlyAssigned': false, amaCpt: false };
    expect(people.map(({ element: _, ...typed }) => typed)).toEqual([
      { given: 'Ana', family: 'Ruiz', email: 'Ana@cedar.example', boxes },
      { given: 'Bo', family: 'Ek', email: 'Bo@cedar.example', boxes },
    ]);
  });

  it('the staff list is read as it was drawn for years', () => {
    const { kind, system, staff } = readingOf(read(staffList));
    expect([kind, system]).toEqual(['staffList', 'myclientsplus']);
    expect(staff).toMatchObject([
      { id: ID(1), name: 'Ana Ruiz, LCSW', position: 'Provider', active: true },
      { id: ID(2), name: 'Ek, Bo', position: 'Office manager', active: true },
      { id: ID(3), name: 'Cy Oh', position: 'Biller', active: true },
    ]);
  });

  it('the permissions of somebody who is not subscribed are read, boxes that cannot be ticked included', () => {
    const html = permissionsPage({ on: ['Default', 'Billing', 'Administration'], isSubscribed: false });
    const [person] = readingOf(read(html, path)).staff;
    expect([person?.id, person?.name]).toEqual([ID(1), 'Ana Ruiz, LCSW']);
    expect(person?.boxes?.filter(({ on }) => on).map(({ level }) => level)).toEqual([
      'default',
      'billing',
      'administration',
    ]);
    expect(person?.boxes?.filter(({ disabled }) => disabled)).toEqual(
      ['Provider', ...(BELOW.Provider ?? [])].map((label) => ({
        level: 'therapist',
        label: label.replace('&amp;', '&'),
        on: false,
        disabled: true,
      })),
    );
  });

  it('the list of subscribed staff says who holds the Provider subscription', () => {
    const { kind, staff } = readingOf(read(subscribedList()));
    expect(kind).toBe('manageLicenses');
    expect(staff.map(({ id, licenses }) => [id, licenses])).toEqual([
      [ID(1), { provider: true }],
      [ID(2), { provider: false }],
      [ID(3), { provider: false }],
    ]);
  });

  it('the same list for telehealth says nothing of it', () => {
    const html = subscribedList('Active Telehealth Staff').replace(
      '<th>Provider Subscription</th>',
      '<th>Subscribed</th>',
    );
    expect(read(html)).toBeUndefined();
    expect(read(subscribedList('Telehealth Subscription'))).toBeUndefined();
  });

  it('the subscription says for how many providers is paid', () => {
    expect(readingOf(read(subscription))).toMatchObject({
      kind: 'manageSubscription',
      plan: 'perProvider',
      pools: { provider: 4 },
    });
  });

  it('together they tell who needs the subscription', () => {
    const admin = permissionsPage({ on: ['Default', 'Administration'], isSubscribed: false });
    const pages: [string, string][] = [
      [staffList, '/staff'],
      [subscribedList(), '/subscription'],
      [permissionsPage({ on: ['Default', 'Provider'], isSubscribed: true }), path],
      [admin.replace('Ana Ruiz, LCSW', 'Bo Ek'), `/staff/permissions/${ID(2)}`],
      [subscription, '/organization'],
    ];
    const practice = pages.reduce(
      (before, [html, at], i) => merge(before, readingOf(read(html, at)), i),
      emptyPractice('myclientsplus', 'app.example'),
    );
    const { findings, staff } = auditPractice(practice);
    expect(findings.map(({ rule, staffId }) => [rule, staffId])).toEqual([
      ['license-not-switched-on', undefined],
      ['provider-license-missing', ID(2)],
    ]);
    expect(staff.map(({ id, needs, unread }) => [id, needs, unread])).toEqual([
      [ID(1), 'provider', []],
      [ID(2), 'provider', []],
      [
        ID(3),
        undefined,
        [
          'permissions.therapist',
          'permissions.administration',
          'permissions.organizationAdministration',
          'permissions.billing',
        ],
      ],
    ]);
  });
});

/** What a reading holds of licenses and boxes. */
const facts = (result: PageResult) =>
  result && 'reading' in result
    ? result.reading.staff.map(({ licenses = {}, boxes = [] }) => [Object.keys(licenses), boxes.length])
    : [];

/** An overview of all levels, a row for each person: its columns are permissions. */
const levelsOverview = (levels: readonly string[], heading: string): string => `<h1>${heading}</h1><table>
  <tr><th>Full name</th><th>Position</th>${levels.map((level) => `<th>${level}</th>`).join('')}</tr>
  ${[1, 2].map((n) => `<tr data-id="${ID(n)}"><td>Person ${n === 1 ? 'One' : 'Two'}</td><td>Clinician</td>${levels.map(() => '<td><input type="checkbox" checked></td>').join('')}</tr>`).join('')}</table>`;

describe('a page of My Clients Plus read as TheraNest', () => {
  it('has no permissions: its Provider column is none of TheraNest’s levels', () => {
    const result = readAsTheraNest(permissionsPage({ on: LEVELS, isSubscribed: true }), path);
    expect(missingIn(result)).toEqual([{ what: 'levelOfBoxes' }]);
  });

  it('has no licenses in a column “Provider” of permission boxes', () => {
    expect(facts(readAsTheraNest(levelsOverview(LEVELS, 'Staff')))).toEqual([
      [[], 0],
      [[], 0],
    ]);
    expect(facts(readAsTheraNest(levelsOverview(LEVELS, 'Permissions')))).toEqual([]);
  });

  it('has neither its subscribed staff nor what is paid for', () => {
    expect(facts(readAsTheraNest(subscribedList()))).toEqual([]);
    const result = readAsTheraNest(subscription);
    expect(result && 'reading' in result ? result.reading.pools : undefined).toBeUndefined();
  });
});

describe('a page of TheraNest read as My Clients Plus', () => {
  const theirs = LEVELS.map((level) => (level === 'Provider' ? 'Therapist' : level));
  const licenses = `<h1>Manage Licenses</h1><table><tr><th>Staff member</th><th>Provider</th><th>Admin</th></tr>
    ${[1, 2].map((n) => `<tr data-id="${ID(n)}"><td>Person ${n === 1 ? 'One' : 'Two'}</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr>`).join('')}</table>`;
  const quantities = `<h1>Manage Subscription</h1><li>Provider licenses: 10</li><li>Admin licenses: 4</li><button>Subscribe</button>`;

  it('has no permissions, no licenses and no seats', () => {
    const boxes = permissionsPage({ on: theirs, isSubscribed: true }, theirs);
    expect(missingIn(read(boxes, path))).toEqual([{ what: 'levelOfBoxes' }]);
    expect(read(licenses)).toBeUndefined();
    expect(facts(read(levelsOverview(theirs, 'Staff')))).toEqual([
      [[], 0],
      [[], 0],
    ]);
    const result = read(quantities);
    expect(result && 'reading' in result).toBe(false);
  });

  it('and each is read in its own words', () => {
    expect(readingOf(readAsTheraNest(licenses)).staff.map((one) => one.licenses)).toEqual([
      { provider: true, admin: false },
      { provider: true, admin: false },
    ]);
  });
});
