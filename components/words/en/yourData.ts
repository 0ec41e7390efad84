import type { LicenseForms } from '../../../core/index.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const people = (count: number): string => counted(count, 'person', 'people');

export const yourData = {
  lead: 'All of it is kept in this browser, and what was read is sent nowhere. What was read of a practice can be erased and read again; what you have said yourself stays until you erase everything.',
  none: 'Nothing is kept yet.',
  ofHost: (host: string) => `Your data of ${host}`,
  kept: {
    nothingRead: 'Nothing that was read of its pages',
    read: (count: number) => `What was read of ${people(count)}`,
    readOn: (count: number, time: string) => `What was read of ${people(count)}, last on ${time}`,
    setAside: (count: number) => `${counted(count, 'finding', 'findings')} set aside`,
    typedIn: (seats: number, { label }: LicenseForms) => `${seats} ${label.toLowerCase()} seats, typed in`,
    settings: 'Settings of the audit',
    history: (count: number) => `How it has changed over time: ${counted(count, 'entry', 'entries')}`,
    lessons: (count: number) => counted(count, 'page that you have shown', 'pages that you have shown'),
    staffFiles: (count: number) => `Your answers for ${counted(count, 'kind of staff file', 'kinds of staff files')}`,
  },
  report: 'Report, to print',
  export: {
    findingsCsv: 'Findings as CSV',
    findingsJson: 'Findings as JSON',
    staffCsv: 'Staff as CSV',
    staffJson: 'Staff as JSON',
    all: 'Everything as JSON',
  },
  handedOut: {
    findings: (host: string) => `The findings of ${host} were handed to your browser as a file.`,
    staff: (host: string) => `The staff and their permissions of ${host} were handed to your browser as a file.`,
    all: (host: string) => `All data of ${host} were handed to your browser as a file.`,
  },
  nothingRead: (host: string) => `Nothing has been read of ${host} yet.`,
  eraseCache: 'Erase what was read',
  cacheErased: (host: string) =>
    `What was read of ${host} was erased. What you have said of it yourself is still kept.`,
  eraseAll: 'Erase everything…',
  erase: {
    name: (host: string) => `Erase everything of ${host}`,
    first: (host: string) =>
      `Everything that is kept of ${host} would go: what was read, and also what you have said yourself, such as findings that are set aside, settings, and how it has changed over time. Export it first if you may want it back.`,
    goOn: 'Go on',
    second: (host: string) => `This cannot be undone. Erase everything of ${host}?`,
    elsewhere: 'Your settings and what you have set aside go from your other computers too, as they were sent there.',
    yes: 'Yes, erase everything',
    keep: 'Keep it',
    done: (host: string) => `Everything of ${host} was erased.`,
  },
  import: {
    label: 'Import a practice or a staff list from a file',
    preview: 'What would be imported',
    whose: 'Of which practice is it?',
    system: 'Its practice system',
    with: (host: string, parts: string) => `With it for ${host}: ${parts}. It takes the place of what is kept.`,
    parts: {
      decisions: 'what you have set aside or typed in',
      settings: 'settings of the audit',
      history: 'how it has changed over time',
      site: 'the pages that you have shown',
    },
    yes: 'Import it',
    cancel: 'Cancel',
    cancelled: 'Nothing was imported.',
    done: (file: string) => `${file} was imported.`,
    nothing: 'There is nothing to import yet.',
    would: (staff: number, host: string, findings: number) =>
      `${people(staff)} of ${host} would be read from it, with ${counted(findings, 'finding', 'findings')}.`,
    replaces: (before: number) => `They take the place of what was read of ${people(before)} there.`,
  },
};
