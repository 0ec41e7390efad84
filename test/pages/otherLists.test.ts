import { describe, expect, it } from 'vitest';
import {
  auditPractice,
  emptyPractice,
  merge,
  type OtherList,
  type PageReading,
  type Practice,
  RollCall,
  readPage,
  type StaffMember,
} from '../../core/index.ts';
import { vocabulary } from '../../core/systems/theranest/vocabulary.ts';

const HOST = 'demo.theranest.com';
const JULY = Date.UTC(2026, 6, 1, 12);
const id = (n: number): string => n.toString(16).padStart(24, '5f0');

const PEOPLE = ['Ana Ruiz', 'Bo Ek', 'Cal Diaz', 'Dee Park'];
const practice: Practice = {
  ...emptyPractice('theranest', HOST),
  staff: PEOPLE.map((name, i): StaffMember => ({ id: id(i), name, active: name !== 'Dee Park' })),
};

/** What a page says to a practice, once it was looked at; undefined: nothing. */
const read = (html: string, path = '/organization/lists'): PageReading | undefined => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  const result = readPage(document, `https://${HOST}${path}`, vocabulary);
  return result && 'reading' in result ? new RollCall().add(result) : undefined;
};

const readInto = (html: string, at = JULY, before = practice): Practice => {
  const reading = read(html);
  return reading ? merge(before, reading, at) : before;
};

const factsOf = ({ staff }: Practice, fact: keyof StaffMember) => staff.map((member) => member[fact]);

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

const LISTS = [
  ['telehealthList', 'telehealth', 'Telehealth'],
  ['clientPortalList', 'clientPortal', 'Client Portal'],
  ['wileyList', 'wiley', 'Wiley Practice Planners'],
] as const satisfies readonly (readonly [OtherList, keyof StaffMember, string])[];

const REMOVE = '<button>Remove</button>';
const listed = (title: string, names: readonly string[], count = `<p>${names.length} staff members</p>`): string =>
  `<h1>${title}</h1><button>Add Staff</button>${table(
    ['Staff member', ''],
    names.map((name) => row(name, REMOVE)),
  )}${count}`;
const ticked = (title: string, on: readonly string[]): string =>
  `<h1>${title}</h1>${table(
    ['Name', 'Subscribed'],
    PEOPLE.map((name) => row(name, `<input type="checkbox" ${on.includes(name) ? 'checked' : ''}>`)),
  )}<button>Update Subscribed Staff List</button>`;

