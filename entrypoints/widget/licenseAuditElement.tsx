import { rosterWords } from '../../components/words/roster.ts';
import {
  DEFAULT_SYSTEM_ID,
  type FileAnswer,
  findingKey,
  forgetRoster,
  type Glance,
  inLanguage,
  isSystemId,
  otherSystem,
  systemById,
} from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import { AuditView } from './AuditView.tsx';
import { AUDIT_ATTRIBUTES, observed } from './attributes.ts';
import { auditCss } from './auditCss.ts';
import { type Audited, auditRoster } from './auditRoster.ts';
import { type Given, isGiven, keyOf } from './given.ts';
import { LensElement } from './lensElement.tsx';
import { loadPlan } from './loadPlan.ts';
import { loadWords } from './loadWords.ts';
import { reflect } from './reflect.ts';
import { RosterError } from './rosterError.ts';
import { RosterSource } from './rosterSource.ts';
import { saveFindings } from './saveFindings.ts';
import { watchRoster } from './watchRoster.ts';

/** In milliseconds. */
const MOMENT = 500;

/** `<license-audit>`: who has the wrong license, by a roster. */
export class LicenseAuditElement extends LensElement {
  static readonly observedAttributes = observed(AUDIT_ATTRIBUTES);
  protected override readonly settable = ['practice', ...Object.keys(AUDIT_ATTRIBUTES)];
  protected override css(): string {
    return auditCss(this.#source.lists);
  }

  declare src: string;
  declare system: string;
  declare cache: boolean;
  declare theme: string;
  #practice: unknown;
  #file: File | undefined;
  #run: AbortController | undefined;
  #isChecked = false;
  #problem: RosterError | undefined;
  #audited: Audited | undefined;
  readonly #source = new RosterSource();
  /** It has been busy for longer than a moment. */
  #isSlow = false;
  #stopWatchingRoster: (() => void) | undefined;

  constructor() {
    super();
    // `toggle` does not bubble, so it is caught on its way down.
    this.shadowRoot?.addEventListener('toggle', ({ target }) => this.#opened(target), true);
  }

  /** The roster, as an object. */
  get practice(): unknown {
    return this.#practice;
  }
  set practice(practice: unknown) {
    this.#practice = practice ?? undefined;
    this.#check();
  }

  /** What was found last. */
  get overview(): Glance | undefined {
    return this.#audited?.glance;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatchingRoster = watchRoster(this, () => this.#check());
    if (!this.#isChecked) this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatchingRoster?.();
    this.#run?.abort();
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name);
    if (name in AUDIT_ATTRIBUTES && name !== 'theme') this.#check();
  }

  protected override spoken(): void {
    this.#check(true);
  }

  protected override view() {
    const isAsking = !isGiven(this.#given);
    const canForget = isAsking && this.cache && this.#audited !== undefined;
    const isKnown = this.system === '' || isSystemId(this.system);
    return (
      <AuditView
        glance={this.#audited?.glance}
        at={this.#audited?.now}
        isBusy={this.#run !== undefined}
        slowFile={this.#isSlow ? this.#file?.name : undefined}
        staffFile={this.#source.staffFile}
        lists={this.#source.lists}
        system={systemById(this.#given.system) ?? otherSystem}
        problem={this.#problem}
        isAsking={isAsking}
        unknown={isKnown ? undefined : this.system}
        take={(files) => this.#take(files)}
        stop={() => this.#stop()}
        answer={(said) => this.#answer(said)}
        settle={() => this.#settle()}
        forget={canForget ? () => this.#forget() : undefined}
        toDo={this.#toDo}
        save={(type) => this.#save(type)}
      />
    );
  }

  get #given(): Given {
    const { src, cache } = this;
    const system = isSystemId(this.system) ? this.system : DEFAULT_SYSTEM_ID;
    return { element: this, practice: this.#practice, file: this.#file, src, system, cache };
  }

  /** Checks anew, once for all that changes in one go. What was begun is given up. `isSame`: the roster is the one it was. */
  #check(isSame = false): void {
    this.#run?.abort();
    this.#isChecked = false;
    if (!isSame) this.#source.forget();
    this.#isSlow = false;
    if (!this.isConnected) return;
    const run = new AbortController();
    this.#run = run;
    queueMicrotask(() => {
      if (!run.signal.aborted) this.#audit(run);
    });
  }

  async #audit(run: AbortController): Promise<void> {
    const { signal } = run;
    this.draw();
    setTimeout(() => {
      if (this.#run !== run) return;
      this.#isSlow = true;
      this.draw();
    }, MOMENT);
    try {
      await loadWords(this.language);
    } catch {
      // Without words nothing can be told, nor what is wrong: that is said where it is drawn.
      if (this.#run === run) this.#run = undefined;
    }
    if (this.#run !== run) return;
    try {
      const audited = await this.#auditedNow(signal);
      signal.throwIfAborted();
      this.#problem = undefined;
      this.#audited = audited;
    } catch (error) {
      if (signal.aborted) return;
      this.#audited = undefined;
      this.#problem = error instanceof RosterError ? error : new RosterError('notRoster', String(error));
    }
    this.#isSlow = false;
    this.#run = undefined;
    this.#isChecked = true;
    this.draw();
    this.#report();
  }

  async #auditedNow(signal: AbortSignal): Promise<Audited | undefined> {
    const practice = await this.#source.practice(this.#given, this.language, signal);
    this.dress();
    return practice && auditRoster(practice, this.language, signal);
  }

  #answer(said: FileAnswer): void {
    this.#source.staffFile?.answer(said);
    this.#check(true);
  }

  /** Checks the people of a staff list as they are read. What is found comes next for whoever goes on by keyboard. */
  #settle(): void {
    this.#source.staffFile?.settle();
    const focus = (): void => this.shadowRoot?.querySelector<HTMLElement>('[part~=summary]')?.focus();
    this.addEventListener('license-lens:audit', () => queueMicrotask(focus), { once: true });
    this.#check(true);
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#isSlow = false;
    this.#file = undefined;
    this.#source.forget();
    this.draw();
  }

  #report(): void {
    const problem = this.#problem;
    if (problem) {
      const message = rosterWords(this.language).problems[problem.problem](problem.about);
      this.tell('error', { problem: problem.problem, about: problem.about, message });
    }
    if (this.#audited) this.tell('audit', { practice: this.#audited.practice, overview: this.#audited.glance });
  }

  #opened(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const { finding: key } = target.dataset;
    const finding = this.overview?.findings.find((one) => findingKey(one) === key);
    if (finding) this.tell('finding', finding);
  }

  #take(files: FileList | null): void {
    if (!files?.[0]) return;
    if (files.length === 1) {
      this.#file = files[0];
      this.#check();
      return;
    }
    this.#problem = new RosterError('several');
    this.draw();
    this.#report();
  }

  async #forget(): Promise<void> {
    this.#file = undefined;
    await forgetRoster(keyOf(this));
    this.#check();
  }

  /** What to do about the roster. */
  readonly #toDo = async () => {
    const { practice, now } = this.#audited ?? {};
    if (!practice) return [];
    const { language } = this;
    const { viewPlan } = await loadPlan(language);
    return inLanguage(language, () => viewPlan(practice, now === undefined ? {} : { now }));
  };

  #save(type: FileType): void {
    if (this.overview) saveFindings(this.overview, type, this.language);
  }
}

reflect(LicenseAuditElement.prototype, AUDIT_ATTRIBUTES);
