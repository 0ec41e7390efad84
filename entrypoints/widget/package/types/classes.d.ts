import type {
  AdviceDetail,
  AuditDetail,
  ErrorDetail,
  Finding,
  Job,
  LicenseAdvice,
  Overview,
  Practice,
  StaffMember,
  System,
  Task,
  Theme,
} from './data.js';

export type * from './data.js';

type Listener<E extends HTMLElement, Events, K extends keyof Events> = (this: E, event: Events[K]) => unknown;

export interface LicenseCheckEvents {
  'license-lens:advice': CustomEvent<AdviceDetail>;
}

export interface LicenseAuditEvents {
  'license-lens:audit': CustomEvent<AuditDetail>;
  'license-lens:finding': CustomEvent<Finding>;
  'license-lens:error': CustomEvent<ErrorDetail>;
}

/** `<license-check>`: which license does this person need? */
export declare class LicenseCheckElement extends HTMLElement {
  /** The practice system; `theranest` unless set. */
  system: System | '';
  /** The staff type that is answered from the start. */
  job: Job | '';
  /** Tasks that are answered from the start. */
  tasks: readonly Task[];
  /** Takes less room. */
  compact: boolean;
  /** Light, dark, or as the page is. */
  theme: Theme | '';
  /** The answer that is shown. */
  readonly advice: LicenseAdvice | undefined;
  addEventListener<K extends keyof LicenseCheckEvents>(
    type: K,
    listener: Listener<this, LicenseCheckEvents, K>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** `<license-audit>`: who has the wrong license, by a roster. */
export declare class LicenseAuditElement extends HTMLElement {
  /** Where the roster is: JSON or CSV. Only then a request is made. */
  src: string;
  /** The practice system of a roster that does not name its own; `theranest` unless set. */
  system: System | '';
  /** Keeps a dropped roster in the IndexedDB of your page. */
  cache: boolean;
  /** Light, dark, or as the page is. */
  theme: Theme | '';
  /** The roster as an object; it comes before all others. */
  get practice(): unknown;
  set practice(practice: Practice | Partial<Practice> | readonly StaffMember[] | null | undefined);
  /** What was found last. */
  readonly overview: Overview | undefined;
  addEventListener<K extends keyof LicenseAuditEvents>(
    type: K,
    listener: Listener<this, LicenseAuditEvents, K>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Registers an element, unless there is one of that name on the page already. */
export declare function define(name: string, element: CustomElementConstructor): void;

declare global {
  interface HTMLElementTagNameMap {
    'license-check': LicenseCheckElement;
    'license-audit': LicenseAuditElement;
  }
}
