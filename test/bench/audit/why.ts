/** A fact in words, and in no language. */
export type Why = readonly [words: string, fact: string];

export const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');
export const named = (names: readonly string[]): string => JSON.stringify(names.toSorted());
export const box = (fact: string, label: string): Why => [`Permission on: “${label}”.`, `${fact}+ ${named([label])}`];

export const GONE: Why = ['This person is no longer active.', 'active-'];
export const OWNER: Why = ['This person is the account owner.', 'owner+'];
export const LEAVING: Why = ['Set down as leaving.', 'leaving+'];
export const OFF: Why = ['The Provider license is switched off.', 'provider-'];
export const ADMIN_OFF: Why = ['The Admin license is switched off.', 'admin-'];
export const ON: Why = ['The Provider license is switched on.', 'provider+'];
export const ADMIN_ON: Why = ['The Admin license is switched on.', 'admin+'];
export const NO_THERAPIST: Why = ['Nothing is on under Therapist.', 'therapist- ["Therapist"]'];
export const NO_ADMIN: readonly [Why, Why] = [
  ['Nothing is on under Administration.', 'administration- ["Administration"]'],
  ['Nothing is on under Organization Administration.', 'organizationAdministration- ["Organization Administration"]'],
];
