/** How a rule is read when nobody in particular is meant. */
export const conditions = {
  never: 'never',
  always: 'always',
  not: (fact: string) => `not: ${fact}`,
  any: (facts: string) => `any of (${facts})`,
  none: (facts: string) => `none of (${facts})`,
  isUnsaved: 'a permissions page has changes that are not saved',
  /** In the places that only a finding can fill. */
  anyone: {
    name: 'this person',
    people: 'these people',
    seatsNeeded: 'a certain number of licenses',
  },
};
