import { readFileSync } from 'node:fs';
import { tellNoWords } from '../../components/tellNoWords.ts';
import {
  type Change,
  findingsCsv,
  languageNow,
  type OwnRule,
  practiceCsv,
  StoreError,
  viewPractice,
} from '../../core/index.ts';
import { applyChanges } from '../../core/plan/change.ts';
import { openStore } from '../../core/records/store/index.ts';
import { fail } from '../../core/records/store/problems.ts';
import { writeIconMenu } from '../../entrypoints/background/iconMenu.ts';
import background from '../../entrypoints/background/index.ts';
import { part } from '../../entrypoints/background/parts.ts';
import { paintIcon } from '../../entrypoints/background/toolbarIcon.ts';
import { type Hear, heardBy, told } from './fakeBrowser.ts';
import { HOST, levels, licenses, NOW, practiceWith, therapist } from './practices.ts';
import type { State, Surface } from './stage.tsx';

/** What the manifest says, in the languages of the browser. */
const manifest = async (): Promise<string[]> => {
  const path = `public/_locales/${languageNow()}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(messages).map(({ message }) => message);
};

const icon =
  (toFix: number): State['show'] =>
  async () => {
    told.length = 0;
    await paintIcon([{ host: HOST, toFix }]);
    return [...told];
  };

/** What the background answers to a message that it does not take. */
const refusal =
  (message: unknown, sender: Parameters<Hear>[1]): State['show'] =>
  async () => {
    const hear = heardBy(() => background.main());
    const reply = await new Promise<{ message?: string }>((resolve) => hear(message, sender, resolve as never));
    return [reply.message ?? ''];
  };

const PAGE = { id: 'license-lens', url: `https://${HOST}/staff`, frameId: 0 };
const OWN = { id: 'license-lens', url: '/popup.html' };
const reading = { kind: 'staffList', system: 'theranest', url: 'https://other.theranest.com/staff', staff: [] };

/** What the browser refuses, and what is said of it. */
const refused =
  (name: string): State['show'] =>
  async () => {
    try {
      return [String(fail(new DOMException('', name)))];
    } catch (error) {
      return [error instanceof StoreError ? error.message : ''];
    }
  };

const asked = (work: () => Promise<unknown>): Promise<string[]> =>
  work().then(
    () => [],
    (error: Error) => [error.message],
  );

let databases = 0;

const openWith =
  (open: (name: string) => Promise<unknown>): State['show'] =>
  () =>
    asked(() => open(`state-${++databases}`));

const STAFF = practiceWith([
  therapist('ana', 'Ana Ruiz', {
    email: 'ana@test.example',
    owner: true,
    telehealth: true,
    leaving: false,
    supervision: { supervisors: ['Bo Ek'] },
  }),
  therapist('bo', 'Bo Ek', { active: false, licenses: licenses(), permissions: levels('billing') }),
]);

const OWN_RULE: OwnRule = {
  id: 'mine',
  kind: 'data',
  severity: 'info',
  label: 'Our own',
  when: 'active',
  message: '{name} works here.',
  fix: [{ text: '{name}' }],
};

const nobody = { do: 'leave' as const, staffId: 'nobody' };
const again = { do: 'hire' as const, staff: { id: 'ana', name: 'Ana Ruiz' } };
/** What cannot be tried, because the page is older than what is known. */
const tried =
  (change: Change): State['show'] =>
  async () =>
    asked(async () => applyChanges(STAFF, [change]));

export const ownBrowser: Surface = {
  id: 'browser',
  title: 'Around the page: toolbar icon, menu, files, refusals',
  states: [
    { name: 'Toolbar icon: nothing to fix', show: icon(0) },
    { name: 'Toolbar icon: one person', show: icon(1) },
    { name: 'Toolbar icon: several people', show: icon(3) },
    {
      name: 'Menu of the toolbar icon',
      show: async () => {
        told.length = 0;
        await writeIconMenu();
        return [...told];
      },
    },
    { name: 'Manifest and keyboard shortcuts, in the browser’s own settings', show: manifest },
    {
      name: 'Texts that did not load',
      show: async () => {
        document.body.append(tellNoWords(() => undefined));
        return document.body;
      },
    },
    { name: 'A part that did not load', show: () => asked(part('rest', () => Promise.reject(new Error('gone')))) },
    { name: 'Staff as a file (CSV)', show: async () => practiceCsv(STAFF).trim().split(/\r?\n/) },
    {
      name: 'Findings as a file (CSV)',
      show: async () =>
        findingsCsv(viewPractice(STAFF, { now: NOW, ownRules: [OWN_RULE] }).overview)
          .trim()
          .split(/\r?\n/),
    },
    { name: 'A question that is not understood', show: refusal({ type: 'sing' }, OWN) },
    { name: 'Someone unknown asks', show: refusal({ type: 'view' }, { ...PAGE, url: 'https://elsewhere.example/' }) },
    {
      name: 'The page has changed meanwhile',
      show: refusal({ type: 'reading', reading }, { ...PAGE, tab: { id: 1 } as never }),
    },
    { name: 'There is no tab', show: refusal({ type: 'load', script: 'panel' }, { ...PAGE, tab: {} as never }) },
    { name: 'A change about someone unknown', show: tried(nobody) },
    { name: 'A change about someone who is there', show: tried(again) },
    { name: 'The disk is full', show: refused('QuotaExceededError') },
    { name: 'The browser blocks saving', show: refused('SecurityError') },
    { name: 'Another window uses older data', show: openWith(waiting) },
    { name: 'Saved data could not be upgraded', show: openWith(failing) },
  ],
};

/** Another window holds the database of an older version. */
async function waiting(name: string): Promise<void> {
  const older = indexedDB.open(name, 1);
  const held = await new Promise<IDBDatabase>((resolve) => {
    older.onsuccess = () => resolve(older.result);
  });
  try {
    await openStore(name);
  } finally {
    held.close();
  }
}

/** A step of the upgrade fails. */
async function failing(name: string): Promise<void> {
  const older = indexedDB.open(name, 1);
  await new Promise((resolve) => {
    older.onsuccess = () => resolve(older.result.close());
  });
  await openStore(name, { steps: [() => undefined, () => Promise.reject(new Error('broken'))] });
}
