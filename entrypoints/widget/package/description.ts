import { DEFAULT_SYSTEM_ID, SYSTEM_IDS } from '../../../core/index.ts';
import type { AUDIT_ATTRIBUTES, CHECK_ATTRIBUTES } from '../attributes.ts';

interface Described {
  type: string;
  says: string;
}

interface AttributeSays extends Described {
  /** What it is where the attribute is not there. */
  otherwise?: string;
}

/** Everything that a developer who uses an element can set, hear, fill or style. */
export interface Description {
  tag: string;
  className: string;
  says: string;
  attributes: Readonly<Record<string, AttributeSays>>;
  /** Properties without an attribute. */
  properties: Readonly<Record<string, Described & { readonly?: true }>>;
  events: Readonly<Record<string, Described>>;
  slots: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, string>>;
}

const theme: AttributeSays = {
  type: "'auto' | 'light' | 'dark'",
  otherwise: 'auto',
  says: 'Light or dark; `auto` follows the `color-scheme` of the place where the element stands.',
};

const lang: AttributeSays = {
  type: 'string',
  otherwise: 'the closest `lang` on the page, else the browser’s languages',
  says: 'The language: `en` or `es`, also with a region, such as `es-MX`.',
};

const system: AttributeSays = {
  type: SYSTEM_IDS.map((id) => `'${id}'`).join(' | '),
  otherwise: DEFAULT_SYSTEM_ID,
  says: 'The practice system: what its licenses are called, and what needs which.',
};

const heading = 'Above everything else: a title, in the page’s own style.';
const footer = 'Below everything else.';
const root = 'The box around everything.';
const button = 'Every button.';
const message = 'What went wrong, in words.';

export const CHECK = {
  tag: 'license-check',
  className: 'LicenseCheckElement',
  says: 'Which license does this person need? Two questions, then the license, why, the typical permissions, and the steps.',
  attributes: {
    system,
    job: {
      type: "'therapist' | 'billerWithDocumentation' | 'billerWithoutDocumentation' | 'admin' | 'receptionist' | 'scheduler' | 'accountOwner'",
      says: 'The staff type that is answered from the start.',
    },
    tasks: {
      type: 'Task[]',
      says: 'Tasks that are answered from the start; in the attribute with spaces between them: `billing scheduling`.',
    },
    compact: { type: 'boolean', otherwise: 'false', says: 'Takes less room: one choice below the other.' },
    theme,
    lang,
  },
  properties: {
    advice: { type: 'LicenseAdvice | undefined', readonly: true, says: 'The answer that is shown.' },
  },
  events: {
    'license-lens:advice': { type: 'CustomEvent<AdviceDetail>', says: 'An answer is shown.' },
  },
  slots: { heading, footer },
  parts: { root, message, choice: 'Each staff type to choose.', answer: 'The license, in words.', button },
} as const satisfies Description & { attributes: Record<keyof typeof CHECK_ATTRIBUTES, AttributeSays> };

export const AUDIT = {
  tag: 'license-audit',
  className: 'LicenseAuditElement',
  says: 'Who has the wrong license, by a roster: findings, what to do in order, seats, and CSV/JSON export.',
  attributes: {
    src: {
      type: 'string',
      says: 'Where the roster is: JSON or CSV, on the same site or one that allows it (CORS). Only then a request is made. Missing data is “not checked”.',
    },
    system: { ...system, says: `${system.says} A system named in the roster wins.` },
    cache: {
      type: 'boolean',
      otherwise: 'false',
      says: 'Saves a dropped or chosen roster in the IndexedDB of your page, under the `id` of the element.',
    },
    theme,
    lang,
  },
  properties: {
    practice: {
      type: 'Practice | StaffMember[] | undefined',
      says: 'The roster as an object. It wins over `src`, then JSON in the element, then a dropped file.',
    },
    overview: { type: 'Overview | undefined', readonly: true, says: 'What was found last.' },
  },
  events: {
    'license-lens:audit': {
      type: 'CustomEvent<AuditDetail>',
      says: 'A roster was checked. A dropped or chosen file is checked once its open questions were seen.',
    },
    'license-lens:finding': { type: 'CustomEvent<Finding>', says: 'A visitor opened a finding.' },
    'license-lens:error': { type: 'CustomEvent<ErrorDetail>', says: 'There is no roster, or it can’t be read.' },
  },
  slots: {
    heading,
    empty: 'Shown while there is nothing to check.',
    contact: 'How to reach you: shown with what went wrong.',
    footer,
  },
  parts: {
    root,
    message,
    drop: 'Where a file is dropped or chosen.',
    file: 'What a staff list leaves open, and what was made of it.',
    summary: 'How many people need attention.',
    findings: 'All findings.',
    plan: 'What to do, in order.',
    seats: 'Seats bought, on, and needed.',
    unread: 'What the roster doesn’t say.',
    export: 'The buttons that save the findings.',
    button,
  },
} as const satisfies Description & { attributes: Record<keyof typeof AUDIT_ATTRIBUTES, AttributeSays> };

export const ELEMENTS: readonly Description[] = [CHECK, AUDIT];

/** What both elements take from the page’s style sheets. */
export const CSS_PROPERTIES: Readonly<Record<string, string>> = {
  '--license-lens-font': 'The font family; the page’s own unless set.',
  '--license-lens-ground': 'The background.',
  '--license-lens-raised': 'The background of buttons and choices.',
  '--license-lens-ink': 'The text.',
  '--license-lens-soft': 'Text of less weight.',
  '--license-lens-line': 'Lines and borders.',
  '--license-lens-accent': 'Links, focus and the main button.',
  '--license-lens-padding': 'Room within the box; 12px unless set.',
  '--license-lens-radius': 'Corners of the box; 8px unless set.',
};
