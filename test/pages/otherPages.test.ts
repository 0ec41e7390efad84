import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];

const column = (level: string, on = false, more = ''): string => `
  <section><h3>${level}</h3><label><input type="checkbox" ${on ? 'checked' : ''}> ${level}</label>${more}</section>`;

const permissionsPage = (columns: string, heading = 'Permissions for Ana Ruiz, LCSW', rest = ''): string =>
  `<h1>${heading}</h1>${rest}<form><div>${columns}</div><button>Save Permissions</button></form>`;

const path = `/staff/${ID(1)}/permissions`;

const statesOf = (html: string) =>
  readingOf(read(html, path)).staff[0]?.boxes?.map(({ level, label, on }) => `${level}/${label}=${on}`);

describe('a permissions page', () => {
  it('is read with its person and its boxes', () => {
    const more = '<label><input type="checkbox" disabled> Can use bulk edit appointments</label>';
    const html = permissionsPage(LEVELS.map((level) => column(level, level === 'Billing', more)).join(''));
    const { kind, staff } = readingOf(read(html, path));
    expect(kind).toBe('staffPermissions');
    expect(staff[0]).toMatchObject({ id: ID(1), name: 'Ana Ruiz, LCSW' });
    expect(staff[0]?.owner).toBeUndefined();
    expect(staff[0]?.boxes).toHaveLength(10);
    expect(staff[0]?.boxes?.slice(2, 4)).toEqual([
      { level: 'billing', label: 'Billing', on: true, disabled: false },
      { level: 'billing', label: 'Can use bulk edit appointments', on: false, disabled: true },
    ]);
  });

  it('is read as a table with the levels as its headers', () => {
    const cell = (level: string) =>
      `<td><label><input type="checkbox" ${level === 'Therapist' ? 'checked' : ''}>${level}</label></td>`;
    const html = permissionsPage(
      `<table><tr>${LEVELS.map((level) => `<th>${level}</th>`).join('')}</tr><tr>${LEVELS.map(cell).join('')}</tr></table>`,
    );
    expect(statesOf(html)?.filter((state) => state.endsWith('true'))).toEqual(['therapist/Therapist=true']);
  });

  it('is read where labels stand apart from their boxes', () => {
    const apart = (level: string, i: number) =>
      `<section><h3>${level}</h3><input type="checkbox" id="box:${i}"><label for="box:${i}">${level}</label></section>`;
    expect(statesOf(permissionsPage(LEVELS.map(apart).join('')))).toEqual([
      'default/Default=false',
      'billing/Billing=false',
      'therapist/Therapist=false',
      'administration/Administration=false',
      'organizationAdministration/Organization Administration=false',
    ]);
  });

  it('is read as groups with names', () => {
    const group = (level: string) =>
      `<div role="group" aria-label="${level}"><span role="checkbox" aria-checked="true" aria-label="${level}"></span></div>`;
    expect(statesOf(permissionsPage(LEVELS.map(group).join('')))).toHaveLength(5);
  });

  it('is not read where headings come first and boxes after: nobody can tell which belongs where', () => {
    const titles = LEVELS.map((level) => `<h3>${level}</h3>`).join('');
    const boxes = LEVELS.map((level) => `<label><input type="checkbox">${level}</label>`).join('');
    expect(read(permissionsPage(titles + boxes), path)).toBeUndefined();
  });

  it('is not read while a level is missing', () => {
    const html = permissionsPage(
      LEVELS.slice(0, 4)
        .map((level) => column(level))
        .join(''),
    );
    expect(missingIn(read(html, path))).toEqual([{ what: 'levelOfBoxes' }]);
  });

  it('is not read where it does not say whose it is', () => {
    const html = permissionsPage(LEVELS.map((level) => column(level)).join(''), 'Staff Permissions');
    expect(missingIn(read(html, path))).toEqual([{ what: 'person' }]);
  });

  it('says who is the account owner', () => {
    const columns = LEVELS.map((level) => column(level, true)).join('');
    const about = (text: string) => readingOf(read(permissionsPage(columns, 'Permissions for Ana Ruiz', text), path));
    expect(about('<p>Ana Ruiz is the account owner.</p>').staff[0]?.owner).toBe(true);
    expect(about('<p>Only the account owner can change this.</p>').staff[0]?.owner).toBeUndefined();
    expect(about('<p>Bo Ek is the account owner.</p>').staff[0]?.owner).toBeUndefined();
  });

  it('says who reviews the notes', () => {
    const review = `<label><input type="checkbox" checked> Notes Require Supervisory Review</label>
      <label>Supervisor <select><option value="">Choose</option><option selected value="x">Bo Ek</option></select></label>
      <label>Mode <select><option selected>Must Review and Co-sign All Notes</option></select></label>`;
    const html = permissionsPage(
      LEVELS.map((level) => column(level, true, level === 'Therapist' ? review : '')).join(''),
    );
    expect(readingOf(read(html, path)).staff[0]?.supervision).toEqual({ supervisors: ['Bo Ek'], mode: 'cosign' });
  });

  it('has no reading for somebody who may not see it', () => {
    expect(read('<h1>Permissions for Ana Ruiz</h1><p>You cannot see your own permissions.</p>', path)).toBeUndefined();
  });
});

const licensesTable = (rows: string): string => `<h1>Manage Licenses</h1>
  <div role="table"><div role="row"><b role="columnheader">Staff member</b><b role="columnheader">Provider</b><b role="columnheader">Admin</b></div>${rows}</div>`;

