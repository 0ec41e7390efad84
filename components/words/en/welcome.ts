export const welcome = {
  documentTitle: 'Welcome to License Lens',
  title: 'See who has the wrong license',
  lead: 'License Lens works on the staff pages of your practice system. Beside a name it says what to put right, why, and what to click.',
  language: 'Language',
  looks: 'How it looks',
  madeUp: 'These people are made up. Point at a badge, or click on it.',
  list: 'Staff',
  columns: { name: 'Full name', position: 'Position' },
  opened: (name: string) => `What a click on the badge of ${name} shows`,
  noBadge: (name: string) =>
    `${name} has no badge: their permissions have not been read yet, and nobody is judged by what is unknown.`,
  reads: 'What it reads',
  readsList: [
    'The pages about staff, licenses and the subscription, while you look at them',
    'Names, positions, licenses and permissions of staff',
    'It keeps them in this browser. You can see, export and erase them.',
  ],
  never: 'What it never does',
  neverList: [
    'Read clients, notes, appointments or bills',
    'Send what it reads anywhere: it makes no connection at all',
    'Change anything: every click in your practice system is yours',
  ],
  start: 'Start',
  startHow: (pages: string) =>
    `Sign in as usual and open ${pages}. Badges appear as soon as these pages show a problem. Permissions are on a page for each person: “Check everyone” takes you through them.`,
  and: (pages: readonly string[]) => pages.join(', then '),
  go: (system: string) => `Go to ${system}`,
  others: 'My practice uses another system',
  othersHow: [
    'Open the staff page of your practice.',
    'Click License Lens in the toolbar of your browser, perhaps behind the puzzle piece.',
    'Choose “Allow it on this site”. Your browser asks you once more.',
  ],
  options: 'Languages, sites and your data are in the options.',
  openOptions: 'Open the options',
};
