import { type ComponentChild, render } from 'preact';
import { inLanguage, type Language, type Practice, type StaffMember, speak } from '../../core/index.ts';

/** A view of ours, drawn in a language; it stays drawn until the next one. */
export function drawn(language: Language, view: ComponentChild): HTMLElement {
  speak(language);
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  render(view, place);
  return place;
}

/** What a person reads, with one blank between any two words. */
export const textIn = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const seen = { at: 0, url: 'https://x.example/' };

/** A practice all of whose pages were read, with these people. */
export const practiceOf = (staff: readonly StaffMember[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'x.example',
  plan: 'perProvider',
  staff: [...staff],
  seen: {
    staffList: { at: 0, url: 'https://x.example/staff' },
    manageLicenses: { at: 0, url: 'https://x.example/licenses' },
    staffPermissions: seen,
    manageSubscription: { at: 0, url: 'https://x.example/subscription' },
  },
  ...rest,
});

/** Somebody whose licenses and levels are known. */
export const member = (id: string, licenses: [provider: boolean, admin: boolean], ...on: string[]): StaffMember => ({
  id,
  name: `Person ${id.toUpperCase()}`,
  active: true,
  licenses: { provider: licenses[0], admin: licenses[1] },
  permissions: Object.fromEntries(
    ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'].map((level) => [
      level,
      level === 'default' || on.includes(level),
    ]),
  ),
  seen: { staffList: seen, manageLicenses: seen, staffPermissions: { at: 0, url: `https://x.example/staff/${id}` } },
});

export const inBoth = <T>(work: (language: Language) => T): T[] =>
  (['en', 'es'] as const).map((language) => inLanguage(language, () => work(language)));
