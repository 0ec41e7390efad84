import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStaffSheets } from '../../core/files/staffFile/readStaffFile.ts';
import { merge, nameKey, type PageReading, type Practice } from '../../core/index.ts';
import { ORIGIN } from './seen.ts';

const FIRST = ['Ana', 'Bo', 'Cal', 'Dee', 'Eve', 'Fay'];
const LAST = ['Ruiz', 'Ek', 'Diaz', 'Park'];

interface Somebody {
  id: string;
  number: string;
  name: string;
  /** What they are called on the pages by now. */
  now: string;
  mail: string;
  provider: boolean;
}

const hex = (n: number): string => n.toString(16).padStart(24, '0');

/** People of whom several may share a name, and some are called otherwise by now. */
const staff = fc
  .array(fc.record({ first: fc.nat(5), last: fc.nat(3), isRenamed: fc.boolean(), provider: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ first, last, isRenamed, provider }, i): Somebody => {
      const name = `${FIRST[first]} ${LAST[last]}`;
      return {
        id: hex(i + 1),
        number: String(100 + i),
        name,
        now: isRenamed ? `${FIRST[first]} Newname${String.fromCharCode(65 + i)}` : name,
        mail: `person${i}@cedar.example`,
        provider,
      };
    }),
  );

const rosterOf = (people: readonly Somebody[]): Practice => {
  const rows = [
    ['Employee ID', 'Name', 'Work email', 'Provider license'],
    ...people.map(({ number, name, mail, provider }) => [number, name, mail, provider ? 'Yes' : 'No']),
  ].map((cells, i) => ({ number: i + 1, cells }));
  const read = readStaffSheets([{ name: '', rows, merges: [], tables: [] }], 'theranest');
  if (!read || !('practice' in read)) throw new Error('the roster was not read');
  return read.practice;
};

const list = (people: readonly Somebody[]): PageReading => ({
  kind: 'staffList',
  system: 'theranest',
  url: `${ORIGIN}/staff`,
  staff: people.map(({ id, now, mail }) => ({ id, name: now, email: mail, active: true })),
});

const licenses = (people: readonly Somebody[]): PageReading => ({
  kind: 'manageLicenses',
  system: 'theranest',
  url: `${ORIGIN}/licenses`,
  staff: people.map(({ id, now, provider }) => ({ id, name: now, licenses: { provider } })),
});

describe('a roster that was imported before the pages are read', () => {
  it('has the same people once, each with their own facts, in whatever order they stand on the page', () => {
    fc.assert(
      fc.property(staff, fc.gen(), (people, gen) => {
        const shuffled = gen(fc.shuffledSubarray, people, { minLength: people.length });
        const roster = rosterOf(people);
        expect(roster.staff).toHaveLength(people.length);
        const after = merge(roster, list(shuffled), 1);
        expect(after.staff.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
        for (const { id, now, provider, mail } of people) {
          const member = after.staff.find((one) => one.id === id);
          expect(member?.email).toBe(mail);
          expect(nameKey(member?.name ?? '')).toBe(nameKey(now));
          expect(member?.licenses?.provider).toBe(provider);
        }
      }),
    );
  });

  it('gives nobody the license of a namesake where nothing tells them apart', () => {
    fc.assert(
      fc.property(staff, fc.gen(), (people, gen) => {
        const shuffled = gen(fc.shuffledSubarray, people, { minLength: people.length });
        const roster = rosterOf(people);
        const bare = {
          ...roster,
          staff: roster.staff.map(({ email: _, ...member }) => member),
        };
        const page = list(shuffled);
        const nameless: PageReading = {
          ...page,
          staff: page.staff.map(({ email: _, ...person }, i) => ({
            ...person,
            name: shuffled[i]?.name ?? person.name,
          })),
        };
        const after = merge(bare, nameless, 1);
        expect(after.staff).toHaveLength(people.length);
        for (const { id, provider } of people) {
          const read = after.staff.find((one) => one.id === id)?.licenses?.provider;
          expect([provider, undefined]).toContain(read);
        }
        const told = merge(after, licenses(shuffled.map((one) => ({ ...one, now: one.name }))), 2);
        expect(told.staff).toHaveLength(people.length);
        for (const { id, provider } of people) {
          expect(told.staff.find((one) => one.id === id)?.licenses?.provider).toBe(provider);
        }
      }),
    );
  });
});
