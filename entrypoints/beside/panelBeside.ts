import type { Browser } from 'wxt/browser';
import { messageOf } from '../../components/messageOf.ts';
import { actionsOn } from '../panel/pageActions.ts';
import type { PageActions } from '../panel/panelActions.ts';
import type { PanelHandle, PanelHooks, PanelPart, PanelState } from '../shared/panelScript.ts';
import { ACTS, type FromPage, type FromSidePanel } from '../shared/sidePanelPort.ts';
import { speakChosen } from '../shared/speakChosen.ts';

/** What is shown: a session knows more than that. */
const shownOf = (state: PanelState): PanelState => ({
  overview: state.overview,
  kind: state.kind,
  unclear: state.unclear,
  isTaught: state.isTaught,
  problem: state.problem,
  isSignedOut: state.isSignedOut,
  isLooked: state.isLooked,
  isLoading: state.isLoading,
  isOver: state.isOver,
  removesBadges: state.removesBadges,
  isCanvas: state.isCanvas,
});

/** The browser's own side panel, as the page has it: it is told what to show, and says what to do. */
export class PanelBeside implements PanelHandle {
  readonly #port: Browser.runtime.Port;
  readonly #actions: PageActions;

  constructor(hooks: PanelHooks, port: Browser.runtime.Port) {
    this.#port = port;
    this.#actions = actionsOn(hooks);
    port.onMessage.addListener((message: FromSidePanel) => {
      this.#act(message);
    });
    this.#tell({ type: 'page', host: location.host, vocabulary: hooks.page.vocabulary });
  }

  async open(staffId?: string, _isAsked?: boolean, at?: PanelPart): Promise<void> {
    this.#tell({ type: 'open', ...(staffId !== undefined && { staffId }), ...(at && { at }) });
  }

  show(state: PanelState): void {
    this.#tell({ type: 'state', state: shownOf(state) });
  }

  close(): void {
    this.#tell({ type: 'close' });
  }

  /** It stands on no page. */
  move(): void {}

  async #act({ id, act, args }: FromSidePanel): Promise<void> {
    if (!ACTS.includes(act)) return;
    const work = this.#actions[act] as (...what: readonly unknown[]) => unknown;
    try {
      await speakChosen('beside');
      this.#tell({ type: 'answer', id, value: await work(...args) });
    } catch (error) {
      this.#tell({ type: 'answer', id, problem: messageOf(error) });
    }
  }

  #tell(message: FromPage): void {
    try {
      this.#port.postMessage(message);
    } catch {
      // The side panel was closed meanwhile.
    }
  }
}
