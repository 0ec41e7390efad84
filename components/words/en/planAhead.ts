export const planAhead = {
  title: 'Plan ahead',
  documentTitle: (host: string) => `Plan ahead, ${host}`,
  practice: 'Practice',
  loading: 'Loading…',
  tryAgain: 'Try again',
};
