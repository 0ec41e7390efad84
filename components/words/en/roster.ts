/** What a web page says of a roster that was checked. */
export const roster = {
  busy: 'Checking the roster…',
  checked: (shown: string, count: number) => `${shown} ${count === 1 ? 'person' : 'people'} checked`,
  more: 'Show more',
  shown: (shown: string, all: string) => `${shown} of ${all} findings`,
  seats: 'Licenses',
  asJson: 'Findings (JSON)',
  asCsv: 'Findings (CSV)',
  keepSafe: 'These files name staff members. Keep them safe.',
  noDismissing: 'Where no change is needed, leave it as is. Findings can’t be dismissed on this page.',
  noPlan: 'Couldn’t load the list. Check your connection, then open it again.',
};
