import { signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import type { Language } from '../../core/index.ts';
import type { PageActions } from '../panel/panelActions.ts';
import { onChanged } from '../shared/onChanged.ts';
import type { PanelPart, PanelState } from '../shared/panelScript.ts';
import { onLanguage, prefer } from '../shared/preferences.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { siteOf, type TabSite } from '../shared/tabSite.ts';
import { PageLink } from './pageLink.ts';
import { followTab } from './tabInFront.ts';

/** The page in front, and what it tells. */
export interface Page {
  /** Another one for each page: nothing of one is left for the next. */
  key: number;
  tabId: number;
  host: string;
  actions: PageActions;
  state: PanelState;
  /** At whom it was opened, how often, and what of it. */
  opened: { staffId?: string; at?: PanelPart; times: number };
}

/** Undefined: it is not known yet who answers in the tab in front. Null: nobody does. */
export const page = signal<Page | null | undefined>(undefined);
/** The site of a tab in which nobody answers. */
export const site = signal<TabSite | undefined>(undefined);
/** The admin is asked to point at something on the page. */
export const isPointing = signal(false);
export const language = signal<Language>('en');

/** How soon a page that is still loading is asked again, in milliseconds: our script comes before the last picture. */
const SOON = 400;

let link: PageLink | undefined;
let pages = 0;
let again = 0;
let lookAgain: () => Promise<void> = async () => undefined;

const change = (part: Partial<Page>): void => {
  if (page.value) page.value = { ...page.value, ...part };
};

/** Nobody answers in a tab. While it is loading, somebody may yet. */
const onGone = async (tab: Browser.tabs.Tab): Promise<void> => {
  const isLoading = tab.status === 'loading';
  page.value = isLoading ? undefined : null;
  site.value = undefined;
  if (isLoading) again = window.setTimeout(() => lookAgain(), SOON);
  else {
    const found = await siteOf(tab.url);
    if (page.value === null) site.value = found;
  }
};

/** What the page does for the side panel, and that it waits for the admin meanwhile. */
const saying = ({ point, ...actions }: PageActions): PageActions => ({
  ...actions,
  point: async (...what) => {
    isPointing.value = true;
    try {
      return await point(...what);
    } finally {
      isPointing.value = false;
    }
  },
});

const linkTo = (tab: Browser.tabs.Tab, tabId: number): PageLink => {
  pages += 1;
  const key = pages;
  const made: PageLink = new PageLink(tabId, {
    onPage: (host, actions) => {
      page.value = { key, tabId, host, actions: saying(actions), state: { isLoading: true }, opened: { times: 0 } };
    },
    onTold: (message) => {
      if (message.type === 'state') change({ state: message.state });
      else if (message.type === 'close') window.close();
      else {
        const { staffId, at } = message;
        const times = (page.value?.opened.times ?? 0) + 1;
        change({ opened: { times, ...(staffId !== undefined && { staffId }), ...(at && { at }) } });
      }
    },
    onGone: () => {
      if (link !== made) return;
      const wasThere = page.value;
      page.value = undefined;
      // The page has gone, and another one may be there already: the tab tells.
      if (wasThere) lookAgain();
      else onGone(tab);
    },
  });
  return made;
};

const onTab = (tab: Browser.tabs.Tab | undefined): void => {
  clearTimeout(again);
  if (tab?.id !== undefined && link?.tabId === tab.id && !link.isOver) return;
  const isOther = link?.tabId !== tab?.id;
  link?.leave();
  link = undefined;
  isPointing.value = false;
  // What was told is forgotten at once. That nobody answers stays until somebody does.
  if (page.value !== null || isOther) page.value = undefined;
  if (tab?.id === undefined) page.value = null;
  else link = linkTo(tab, tab.id);
};

const speakNow = async (): Promise<void> => {
  language.value = await speakChosen();
};

/** Shows what the tab in front is about, now and whenever that is something else. */
export async function follow(): Promise<void> {
  onLanguage(async () => {
    await speakNow();
    page.value?.actions.refresh();
  });
  onChanged(() => {
    if (page.value) page.value.actions.refresh();
    else lookAgain();
  });
  browser.permissions.onAdded.addListener(() => {
    lookAgain();
  });
  await speakNow();
  // However it was opened, the panel opens here from now on.
  prefer({ opensBeside: true }).catch(() => undefined);
  lookAgain = await followTab(onTab);
}

/** Goes to a page of the practice: in the tab in front, if that shows the practice. */
export async function go(url: string): Promise<void> {
  const shown = page.value;
  const isHere = shown && shown.host === new URL(url).host;
  await (isHere ? browser.tabs.update(shown.tabId, { url }) : browser.tabs.create({ url }));
}

/** Loads the page in front again. */
export async function reloadTab(): Promise<void> {
  await browser.tabs.reload();
}

/** Asks for a site that was taken back, in the browser's own prompt: to be called right from a click. */
export async function allowAgain({ barred = [] }: TabSite): Promise<void> {
  if (await browser.permissions.request({ origins: barred })) await lookAgain();
}
