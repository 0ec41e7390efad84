import type { HostSettings, PageKind, Practice } from '../../core/index.ts';
import { OTHER_SYSTEM_ID } from '../../core/index.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import { chosenHost, load, overviews, problem, view } from '../../entrypoints/popup/state.ts';
import { ThisTab } from '../../entrypoints/popup/ThisTab.tsx';
import { askTab, lookAtSite, site, where } from '../../entrypoints/popup/tab.ts';
import { loadPolicy } from '../../entrypoints/shared/policySignal.ts';
import { prefer } from '../../entrypoints/shared/preferences.ts';
import type { Where } from '../../entrypoints/shared/tabMessages.ts';
import { type World, world } from './fakeBrowser.ts';
import { HOST, keep, practiceWith, therapist } from './practices.ts';
import { click, draw, type State, settled, type as write } from './stage.tsx';

export const HERE: World['tab'] = { url: `https://${HOST}/staff`, where: { host: HOST, kind: 'staffList' } };

/** As the popup starts over a tab. */
export async function open(tab: World['tab'] = HERE): Promise<HTMLElement> {
  world.tab = tab;
  for (const part of [chosenHost, overviews, problem, site, where]) part.value = undefined;
  view.value = 'practice';
  await Promise.all([load(), lookAtSite(), loadPolicy()]);
  const popup = draw(<App />);
  await askTab();
  await settled();
  return popup;
}

/** The popup once a practice was read; what is in it is opened. */
export const of =
  (practice: Practice, ...more: ((popup: HTMLElement) => Promise<unknown>)[]): State['show'] =>
  async () => {
    await keep(practice);
    const popup = await open();
    for (const step of more) await step(popup);
    return popup;
  };

/** The line about the tab alone. */
export const line = (name: string, tab: Partial<World['tab']>, before: () => unknown = () => undefined): State => ({
  name: `This tab: ${name}`,
  show: async () => {
    await before();
    await open({ ...HERE, ...tab });
    document.body.replaceChildren();
    return draw(<ThisTab />);
  },
});

export const page = (kind: PageKind): { where: Where } => ({ where: { host: HOST, kind } });

export const TABS: State[] = [
  ...(
    ['staffList', 'manageLicenses', 'staffPermissions', 'manageSubscription', 'addStaff', 'telehealthList'] as const
  ).map((kind) => line(kind, page(kind))),
  line('not understood', { where: { host: HOST, unclear: { kind: 'staffList', missing: [] } } }),
  line('it takes our badges away', { where: { host: HOST, kind: 'staffList', removesBadges: true } }),
  line('another page of the practice', { where: { host: HOST } }),
  line('it could not start', { where: null }),
  line('the browser keeps it off', { where: null }, () => {
    world.isBarred = true;
  }),
  line('another site', { url: 'https://praxis.example/team', where: null }),
  line('no site', { url: 'about:blank', where: null }),
  line('the side panel was opened last', {}, () => prefer({ opensBeside: true })),
];

export const find =
  (query: string) =>
  (popup: HTMLElement): Promise<void> =>
    write(popup, 'input[type="search"]', query);

export const ALLOWED: HostSettings = { version: 1, host: 'praxis.example', system: OTHER_SYSTEM_ID, lessons: [] };
export const check = (popup: HTMLElement): Promise<void> => click(popup, '#tab-check');
export const chosen =
  (nth: number) =>
  (popup: HTMLElement): Promise<void> =>
    click(popup, `.choices li:nth-of-type(${nth}) button`);
export const main = (popup: HTMLElement): Node => popup.querySelector('main') ?? popup;

export const CROWD = practiceWith(Array.from({ length: 24 }, (_, i) => therapist(`id${i}`, `Kim Number${i}`)));

export const checked = (
  name: string,
  practice: Practice | undefined,
  ...steps: ((popup: HTMLElement) => Promise<unknown>)[]
): State => ({
  name: `Which license? ${name}`,
  show: async () => {
    if (practice) await keep(practice);
    const popup = await open();
    await check(popup);
    for (const step of steps) await step(popup);
    return main(popup);
  },
});