const licenseRow = (name: string, provider: string, admin: string, n = 1): string =>
  `<div role="row" data-staff="${ID(n)}"><span role="cell">${name}</span><span role="cell">${provider}</span><span role="cell">${admin}</span></div>`;

describe('Manage Licenses', () => {
  it.each([
    ['<button role="switch" aria-checked="true">x</button>', true],
    ['<button role="switch" aria-checked="false">x</button>', false],
    ['<button aria-pressed="true">x</button>', true],
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox" disabled>', false],
    ['<select><option>Off</option><option selected>On</option></select>', true],
    ['On', true],
    ['Off', false],
    ['—', undefined],
    ['<button role="switch" aria-checked="mixed">x</button>', undefined],
  ])('reads %s as %s', (cell, state) => {
    const { staff } = readingOf(read(licensesTable(licenseRow('Ana Ruiz', cell, 'Off'))));
    expect(staff[0]?.licenses?.provider).toBe(state);
    expect(staff[0]?.licenses?.admin).toBe(false);
    expect(staff[0]?.id).toBe(ID(1));
  });

  it('is read as a native table with checkboxes, people that are inactive included', () => {
    const html = `<h2>Manage Licenses</h2><table><thead><tr><th>Name</th><th>Provider License</th><th>Admin License</th></tr></thead>
      <tr><td>Ruiz, Ana <i>Inactive</i></td><td><input type="checkbox" name="provider[${ID(3)}]" checked></td><td><input type="checkbox" name="admin[${ID(3)}]"></td></tr></table>`;
    expect(readingOf(read(html))).toMatchObject({
      kind: 'manageLicenses',
      staff: [{ id: ID(3), name: 'Ruiz, Ana', active: false, licenses: { provider: true, admin: false } }],
    });
  });
});

const subscription = (tabs: string[], rest: string): string =>
  `<h1>Manage Subscriptions</h1><div role="tablist">${tabs.map((tab) => `<button role="tab">${tab}</button>`).join('')}</div>${rest}`;
const G3 = ['Manage Plan', 'Manage Licenses'];

describe('Manage Subscription', () => {
  it.each([
    ['<ul><li>Provider licenses: 10</li><li>Admin licenses: 4</li></ul><button>Edit Subscription</button>'],
    ['<dl><dt>Provider licenses</dt><dd>10</dd><dt>Admin licenses</dt><dd>4</dd></dl>'],
    ['<table><tr><th>Provider License</th><td>10</td></tr><tr><th>Admin License</th><td>4</td></tr></table>'],
    ['<p><b>Provider licenses</b> <span>10</span></p><p><b>Admin licenses</b> <span>4</span></p>'],
  ])('reads how many licenses are bought from %s', (html) => {
    expect(readingOf(read(subscription(G3, html)))).toMatchObject({
      kind: 'manageSubscription',
      plan: 'perProvider',
      pools: { provider: 10, admin: 4 },
    });
  });

  it('is read where it says how many are bought or which plan it is, and not where it says neither', () => {
    const bought = read(subscription(['Manage Plan'], '<li>Provider licenses: 10</li>'));
    expect(bought).toMatchObject({ rows: [], reading: { pools: { provider: 10 } } });
    expect(readingOf(bought)).not.toHaveProperty('plan');
    expect(missingIn(read(subscription(['Manage Plan'], '')))).toEqual([{ what: 'quantities' }]);
    expect(readingOf(read(subscription(G3, '')))).toMatchObject({ plan: 'perProvider', pools: {}, staff: [] });
  });

  it('is of the plan that its tabs tell, whichever of them is open', () => {
    const tab = (name: string, isOpen: boolean) => `<button role="tab" aria-selected="${isOpen}">${name}</button>`;
    const tabs = `<div role="tablist">${tab('Manage Plan', true)}${tab('Manage Licenses', false)}</div>`;
    const html = `<h1>Manage Subscription</h1>${tabs}<p>Provider licenses: 10</p>`;
    expect(readingOf(read(html, '/organization'))).toMatchObject({ kind: 'manageSubscription', plan: 'perProvider' });
  });

  it('is of no plan for words in a text, and of no trial for a question over the page', () => {
    const words = '<p>Ask us about Manage Licenses.</p><li>Provider licenses: 10</li>';
    expect(readingOf(read(subscription(['Manage Plan'], words)))).not.toHaveProperty('plan');
    const question = '<p>Your trial is over.</p><div role="dialog"><button>Subscribe</button></div>';
    expect(readingOf(read(subscription(G3, question))).plan).toBe('perProvider');
  });

  it('takes two different numbers for none', () => {
    const html = '<li>Provider licenses: 10</li><li>Provider licenses: 12</li><li>Admin licenses: 4</li>';
    expect(readingOf(read(subscription(G3, html))).pools).toEqual({ admin: 4 });
  });

  it('does not read the quantities of an unsaved dialog', () => {
    const html = '<li>Provider licenses: 10</li><div role="dialog"><p>Provider licenses: 99</p></div>';
    expect(readingOf(read(subscription(G3, html))).pools).toEqual({ provider: 10 });
  });

  it('knows a trial and the plan by active clients', () => {
    const trial = read(subscription(G3, '<p>Trial: 12 days left</p><button>Subscribe</button>'));
    expect(readingOf(trial).plan).toBe('trial');
    const clients = read(
      subscription(['Subscription', 'Client Portal', 'Wiley Practice Planners'], '<li>40 clients</li>'),
    );
    expect(readingOf(clients).plan).toBe('activeClient');
  });
});
