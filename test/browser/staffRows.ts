import type { Page } from 'puppeteer-core';
import { badgesOn, rowsWith } from '../launch/badges.ts';
import type { Person } from '../practice/tenants.ts';
import { waitFor } from '../walk.ts';

/** “First Last, LCSW · Therapist” or “Last, First · Therapist”: what tells a row of the staff list apart. */
const newRow = ({ first, last, credentials, position }: Person): string =>
  `${first} ${last}${credentials ? `, ${credentials}` : ''} · ${position}`;
const classicRow = ({ first, last, position }: Person): string => `${last}, ${first} · ${position}`;

export const ROW_OF = { new: newRow, classic: classicRow };

/** “Ana Ruiz, LCSW · Therapist: Needs Provider license”, one line per row, in the order of the page. */
export const rowsOn = async (page: Page): Promise<string[]> =>
  (await rowsWith(page, await badgesOn(page))).map(
    ({ cells: [name = '', position = ''], labels }) => `${name} · ${position}: ${labels.join(', ')}`,
  );

/** What the rows must be for these people. */
export const expectedRows = (people: readonly Person[], badges: Record<string, string>, form: 'new' | 'classic') =>
  people.map((person) => `${ROW_OF[form](person)}: ${badges[person.id] ?? ''}`);

const sorted = (rows: readonly string[]): string => [...rows].sort().join('\n');

/** Waits until the page shows exactly these rows with exactly these badges, in any order; then gives them in order. */
export const waitForRows = (page: Page, expected: readonly string[]): Promise<string[]> =>
  waitFor(`the rows\n${sorted(expected)}\n`, async () => {
    const rows = await rowsOn(page);
    return sorted(rows) === sorted(expected) && rows;
  });
