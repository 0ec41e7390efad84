import fc from 'fast-check';
import { type Practice, systems } from '../../core/index.ts';

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
const carried = text.map((one) => one.trim()).filter((one) => one !== '' && !/^#|\0/.test(one) && one.isWellFormed());

const systemArbitrary = fc.constantFrom(...systems);

/** Practices of every practice system, with all that a roster carries. */
export const practices = systemArbitrary.chain((system) => {
  const keys = fc.oneof(
    fc.constantFrom(...system.permissions.map(({ key }) => key)),
    fc.constantFrom('therapist.something-new', 'odd key', 'a.b.c'),
  );
  const members = fc.uniqueArray(
    fc.record(
      {
        id: carried,
        name: carried,
        position: carried,
        email: carried,
        active: fc.boolean(),
        left: fc.boolean(),
        owner: fc.boolean(),
        telehealth: fc.boolean(),
        amaCpt: fc.boolean(),
        leaving: fc.boolean(),
        self: fc.boolean(),
        job: fc.constantFrom(...system.staffTypes.map(({ job }) => job)),
        licenses: fc
          .record({ provider: fc.boolean(), admin: fc.boolean() }, { requiredKeys: [] })
          .filter((one) => Object.keys(one).length > 0)
          .map((one) => (system.licenses.admin.length > 0 ? one : { provider: one.provider ?? true })),
        permissions: fc.dictionary(keys, fc.boolean(), { minKeys: 1 }),
        supervision: fc.record(
          { supervisors: fc.array(carried, { minLength: 1 }), mode: fc.constantFrom('access', 'approve', 'cosign') },
          { requiredKeys: ['supervisors'] },
        ),
      },
      { requiredKeys: ['id', 'name'] },
    ),
    { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
  );
  return fc.record(
    {
      version: fc.constant(1 as const),
      system: fc.constant(system.id),
      host: fc.constant(HOST),
      plan: fc.constantFrom('perProvider' as const, 'trial' as const, 'activeClient' as const),
      pools: fc.record({ provider: fc.nat(5), admin: fc.nat(5) }, { requiredKeys: [] }),
      staff: members,
    },
    { requiredKeys: ['version', 'system', 'host', 'staff'] },
  ) as fc.Arbitrary<Practice>;
});
