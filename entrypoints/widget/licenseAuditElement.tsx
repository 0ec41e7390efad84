import { rosterWords } from '../../components/words/roster.ts';
import {
  DEFAULT_SYSTEM_ID,
  type FileAnswer,
  findingKey,
  type Glance,
  inLanguage,
  isSystemId,
} from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import { AuditView } from './AuditView.tsx';
import { AUDIT_ATTRIBUTES, observed } from './attributes.ts';
import { auditCss } from './auditCss.ts';
import { detailsPart } from './detailsPart.ts';
import { type Given, isGiven, keyOf } from './given.ts';
import { LensElement } from './lensElement.tsx';
import { planPart } from './planPart.ts';
import { readingPart } from './readingPart.ts';
import { reflect } from './reflect.ts';
import { RosterAudit } from './rosterAudit.ts';
import { RosterError } from './rosterError.ts';
import { watchRoster } from './watchRoster.ts';

/** `<license-audit>`: who has the wrong license, by a roster. */
export class LicenseAuditElement extends LensElement {
  static readonly observedAttributes = observed(AUDIT_ATTRIBUTES);
  protected override readonly settable = ['practice', ...Object.keys(AUDIT_ATTRIBUTES)];
  protected override css(): string {
    const { lists } = this.#audit.source;
    return auditCss(readingPart.now(this.language)?.readingCss, lists?.staffFileCss);
  }

  protected override parts() {
    return this.#audit.problem || !isGiven(this.#given) ? [readingPart] : [];
  }

  declare src: string;
  declare system: string;
  declare cache: boolean;
  declare theme: string;
  #practice: unknown;
  #file: File | undefined;
  readonly #audit: RosterAudit;
  #stopWatchingRoster: (() => void) | undefined;

  constructor() {
    super();
    this.#audit = new RosterAudit({
      isConnected: () => this.isConnected,
      language: () => this.language,
      given: () => this.#given,
      changed: () => this.draw(),
      failed: (problem) => this.#tellProblem(problem),
      told: ({ practice, full }) => this.tell('audit', { practice, overview: full }),
    });
    // `toggle` does not bubble, so it is caught on its way down.
    this.shadowRoot?.addEventListener('toggle', ({ target }) => this.#opened(target), true);
  }

  /** The roster, as an object. */
  get practice(): unknown {
    return this.#practice;
  }
  set practice(practice: unknown) {
    this.#practice = practice ?? undefined;
    this.#audit.check();
  }

  /** What was found last. */
  get overview(): Glance | undefined {
    return this.#audit.audited?.full;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatchingRoster = watchRoster(this, () => this.#audit.check());
    if (!this.#audit.isChecked) this.#audit.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatchingRoster?.();
    this.#audit.stop();
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name);
    if (name in AUDIT_ATTRIBUTES && name !== 'theme') this.#audit.check();
  }

  protected override spoken(): void {
    this.#audit.check(true);
  }

  protected override view() {
    const { source, audited, problem, isBusy, isSlow, isCutShort } = this.#audit;
    const isAsking = !isGiven(this.#given);
    const reading = readingPart.now(this.language);
    const canForget = isAsking && this.cache && audited !== undefined;
    const isKnown = this.system === '' || isSystemId(this.system);
    return (
      <AuditView
        glance={audited?.full ?? audited?.first}
        details={detailsPart.now(this.language)}
        again={isCutShort ? () => this.#audit.tellRest() : undefined}
        at={audited?.now}
        isBusy={isBusy}
        slowFile={isSlow ? this.#file?.name : undefined}
        staffFile={source.staffFile}
        lists={source.lists}
        system={this.#given.system}
        problem={problem && reading?.problemText(problem, this.language)}
        reading={reading}
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

  #answer(said: FileAnswer): void {
    this.#audit.source.staffFile?.answer(said);
    this.#audit.check(true);
  }

  /** Checks the people of a staff list as they are read. What is found comes next for whoever goes on by keyboard. */
  #settle(): void {
    this.#audit.source.staffFile?.settle();
    const focus = (): void => this.shadowRoot?.querySelector<HTMLElement>('[part~=summary]')?.focus();
    this.addEventListener('license-lens:audit', () => queueMicrotask(focus), { once: true });
    this.#audit.check(true);
  }

  #stop(): void {
    this.#audit.stop();
    this.#file = undefined;
    this.#audit.source.forget();
    this.draw();
  }

  async #tellProblem(error: RosterError): Promise<void> {
    const { problem, about } = error;
    // Where the words for it do not come either, its name has to do.
    const reading = await readingPart.load(this.language).catch(() => undefined);
    this.tell('error', { problem, about, message: reading?.problemText(error, this.language) ?? error.message });
  }

  #opened(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const { finding: key } = target.dataset;
    if (key === undefined) return;
    this.#audit.onceTold(() => {
      const finding = this.overview?.findings.find((one) => findingKey(one) === key);
      if (finding) this.tell('finding', finding);
    });
  }

  #take(files: FileList | null): void {
    if (!files?.[0]) return;
    if (files.length === 1) {
      this.#file = files[0];
      this.#audit.check();
      return;
    }
    const problem = new RosterError('several');
    this.#audit.problem = problem;
    this.draw();
    this.#tellProblem(problem);
  }

  async #forget(): Promise<void> {
    this.#file = undefined;
    await readingPart.now(this.language)?.forgetRoster(keyOf(this));
    this.#audit.check();
  }

  /** What to do about the roster. */
  readonly #toDo = async () => {
    const { practice, now } = this.#audit.audited ?? {};
    if (!practice) return [];
    const { language } = this;
    const { viewFixes } = await planPart.load(language).catch(() => {
      throw new Error(rosterWords(language).noPlan);
    });
    return inLanguage(language, () => viewFixes(practice, now === undefined ? {} : { now }));
  };

  #save(type: FileType): void {
    this.#audit.onceTold(() => {
      if (this.overview) detailsPart.now(this.language)?.saveFindings(this.overview, type, this.language);
    });
  }
}

reflect(LicenseAuditElement.prototype, AUDIT_ATTRIBUTES);
