import type { PracticeSystem } from '../../../core/index.ts';
import { knownSystem } from '../../knownSystem.ts';

/** Labels of TheraNest that are words of the field, whoever prints them. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  staff: 'whoever works at a practice',
  permissions: 'what somebody may do',
  'your current subscription': 'what we call a step between its menus, in the language that is spoken',
  telehealth: 'care from afar, whatever sells it',
  'client portal': 'where clients sign in, whatever sells it',
  organization: 'a practice as a business, and whoever manages the browser',
};

/** Where such a word is one of the field as well, and says something else than the label. */
const OF_THE_FIELD: readonly { text: RegExp; at?: RegExp; why: string }[] = [
  { text: /\btherapists\b|\bnew therapist\b|^Therapists may see/, why: 'the profession, whatever a level is called' },
  { text: /\bTherapist or other provider\b/, why: 'the professions that see clients' },
  { text: /\brendering provider\b/, why: 'who provided the service, on an invoice' },
  { text: /\badministration permissions\b/, why: 'to run a practice, by any level: the evidence names the boxes' },
  { text: /\badmin (?:permissions?|tasks)\b/, why: 'what it takes to run a practice' },
  { text: /\bBilling without (?:notes|documentation)\b|\bwhether billing needs\b/, why: 'the work' },
  { text: /\bno client data\b/, why: 'what is never read' },
  {
    text: /^Admin$/,
    at: /staffTypes\.ts › admin$|licenseCheck\.ts › jobs\.admin\.name$/,
    why: 'the work: “Administración”',
  },
  {
    text: /“(?:provider|billing-needs-default)”/,
    at: /ownRuleMistakes/,
    why: 'what rules that a practice writes call facts',
  },
];

/** All labels that a practice system prints. */
const labelsOf = ({ name, licenses, called, levels, holders, permissions, paths }: PracticeSystem): string[] => [
  name(),
  ...Object.values(licenses).flat(),
  ...Object.values(called).map(({ label }) => label),
  ...Object.values(levels).flat(),
  ...Object.values(holders),
  ...permissions.flatMap(({ labels }) => labels),
  ...Object.values(paths()).flatMap((path) => [path, ...path.split(' > ')]),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LABELS = [...new Set(labelsOf(knownSystem('theranest')).map((label) => label.toLowerCase()))].filter(
  (label) => !Object.hasOwn(FIELD_WORDS, label),
);
const THEIRS = new RegExp(`(?<!\\p{L})(?:${LABELS.map(escaped).join('|')})s?(?!\\p{L})`, 'giu');

/** What of TheraNest's labels stands in a text that is said at a place, apart from what is the field's own. */
export const vendorsWordsIn = (text: string, place = ''): string[] =>
  OF_THE_FIELD.filter(({ at }) => at === undefined || at.test(place))
    .reduce((rest, { text: own }) => rest.replace(new RegExp(own, 'g'), '…'), text)
    .match(THEIRS) ?? [];
