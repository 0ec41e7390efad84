import { staffDetails } from './staffDetails.ts';

export const welcome = {
  documentTitle: 'Welcome to License Lens',
  title: 'See who has the wrong license',
  lead: 'License Lens works on your practice system’s staff pages. Next to a name it shows what to fix, why, and where to click.',
  language: 'Language',
  looks: 'How it looks',
  madeUp: 'These people are made up. Point to a badge, or click it.',
  list: 'Staff',
  columns: { name: 'Full name', position: 'Position' },
  opened: (name: string) => `What you see when you click ${name}’s badge`,
  noBadge: (name: string) =>
    `${name} has no badge: their permissions aren’t checked yet, and License Lens never guesses.`,
  reads: 'What it reads',
  readsList: [
    'Pages about staff, licenses, and the subscription, while you look at them',
    `Only this: ${staffDetails}`,
    'It saves this in your browser. You can see and erase it.',
  ],
  never: 'What it never does',
  neverList: [
    'Read clients, notes, appointments, or bills',
    'Send data anywhere: it makes no network connections',
    'Change your practice system: you make every click',
  ],
  start: 'Start',
  startHow: (pages: string) =>
    `Sign in as usual and open ${pages}. Badges appear once these pages show a problem. Each person’s permissions are on a page of their own: “Check everyone” takes you through them.`,
  and: (pages: readonly string[]) => pages.join(', then '),
  go: (system: string) => `Go to ${system}`,
  others: 'My practice uses another system',
  othersHow: [
    'Open your practice’s staff page.',
    'Click License Lens in the toolbar (look under the puzzle-piece icon).',
    'Choose “Allow on this site”, then confirm in your browser.',
    'Choose “Open panel”, then “Match columns”.',
  ],
  options: 'Language, sites, and your data are in the options.',
  openOptions: 'Open the options',
};
