import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOBS, PracticeError, parsePractice } from '../../core/index.ts';

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
        licenses: { provider: true },
        permissions: { therapist: true, 'therapist.onlyAssigned': false },
        supervision: { supervisors: ['Bo Ek'], mode: 'cosign' },
      },
    );
    expect(parsePractice(whole)).toEqual(whole);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^the practice: expected object, found nothing/],
    ['a text', 'hello', /^the practice: expected object, found "hello"/],
    ['a list', [], /^the practice: expected object, found a list/],
    ['null', null, /^the practice: expected object, found null/],
    ['a newer version', practice({ version: 2 }), /^version: expected 1, found 2/],
    ['no host', practice({ host: undefined }), /^host: expected string, found nothing/],
    ['an empty host', practice({ host: '' }), /^host: expected a text that is not empty/],
    ['an unknown plan', practice({ plan: 'lifetime' }), /^plan: expected "perProvider" or .* found "lifetime"/],
    ['a negative pool', practice({ pools: { provider: -1 } }), /^pools\.provider: expected at least 0, found -1/],
    ['half a seat', practice({ pools: { admin: 1.5 } }), /^pools\.admin: expected a whole number, found 1\.5/],
    ['an unknown license', practice({ pools: { gold: 1 } }), /^pools: expected no “gold”/],
    ['no staff', practice({ staff: {} }), /^staff: expected array, found an object/],
    ['a member without id', practice({}, { id: undefined }), /^staff\[0\]\.id: expected string, found nothing/],
    ['a member without name', practice({}, { name: '' }), /^staff\[0\]\.name: expected a text that is not empty/],
    [
      'a license that is no switch',
      practice({}, { licenses: { provider: 'on' } }),
      /^staff\[0\]\.licenses\.provider: expected boolean, found "on"/,
    ],
    [
      'a permission that is no box',
      practice({}, { permissions: { therapist: 1 } }),
      /^staff\[0\]\.permissions\.therapist: expected boolean, found 1/,
    ],
    ['an unknown job', practice({}, { job: 'wizard' }), /^staff\[0\]\.job: expected "therapist" or/],
    [
      'a supervisor by number',
      practice({}, { supervision: { supervisors: [7] } }),
      /^staff\[0\]\.supervision\.supervisors\[0\]: expected string, found 7/,
    ],
    [
      'one id twice',
      practice({ staff: [ana, { id: 'b', name: 'Bo' }, ana] }),
      /^staff\[2\]\.id: expected an id of its own, found "a" as in staff\[0\]/,
    ],
  ])('names the place and what was expected: %s', (_, input, message) => {
    expect(() => parsePractice(input)).toThrow(PracticeError);
    expect(() => parsePractice(input)).toThrow(message);
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
  const members = fc.uniqueArray(
    fc.record(
      {
        id: fc.string({ minLength: 1 }),
        name: fc.string({ minLength: 1 }),
        position: fc.string(),
        active: fc.boolean(),
        owner: fc.boolean(),
        job: fc.constantFrom(...JOBS),
        licenses,
        permissions: flags,
      },
      { requiredKeys: ['id', 'name'] },
    ),
    { selector: ({ id }) => id },
  );

  it('gives back what was written as JSON', () => {
    fc.assert(
      fc.property(members, (staff) => {
        const written = JSON.parse(JSON.stringify(practice({ staff })));
        expect(parsePractice(written)).toEqual(written);
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
