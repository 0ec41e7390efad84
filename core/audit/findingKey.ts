import type { Finding } from './finding.ts';

type About = Pick<Finding, 'rule' | 'staffId'>;

/** What stays the same of a finding as long as it is open: its rule, and whom it is about. */
export const findingKey = ({ rule, staffId = '' }: About): string => `${rule} ${staffId}`;

export const aboutOf = (key: string): About => {
  const at = key.indexOf(' ');
  const staffId = key.slice(at + 1);
  return { rule: key.slice(0, at), ...(staffId && { staffId }) };
};
