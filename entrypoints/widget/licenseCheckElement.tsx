import type { LicenseAdvice, Task } from '../../core/index.ts';
import { answerPart } from './answerPart.ts';
import { CHECK_ATTRIBUTES, observed } from './attributes.ts';
import { checkPart } from './checkPart.ts';
import { styled } from './css.ts';
import { LensElement } from './lensElement.tsx';
import { reflect } from './reflect.ts';

/** `<license-check>`: which license does this person need? */
export class LicenseCheckElement extends LensElement {
  static readonly observedAttributes = observed(CHECK_ATTRIBUTES);
  protected override readonly settable = Object.keys(CHECK_ATTRIBUTES);
  protected override parts() {
    // Where it is answered from the start, the answer is drawn at once.
    return this.job || this.tasks.length > 0 ? [checkPart, answerPart] : [checkPart];
  }
  protected override css(): string {
    return styled(checkPart.now(this.language)?.checkCss ?? '');
  }

  declare system: string;
  declare job: string;
  declare tasks: Task[];
  declare compact: boolean;
  declare theme: string;
  #advice: LicenseAdvice | undefined;
  /** What answers did not come. */
  #isCutShort = false;

  /** The answer that is shown. */
  get advice(): LicenseAdvice | undefined {
    return this.#advice;
  }

  get #answers() {
    const answers = answerPart.now(this.language);
    if (!answers && !this.#isCutShort) this.#loadAnswers();
    return answers;
  }

  async #loadAnswers(): Promise<void> {
    this.#isCutShort = false;
    try {
      await answerPart.load(this.language);
    } catch {
      this.#isCutShort = true;
    }
    this.draw();
  }

  protected override view() {
    const { system, job, tasks, compact } = this;
    const check = checkPart.now(this.language);
    return (
      check && (
        <check.CheckView
          system={system}
          job={job}
          tasks={tasks}
          compact={compact}
          answers={this.#answers}
          again={this.#isCutShort ? () => this.#loadAnswers() : undefined}
          answered={(answer, of) => {
            this.#advice = answer?.advice;
            if (answer) this.tell('advice', { ...answer, system: of });
          }}
        />
      )
    );
  }
}

reflect(LicenseCheckElement.prototype, CHECK_ATTRIBUTES);
