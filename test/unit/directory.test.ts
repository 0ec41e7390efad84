import { describe, expect, it } from 'vitest';
import type { StaffMember } from '../../core/index.ts';
import { Directory } from '../../core/rules/facts/directory.ts';
import { addTo, replaceIn } from '../../core/rules/facts/keptDirectory.ts';
import { Places } from '../../core/rules/facts/places.ts';

const reviewedBy = (...supervisors: string[]): Partial<StaffMember> => ({ supervision: { supervisors } });
const ana: StaffMember = { id: 'a', name: 'Ana Ruiz' };
const bo: StaffMember = { id: 'b', name: 'Bo Ek' };
const cy: StaffMember = { id: 'c', name: 'Cy Oh' };

describe('the directory of a staff', () => {
  it('says of whom another fact may hold once somebody comes or changes', () => {
    const directory = new Directory([ana, bo]);
    expect([...addTo(directory, { ...cy, ...reviewedBy('Ana Ruiz') })]).toEqual([2, 0]);
    expect([...addTo(directory, { id: 'd', name: 'Di Po', ...reviewedBy('Nobody Here') })]).toEqual([3]);
    expect([...replaceIn(directory, 2, { ...cy, ...reviewedBy('b') })]).toEqual([2, 0, 1]);
    expect([...replaceIn(directory, 0, ana)]).toEqual([0]);
    expect([...replaceIn(directory, 1, bo)]).toEqual([1, 2]);
  });

  it('judges namesakes of a supervisor with them, and no others', () => {
    const namesake = { ...ana, id: 'e' };
    expect([...addTo(new Directory([ana]), namesake)]).toEqual([1]);
    const directory = new Directory([ana, { ...cy, ...reviewedBy('Ana Ruiz') }]);
    expect([...addTo(directory, namesake)].sort()).toEqual([0, 1, 2]);
  });

  it('changes nobody where nobody stands', () => {
    expect(() => replaceIn(new Directory([ana]), 1, bo)).toThrow(RangeError);
  });

  it('keeps the place of an id for who had it first', () => {
    const directory = new Directory([ana, { ...bo, id: 'a' }]);
    replaceIn(directory, 1, bo);
    expect([directory.placeOf('a'), directory.placeOf('b')]).toEqual([0, 1]);
    replaceIn(directory, 0, cy);
    expect([directory.placeOf('a'), directory.placeOf('c')]).toEqual([undefined, 0]);
  });

  it('knows who has themselves as supervisor, and not a namesake or somebody unknown', () => {
    const own = (supervisor: string, ...others: StaffMember[]) => {
      const member = { ...ana, ...reviewedBy(supervisor) };
      return new Directory([member, ...others]).isOwn(member);
    };
    expect(own('a', bo)).toBe(true);
    expect(own('Ruiz, Ana', bo)).toBe(true);
    expect(own('Bo Ek', bo)).toBe(false);
    expect(own('Nobody Here', bo)).toBe(false);
    expect(new Directory([ana]).isOwn(ana)).toBe(false);
    expect(own('Ana Ruiz', { ...ana, id: 'e' })).toBe(false);
  });

  it('calls a supervisor inactive only if whoever may be meant is', () => {
    const inactive = (supervisor: string, ...others: StaffMember[]) =>
      new Directory(others).inactiveOf({ ...ana, ...reviewedBy(supervisor) });
    const gone = { ...bo, active: false };
    expect(inactive('Bo Ek', gone)).toEqual(['Bo Ek']);
    expect(inactive('b', gone)).toEqual(['Bo Ek']);
    expect(inactive('Bo Ek', bo)).toEqual([]);
    expect(inactive('Bo Ek', gone, { ...bo, id: 'f' })).toEqual([]);
    expect(inactive('Nobody Here', gone)).toEqual([]);
    expect(new Directory([ana]).inactiveOf(ana)).toEqual([]);
  });

  it('lists active people who share a name or an address, in the order of the list', () => {
    const mail = { email: 'x@x.example' };
    const sharing = (...staff: StaffMember[]) => new Directory(staff).sharing();
    expect(sharing(ana, bo, { ...ana, id: 'e' })).toEqual([0, 2]);
    expect(sharing(ana, bo, { ...ana, id: 'e', active: false })).toEqual([]);
    expect(sharing({ ...bo, ...mail }, ana, { ...cy, ...mail }, { ...ana, id: 'e' })).toEqual([0, 1, 2, 3]);
    expect(sharing({ ...ana, name: '' }, { ...bo, name: '' })).toEqual([]);
  });
});

describe('places of a key', () => {
  const placesOf = (...added: number[]) => {
    const places = new Places();
    for (const place of added) places.add('x', place);
    return places;
  };

  it('stand in the order of the list, in whatever order they came', () => {
    for (const added of [
      [7, 2],
      [2, 7, 5],
      [7, 2, 5],
      [5, 7, 2],
    ])
      expect(placesOf(...added).at('x')).toEqual(added.toSorted((a, b) => a - b));
    expect(placesOf(10, 9, 2, 1, 5).at('x')).toEqual([1, 2, 5, 9, 10]);
  });

  it('are forgotten one by one', () => {
    const places = placesOf(1, 2, 3);
    places.remove('x', 2);
    expect([places.at('x'), [...places.shared], places.isEmpty]).toEqual([[1, 3], ['x'], false]);
    places.remove('x', 3);
    expect([places.at('x'), [...places.shared], places.isEmpty]).toEqual([[1], [], false]);
    places.remove('x', 1);
    expect([places.at('x'), [...places.shared], places.isEmpty]).toEqual([[], [], true]);
  });
});
