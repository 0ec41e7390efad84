import { policy } from '../shared/policySignal.ts';

/** Whether the organization has set anything. */
export const hasPolicy = (): boolean => {
  const { policy: set, problems } = policy.value;
  const said = [...Object.keys(set.settings), ...set.hosts, ...set.turnedOff, ...problems];
  return said.length > 0;
};
