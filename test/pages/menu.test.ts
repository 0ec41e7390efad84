import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../core/index.ts';
import { ID, newRow, newStaffList, read, readingOf, readThrough, URL_OF } from './fixtures.ts';

const withMenu = (links: string) => `<nav>${links}</nav>${newStaffList(newRow(1, 'Ana Ruiz'))}`;

describe('the menus of a page', () => {
  it('tell where the other pages are', () => {
    const html = withMenu('<a href="/staff?x=1">Staff</a><a href="/org/sub">Organization</a><a href="/x">Reports</a>');
    expect(readingOf(read(html)).menu).toEqual({
      staffList: URL_OF('/staff?x=1'),
      manageSubscription: URL_OF('/org/sub'),
    });
  });

  it.each(['https://evil.example/org', 'javascript:alert(1)', '//evil.example/org', 'data:text/html,x', 'https://'])(
    'never lead to %s',
    (href) => {
      const html = withMenu(`<a href="/staff">Staff</a><a href="${href}">Manage Licenses</a>`);
      expect(readingOf(read(html)).menu).toEqual({ staffList: URL_OF('/staff') });
    },
  );

  it('lead where a browser would go', () => {
    const html = withMenu('<a href="/.">Staff</a><a href="/a/../org">Organization</a>');
    expect(readingOf(read(html)).menu).toEqual({ staffList: URL_OF('/'), manageSubscription: URL_OF('/org') });
  });

  it('lead to other pages of the same practice', () => {
    const [vocabulary] = vocabularies;
    if (!vocabulary) throw new Error('no practice system is known');
    document.body.innerHTML = withMenu('<a href="/staff">Staff</a>');
    for (const host of ['oak', 'elm']) {
      const url = `https://${host}.theranest.com/`;
      expect(readThrough(document, url, vocabulary)).toMatchObject({ reading: { menu: { staffList: `${url}staff` } } });
    }
  });

  it('of a page that was saved to a disk lead to the disk', () => {
    const [vocabulary] = vocabularies;
    if (!vocabulary) throw new Error('no practice system is known');
    document.body.innerHTML = withMenu('<a href="/staff">Staff</a>');
    const result = readThrough(document, 'file:///saved/staff.html', vocabulary);
    expect(result).toMatchObject({ reading: { menu: { staffList: 'file:///staff' } } });
  });

  it('say nothing where they lead to none of our pages, and never whose permissions are set', () => {
    const html = withMenu('<a href="/roles">Permissions</a>').replace(/<nav><a href="\/clients.*?<\/nav>/, '');
    expect(readingOf(read(html))).not.toHaveProperty('menu');
  });

  it('a link in somebody’s row leads to their permissions, on the same site alone', () => {
    const row = (n: number, href: string) =>
      newRow(n, `Person ${n}`).replace('<button aria-label="Actions">', `<a href="${href}">Permissions</a><button>`);
    const html = newStaffList(row(1, `/staff/${ID(1)}/permissions`) + row(2, 'https://evil.example/permissions'));
    expect(readingOf(read(html)).staff.map(({ permissionsUrl }) => permissionsUrl)).toEqual([
      URL_OF(`/staff/${ID(1)}/permissions`),
      undefined,
    ]);
  });
});
