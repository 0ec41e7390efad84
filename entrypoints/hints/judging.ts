import type { AddStaffView, Change, FormSpots, KeptPractice, PageReading, TicksView } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import type { Judge } from '../shared/judgeScript.ts';
import { loadScript } from '../shared/loadScript.ts';

/** Whether two readings are of the page of one person. */
const isOfSame = (a: PageReading, b: PageReading): boolean => {
  const [one, other] = [a.staff[0], b.staff[0]];
  return a.url === b.url && one?.id === other?.id && one?.name === other?.name;
};

/**
 * Judges what is ticked and typed in, in the frame in which it is. What judges, and the practice, are loaded once the hints
 * stand: what the background has said goes for the page until somebody changes something.
 */
export class Judging {
  #judge: Judge | undefined;
  #kept: KeptPractice | undefined;
  #loading: Promise<void> | undefined;
  /** How often something else was known. */
  #turn = 0;
  /** What was judged last: the same is judged once, however often the page is drawn. */
  #ticks: { of: string; reading: PageReading; view: TicksView | undefined } | undefined;
  #form: { of: string; view: AddStaffView | undefined } | undefined;

  /** Loads what is needed, once. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const turn = this.#turn;
    const [make, kept] = await Promise.all([loadScript('judge'), ask({ type: 'practiceHere' })]);
    this.#judge ??= await make?.();
    if (turn === this.#turn) this.#kept = kept;
  }

  /** Something else is known since: the practice is asked for again. `ticks`: what was said of a reading meanwhile. */
  renew(ticks?: { reading: PageReading; view: TicksView | undefined }): void {
    this.#turn++;
    this.#loading = undefined;
    this.#kept = undefined;
    this.#form = undefined;
    this.#ticks = ticks && { of: JSON.stringify(ticks.reading), ...ticks };
  }

  /** What is so of these ticks; `later`: what stands there of the same person stays until that can be judged. */
  ticks(reading: PageReading): TicksView | 'later' | undefined {
    const of = JSON.stringify(reading);
    if (this.#ticks?.of !== of && this.#judge && this.#kept) {
      this.#ticks = { of, reading, view: this.#judge.ticks(this.#kept, reading, Date.now()) };
    }
    if (this.#ticks?.of === of) return this.#ticks.view;
    return this.#ticks && isOfSame(this.#ticks.reading, reading) ? 'later' : undefined;
  }

  /** What is so of people who are typed in; undefined: it cannot be judged yet. */
  newStaff(form: FormSpots): AddStaffView | undefined {
    if (!this.#judge || !this.#kept) return undefined;
    const of = JSON.stringify([form.isByHand, form.people.map(({ element: _, ...typed }) => typed)]);
    if (this.#form?.of !== of) this.#form = { of, view: this.#judge.newStaff(this.#kept, form, Date.now()) };
    return this.#form.view;
  }

  /** Whom a form adds that is sent now. */
  hires(form: FormSpots): (Change & { do: 'hire' })[] {
    return this.#judge && this.#kept ? this.#judge.hires(form, this.#kept.practice) : [];
  }
}
