/** What was expected where a custom rule is wrong. */
export const ownRuleMistakes = {
  fact: 'the name of a fact, such as “active” or “provider”',
  factOrGroup: 'the name of a fact, or one of “all”, “any” and “none” with a list',
  parts: 'a list of 1 to 40 facts or conditions',
  simpler: 'a simpler condition',
  place: (stranger: string, known: string) => `no ${stranger}; it can name ${known}`,
  fiveWords: 'at most 5 words',
  id: 'an ID in lower case, such as “billing-needs-default”',
  otherId: 'an ID that no built-in rule has',
};
