import {
  type Audited,
  afterChange,
  type Cause,
  emptyPractice,
  type History,
  type Practice,
  type StaffMember,
} from '../../core/index.ts';

export const HOST = 'demo.theranest.com';
export const DAY = 86_400_000;
export const NOW = 1_790_000_000_000;

export const ana: StaffMember = {
  id: 'a',
  name: 'Ana Ruiz',
  licenses: { provider: true, admin: true },
  permissions: {
    default: true,
    billing: false,
    therapist: true,
    administration: false,
    organizationAdministration: false,
  },
};
export const practiceOf = (...staff: StaffMember[]): Practice => ({ ...emptyPractice('theranest', HOST), staff });

export const at = (before: Audited, practices: Practice, time: number, by: Cause = 'reading') => {
  const { view, ...after } = afterChange(before, { practices }, by, time);
  if (!view) throw new Error('nothing to see');
  return { kept: after as Audited, overview: view.overview, badges: view.badges };
};

export const rulesOf = (findings: readonly { rule: string }[]): string[] => findings.map(({ rule }) => rule);
export const historyOf = ({ history }: Audited): History => {
  if (!history) throw new Error('no history');
  return history;
};
