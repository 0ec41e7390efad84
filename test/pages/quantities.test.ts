import { describe, expect, it } from 'vitest';
import { vocabularyById } from '../../core/index.ts';
import { read, readingOf, readThrough, URL_OF } from './fixtures.ts';

const theranest = vocabularyById('theranest');
if (!theranest) throw new Error('no words for TheraNest');

const TABS = '<div role="tablist"><a role="tab">Manage Plan</a><a role="tab">Manage Licenses</a></div>';
const drawn = (html: string) => read(`<h1>Manage Subscriptions</h1>${TABS}${html}`, '/organization');
const poolsOf = (html: string) => readingOf(drawn(html)).pools;
const bought = (row: string, head = '<th>License</th><th>Quantity</th>') =>
  `<table><tr>${head}</tr><tr>${row}</tr></table>`;

describe('how many licenses are bought', () => {
  it.each([
    ['<p>Provider licenses: 10, Admin licenses: 4</p>', { provider: 10, admin: 4 }],
    ['<p>10 Provider licenses</p>', { provider: 10 }],
    ['<div><div>Purchased</div><div>10 Provider licenses</div></div>', { provider: 10 }],
    ['<dl><dt>Admin</dt><dd>4</dd></dl>', { admin: 4 }],
    ['<div><span>Provider licenses</span> <output>10</output></div>', { provider: 10 }],
    ['<label>Provider licenses <input type="number" value="10"></label>', { provider: 10 }],
    ['<span role="spinbutton" aria-label="Admin licenses" aria-valuenow="4"></span>', { admin: 4 }],
    [
      '<table><tr><th>License</th><th>Used</th><th>Purchased</th></tr><tr><td>Admin license</td><td>1</td><td>4</td></tr></table>',
      { admin: 4 },
    ],
    ['<dl><dt>Purchased</dt><dd>10 Provider licenses</dd></dl>', { provider: 10 }],
    ['<dl><dt>Admin licenses purchased</dt><dd>4</dd><dt>Admin licenses assigned</dt><dd>2</dd></dl>', { admin: 4 }],
    [bought('<td>Provider License (Advanced, yearly)</td><td>5</td>'), { provider: 5 }],
    [
      '<table><tr><td><b>Type</b></td><td><b>Purchased</b></td><td><b>Assigned</b></td></tr><tr><td>Admin</td><td>4</td><td>2</td></tr></table>',
      { admin: 4 },
    ],
    ['<p><b>Provider licenses: 10</b></p>', { provider: 10 }],
    [`<p>Provider licenses:${' '.repeat(80)}10</p>`, { provider: 10 }],
    ['<table><tr><th>Provider licenses</th><th>10</th></tr></table>', { provider: 10 }],
    [bought('<td>A</td><td>Admin license</td><td>4</td>', '<th>Kind</th><th>License</th><th>Qty</th>'), { admin: 4 }],
    ['<p>Provider licenses: 10 + Admin licenses: 4</p>', { provider: 10, admin: 4 }],
    ['<p>Provider licenses: 10 – Admin licenses: 4</p>', { provider: 10, admin: 4 }],
    ['<table><tr><th>Licenses</th></tr><tr><td>Admin licenses</td><td>4</td></tr></table>', { admin: 4 }],
    ['<ul><li>Provider licenses</li><li>10</li></ul>', { provider: 10 }],
    ['<h2>Usage</h2><h3>Manage Subscription</h3><p>Admin licenses: 4</p>', { admin: 4 }],
    [
      bought(
        '<td>Assigned</td><td>9</td><td>3</td></tr><tr><td>Purchased</td><td>10</td><td>4</td>',
        '<th></th><th>Provider license</th><th>Admin license</th>',
      ),
      { provider: 10, admin: 4 },
    ],
    [`<h2>Details</h2>${bought('<td>Admin license</td><td>4</td>')}`, { admin: 4 }],
    [`${bought('<td>Admin license</td><td>4 of 5</td>')}<p>Admin licenses: 4</p>`, { admin: 4 }],
    [bought('<td>Provider license</td><td><input type="number" value="10"></td>'), { provider: 10 }],
    ['<div>Provider licenses: 10</div><div>Renews on May 5, 2027</div>', { provider: 10 }],
    ['<div>Provider licenses: 10</div><div>Monthly</div>', { provider: 10 }],
    ['<div>Provider: 10</div><div>Admin: 4</div>', { provider: 10, admin: 4 }],
    ['<ul><li>Provider licenses: 10</li><li>Monthly</li></ul>', { provider: 10 }],
    ['<section><div>Provider licenses: 10</div><div>Renews</div><div>Monthly</div></section>', { provider: 10 }],
    [`<section><div>Provider licenses: 10</div><div>${'It renews. '.repeat(6)}</div></section>`, { provider: 10 }],
    ['<section><h3>Licenses</h3><div>Provider licenses: 10</div></section>', { provider: 10 }],
  ])('%s', (html, pools) => {
    expect(poolsOf(html)).toEqual(pools);
  });

  it('is said in rows that are a table to the eye, where their header says so or they have none', () => {
    const row = (...texts: (string | number)[]) => `<div>${texts.map((text) => `<span>${text}</span>`).join('')}</div>`;
    const both = row('Provider licenses', 10) + row('Admin licenses', 4);
    const pools = { provider: 10, admin: 4 };
    expect(poolsOf(`<section>${row('License', 'Quantity')}${both}</section>`)).toEqual(pools);
    expect(poolsOf(`<section>${row('License', 'Price')}${both}</section>`)).toEqual({});
    expect(poolsOf(`<section>${both}${row('Renewal', 'May')}</section>`)).toEqual(pools);
  });

  it.each([
    '<p><b>Provider licenses</b> <span>3</span> of 5</p>',
    '<p><b>Provider licenses</b>: <span>3</span>/5</p>',
    '<div>Provider licenses: 3</div><div>of 5</div>',
    '<dl><dt>Provider licenses</dt><dd>3</dd><dd>5</dd></dl>',
    '<div>Provider licenses: 3</div><div>of 5 licenses bought</div>',
    '<ul><li>3 Provider licenses</li><li>Monthly</li></ul>',
    '<dl><dd>3 Provider licenses</dd></dl>',
    '<dl><dt>Assigned</dt><dd>3 Provider licenses</dd></dl>',
    '<p>3 Provider licenses available</p>',
    '<p>Provider license <span>$</span><span>59</span></p>',
    '<div><span>Admin license</span><b>19</b><small>/month</small></div>',
    '<p>Admin license 19 USD</p>',
    '<p>Provider license 59.00</p>',
    '<p>Provider licenses: -5</p>',
    '<p>Provider licenses (3)</p>',
    '<p>Provider licenses: 555-0100</p>',
    '<p>Provider licenses: 5550100</p>',
    '<p>Provider 1</p>',
    '<p>1 Admin</p>',
    '<button>Provider licenses: 5</button>',
    '<select><option>Provider licenses: 5</option></select>',
    '<table><tr><th>License</th><th>Monthly price</th></tr><tr><td>Provider license</td><td>59</td></tr></table>',
    '<table><tr><td>Provider license</td><td>59</td><td>590</td></tr></table>',
    '<table><tr><td>Provider license</td><td>3</td><td>monthly</td></tr></table>',
    '<table><tr><td>Provider licenses: 3</td><td>monthly</td><td>May</td></tr></table>',
    bought('<td>Provider license</td><td>3 of 5</td>'),
    bought('<td>Provider license</td><td>up to 3</td>'),
    bought('<td>Provider license</td><td colspan="2">3</td></tr><tr><td>x</td><td>y</td>'),
    '<h2>Usage</h2><h3>Subscription</h3><p>Provider licenses: 3</p>',
    '<h2>Telehealth</h2><h3>Premier</h3><p>Provider licenses: 3</p>',
    bought('<td>Provider license</td><td>3</td>', '<th>License</th><th>Quantity</th><th>Price</th>'),
    bought('<td>Provider license</td><td>3</td><td>5/3/2024</td>', '<th>License</th><th>Quantity</th><th>When</th>'),
    bought('<td>Provider license</td><td>3</td><td>May 3,2024</td>', '<th>License</th><th>Quantity</th><th>When</th>'),
    '<table><caption>Invoices</caption><tr><th>License</th><th>Quantity</th></tr><tr><td>Provider license</td><td>3</td></tr></table>',
    '<table><tr><th>License</th><th>Quantity</th><th>When</th></tr><tr><td>Provider license</td><td>3</td><td>May 2024</td></tr></table>',
    '<div><div><b>License</b><b>Price</b></div><div><span>Provider license</span><span>59</span></div></div>',
    '<h2>Telehealth</h2><p>Provider licenses: 3</p>',
    '<h2>Edit Subscription</h2><p>3 Provider licenses</p>',
    `<h2>Details</h2>${bought('<td>Provider license</td><td><input type="number" value="3"></td>')}`,
    '<label>Provider licenses <input inputmode="numeric" value="3 of 5"></label>',
    '<label>Provider licenses <input inputmode="numeric" value="up to 3"></label>',
    '<h3>Premier</h3><p>25 Provider licenses</p>',
    '<p>1 Provider license</p><p>1 Provider license</p>',
    '<label>Provider licenses <input type="number"></label>',
    '<h2>Buy more</h2><label>Provider licenses <input type="number" value="0"></label>',
    '<label>How many Provider licenses do you want to add? <input type="number" value="1"></label>',
  ])('is not said by %s', (html) => {
    expect(poolsOf(html)).toEqual({});
  });

  it('is not what somebody has typed and not saved, whatever else the page says', () => {
    const typed = (html: string) => {
      drawn(html);
      const [field] = document.getElementsByTagName('input');
      if (field) field.value = '12';
      return readingOf(readThrough(document, URL_OF('/organization'), theranest)).pools;
    };
    const field = '<label>Provider licenses <input type="number" value="10"></label>';
    expect(typed(field)).toStrictEqual({});
    expect(typed(`${field}<p>Provider licenses: 12</p>`)).toStrictEqual({});
    const cell = bought('<td>Provider license</td><td><input type="number" value="10"></td>');
    expect(typed(`${cell}<p>Provider licenses: 12</p>`)).toStrictEqual({});
  });
});

it('an add-on that one can try is no trial of the practice', () => {
  const addOn = '<h2>Telehealth</h2><p>Start your free trial.</p><button>Subscribe</button>';
  expect(readingOf(drawn(`<p>Provider licenses: 10</p>${addOn}`)).plan).toBe('perProvider');
  const trial = '<p>Your trial ends in 12 days.</p><button>Subscribe</button>';
  expect(readingOf(drawn(trial)).plan).toBe('trial');
  expect(readingOf(drawn(trial + addOn)).plan).toBe('trial');
});
