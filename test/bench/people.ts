import type { Practice, StaffMember } from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';

/** A made-up practice of any size, all of which has been read; the same one for the same size, always. */

const FIRST =
  'Ana Bo Cy Dee Eli Fay Gus Hana Ian Joy Kai Lea Mia Ned Ola Pia Quin Rae Sol Tess Uma Vic Wes Yara Zoe'.split(' ');
const LAST =
  'Abbot Berg Cole Diaz Endo Fox Gray Hill Ivers Jones Klein Lind Moss Novak Otis Park Quist Ruiz Stone Tran'.split(
    ' ',
  );
const CLINICAL = ['Therapist', 'Family Therapist', 'Child Psychologist', 'Intern'];
const OTHER = ['Receptionist', 'Biller', 'Office Manager', 'Scheduler', 'Front Desk Lead'];

/** A number from 0 to 1 that looks like one drawn by lot (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LEVELS = ['billing', 'therapist', 'administration', 'organizationAdministration'] as const;
/** How many in a hundred have something on below each level. */
const SHARES: Record<(typeof LEVELS)[number], number> = {
  billing: 25,
  therapist: 55,
  administration: 15,
  organizationAdministration: 4,
};

const boxes = knownSystem('theranest').permissions.filter(({ kind }) => kind !== 'implied');

const pick = <T>(list: readonly T[], lot: number): T => list[Math.floor(lot * list.length)] as T;

const idOf = (n: number): string => (0x6620_0000_0000 + n * 7919).toString(16).padStart(24, '0');
const nameOf = (n: number): string =>
  `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]} ${Math.floor(n / 500) || ''}`.trim();

const personOf = (n: number, lot: () => number): StaffMember => {
  const on = new Set<string>(['default', ...LEVELS.filter((level) => lot() * 100 < SHARES[level])]);
  const permissions = Object.fromEntries(
    boxes.map(({ key, level, kind, tags }) => {
      const isLevel = kind === 'level';
      const share = kind === 'restriction' ? 0.5 : tags || key === 'therapist.supervision' ? 0.02 : 0.5;
      return [key, isLevel ? on.has(key) : on.has(level) && lot() < share];
    }),
  );
  const isClinical = on.has('therapist');
  // Most people hold what they need.
  const isRight = lot() < 0.8;
  const provider = isRight ? isClinical : lot() < 0.5;
  const admin = isRight
    ? !isClinical && (on.has('administration') || on.has('organizationAdministration'))
    : lot() < 0.4;
  const isReviewed = permissions['therapist.supervision'] === true;
  return {
    id: idOf(n),
    // Some are on the list twice.
    name: lot() < 0.002 && n > 0 ? nameOf(n - 1) : nameOf(n),
    position: pick(isClinical === lot() < 0.9 ? CLINICAL : OTHER, lot()),
    email: `staff${n}@practice.example`,
    active: n === 0 || lot() < 0.95,
    licenses: { provider, admin },
    permissions,
    ...(n === 0 && { owner: true }),
    ...(isReviewed && { supervision: { supervisors: lot() < 0.9 ? [idOf(Math.floor(lot() * n))] : [] } }),
    ...(lot() < 0.03 && { telehealth: true }),
    amaCpt: lot() < (isClinical ? 0.9 : 0.03),
  };
};

/** A practice of so many people, shaped as the browser's database gives it back. */
export function practiceOf(count: number): Practice {
  const lot = lots(count);
  const staff = Array.from({ length: count }, (_, n) => personOf(n, lot));
  const held = (license: 'provider' | 'admin') => staff.filter(({ licenses }) => licenses?.[license]).length;
  return structuredClone({
    version: 1,
    system: 'theranest',
    host: 'bench.theranest.com',
    plan: 'perProvider',
    pools: { provider: held('provider') + 2, admin: held('admin') + 1 },
    staff,
  });
}
