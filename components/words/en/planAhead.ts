export const planAhead = {
  title: 'Plan ahead',
  documentTitle: (host: string) => `Plan ahead, ${host}`,
  parts: { seats: 'Who gets a seat first', changes: 'What if…' },
  practice: 'Practice',
  loading: 'Loading…',
  tryAgain: 'Try again',
};
