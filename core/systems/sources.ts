/** Where a fact was read. Rules, permissions and comments cite it by its id (docs/domain.md §0). */
export interface Source {
  id: string;
  title: string;
  url: string;
  /** Whose guide it is; absent: a third party wrote it. */
  by?: string;
}

/** The vendor of the systems that are known here. */
const VENDOR = 'Ensora';

const ensora = (path: string): string => `https://experience.ensorahealth.com/${path}`;

/** The sources that the product shows, in their order. */
export const sources: readonly Source[] = [
  {
    id: 'S1',
    title: 'Per Provider Plan: Guide to Licenses & Permissions',
    url: ensora('get-started-130/per-provider-plan-guide-to-licenses-permissions-7307'),
    by: VENDOR,
  },
  {
    id: 'S2',
    title: 'Staff Permissions Glossary',
    url: ensora('staff-tab-146/staff-permissions-glossary-1632'),
    by: VENDOR,
  },
  { id: 'S3', title: 'Set Staff Permissions', url: ensora('staff-tab-146/set-staff-permissions-1837'), by: VENDOR },
  {
    id: 'S5',
    title: 'Add & Edit a Staff Member',
    url: ensora('staff-tab-146/add-edit-a-staff-member-2195'),
    by: VENDOR,
  },
  {
    id: 'S6',
    title: 'Add & Edit a Staff Member (My Clients Plus)',
    url: ensora('staff-tab-110/add-edit-a-staff-member-5945'),
    by: VENDOR,
  },
  {
    id: 'S7',
    title: 'Permissions Glossary (My Clients Plus)',
    url: 'https://myclientsplus3.zendesk.com/hc/en-us/articles/4402394845076',
    by: VENDOR,
  },
  {
    id: 'S8',
    title: 'Set Staff Permissions (My Clients Plus)',
    url: 'https://myclientsplus3.zendesk.com/hc/en-us/articles/360056828852',
    by: VENDOR,
  },
  {
    id: 'S13',
    title: 'Deactivate a Staff Member',
    url: 'https://theranest.zendesk.com/hc/en-us/articles/360052324912-Deactivate-a-Staff-Member',
    by: VENDOR,
  },
  {
    id: 'S15',
    title: 'View AMA CPT Licenses',
    url: 'https://theranest.zendesk.com/hc/en-us/articles/4411571472788-View-AMA-CPT-Licenses',
    by: VENDOR,
  },
  {
    id: 'S16',
    title: 'FAQ: CPT Codes & AMA Fees',
    url: ensora('general-information-announcements-54/faq-cpt-codes-american-medical-association-fees-6853'),
    by: VENDOR,
  },
  {
    id: 'S17',
    title: 'Manage Your Subscription Plan',
    url: ensora('get-started-130/manage-your-subscription-plan-1369'),
    by: VENDOR,
  },
  {
    id: 'S18',
    title: 'Manage Subscription (from May 2025)',
    url: ensora('get-started-130/manage-subscription-add-ons-for-trials-subscriptions-starting-after-may-22-2025-1371'),
    by: VENDOR,
  },
  { id: 'S20', title: 'Create Client Case', url: ensora('cases-notes-149/create-client-case-2041'), by: VENDOR },
  { id: 'S21', title: 'Edit a Progress Note', url: ensora('cases-notes-113/edit-a-progress-note-5913'), by: VENDOR },
  {
    id: 'S22',
    title: 'Assigning a Supervisor to Review Therapist Notes',
    url: 'https://help.theranest.com/en/articles/1195971-assigning-supervisor-to-review-therapist-notes',
    by: VENDOR,
  },
  {
    id: 'S24',
    title: 'Show or Hide Appointments from Therapist',
    url: 'https://theranest.zendesk.com/hc/en-us/articles/360052324952-Show-or-Hide-Appointments-from-Therapist-TheraNest',
    by: VENDOR,
  },
  {
    id: 'S26',
    title: 'Sending Electronic Claims to the Clearinghouse',
    url: 'https://help.theranest.com/en/articles/1392579-sending-electronic-claims-to-the-clearinghouse',
    by: VENDOR,
  },
  {
    id: 'S28',
    title: 'Subscribe or Add Therapists to the Client Portal',
    url: 'https://help.theranest.com/en/articles/1310296-subscribe-or-add-therapists-to-the-client-portal',
    by: VENDOR,
  },
  { id: 'S30', title: 'A public integration of staff records (2022)', url: 'https://github.com/webhookdb/webhookdb' },
  {
    id: 'S33',
    title: 'Plans & prices, by a third party (2026)',
    url: 'https://raw.githubusercontent.com/api-evangelist/theranest/refs/heads/main/plans/theranest-plans-pricing.yml',
  },
  {
    id: 'S34',
    title: 'Prices, by a third party (2026)',
    url: 'https://therapydraft.com/seo/ai-therapy-notes-for-theranest',
  },
];

/** What a rule says, and how surely: its sources, and whether they say it themselves. */
export interface RuleSources {
  sources: Source[];
  /** No source says it in so many words: it follows from what they say. */
  isInferred: boolean;
}

/** The sources that a rule names: of `S1 (R50, inferred)` the first one. */
export function sourcesOf(source: string): RuleSources {
  const named = new Set(source.split('(')[0]?.split(/\s+/));
  return { sources: sources.filter(({ id }) => named.has(id)), isInferred: /\binferred\b/.test(source) };
}
