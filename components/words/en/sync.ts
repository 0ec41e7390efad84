const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Sizes {
  size: string;
  over: string;
  most: string;
  asides: number;
  fewer: number;
}

export const sync = {
  lead: 'What you have decided can follow you to your other computers, through the sync of your own browser. It is off until you turn it on. Then this goes to the maker of your browser:',
  sent: 'What is sent',
  sentList: [
    'Your settings of each practice: rules, prices, words in positions, rules of your own',
    'Which findings you have set aside, until when, and why: your reasons go as you wrote them, so name nobody in them who is not to be named',
  ],
  never: 'What is never sent',
  neverList: [
    'Names of people and practices: each finding is told by a fingerprint, a number from which no name can be read',
    'What was read: staff, licenses, permissions, and how they have changed',
    'Seats that you have typed in, your checklist, sites, and pages that you have shown',
  ],
  toggle: 'Let my settings and set-aside findings follow me',
  toggleWhy:
    'Turn it on on each of your computers, in the same browser, signed in to its sync. Of two changes the later one counts.',
  on: (time: string, size: string, most: string) =>
    `It is on. Last compared on ${time}; ${size} of ${most} kB are used.`,
  stopped:
    'Nothing is sent any more. What you have decided stays on this computer, and what was sent is still in the sync of your browser.',
  remove: 'Remove what was sent',
  removed: 'What was sent was removed. Your other computers keep what they have, and stop sending too.',
  unknown: (count: number) =>
    `What you have decided about ${counted(count, 'practice', 'practices')} waits until a page of it was read on this computer.`,
  waiting: (count: number) =>
    `${counted(count, 'finding', 'findings')} that you have set aside elsewhere: not found here yet, and kept until then.`,
  strange: (count: number) =>
    `This version of License Lens does not understand ${counted(count, 'decision', 'decisions')}, and leaves it untouched.`,
  problems: {
    tooLarge: ({ size, over, most, asides, fewer }: Sizes) =>
      `Nothing was sent: it would take ${size} kB, ${over} kB more than the ${most} kB that your browser’s sync takes. ${
        fewer > 0
          ? `You have set ${counted(asides, 'finding', 'findings')} aside: about ${fewer} less, or shorter reasons, and it fits.`
          : 'With shorter rules of your own it fits.'
      }`,
    tooLong: (id: string, size: string, most: string) =>
      `Nothing was sent: your rule “${id}” takes ${size} kB, and your browser’s sync takes ${most} kB of one thing. Make it shorter, and all of it is sent.`,
    newer:
      'A newer version of License Lens has written what is in your browser’s sync. It was left alone, and nothing was changed here. Update License Lens on this computer.',
    notUnderstood:
      'What is in your browser’s sync is not understood. It was left alone, and nothing was changed here. If this stays, turn it off, remove what was sent, and turn it on again.',
    removed:
      'What was sent is gone: it was removed on another computer, or in the browser itself. So it was turned off here too. Nothing on this computer is lost.',
    tooOften:
      'Your browser takes no more changes for a while. All of it is sent with your next change, or when the browser starts again.',
    refused: (why: string) => `Your browser’s sync did not take it: “${why}” Nothing on this computer is lost.`,
  },
  again: 'Try again',
};
