import { type InPieces, mapInPieces } from '../../model/inPieces.ts';
import { BY_NAME, nameKey } from '../../model/names.ts';
import type { StaffMember } from '../../model/practice.ts';
import { Places } from './places.ts';
import { type Supervisors, supervisorsOf } from './supervisors.ts';

/** '' for whoever has none, or is not active. */
export const mailOf = ({ active, email }: StaffMember): string =>
  active === false || email === undefined ? '' : email.trim().toLowerCase();

/** Who is known by name alone and left the list may have been renamed (docs/design.md §3). */
const isSurelyInactive = ({ active, left, id }: StaffMember): boolean =>
  active === false && !(left && id.startsWith(BY_NAME));

/** Supervisors are named by id or, as on the page, by name (S22). */
export const keysOf = (supervisors: readonly string[]): ReadonlySet<string> =>
  new Set(supervisors.flatMap((supervisor) => [supervisor, nameKey(supervisor)]));

/** Who is who among the staff, each at a place: by id, by name, by email address, and by whose notes they review. */
export class Directory implements Supervisors {
  readonly staff: StaffMember[];
  readonly ids = new Map<string, number>();
  readonly names = new Places();
  readonly mails = new Places();
  /** Those who name somebody as their supervisor, by the id or the name they give. */
  readonly supervised = new Places();

  constructor(staff: readonly StaffMember[]) {
    this.staff = [...staff];
    for (const [place, member] of staff.entries()) this.enter(member, place);
  }

  /** The same in pieces, for a door that shares its thread with a page of others. */
  static *inPieces(staff: readonly StaffMember[]): InPieces<Directory> {
    const directory = new Directory([]);
    yield* mapInPieces(staff, (member, place) => {
      directory.staff.push(member);
      directory.enter(member, place);
    });
    return directory;
  }

  placeOf(id: string): number | undefined {
    return this.ids.get(id);
  }

  /** Active people who share a name or an email address with another one (R51). */
  sharing(): number[] {
    const places = new Set<number>();
    for (const key of this.names.shared) {
      const active = this.names.at(key).filter((place) => this.#isActive(place));
      if (key !== '' && active.length > 1) for (const place of active) places.add(place);
    }
    for (const key of this.mails.shared) for (const place of this.mails.at(key)) places.add(place);
    return [...places].sort((a, b) => a - b);
  }

  get sharesMail(): boolean {
    return this.mails.shared.size > 0;
  }

  isSupervisor({ id, name }: StaffMember): boolean | undefined {
    if (this.supervised.isEmpty) return false;
    if (this.#reviews(id)) return true;
    const key = nameKey(name);
    if (!this.#reviews(key)) return false;
    return this.names.at(key).length === 1 ? true : undefined;
  }

  supervisedBy({ id, name }: StaffMember): string[] {
    const places = [...this.supervised.at(id), ...this.supervised.at(nameKey(name))];
    return [...new Set(places.flatMap((place) => (this.#isActive(place) ? (this.staff[place]?.name ?? []) : [])))];
  }

  inactiveOf(member: StaffMember): string[] {
    if (member.supervision === undefined) return [];
    return (supervisorsOf(member) ?? []).flatMap((supervisor) => {
      const candidates = this.#meant(supervisor);
      return candidates.every(isSurelyInactive) ? (candidates[0]?.name ?? []) : [];
    });
  }

  isOwn(member: StaffMember): boolean {
    if (member.supervision === undefined) return false;
    return (supervisorsOf(member) ?? []).some((supervisor) => {
      const [first, second] = this.#meant(supervisor);
      return first?.id === member.id && second === undefined;
    });
  }

  #isActive(place: number): boolean {
    return this.staff[place]?.active !== false;
  }

  /** Whether somebody active names a supervisor so. */
  #reviews(key: string): boolean {
    return this.supervised.at(key).some((place) => this.#isActive(place));
  }

  /** Everybody whom a supervisor's id or name may mean: an id means one person. */
  #meant(supervisor: string): StaffMember[] {
    const byId = this.ids.get(supervisor);
    const places = byId === undefined ? this.names.at(nameKey(supervisor)) : [byId];
    return places.flatMap((place) => this.staff[place] ?? []);
  }

  /** Notes who stands at a place. */
  enter(member: StaffMember, place: number): void {
    if (!this.ids.has(member.id)) this.ids.set(member.id, place);
    this.names.add(nameKey(member.name), place);
    const mail = mailOf(member);
    if (mail !== '') this.mails.add(mail, place);
    if (member.supervision === undefined) return;
    for (const key of keysOf(supervisorsOf(member) ?? [])) this.supervised.add(key, place);
  }
}
