import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage, PracticeError, parsePractice, STAFF_TYPE_IDS } from '../../core/index.ts';

const ana = { id: 'a', name: 'Ana Ruiz' };
const practice = (rest: object = {}, member: object = {}) => ({
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  staff: [{ ...ana, ...member }],
  ...rest,
});

describe('parsePractice', () => {
  it('takes a practice as it is', () => {
    const whole = practice(
      { plan: 'perProvider', pools: { provider: 3, admin: 0 } },
      {
        position: 'Therapist',
        email: 'ana@cedar.example',
        active: true,
        owner: false,
        job: 'therapist',
        telehealth: true,
        licenses: { provider: true },
        permissions: { therapist: true, 'therapist.onlyAssigned': false },
        supervision: { supervisors: ['Bo Ek'], mode: 'cosign' },
      },
    );
    expect(parsePractice(whole)).toEqual(whole);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^the practice: expected an object, found nothing/],
    ['a text', 'hello', /^the practice: expected an object, found "hello"/],
    ['a list', [], /^the practice: expected an object, found a list/],
    ['null', null, /^the practice: expected an object, found null/],
    ['a number', 7, /^the practice: expected an object, found 7/],
    ['no version', practice({ version: undefined }), /^version: expected 1, found nothing/],
    ['a version in quotes', practice({ version: '1' }), /^version: expected 1, found "1"/],
    ['a newer version', practice({ version: 2 }), /^version: expected 1, found 2/],
    ['a system by number', practice({ system: 7 }), /^system: expected text, found 7/],
    ['no host', practice({ host: undefined }), /^host: expected text, found nothing/],
    ['an empty host', practice({ host: '' }), /^host: expected text that isn’t empty/],
    ['an unknown plan', practice({ plan: 'lifetime' }), /^plan: expected "perProvider" or .* found "lifetime"/],
    ['a negative pool', practice({ pools: { provider: -1 } }), /^pools\.provider: expected at least 0, found -1/],
    ['pools as a list', practice({ pools: [3, 1] }), /^pools: expected an object, found a list/],
    ['a count in quotes', practice({ pools: { provider: '3' } }), /^pools\.provider: expected .*, found "3"/],
    ['half a seat', practice({ pools: { admin: 1.5 } }), /^pools\.admin: expected a whole number, found 1\.5/],
    ['an unknown license', practice({ pools: { gold: 1 } }), /^pools: expected no “gold”/],
    ['no staff', practice({ staff: {} }), /^staff: expected a list, found an object/],
    ['a member that is a name', practice({ staff: ['Ana'] }), /^staff\[0\]: expected an object, found "Ana"/],
    ['a hole in the staff', practice({ staff: [ana, null] }), /^staff\[1\]: expected an object, found null/],
    ['a member without id', practice({}, { id: undefined }), /^staff\[0\]\.id: expected text, found nothing/],
    ['a member without name', practice({}, { name: '' }), /^staff\[0\]\.name: expected text that isn’t empty/],
    [
      'a license that is no switch',
      practice({}, { licenses: { provider: 'on' } }),
      /^staff\[0\]\.licenses\.provider: expected true or false, found "on"/,
    ],
    [
      'a license that is no switch, of the fourth',
      practice({ staff: [...['b', 'c', 'd'].map((id) => ({ ...ana, id })), { ...ana, licenses: { provider: 1 } }] }),
      /^staff\[3\]\.licenses\.provider: expected true or false, found 1/,
    ],
    [
      'a license of a member that nobody sells',
      practice({}, { licenses: { gold: true } }),
      /^staff\[0\]\.licenses: expected no “gold”/,
    ],
    ['licenses as a list', practice({}, { licenses: [] }), /^staff\[0\]\.licenses: expected an object, found a list/],
    [
      'permissions as a text',
      practice({}, { permissions: 'all' }),
      /^staff\[0\]\.permissions: expected .*, found "all"/,
    ],
    ['active in words', practice({}, { active: 'yes' }), /^staff\[0\]\.active: expected true or false, found "yes"/],
    ['an owner by number', practice({}, { owner: 1 }), /^staff\[0\]\.owner: expected true or false, found 1/],
    [
      'telehealth in words',
      practice({}, { telehealth: 'on' }),
      /^staff\[0\]\.telehealth: expected true or false, found "on"/,
    ],
    ['an address by number', practice({}, { email: 7 }), /^staff\[0\]\.email: expected text, found 7/],
    [
      'a permission that is no box',
      practice({}, { permissions: { therapist: 1 } }),
      /^staff\[0\]\.permissions\.therapist: expected true or false, found 1/,
    ],
    ['an unknown job', practice({}, { job: 'wizard' }), /^staff\[0\]\.job: expected "therapist" or/],
    [
      'a supervisor by number',
      practice({}, { supervision: { supervisors: [7] } }),
      /^staff\[0\]\.supervision\.supervisors\[0\]: expected text, found 7/,
    ],
    [
      'supervision without supervisors',
      practice({}, { supervision: { mode: 'access' } }),
      /^staff\[0\]\.supervision\.supervisors: expected a list, found nothing/,
    ],
    [
      'an unknown kind of supervision',
      practice({}, { supervision: { supervisors: [], mode: 'watch' } }),
      /^staff\[0\]\.supervision\.mode: expected "access" or .* found "watch"/,
    ],
    [
      'one id twice',
      practice({ staff: [ana, { id: 'b', name: 'Bo' }, ana] }),
      /^staff\[2\]\.id: expected a unique ID, found "a" as in staff\[0\]/,
    ],
  ])('names the place and what was expected: %s', (_, input, message) => {
    expect(() => parsePractice(input)).toThrow(PracticeError);
    expect(() => parsePractice(input)).toThrow(message);
  });

  it.each<[wrong: string, input: unknown]>([
    ['el consultorio: se esperaba un objeto, se encontró "hello"', 'hello'],
    ['system: se esperaba un texto, se encontró 7', practice({ system: 7 })],
    ['pools.admin: se esperaba un número, se encontró "2"', practice({ pools: { admin: '2' } })],
    ['pools.admin: se esperaba un número entero, se encontró 1.5', practice({ pools: { admin: 1.5 } })],
    ['staff: se esperaba una lista, se encontró un objeto', practice({ staff: {} })],
    ['staff[0].active: se esperaba true o false, se encontró "yes"', practice({}, { active: 'yes' })],
    ['staff[0].permissions: se esperaba un objeto, se encontró una lista', practice({}, { permissions: [] })],
  ])('says in Spanish what was expected: %s', (wrong, input) => {
    expect(() => inLanguage('es', () => parsePractice(input))).toThrow(wrong);
  });

  it('leaves nothing behind in any prototype', () => {
    const input = JSON.parse(
      `{"version":1,"system":"t","host":"h","__proto__":{"polluted":1},
        "staff":[{"id":"a","name":"b","permissions":{"__proto__":true,"constructor":true},"licenses":{"provider":true}}]}`,
    );
    const parsed = parsePractice(input);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(parsed.staff[0]?.permissions)).toBe(Object.prototype);
  });

  const flags = fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    fc.boolean(),
  );
  const licenses = fc.record({ provider: fc.boolean(), admin: fc.boolean() }, { requiredKeys: [] });
  const supervision = fc.record(
    { supervisors: fc.array(fc.string()), mode: fc.constantFrom('access', 'approve', 'cosign') },
    { requiredKeys: ['supervisors'] },
  );
  const members = fc.uniqueArray(
    fc.record(
      {
        id: fc.string({ minLength: 1 }),
        name: fc.string({ minLength: 1 }),
        position: fc.string(),
        email: fc.string(),
        active: fc.boolean(),
        owner: fc.boolean(),
        telehealth: fc.boolean(),
        job: fc.constantFrom(...STAFF_TYPE_IDS),
        licenses,
        permissions: flags,
        supervision,
      },
      { requiredKeys: ['id', 'name'] },
    ),
    { selector: ({ id }) => id },
  );
  const practices = fc.record(
    {
      version: fc.constant(1),
      system: fc.string({ minLength: 1 }),
      host: fc.string({ minLength: 1 }),
      plan: fc.constantFrom('perProvider', 'trial', 'activeClient'),
      pools: fc.record({ provider: fc.nat(), admin: fc.nat() }, { requiredKeys: [] }),
      staff: members,
    },
    { requiredKeys: ['version', 'system', 'host', 'staff'] },
  );

  it('gives back what was written as JSON', () => {
    fc.assert(
      fc.property(practices, (one) => {
        const written = JSON.parse(JSON.stringify(one));
        expect(parsePractice(written)).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('never throws anything but its own error', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        try {
          parsePractice(input);
        } catch (error) {
          expect(error).toBeInstanceOf(PracticeError);
        }
      }),
    );
  });
});
