import type { LicenseForms } from '../../../core/index.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const people = (count: number): string => counted(count, 'person', 'people');

export const yourData = {
  lead: 'Everything is saved in this browser, and staff data is never sent anywhere. What you enter yourself stays until you choose “Erase everything”.',
  none: 'No saved data yet.',
  ofHost: (host: string) => `Saved data for ${host}`,
  kept: {
    nothingRead: 'No staff data',
    read: (count: number) => `Staff data for ${people(count)}`,
    readOn: (count: number, time: string) => `Staff data for ${people(count)}, updated ${time}`,
    setAside: (count: number) => counted(count, 'dismissed finding', 'dismissed findings'),
    typedIn: (seats: number, { label }: LicenseForms) => `${label} seats entered by you: ${seats}`,
    settings: 'Audit options',
    history: (count: number) => `History: ${counted(count, 'entry', 'entries')}`,
    lessons: (count: number) => counted(count, 'matched page', 'matched pages'),
    staffFiles: (count: number) => `Your answers for ${counted(count, 'kind of staff file', 'kinds of staff files')}`,
  },
  report: 'Report',
  export: {
    findingsCsv: 'Findings (CSV)',
    findingsJson: 'Findings (JSON)',
    staffCsv: 'Staff (CSV)',
    staffJson: 'Staff (JSON)',
    all: 'Everything (JSON)',
  },
  keepSafe: 'Exported files can name staff members and show their permissions. Keep them safe.',
  handedOut: {
    findings: (host: string) => `Exported: findings for ${host}.`,
    staff: (host: string) => `Exported: staff data for ${host}.`,
    all: (host: string) => `Exported: all data for ${host}.`,
  },
  nothingRead: (host: string) => `No staff data for ${host} yet.`,
  eraseCache: 'Erase staff data',
  cacheErased: (host: string) => `Staff data for ${host} erased. What you entered is still saved.`,
  eraseAll: 'Erase everything…',
  erase: {
    name: (host: string) => `Erase everything for ${host}`,
    first: (host: string) =>
      `This erases everything saved for ${host}: staff data, dismissed findings, options, and history. To keep a copy, export it first.`,
    goOn: 'Continue',
    second: (host: string) => `Erase everything for ${host}? This can’t be undone.`,
    elsewhere: 'Sync is on: your options and dismissed findings are erased on your other computers too.',
    yes: 'Erase everything',
    cancel: 'Cancel',
    done: (host: string) => `Everything for ${host} was erased.`,
  },
  import: {
    label: 'Import a practice or a staff list from a file (CSV, Excel, or JSON)',
    preview: 'What would be imported',
    whose: 'Web address of the practice',
    system: 'Practice system',
    with: (host: string, parts: string) => `Also for ${host}: ${parts}. This replaces what you saved.`,
    parts: {
      decisions: 'dismissed findings and entered seats',
      settings: 'audit options',
      history: 'history',
      site: 'matched pages',
    },
    yes: 'Import',
    cancel: 'Cancel',
    cancelled: 'Nothing was imported.',
    done: (file: string) => `${file} was imported.`,
    nothing: 'There is nothing to import yet.',
    would: (staff: number, host: string, findings: number) =>
      `The file has ${people(staff)} for ${host}, with ${counted(findings, 'finding', 'findings')}.`,
    replaces: (before: number) => `They replace the ${people(before)} saved now.`,
  },
};
