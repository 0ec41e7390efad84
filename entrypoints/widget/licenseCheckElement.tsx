import { LicenseCheck } from '../../components/LicenseCheck.tsx';
import licenseCheckCss from '../../components/licenseCheck.css?inline';
import type { LicenseAdvice, Task } from '../../core/index.ts';
import { CHECK_ATTRIBUTES, observed } from './attributes.ts';
import { styled } from './css.ts';
import { LensElement } from './lensElement.tsx';
import { presetOf } from './preset.ts';
import { reflect } from './reflect.ts';
import { Shell } from './Shell.tsx';

/** `<license-check>`: which license does this person need? */
export class LicenseCheckElement extends LensElement {
  static readonly observedAttributes = observed(CHECK_ATTRIBUTES);
  protected override readonly settable = Object.keys(CHECK_ATTRIBUTES);
  protected override css(): string {
    return styled(licenseCheckCss);
  }

  declare system: string;
  declare job: string;
  declare tasks: Task[];
  declare compact: boolean;
  declare theme: string;
  #advice: LicenseAdvice | undefined;

  /** The answer that is shown. */
  get advice(): LicenseAdvice | undefined {
    return this.#advice;
  }

  protected override view() {
    const { system, unknown, job, tasks } = presetOf(this.system, this.job, this.tasks);
    return (
      <Shell unknown={unknown}>
        <LicenseCheck
          // Another preset starts anew.
          key={`${system.id} ${job ?? ''} ${tasks}`}
          system={system}
          compact={this.compact}
          preset={{ job, tasks }}
          onAnswer={(answer) => {
            this.#advice = answer?.advice;
            if (answer) this.tell('advice', { ...answer, system: system.id });
          }}
        />
      </Shell>
    );
  }
}

reflect(LicenseCheckElement.prototype, CHECK_ATTRIBUTES);
