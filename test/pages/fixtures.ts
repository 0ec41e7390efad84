import { FirstLook, type PageResult, readPage, type Vocabulary, vocabularies } from '../../core/index.ts';
import type { Understanding } from '../../core/understand/result.ts';
import { throughText } from './sensed.ts';

const [vocabulary] = vocabularies;
export const ID = (n: number): string => n.toString(16).padStart(24, '5f0');
export const URL_OF = (path: string): string => `https://cedar.theranest.com${path}`;

const said = (result: PageResult | Understanding): string =>
  JSON.stringify(result && 'reading' in result ? result.reading : (result ?? 'not read'));

/** Reads a page, which must be understood the same from its model as text, and of which the first look must not say that it is none. */
export const readThrough = (document: Document, url: string, words: Vocabulary): PageResult => {
  const result = readPage(document, url, words);
  if (said(throughText(document, url, words)) !== said(result)) throw new Error('a page as text says something else');
  if (result && !words.taught && !new FirstLook(words).mayBeOurs(document)) throw new Error('the first look missed it');
  return result;
};

/** Reads a page made of this HTML. */
export function read(html: string, path = '/staff'): PageResult {
  if (!vocabulary) throw new Error('no practice system is known');
  document.body.innerHTML = html;
  return readThrough(document, URL_OF(path), vocabulary);
}

export const readingOf = (result: PageResult) => {
  if (!result || !('reading' in result)) throw new Error(`not read: ${JSON.stringify(result)}`);
  return result.reading;
};

export const missingIn = (result: PageResult) => (result && 'unclear' in result ? result.missing : undefined);

export const newStaffList = (rows: string, heading = 'Staff'): string => `
  <nav><a href="/clients">Clients</a><a href="/staff">Staff</a></nav>
  <h1>${heading}</h1>
  <input type="search" aria-label="Search">
  <table>
    <thead><tr>
      <th aria-sort="ascending"><button>Full name ▲</button></th><th><button>Position</button></th>
      <th><button>Default location</button></th><th>Actions</th>
    </tr></thead>
    <tbody>${rows}</tbody>
  </table>`;

export const newRow = (n: number, name: string, position = 'Therapist'): string => `
  <tr><td><a href="/staff/${ID(n)}">${name}</a></td><td>${position}</td><td>Main office</td>
  <td><button aria-label="Actions">⋮</button></td></tr>`;