describe.each(LISTS)('%s', (kind, fact, title) => {
  it('says who is on it, and who is not where it tells how many there are', () => {
    const known = readInto(listed(title, ['Ana Ruiz', 'Dee Park']));
    expect(factsOf(known, fact)).toEqual([true, false, false, true]);
    expect(known.seen?.[kind]?.rows).toEqual({ seen: 2, total: 2 });
  });

  it('says nothing of others where it does not tell how many there are, or is narrowed', () => {
    const onlyAna = [true, undefined, undefined, undefined];
    expect(factsOf(readInto(listed(title, ['Ana Ruiz'], '')), fact)).toEqual(onlyAna);
    expect(factsOf(readInto(listed(title, ['Ana Ruiz'], '<p>1 to 1 of 3</p>')), fact)).toEqual(onlyAna);
    const searched = `<input type="search" value="ruiz">${listed(title, ['Ana Ruiz'])}`;
    expect(factsOf(readInto(searched), fact)).toEqual(onlyAna);
    const narrowed = `<select><option selected>Riverside</option></select>${listed(title, ['Ana Ruiz'])}`;
    expect(factsOf(readInto(narrowed), fact)).toEqual(onlyAna);
  });

  it('says by its boxes who is on it', () => {
    expect(factsOf(readInto(ticked(title, ['Bo Ek'])), fact)).toEqual([false, true, false, false]);
  });

  it('says nothing by boxes without a head: they may choose rows', () => {
    const boxes = listed(title, ['Ana Ruiz']).replace(REMOVE, '<input type="checkbox">');
    expect(factsOf(readInto(boxes), fact)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('makes nobody staff, licensed or active', () => {
    const known = readInto(listed(title, ['Ana Ruiz', 'Zed Unknown', 'Dee Park']));
    expect(known.staff.map(({ name }) => name)).toEqual(PEOPLE);
    expect(factsOf(known, 'licenses')).toEqual([undefined, undefined, undefined, undefined]);
    expect(factsOf(known, 'active')).toEqual([true, true, true, false]);
  });

  it('says nothing of people who share a name', () => {
    const two = { ...practice, staff: [...practice.staff, { id: id(9), name: 'Ana Ruiz', active: true }] };
    const known = readInto(listed(title, ['Ana Ruiz', 'Bo Ek']), JULY, two);
    expect(factsOf(known, fact)).toEqual([undefined, true, false, false, undefined]);
  });

  it('counts for as long as nothing newer says otherwise, whoever said it', () => {
    const imported = { ...practice, staff: practice.staff.map((one) => ({ ...one, [fact]: one.name === 'Bo Ek' })) };
    expect(factsOf(readInto(listed(title, ['Ana Ruiz']), JULY, imported), fact)).toEqual([true, false, false, false]);
    expect(factsOf(readInto(listed(title, ['Ana Ruiz'], ''), JULY, imported), fact)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names who has left and is still on it', () => {
    const known = readInto(listed(title, ['Dee Park']));
    const found = auditPractice(known).findings.find(({ rule }) => rule === 'inactive-on-add-on-list');
    expect(found?.staffId).toBe(id(3));
  });
});

it('a telehealth list says who needs a Provider license for their sessions', () => {
  const without = practice.staff.map((one) => ({ ...one, licenses: { provider: false, admin: true } }));
  const known = readInto(listed('Telehealth', ['Ana Ruiz']), JULY, { ...practice, staff: without });
  const missing = auditPractice(known).findings.filter(({ rule }) => rule === 'provider-license-missing');
  expect(missing.map(({ staffId }) => staffId)).toEqual([id(0)]);
});

describe('the AMA CPT licenses of a year', () => {
  const page = (year: string, rows: readonly string[], count = rows.length): string =>
    `<h1>AMA CPT® Licenses</h1><label>Year <select><option selected>${year}</option></select></label>
    ${table(['Staff member', 'Date acquired', 'Status'], rows)}<p>${count} staff members</p>`;

  it('are those of the year in which they are looked at', () => {
    const html = page('2026', [row('Ana Ruiz', '01/02/2026', 'Active')]);
    expect(factsOf(readInto(html), 'amaCpt')).toEqual([true, false, false, false]);
    expect(factsOf(readInto(html, Date.UTC(2027, 6, 1)), 'amaCpt')).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(factsOf(readInto(page('2025', [row('Ana Ruiz', '01/02/2025', 'Active')])), 'amaCpt')[0]).toBeUndefined();
  });

  it('say nothing of one that is turned off, and then nothing of who is missing', () => {
    const html = page('2026', [row('Ana Ruiz', '01/02/2026', 'Active'), row('Bo Ek', '01/02/2026', 'Turned Off')]);
    expect(factsOf(readInto(html), 'amaCpt')).toEqual([true, undefined, undefined, undefined]);
  });

  it('say nothing of a row that is not saved yet', () => {
    const html = listed('Telehealth', ['Ana Ruiz', 'Bo Ek']).replace(REMOVE, 'added');
    expect(factsOf(readInto(html), 'telehealth')).toEqual([undefined, true, undefined, undefined]);
  });

  it('say nothing where no year is told, or two are', () => {
    const html = page('2026', [row('Ana Ruiz', '01/02/2026', 'Active')]);
    expect(read(html.replace(/<label>.*<\/label>/, ''))).toBeUndefined();
    expect(read(`${html}<select><option selected>2025</option></select>`)).toBeUndefined();
    expect(read(html.replace(/<label>.*<\/label>/, '').replace('Licenses<', 'Licenses 2026<'))?.year).toBe(2026);
  });

  it('feed the rules about them', () => {
    const therapist = { licenses: { provider: true }, permissions: { therapist: true } };
    const known = readInto(page('2026', [row('Dee Park', '01/02/2026', 'Active')]), JULY, {
      ...practice,
      staff: practice.staff.map((one) => ({ ...one, ...therapist })),
    });
    const rules = auditPractice(known).findings.map(({ rule, staffId }) => `${rule} ${staffId}`);
    expect(rules).toContain(`ama-cpt-off ${id(0)}`);
    expect(rules).toContain(`ama-cpt-unused ${id(3)}`);
  });
});

describe('a list that looks like one of these', () => {
  const names = PEOPLE.map((name) => row(name, REMOVE));
  it.each([
    ['of two of them', `<h1>Telehealth</h1><h2>Client Portal</h2>${listed('Wiley', PEOPLE).replace('h1', 'h3')}`],
  ])('is read as the one that its nearest heading names, %s', (_, html) => {
    expect(read(html)?.kind).not.toBe('staffList');
  });

  it.each([
    ['clients who are invited', ['Client', 'Invitation'], 'Client Portal'],
    ['clients by name', ['Name', 'Portal status'], 'Client Portal'],
    ['clients with a date of birth', ['Name', 'Date of birth'], 'Client Portal'],
    ['referrals', ['Name', 'Referred by'], 'Client Portal'],
    ['a directory of providers', ['Name', 'Specialty'], 'Telehealth'],
    ['providers elsewhere', ['Name', 'NPI'], 'Telehealth'],
    ['sessions', ['Name', 'Session date'], 'Telehealth'],
    ['visits to come', ['Name', 'Start time'], 'Telehealth'],
  ])('is not read: %s', (_, heads, title) => {
    const controls = '<button>Add Staff</button><button>Update Subscribed Staff List</button>';
    expect(read(`<h1>${title}</h1>${controls}${table(heads, names)}<p>4 staff members</p>`)).toBeUndefined();
  });

  it.each([
    'Provider Directory',
    'Referrals',
    'Clients',
    'Invite Clients',
    'Telehealth Sessions',
    'Client Portal Users',
  ])('is not read under %s', (title) => {
    const reading = read(`<h1>${title}</h1><button>Add Staff</button>${table(['Name', ''], names)}`);
    expect(reading).toBeUndefined();
  });

  it('is never taken for the licenses of the plan', () => {
    for (const [, , title] of LISTS) {
      const html = `<div role="tablist"><button role="tab">Manage Licenses</button></div><h2>${title}</h2>
        ${table(
          ['Name', 'Subscribed', 'Provider'],
          PEOPLE.map((name) => row(name, '<input type="checkbox">', '<input type="checkbox" checked>')),
        )}<button>Update Subscribed Staff List</button>`;
      expect(factsOf(readInto(html), 'licenses')).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});

/** The same list as others would write it: what it says stays the same, or it is not read. */
const MUTATIONS: readonly ((html: string) => string)[] = [
  (html) => html.replaceAll('<td>', '<td><span>').replaceAll('</td>', '</span></td>'),
  (html) => html.replaceAll('h1>', 'h2>'),
  (html) => `<h1>Organization</h1>${html.replaceAll('h1>', 'h3>')}`,
  (html) => html.replaceAll('<table', '<div class="card"><table').replaceAll('</table>', '</table></div>'),
  (html) =>
    html
      .replaceAll(/<(\/?)table/g, '<$1div data-a')
      .replaceAll('<div data-a', '<div role="table"')
      .replaceAll('<thead>', '<div role="rowgroup">')
      .replaceAll('<tbody>', '<div role="rowgroup">')
      .replaceAll(/<\/(?:thead|tbody)>/g, '</div>')
      .replaceAll('<tr>', '<div role="row">')
      .replaceAll('<th>', '<div role="columnheader">')
      .replaceAll('<td>', '<div role="cell">')
      .replaceAll(/<\/(?:tr|th|td)>/g, '</div>')
      .replaceAll('</div data-a>', '</div>'),
  (html) => html.replaceAll('<button>Remove</button>', '<a href="#">Remove</a>'),
  (html) => html.replaceAll('Ana Ruiz', 'Ruiz, Ana').replaceAll('Bo Ek', 'Ek, Bo'),
  (html) => html.replaceAll('Ana Ruiz', 'Ana Ruiz, LCSW'),
  (html) => html.replaceAll('<th>Staff member</th>', '<th>Name</th>'),
  (html) => html.replaceAll('Add Staff', '+ Add Staff'),
  (html) => html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'),
  (html) => html.replaceAll(' staff members', ' staff member'),
  (html) => `<input type="search" aria-label="Search">${html}`,
  (html) => `<nav><a href="/clients">Clients</a><a href="/staff">Staff</a></nav>${html}`,
  (html) => html.toUpperCase().replaceAll(/<[^>]*>/g, (tag) => tag.toLowerCase()),
  (html) => html.replaceAll('<td>', '<td> \n ').replaceAll('</td>', '\u00A0</td>'),
  (html) => html.replace('<tbody>', '<tbody><tr><td>Unassigned</td><td></td></tr>'),
  (html) => html.replace('</tbody>', '<tr><td>Total</td><td>2</td></tr></tbody>'),
  (html) => html.replace('<button>Add Staff</button>', '<button>Invite Clients</button>'),
  (html) => html.replaceAll(/<h1>.*?<\/h1>/g, '<h1>Sessions</h1>'),
];

describe('sixty lists as others would write them', () => {
  const on = ['Ana Ruiz', 'Bo Ek'];
  it.each(LISTS.flatMap((list) => MUTATIONS.map((mutation, i) => [i, ...list, mutation] as const)))(
    'mutation %i of %s says nothing wrong',
    (_, kind, fact, title, mutation) => {
      for (const html of [listed(title, on), ticked(title, on)]) {
        const reading = read(mutation(html));
        if (reading) expect(reading.kind).toBe(kind);
        const known = readInto(mutation(html));
        expect(known.staff.map(({ name }) => name)).toEqual(PEOPLE);
        for (const member of known.staff) {
          expect([undefined, on.includes(member.name)]).toContain(member[fact]);
          expect(member.licenses).toBeUndefined();
        }
      }
    },
  );

  it('and reads most of them', () => {
    const isRead = MUTATIONS.filter((mutation) => readInto(mutation(listed('Telehealth', on))).staff[0]?.telehealth);
    expect(isRead.length).toBeGreaterThanOrEqual(15);
  });
});
