/** What every host application shows: first one thing, then the other. */
const person = (id: string, name: string, provider: boolean, therapist: boolean) => ({
  id,
  name,
  licenses: { provider, admin: false },
  permissions: { default: true, billing: false, therapist, administration: false, organizationAdministration: false },
});

export const JOBS = ['receptionist', 'therapist'] as const;

export const PRACTICES = [
  {
    version: 1,
    system: 'theranest',
    host: 'a.example',
    pools: { provider: 1, admin: 0 },
    staff: [person('1', 'Ana Diaz', true, true)],
  },
  {
    version: 1,
    system: 'theranest',
    host: 'b.example',
    pools: { provider: 1, admin: 0 },
    staff: [person('2', 'Bo Lindgren', true, false)],
  },
];

export interface Heard {
  detail: { advice: { license: string }; overview: { toFix: number }; rule: string };
}
