import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPractice, type Level, type License, merge, type Practice, type StaffMember } from '../../core/index.ts';
import { HOST } from '../cases/case.ts';

/** Somebody of a practice, as its pages show them; what they do not show is absent. */
interface Person {
  name: string;
  id?: string;
  /** Other forms of the name that stand on the pages. */
  alsoWritten?: readonly string[];
  active?: boolean;
  owner?: true;
  provider?: boolean;
  admin?: boolean;
  /** The boxes of their permissions page, as they are called there, by the level they are of. */
  boxes?: Partial<Record<Level, Readonly<Record<string, boolean>>>>;
}

/** A whole practice: its pages, and what is right on them. */
export interface Whole {
  name: string;
  folder: string;
  /** The address of each page, from the slash on, by its file. */
  addresses: Readonly<Record<string, string>>;
  bought: Partial<Record<License, number>>;
  people: readonly Person[];
}

const PAGES = join(import.meta.dirname, 'pages');

export const wholePractices = (): Whole[] =>
  readdirSync(PAGES)
    .sort()
    .map((name) => {
      const folder = join(PAGES, name);
      return { ...JSON.parse(readFileSync(join(folder, 'right.json'), 'utf8')), name, folder };
    });

const idOf = ({ id, name }: Person): string => id ?? `name:${name.toLowerCase()}`;

const memberOf = (person: Person): StaffMember => {
  const { name, active, owner, provider, admin } = person;
  const licenses = { ...(provider !== undefined && { provider }), ...(admin !== undefined && { admin }) };
  return { id: idOf(person), name, licenses, ...(active !== undefined && { active }), ...(owner && { owner }) };
};

const boxesOf = ({ boxes = {} }: Person) =>
  Object.entries(boxes).flatMap(([level, labels]) =>
    Object.entries(labels).map(([label, on]) => ({ level: level as Level, label, on, disabled: false })),
  );

/** The practice as it is when each of its pages was read rightly. */
export const practiceOf = ({ bought, people }: Whole): Practice => {
  const url = `https://${HOST}/right`;
  const empty: Practice = { ...emptyPractice('theranest', HOST), pools: bought, staff: people.map(memberOf) };
  return people.reduce((practice, person) => {
    const boxes = boxesOf(person);
    if (boxes.length === 0) return practice;
    const staff = [{ id: idOf(person), name: person.name, boxes }];
    return merge(practice, { kind: 'staffPermissions', system: 'theranest', url, staff }, 0);
  }, empty);
};
