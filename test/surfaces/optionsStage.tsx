import type { ComponentChild } from 'preact';
import { Speaking } from '../../components/speaking.ts';
import { type HostSettings, OTHER_SYSTEM_ID } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { dataDone, dataProblem, kept, loadKept } from '../../entrypoints/options/dataState.ts';
import { followLanguage, language } from '../../entrypoints/options/language.ts';
import { followPanel } from '../../entrypoints/options/panelState.ts';
import {
  chosenHost,
  problem as decisionProblem,
  loadSettings,
  settings,
} from '../../entrypoints/options/rules/state.ts';
import { done, load, problem } from '../../entrypoints/options/state.ts';
import { sync, syncDone, syncFault } from '../../entrypoints/options/syncState.ts';
import { loadPolicy } from '../../entrypoints/shared/policySignal.ts';
import { HOST, keep, WELL } from './practices.ts';
import { draw, type State, settled } from './stage.tsx';

/** As the options start. */
export async function begin(): Promise<void> {
  for (const part of [
    dataDone,
    dataProblem,
    done,
    problem,
    decisionProblem,
    settings,
    chosenHost,
    sync,
    syncDone,
    syncFault,
    kept,
  ])
    part.value = undefined;
  await Promise.all([followLanguage(), load(), loadKept(), followPanel(), loadPolicy()]);
  const [first] = kept.value ?? [];
  if (first) await loadSettings(first.host);
}

export const part = (view: ComponentChild): HTMLElement =>
  draw(<Speaking.Provider value={language.value}>{view}</Speaking.Provider>);

export type Step = (options: HTMLElement) => Promise<unknown>;

export const of =
  (view: ComponentChild, before: () => unknown = () => undefined, ...steps: Step[]): State['show'] =>
  async () => {
    await before();
    await begin();
    const options = part(view);
    for (const step of steps) await step(options);
    await settled();
    return options;
  };

export const SITE: HostSettings = {
  version: 1,
  host: 'praxis.example',
  system: OTHER_SYSTEM_ID,
  lessons: [
    {
      version: 1,
      kind: 'staffList',
      path: '/team',
      columns: { name: 'Name', position: 'Title', status: 'State', email: 'Mail' },
      boxes: [],
      words: { inactive: ['Gone'] },
    },
    { version: 1, kind: 'manageLicenses', path: '/seats', columns: { name: 'Name', provider: 'Clinician' }, boxes: [] },
    {
      version: 1,
      kind: 'staffPermissions',
      path: '/access',
      heading: 'Access of {name}',
      columns: {},
      boxes: [{ label: 'Writes notes', level: 'therapist' }],
    },
  ],
};
export const BARE: HostSettings = { version: 1, host: 'other.example', system: 'myclientsplus', lessons: [] };

export const keepSite = (settings: HostSettings): Promise<unknown> => answerOwn({ type: 'keepHost', settings });
export const json = (content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'site.json');

export const decided = (decisions: object): Promise<unknown> =>
  answerOwn({ type: 'keepSettings', host: HOST, settings: decisions });
export const withWell = async (): Promise<void> => {
  await keep(WELL);
};
