import { type AssessedStaff, holds, knownNeed } from '../audit/assessedStaff.ts';
import type { Practice } from '../model/practice.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Change } from './change.ts';

export type SeatCounts = Record<License, number>;
const counts = (count: (license: License) => number): SeatCounts => ({
  provider: count('provider'),
  admin: count('admin'),
});

/**
 * Seats that can be given back where so many must stay. What is short of one kind may yet be served by the other; where
 * nothing limits seats, or their number is not known, none is given back.
 */
export function returnableSeats(has: SeatCounts, keep: SeatCounts): SeatCounts {
  const shortOf = (license: License): number => Math.max(0, keep[license] - has[license]);
  const spare = (license: License, other: License): number =>
    Number.isFinite(has[license]) ? Math.max(0, has[license] - keep[license] - shortOf(other)) : 0;
  return { provider: spare('provider', 'admin'), admin: spare('admin', 'provider') };
}

/**
 * Seats and who has them, as they are along a plan. Where nothing limits seats (a trial, or a number that has not been
 * read) infinitely many are bought. Somebody whose license has not been read may have one.
 */
export class SeatPool {
  readonly bought: SeatCounts;
  /** No number of seats limits anything: a trial. */
  readonly isUnlimited: boolean;
  readonly #sure: SeatCounts;
  readonly #possible: SeatCounts;
  readonly #held: ReadonlyMap<string, Partial<Record<License, boolean | undefined>>>;

  constructor({ plan = 'perProvider', pools }: Practice, { all, sold, system }: AssessedStaff) {
    this.isUnlimited = plan !== 'perProvider';
    this.bought = counts((license) =>
      !sold.includes(license) ? 0 : this.isUnlimited ? Infinity : (pools?.[license] ?? Infinity),
    );
    this.#held = new Map(
      all.map(({ member }) => [
        member.id,
        { provider: holds(member, 'provider', system), admin: holds(member, 'admin', system) },
      ]),
    );
    const held = [...this.#held.values()];
    this.#sure = counts((license) => held.filter((one) => one[license] === true).length);
    this.#possible = counts((license) => held.filter((one) => one[license] !== false).length);
  }

  /** Seats that are surely free; negative: so many more may be on than are bought. */
  free(license: License): number {
    return this.bought[license] - this.#possible[license];
  }

  /** All seats are surely taken, and no more. */
  isFull(license: License): boolean {
    return this.#sure[license] === this.bought[license] && this.#possible[license] === this.bought[license];
  }

  /** Undefined while unread. */
  isOn(id: string, license: License): boolean | undefined {
    return this.#held.get(id)?.[license];
  }

  /** How many are surely on without a seat. */
  withoutSeat(license: License): number {
    return Math.max(0, this.#sure[license] - this.bought[license]);
  }

  get isOverassigned(): boolean {
    return LICENSES.some((license) => this.withoutSeat(license) > 0);
  }

  make(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.do === 'buy') this.bought[change.license] += change.seats;
      if (change.do === 'switch') this.#switch(change.staffId, change.license, change.on);
    }
  }

  #switch(id: string, license: License, on: boolean): void {
    const held = this.#held.get(id);
    if (held === undefined) return;
    this.#sure[license] += Number(on) - Number(held[license] === true);
    this.#possible[license] += Number(on) - Number(held[license] !== false);
    held[license] = on;
  }

  /**
   * How many seats must stay, whatever has not been read: for those who may have one, and those who may need one.
   * An Admin need is served by a Provider license.
   */
  toKeep({ all }: AssessedStaff): SeatCounts {
    return counts(
      (license) =>
        all.filter((person) => {
          const { id } = person.member;
          if (this.isOn(id, license) !== false) return true;
          return person.needs.includes(license) && (license === 'provider' || this.isOn(id, 'provider') !== true);
        }).length,
    );
  }

  /** Who may have a seat of this license without needing it, by what has been read. */
  mayNotNeed(license: License, { all }: AssessedStaff): string[] {
    return all.flatMap((person) =>
      this.isOn(person.member.id, license) !== false && knownNeed(person) !== license ? person.member.name : [],
    );
  }
}
