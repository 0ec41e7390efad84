/** What was expected where a rule that a practice writes itself is wrong. */
export const ownRuleMistakes = {
  fact: 'the name of a fact, such as “active” or “provider”',
  factOrGroup: 'the name of a fact, or one of “all”, “any” and “none” with a list',
  parts: 'a list of one to forty facts or conditions',
  simpler: 'a simpler condition',
  place: (stranger: string, known: string) => `no ${stranger}; it can name ${known}`,
  fiveWords: 'at most five words',
  id: 'an id in lower case, such as “billing-needs-default”',
  otherId: 'an id that no built-in rule has',
};
