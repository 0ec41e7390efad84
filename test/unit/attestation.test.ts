import { expect, it } from 'vitest';
import { attestationOf, emptyPractice, type Practice, type StaffMember } from '../../core/index.ts';

const practiceOf = (...staff: StaffMember[]): Practice => ({
  ...emptyPractice('theranest', 'demo.theranest.com'),
  staff,
});
const ana: StaffMember = { id: '1', name: 'Ana', position: 'Therapist', licenses: { provider: false } };
const bo: StaffMember = { id: '2', name: 'Bo', supervision: { supervisors: ['1'] } };
const cy: StaffMember = { id: '3', name: 'Cy', supervision: { supervisors: ['Ana', 'Dora, LCSW'] } };

const namesOf = (practice: Practice, by: 'supervisor' | 'position' | 'all') =>
  attestationOf(practice, by).sheets.map(({ of, people }) => [of, ...people.map(({ name }) => name)]);

it('makes a sheet per supervisor, named by id or by name; those without one come last', () => {
  expect(namesOf(practiceOf(bo, ana, cy), 'supervisor')).toEqual([
    ['Ana', 'Bo', 'Cy'],
    ['Dora, LCSW', 'Cy'],
    [undefined, 'Ana'],
  ]);
});

it('makes a sheet per position, or one for everybody', () => {
  expect(namesOf(practiceOf(bo, ana), 'position')).toEqual([
    ['Therapist', 'Ana'],
    [undefined, 'Bo'],
  ]);
  expect(namesOf(practiceOf(bo, ana, cy), 'all')).toEqual([[undefined, 'Ana', 'Bo', 'Cy']]);
});

it('leaves out who is known not to work there, and tells namesakes apart', () => {
  const twin: StaffMember = { ...ana, id: '4', email: 'twin@cedar.example' };
  const gone: StaffMember = { id: '5', name: 'Eve', active: false };
  const { sheets } = attestationOf(practiceOf(ana, twin, gone, { ...bo, left: true }), 'all');
  expect(sheets[0]?.people.map(({ name, email }) => [name, email])).toEqual([
    ['Ana', undefined],
    ['Ana', 'twin@cedar.example'],
  ]);
});

it('keeps what was not read apart from what is off', () => {
  const { columns, sheets } = attestationOf(practiceOf(ana), 'all');
  const cells = Object.fromEntries(columns.map(({ key }, i) => [key, sheets[0]?.people[0]?.cells[i]]));
  expect(cells).toMatchObject({ provider: false, admin: undefined, therapist: undefined });
});

it('has no column for licenses where a plan has none', () => {
  const { columns } = attestationOf({ ...practiceOf(ana), plan: 'activeClient' }, 'all');
  expect(columns.every(({ kind }) => kind === 'level')).toBe(true);
});
