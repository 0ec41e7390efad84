import { BY_NAME, nameKey } from '../model/names.ts';
import type { StaffMember } from '../model/practice.ts';

const mailKey = (email: string | undefined): string => email?.trim().toLowerCase() ?? '';

/** Who is who in a practice, while one reading is merged into it. */
export class StaffIndex {
  readonly staff: StaffMember[];
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();
  readonly #removed = new Set<number>();
  /** Places by email address; made when somebody is first looked for by theirs. */
  #byMail: Map<string, number[]> | undefined;

  constructor(staff: readonly StaffMember[]) {
    this.staff = [];
    for (const member of staff) this.add(member);
  }

  /** Returns the place of the new member. */
  add(member: StaffMember): number {
    const place = this.staff.push(member) - 1;
    this.#byId.set(member.id, place);
    const key = nameKey(member.name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
    return place;
  }

  /** Everybody who is still on it. */
  members(): StaffMember[] {
    return this.staff.filter((_, place) => !this.#removed.has(place));
  }

  remove(place: number): void {
    this.#removed.add(place);
  }

  isNamedOnly(place: number): boolean {
    return this.staff[place]?.id.startsWith(BY_NAME) ?? false;
  }

  /** The only one known by name alone who has this email address. */
  namedOnlyWith(email: string | undefined): number | undefined {
    const key = mailKey(email);
    if (key === '') return undefined;
    this.#byMail ??= Map.groupBy(this.staff.keys(), (place) => mailKey(this.staff[place]?.email));
    const [place, second] = this.#byMail.get(key) ?? [];
    const isOnly = place !== undefined && second === undefined;
    return isOnly && !this.#removed.has(place) && this.isNamedOnly(place) ? place : undefined;
  }

  /** Whether somebody is known by another email address than this one. */
  hasOtherMail(place: number, email: string | undefined): boolean {
    const own = mailKey(this.staff[place]?.email);
    return own !== '' && mailKey(email) !== '' && own !== mailKey(email);
  }

  placeOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  namesakes(name: string): readonly number[] {
    const key = nameKey(name);
    const places = this.#byName.get(key) ?? [];
    return [...new Set(places)].filter(
      (place) => !this.#removed.has(place) && nameKey(this.staff[place]?.name ?? '') === key,
    );
  }

  change(place: number, change: (member: StaffMember) => StaffMember): void {
    const before = this.staff[place];
    if (before === undefined) return;
    const after = change(before);
    this.staff[place] = after;
    this.#byId.set(after.id, place);
    if (nameKey(after.name) !== nameKey(before.name)) {
      const key = nameKey(after.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
    }
  }
}
