import { viewOf } from '../../entrypoints/background/overviews.ts';
import { actionsOn } from '../../entrypoints/panel/pageActions.ts';
import { speakChosen } from '../../entrypoints/shared/speakChosen.ts';
import { siteOf } from '../../entrypoints/shared/tabSite.ts';
import { App } from '../../entrypoints/sidepanel/App.tsx';
import { isPointing, language, page, site } from '../../entrypoints/sidepanel/state.ts';
import { world } from './fakeBrowser.ts';
import { pageHooks } from './panelStage.tsx';
import { HOST, keep, WELL } from './practices.ts';
import { draw, type State, type Surface, settled } from './stage.tsx';

async function open(): Promise<HTMLElement> {
  language.value = await speakChosen('sidepanel');
  const panel = draw(<App />);
  await settled();
  return panel;
}

/** Nobody of ours answers in the tab in front. */
const elsewhere =
  (url: string, isBarred = false): State['show'] =>
  async () => {
    world.isBarred = isBarred;
    page.value = null;
    isPointing.value = false;
    site.value = await siteOf(url);
    return open();
  };

const beside =
  (isAsked: boolean): State['show'] =>
  async () => {
    await keep(WELL);
    const view = await viewOf(HOST);
    isPointing.value = isAsked;
    page.value = {
      key: 1,
      tabId: 1,
      host: HOST,
      actions: actionsOn(pageHooks()),
      state: { kind: 'staffList', ...(view && { overview: view.overview }) },
      opened: { times: 0 },
    };
    return open();
  };

export const sidePanel: Surface = {
  id: 'side-panel',
  title: 'Side panel',
  states: [
    {
      name: 'A page that is loading',
      show: async () => {
        page.value = undefined;
        return open();
      },
    },
    { name: 'Any other tab', show: elsewhere('about:blank') },
    { name: 'A page of the practice where it could not start', show: elsewhere(`https://${HOST}/staff`) },
    { name: 'A page that the browser keeps it off', show: elsewhere(`https://${HOST}/staff`, true) },
    { name: 'A staff page', show: beside(false) },
    { name: 'Something is pointed at', show: beside(true) },
  ],
};
