import type { Practice, StaffMember } from '../../core/index.ts';

const person = (i: number, name: string): StaffMember => ({
  id: `p${i}`,
  name,
  position: name,
  licenses: { provider: i % 2 === 0, admin: i % 5 === 0 },
  permissions: {
    default: true,
    billing: i % 3 === 0,
    therapist: i % 4 === 0,
    administration: i % 7 === 0,
    organizationAdministration: false,
  },
});

const practice = (staff: StaffMember[]): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  pools: { provider: 3, admin: 1 },
  staff,
});

export const hugeRoster = (people = 20_000): Practice =>
  practice(Array.from({ length: people }, (_, i) => person(i, `Person ${(i * 7919) % people}`)));

const NASTY = [
  '<img src=x onerror="globalThis.hurt=1">',
  '"><script>globalThis.hurt=1</script>',
  '{{constructor.constructor("globalThis.hurt=1")()}}',
  'javascript:globalThis.hurt=1',
  '$' + '{globalThis.hurt=1}',
  '\u202Etfel ot thgir',
  'A'.repeat(5_000),
];

/** Names that would run, turn the text around, or burst the page. */
export const hostileRoster = (): Practice => practice(NASTY.map((name, i) => person(2 * i, name)));
