import { optionsWords } from '../../components/words/options.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { About, Privacy } from '../../entrypoints/options/About.tsx';
import { App } from '../../entrypoints/options/App.tsx';
import { attemptData, dataProblem } from '../../entrypoints/options/dataState.ts';
import { LanguageChoice } from '../../entrypoints/options/LanguageChoice.tsx';
import { PanelChoice } from '../../entrypoints/options/PanelChoice.tsx';
import { Policy as PolicyPart } from '../../entrypoints/options/PolicySection.tsx';
import { Sites } from '../../entrypoints/options/Sites.tsx';
import { allow, forget, forgetLesson, importFrom } from '../../entrypoints/options/state.ts';
import { YourData } from '../../entrypoints/options/YourData.tsx';
import { manage, world } from './fakeBrowser.ts';
import { DATA, SYNC } from './optionsData.tsx';
import { RULES } from './optionsRules.tsx';
import { BARE, begin, json, keepSite, of, SITE } from './optionsStage.tsx';
import { HOST, keep, putRecord, WELL } from './practices.ts';
import { draw, opened, type State, type Surface } from './stage.tsx';

const SITES: State[] = [
  { name: 'Sites: none', show: of(<Sites />) },
  {
    name: 'Sites: one matched page',
    show: of(<YourData />, () => keepSite({ ...SITE, lessons: SITE.lessons.slice(0, 1) })),
  },
  { name: 'Sites: matched pages', show: of(<Sites />, () => keepSite(SITE)) },
  {
    name: 'Sites: not allowed, no pages',
    show: of(<Sites />, async () => {
      await keepSite(BARE);
      world.isBarred = true;
    }),
  },
  {
    name: 'Sites: refused',
    show: of(
      <Sites />,
      () => keepSite(BARE),
      async () => {
        world.isRefusing = true;
        await allow(BARE);
      },
    ),
  },
  {
    name: 'Sites: a page removed',
    show: of(
      <Sites />,
      () => keepSite(SITE),
      () => forgetLesson(SITE, SITE.lessons[0] as never),
    ),
  },
  {
    name: 'Sites: removed',
    show: of(
      <Sites />,
      () => keepSite(SITE),
      () => forget(SITE.host, false),
    ),
  },
  {
    name: 'Sites: pages of a known system removed',
    show: of(
      <Sites />,
      () => keepSite({ ...SITE, host: HOST, system: 'theranest' }),
      () => forget(HOST, true),
    ),
  },
  {
    name: 'Sites: pages of a known system',
    show: of(<Sites />, () => keepSite({ ...SITE, host: HOST, system: 'theranest' })),
  },
  {
    name: 'Sites: imported',
    show: of(
      <Sites />,
      () => undefined,
      () => importFrom(json(SITE)),
    ),
  },
  {
    name: 'Sites: not an export',
    show: of(
      <Sites />,
      () => undefined,
      () => importFrom(json('{')),
    ),
  },
  {
    name: 'Sites: of an unknown system',
    show: of(<Sites />, () => putRecord('hosts', { ...SITE, system: 'nowhere' })),
  },
  {
    name: 'Sites: something wrong in the file',
    show: of(
      <Sites />,
      () => undefined,
      () => importFrom(json({ ...SITE, host: 'x y' })),
    ),
  },
];

const MANAGED = {
  hosts: [{ host: 'praxis.example', system: 'myclientsplus' }],
  turnedOff: ['export', 'import', 'ownRules', 'otherSites', 'sync'],
  rules: { 'both-licenses': 'off' },
  billingWithoutNotes: 'admin',
  maySeeAllClients: false,
  orgAdminsAtMost: 2,
  staleAfterDays: 30,
  positions: { Guide: 'therapist' },
  prices: { provider: 60, admin: 20, currency: 'EUR' },
  color: 'red',
};

const POLICY: State[] = [
  { name: 'Managed by your organization', show: of(<PolicyPart />, () => manage(MANAGED)) },
  {
    name: 'Managed: therapists may see all clients',
    show: of(<PolicyPart />, () => manage({ maySeeAllClients: true, billingWithoutNotes: 'none' })),
  },
  {
    name: 'Managed: refused',
    show: async () => {
      manage(MANAGED);
      await begin();
      await keep(WELL).catch(() => undefined);
      await attemptData(() => answerOwn({ type: 'importPractice', practice: WELL }) as never);
      const said = [dataProblem.value ?? ''];
      const error = await answerOwn({ type: 'keepSettings', host: HOST, settings: { staleAfterDays: 9 } }).catch(
        (one: Error) => one.message,
      );
      return [...said, String(error)];
    },
  },
];

export const options: Surface = {
  id: 'options',
  title: 'Options',
  states: [
    {
      name: 'First use',
      show: async () => {
        await begin();
        const all = draw(<App />);
        return all.querySelector('header') as Node;
      },
    },
    { name: 'Title of the page', show: async () => [optionsWords().documentTitle] },
    ...SITES,
    { name: 'Language', show: of(<LanguageChoice />) },
    { name: 'Panel and shortcuts', show: of(<PanelChoice />) },
    ...RULES,
    ...DATA,
    ...SYNC,
    ...POLICY,
    { name: 'Privacy', show: of(<Privacy />) },
    { name: 'About', show: of(<About />, undefined, opened) },
  ],
};
