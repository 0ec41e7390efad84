export const ruleSource = {
  guide: (vendor: string) => `From the vendor’s guide (${vendor}):`,
  inferred: (vendor: string) => `Inferred from the vendor’s guide (${vendor}):`,
  other: 'Source:',
  newTab: '(opens in a new tab)',
};
