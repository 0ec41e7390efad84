import fc from 'fast-check';
import { LICENSES, type Practice, type PracticeSystem, type StaffMember, systems } from '../../core/index.ts';
import { practiceShape, staffMemberShape } from '../../core/model/practice.ts';
import { fromShape } from './fromShape.ts';

const HOST = 'demo.theranest.com';

const text = fc.oneof(
  fc.constantFrom(
    'Ana Ruiz',
    '=1+1',
    "'=x",
    "''-a",
    '+1',
    '@x',
    '-',
    'a,b',
    'say "hi"',
    'Ana; Bo',
    'a\\;b',
    'Zoë 王',
    '[x]',
    'a\nb',
  ),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
/** What a cell carries: text without blanks around it, and none with a zero byte or an error of a spreadsheet. */
export const carried = text
  .map((one) => one.trim())
  .filter((one) => one !== '' && !/^#|\0/.test(one) && one.isWellFormed());

/** A text as people write it: it begins with a letter, and stands on one line. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^\P{L}+/u, '')
    .trim() || 'Ek';

/** Names as people have them. */
export const NAMES = ['Ana Ruiz', 'Bo Ek', 'Zoë Núñez', "Mary O'Neil", 'Cy de la Cruz'];

const without = <T extends object, K extends keyof T>(all: T, ...names: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.some((one) => one === name))) as Omit<T, K>;

/** The fields of a person that a roster carries: all but those that say what pages were read. */
export const ROSTER_FIELDS = without(staffMemberShape.fields, 'seen', 'permissionsUrl');

const withSold = ({ licenses = {}, ...member }: StaffMember, system: PracticeSystem): StaffMember => {
  const sold = LICENSES.filter((one) => one in licenses && system.licenses[one].length > 0);
  return sold.length === 0
    ? member
    : { ...member, licenses: Object.fromEntries(sold.map((one) => [one, licenses[one] === true])) };
};

const members = (system: PracticeSystem): fc.Arbitrary<StaffMember> => {
  const keys = fc.oneof(
    fc.constantFrom(...system.permissions.map(({ key }) => key)),
    fc.constantFrom('therapist.something-new', 'odd key', 'a.b.c'),
  );
  return fc
    .tuple(
      fromShape({ fields: without(ROSTER_FIELDS, 'permissions') }, carried),
      fc.option(fc.dictionary(keys, fc.boolean(), { minKeys: 1 })),
    )
    .map(([member, permissions]) => withSold({ ...member, ...(permissions && { permissions }) }, system));
};

/** Practices of every practice system, with all that a roster carries. */
export const practices: fc.Arbitrary<Practice> = fc
  .constantFrom(...systems)
  .chain((system) =>
    fc
      .tuple(
        fromShape({ fields: without(practiceShape.fields, 'staff', 'seen', 'menu') }, carried),
        fc.uniqueArray(members(system), { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
      )
      .map(([practice, staff]) => ({ ...practice, system: system.id, host: HOST, staff })),
  );
