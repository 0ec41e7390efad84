import type { Person, Tenant } from '../tenants.ts';
import { on, staffOf } from './person.ts';

const PEOPLE = 120;
const words = (text: string): string[] => text.trim().split(/\s*,\s*/);
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const FIRST =
  words(`Adaeze, Bjørn, Camille, Dušan, Éloïse, Farid, Gráinne, Hiroko, Ilse, João, Keisha, Łukasz, María José,
  Noor, Oisín, Paloma, Quentin, Renée, Şebnem, Thandiwe, Ursula, Vikram, Wren`);
const LAST =
  words(`Abernathy, Bélanger, Castellano, de la Vega, D'Angelo, Eriksson, Fitzgerald-Moss, García, Haddad, Iyer,
  Järvinen, Kowalczyk, Lindqvist, Müller, Nakagawa, Odhiambo, Pérez-Soto, Quayle, Rosenthal, Santos, Tran, Ueda,
  Van Houten, Whitcombe, Xavier, Yıldız, Zieliński, O'Brien, St. Clair`);
const CREDENTIALS = ['LCSW', undefined, 'LMFT', 'PhD', undefined, 'LPC', undefined];
const POSITIONS =
  words(`Therapist, Family Therapist, Associate Therapist, Receptionist, Biller, Child Therapist, Scheduler,
  Office Manager, Intern, Clinical Supervisor`);
const LOCATIONS = ['Maple Avenue', 'Harbor Street', 'Northgate'];

/** Two people who share a name; the first of them holds both licenses. */
const NAMESAKES = [18, 94];

const staff = staffOf('maplegrove.example', 'Maple Avenue');

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');
const idOf = (n: number): string => `${hex(0x6620a1c4 + n * 7919, 8)}7be3010015${hex(0xc4d0a0 + n * 5, 6)}`;
const licensesOf = (n: number) => (n % 3 === 0 ? on('provider', 'admin') : n % 3 === 1 ? on('provider') : on('admin'));

/** The same person for the same number, always. */
const personOf = (n: number): Person => {
  const named = NAMESAKES.includes(n) ? 0 : n + 1;
  const credentials = pick(CREDENTIALS, named);
  return staff(idOf(n), pick(FIRST, named * 5), pick(LAST, named * 7), pick(POSITIONS, n * 3 + (n >> 3)), {
    ...(credentials && { credentials }),
    location: pick(LOCATIONS, n >> 1),
    email: `staff${n}@maplegrove.example`,
    licenses: licensesOf(n),
  });
};

/** A large practice: every third of its people holds both licenses. */
export const maple: Tenant = {
  practice: 'Maple Grove Associates',
  plan: 'perProvider',
  quantities: { provider: 90, admin: 90 },
  clientTier: 0,
  renewal: 'August 14, 2027',
  signedIn: idOf(1),
  people: Array.from({ length: PEOPLE }, (_, n) => personOf(n)),
  clients: [
    { id: '6620f0007be3010015d40001', first: 'Philippa', last: 'Ashdown', position: '1st', location: 'Harbor Street' },
  ],
};
