/** A fact in words, and in no language. */
export type Why = readonly [words: string, fact: string];

export const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');
export const named = (names: readonly string[]): string => JSON.stringify(names.toSorted());
export const box = (fact: string, label: string): Why => [`Permission on: “${label}”.`, `${fact}+ ${named([label])}`];

export const GONE: Why = ['This person is inactive.', 'active-'];
export const OWNER: Why = ['This person is the account owner.', 'owner+'];
export const LEAVING: Why = ['Marked as leaving.', 'leaving+'];
export const OFF: Why = ['The Provider license is off.', 'provider-'];
export const ADMIN_OFF: Why = ['The Admin license is off.', 'admin-'];
export const ON: Why = ['The Provider license is on.', 'provider+'];
export const ADMIN_ON: Why = ['The Admin license is on.', 'admin+'];
export const NO_THERAPIST: Why = ['No Therapist permissions are on.', 'therapist- ["Therapist"]'];
export const NO_ADMIN: readonly [Why, Why] = [
  ['No Administration permissions are on.', 'administration- ["Administration"]'],
  ['No Organization Administration permissions are on.', 'organizationAdministration- ["Organization Administration"]'],
];
