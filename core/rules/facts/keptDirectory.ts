import { nameKey } from '../../model/names.ts';
import type { StaffMember } from '../../model/practice.ts';
import { type Directory, keysOf, mailOf } from './directory.ts';
import { supervisorsOf } from './supervisors.ts';

/** Places of those whom this person may have as supervisors or review, and of their namesakes among supervisors. */
function* about({ ids, names, supervised }: Directory, member: StaffMember): Generator<number> {
  for (const key of keysOf(supervisorsOf(member) ?? [])) {
    const byId = ids.get(key);
    if (byId !== undefined) yield byId;
    yield* names.at(key);
  }
  const name = nameKey(member.name);
  yield* supervised.at(member.id);
  yield* supervised.at(name);
  if (supervised.at(name).length > 0) yield* names.at(name);
}

const forget = ({ ids, names, mails, supervised }: Directory, member: StaffMember, place: number): void => {
  if (ids.get(member.id) === place) ids.delete(member.id);
  names.remove(nameKey(member.name), place);
  mails.remove(mailOf(member), place);
  for (const key of keysOf(supervisorsOf(member) ?? [])) supervised.remove(key, place);
};

/** Adds somebody. @returns the places of everybody of whom another fact may hold now */
export function addTo(directory: Directory, member: StaffMember): ReadonlySet<number> {
  const place = directory.staff.push(member) - 1;
  directory.enter(member, place);
  return new Set([place, ...about(directory, member)]);
}

/** Somebody is as this says from now on. @throws RangeError where nobody stands at that place. @returns the places of everybody of whom another fact may hold now */
export function replaceIn(directory: Directory, place: number, member: StaffMember): ReadonlySet<number> {
  const before = directory.staff[place];
  if (!before) throw new RangeError(`${place}`);
  const touched = [place, ...about(directory, before)];
  forget(directory, before, place);
  directory.staff[place] = member;
  directory.enter(member, place);
  return new Set([...touched, ...about(directory, member)]);
}
