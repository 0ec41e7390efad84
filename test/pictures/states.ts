import type { Page } from 'puppeteer-core';
import { emptyHistory, type History, type HostData, type Practice } from '../../core/index.ts';
import { practiceOf } from '../bench/people.ts';
import { knowEverything, knownPractice } from '../known/index.ts';
import { askAsPopup } from '../walk.ts';

/** What is kept while a surface is looked at, in the order in which it comes about. */
export const STATES = ['nothing', 'everything', 'two', 'broken', 'sizes'] as const;
export type State = (typeof STATES)[number];

/** A practice in which everybody is as they should be. */
export const WELL = 'willow.theranest.com';

export const wellPractice = (at: number, host = WELL): Practice => {
  const seen = { at, url: `https://${host}/` };
  return {
    version: 1,
    system: 'theranest',
    host,
    plan: 'perProvider',
    pools: { provider: 2, admin: 0 },
    seen: { staffList: seen, manageLicenses: seen, staffPermissions: seen, manageSubscription: seen },
    staff: ['Mia Castle', 'Elias Thorn'].map((name, i) => ({
      id: `66d0b5a19c3e7200128a4e0${i}`,
      name,
      position: 'Therapist',
      active: true,
      licenses: { provider: true, admin: false },
      permissions: {
        default: true,
        billing: false,
        therapist: true,
        administration: false,
        organizationAdministration: i === 0,
      },
    })),
  };
};

/** A practice with fewer seats than needs; of one person nobody has opened the permissions. */
export const SHORT = 'short.theranest.com';

export const shortPractice = (at: number): Practice => {
  const well = wellPractice(at, SHORT);
  const [first] = well.staff;
  if (!first) throw new Error('nobody is well');
  const named = (id: string, name: string, position: string, more: Partial<Practice['staff'][number]>) => ({
    ...first,
    id: `66d0b5a19c3e7200128a4f${id}`,
    name,
    position,
    licenses: { provider: false, admin: false },
    ...more,
  });
  const office = {
    default: true,
    billing: true,
    therapist: false,
    administration: true,
    organizationAdministration: false,
  };
  const { permissions: _, ...unopened } = named('06', 'Jonas Weber', 'Front Desk', {});
  return {
    ...well,
    pools: { provider: 3, admin: 1 },
    staff: [
      { ...first, owner: true },
      ...well.staff.slice(1),
      named('01', 'Chloé Dubois', 'Family Therapist', { licenses: { provider: true, admin: false } }),
      named('02', 'Marcus O’Neill', 'Therapist', {}),
      named('03', 'Priya Raman', 'Intern', { telehealth: true }),
      named('04', 'Sam Ortega', 'Office Manager', { licenses: { provider: false, admin: true }, permissions: office }),
      named('05', 'Wilhelmina Featherstonehaugh', 'Practice Administrator', { permissions: office }),
      unopened,
    ],
  };
};

/** Practices of one person, of two thousand, and of people whose permissions nobody has opened. */
export const ONE = 'one.theranest.com';
export const CROWD = 'bench.theranest.com';
export const UNREAD = 'unread.theranest.com';

const ofAllSizes = async (at: number): Promise<Practice[]> => {
  const { staff, seen, ...practice } = await knownPractice(at, UNREAD);
  const { staffPermissions: _, ...seenElsewhere } = seen ?? {};
  const well = wellPractice(at, ONE);
  return [
    { ...well, staff: well.staff.slice(0, 1) },
    { ...practice, seen: seenElsewhere, staff: staff.map(({ permissions: _unread, ...member }) => member) },
    practiceOf(2_000),
    shortPractice(at),
  ];
};

/** A practice that was looked at for a year: it grows, buys more than it needs, and for two months nobody looks. */
export const YEAR = 'year.theranest.com';
const MONTH = 30 * 86_400_000;

const yearOf = (at: number): HostData => {
  const months = Array.from({ length: 14 }, (_, i) => i).filter((i) => i !== 5 && i !== 6);
  const standings = months.map((i): NonNullable<History['standings']>[number] => {
    const needed = { atLeast: 6 + Math.floor(i / 2), atMost: 6 + Math.floor(i / 2) + (i < 4 ? 3 : 0) };
    const on = 5 + Math.floor((i * 3) / 4);
    return {
      at: at - (13 - i) * MONTH,
      seats: {
        provider: { ...(i > 1 && { bought: i < 8 ? 10 : 15 }), switchedOn: { atLeast: on, atMost: on }, needed },
        admin: { bought: 4, switchedOn: { atLeast: 3, atMost: 3 }, needed: { atLeast: 2, atMost: 2 } },
      },
      findings: 14 - i,
    };
  });
  return {
    version: 1,
    host: YEAR,
    practice: wellPractice(at, YEAR),
    settings: { prices: { provider: 49, admin: 19 } },
    history: { ...emptyHistory(YEAR), standings },
  };
};

/** Puts half a record in the place of what was read of a practice. */
const breakPractice = (desk: Page, host: string): Promise<void> =>
  desk.evaluate(
    (of) =>
      new Promise<void>((done, reject) => {
        const opening = indexedDB.open('license-lens');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('practices', 'readwrite');
          writing.objectStore('practices').put({ version: 1, host: of, staff: 'half of it' }, of);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    host,
  );

/** Brings each state about in a browser that is in the one before. */
export const BRING: Record<State, (desk: Page) => Promise<unknown>> = {
  nothing: async () => undefined,
  everything: (desk) => knowEverything(desk),
  two: (desk) => askAsPopup(desk, { type: 'importPractice', practice: wellPractice(Date.now()) }),
  broken: (desk) => breakPractice(desk, 'demo.theranest.com'),
  sizes: async (desk) => {
    for (const practice of await ofAllSizes(Date.now())) await askAsPopup(desk, { type: 'importPractice', practice });
    await askAsPopup(desk, { type: 'importHost', data: yearOf(Date.now()) });
  },
};
