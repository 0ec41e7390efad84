const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Sizes {
  size: string;
  over: string;
  most: string;
  asides: number;
  fewer: number;
}

export const sync = {
  lead: 'Sync your options and dismissed findings to your other computers through your browser’s own sync. Off until you turn it on. If it’s on, your browser’s maker stores this:',
  sent: 'What is synced',
  sentList: [
    'Your options for each practice: rules, prices, words in positions, custom rules',
    'Dismissed findings with date and reason. Reasons are sent as written: don’t name anyone.',
  ],
  never: 'What is never synced',
  neverList: [
    'Names of people or practices (a code stands for each finding)',
    'What License Lens reads: staff, licenses, permissions, and their history',
    'Seats you entered, your checklist, sites, and matched pages',
  ],
  toggle: 'Sync my options and dismissed findings',
  toggleWhy: 'Turn this on on each computer, signed in to the same browser account. The latest change wins.',
  on: (time: string, size: string, most: string) => `Sync is on. Last synced ${time}. Using ${size} of ${most} kB.`,
  stopped: 'Sync is off. Your data stays on this computer. Synced data is still in your browser account.',
  remove: 'Remove synced data',
  removed: 'Synced data removed. Your other computers keep their data and stop syncing.',
  unknown: (count: number) =>
    `${counted(count, 'practice', 'practices')}: open a staff page there on this computer to apply synced options.`,
  waiting: (count: number) =>
    `${counted(count, 'dismissed finding', 'dismissed findings')} from another computer, not found here yet.`,
  strange: (count: number) => `${counted(count, 'item needs', 'items need')} a newer License Lens.`,
  problems: {
    tooLarge: ({ size, over, most, asides, fewer }: Sizes) =>
      `Not synced: ${size} kB is ${over} kB over the ${most} kB limit. ${
        fewer > 0
          ? `Restore about ${fewer} of ${counted(asides, 'dismissed finding', 'dismissed findings')}, or shorten reasons.`
          : 'Shorten your custom rules.'
      }`,
    tooLong: (id: string, size: string, most: string) =>
      `Not synced: rule “${id}” is ${size} kB; the limit is ${most} kB. Shorten it.`,
    newer: 'Synced data comes from a newer License Lens. Update it on this computer. Nothing changed.',
    notUnderstood:
      'Synced data can’t be read. Nothing changed. If this persists, turn sync off, remove synced data, and turn it on again.',
    removed: 'Synced data was removed elsewhere, so sync is now off here. Nothing on this computer is lost.',
    tooOften: 'Your browser paused sync. It resumes with your next change or restart.',
    refused: 'Your browser’s sync refused the data. Nothing on this computer is lost.',
  },
  again: 'Try again',
};
