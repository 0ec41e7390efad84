export const overTime = {
  title: 'Over time',
  about: 'As of the last time pages were checked in each month.',
  tooFew: 'The chart starts with the second month in which you check pages.',
  month: 'Month',
  bought: 'bought',
  on: 'on',
  needed: 'needed',
  /** The column of one kind of license. */
  column: (license: string, what: string) => `${license} ${what}`,
  findings: 'Findings to fix',
  saves: 'Could save per month',
  unknown: 'not known',
  numbers: 'The numbers',
  chart: (license: string) => `${license} licenses by month`,
  range: 'The band shows what is possible while pages are not checked yet.',
};
