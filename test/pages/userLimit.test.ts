import { expect, it } from 'vitest';
import { auditPractice, emptyPractice, merge, readPage } from '../../core/index.ts';
import { vocabulary } from '../../core/systems/theranest/vocabulary.ts';
import { newRow, newStaffList, readingOf } from './fixtures.ts';

const URL = 'https://demo.theranest.com/staff';
const LIST = newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek', 'Biller'));

const readingWith = (before: string, after = '') => {
  document.body.innerHTML = `${before}${LIST}${after}`;
  return readingOf(readPage(document, URL, vocabulary));
};

const found = (...pages: string[]): string[] => {
  const read = pages.reduce(
    (practice, page, at) => merge(practice, readingWith(page), at),
    emptyPractice('theranest', 'demo.theranest.com'),
  );
  return auditPractice(read).findings.map(({ rule }) => rule);
};

it.each([
  ['<p>Active therapists: 9 of 10</p>', 9, 10],
  ['<div><span>9 of 10 active therapists</span></div>', 9, 10],
  ['<p>Active therapists <b>9</b> of <b>10</b></p>', 9, 10],
  ['<p>10/10 active therapists.</p>', 10, 10],
])('%s is a limit', (html, used, allowed) => {
  expect(readingWith(html).userLimit).toEqual({ used, allowed });
  expect(readingWith('', html).userLimit).toEqual({ used, allowed });
});

it.each([
  '<p>9 of 10 clients</p>',
  '<p>1 to 9 of 10</p>',
  '<p>Active therapists: 9</p>',
  '<p>Active therapists: 9 of 10</p><p>Active therapists: 4 of 5</p>',
  '<p hidden>Active therapists: 9 of 10</p>',
  '<p>Active clients: 9 of 10</p>',
  '<p>If the user limit is reached, deactivate someone.</p>',
])('%s is none', (html) => {
  expect(readingWith(html)).not.toHaveProperty('userLimit');
  expect(readingWith(html)).not.toHaveProperty('limitReached');
});

it('is told by the audit, by its numbers or by its words, until the list says it no more', () => {
  expect(found('<p>Active therapists: 9 of 10</p>')).not.toContain('user-limit-reached');
  expect(found('<p>Active therapists: 10 of 10</p>')).toContain('user-limit-reached');
  expect(found('<p>Active therapists: 10 of 10</p>', '<p>Active therapists: 9 of 10</p>')).not.toContain(
    'user-limit-reached',
  );
  expect(found('<p role="alert">User limit reached.</p>')).toContain('user-limit-reached');
  expect(found('<p role="alert">User limit reached.</p>', '')).not.toContain('user-limit-reached');
});

it('of an import counts until a list says another', () => {
  const imported = { ...emptyPractice('theranest', 'demo.theranest.com'), userLimit: { used: 10, allowed: 10 } };
  expect(merge(imported, readingWith(''), 1).userLimit).toEqual({ used: 10, allowed: 10 });
  expect(merge(imported, readingWith('<p>Active therapists: 3 of 5</p>'), 1).userLimit).toEqual({
    used: 3,
    allowed: 5,
  });
});
