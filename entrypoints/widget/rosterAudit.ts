import type { Language, Practice } from '../../core/index.ts';
import { type Audited, auditRoster } from './auditRoster.ts';
import { detailsPart } from './detailsPart.ts';
import { elementWords } from './elementWords.ts';
import type { Given } from './given.ts';
import { loadReading } from './loadReading.ts';
import { readingPart } from './readingPart.ts';
import { RosterError } from './rosterError.ts';
import { RosterSource } from './rosterSource.ts';

/** In milliseconds. */
const MOMENT = 500;

/** The place where a roster is audited. */
export interface AuditPlace {
  isConnected(): boolean;
  language(): Language;
  given(): Given;
  /** Something is to be drawn anew. */
  changed(): void;
  failed(problem: RosterError): void;
  /** Everything was told. */
  told(audited: Required<Audited>): void;
}

/** Audits the roster that a place gives, and again whenever it gives another one. */
export class RosterAudit {
  readonly source = new RosterSource();
  audited: Audited | undefined;
  problem: RosterError | undefined;
  isBusy = false;
  /** It has been busy for longer than a moment. */
  isSlow = false;
  /** What tells findings in full did not come. */
  isCutShort = false;
  isChecked = false;
  readonly #place: AuditPlace;
  #run: AbortController | undefined;
  /** What waits until everything is told. */
  #waiting: (() => void)[] = [];

  constructor(place: AuditPlace) {
    this.#place = place;
  }

  /** Checks anew, once for all that changes in one go. What was begun is given up. `isSame`: the roster is the one it was. */
  check(isSame = false): void {
    this.#run?.abort();
    this.isChecked = false;
    if (!isSame) this.source.forget();
    this.isSlow = false;
    if (!this.#place.isConnected()) return;
    const run = new AbortController();
    this.#run = run;
    queueMicrotask(() => {
      if (!run.signal.aborted) this.#audit(run);
    });
  }

  /** Gives up what was begun. */
  stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.isBusy = false;
    this.isSlow = false;
  }

  /** Does something once everything is told: at once, if it is. */
  onceTold(act: () => void): void {
    if (this.audited?.full) act();
    else this.#waiting.push(act);
  }

  async #audit(run: AbortController): Promise<void> {
    const { signal } = run;
    this.isBusy = true;
    this.#place.changed();
    setTimeout(() => {
      if (this.#run !== run || !this.isBusy) return;
      this.isSlow = true;
      this.#place.changed();
    }, MOMENT);
    try {
      await elementWords.load(this.#place.language());
    } catch {
      // Without words nothing can be told, nor what is wrong: that is said where it is drawn.
      if (this.#run === run) this.stop();
    }
    if (this.#run !== run) return;
    this.#waiting = [];
    try {
      const audited = await this.#auditedNow(signal);
      signal.throwIfAborted();
      this.problem = undefined;
      this.audited = audited;
    } catch (error) {
      if (signal.aborted) return;
      this.audited = undefined;
      this.problem = error instanceof RosterError ? error : new RosterError('notRoster', String(error));
    }
    this.isSlow = false;
    this.isBusy = false;
    this.isChecked = true;
    this.#place.changed();
    if (this.problem) this.#place.failed(this.problem);
    else await this.tellRest();
  }

  async #auditedNow(signal: AbortSignal): Promise<Audited | undefined> {
    const language = this.#place.language();
    const practice = await this.#practiceNow(language, signal);
    return practice && auditRoster(practice, language, signal);
  }

  /** Where something is wrong with it, what says so is loaded first, and it is read again. */
  async #practiceNow(language: Language, signal: AbortSignal): Promise<Practice | undefined> {
    try {
      return await this.source.practice(this.#place.given(), language, signal);
    } catch (error) {
      if (signal.aborted || readingPart.now(language)) throw error;
      await loadReading(language);
      return await this.source.practice(this.#place.given(), language, signal);
    }
  }

  /** Tells in full what was found, once its list is drawn. */
  async tellRest(): Promise<void> {
    const { audited } = this;
    const signal = this.#run?.signal;
    if (!audited || !signal) return;
    const language = this.#place.language();
    this.isCutShort = false;
    try {
      const { inFull } = await detailsPart.load(language);
      audited.full = await inFull(audited, language, signal);
    } catch {
      this.isCutShort = !signal.aborted;
    }
    if (signal.aborted) return;
    this.#place.changed();
    const { full } = audited;
    if (!full) return;
    this.#place.told({ ...audited, full });
    for (const act of this.#waiting.splice(0)) act();
  }
}
