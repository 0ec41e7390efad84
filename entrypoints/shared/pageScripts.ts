import type { CardMaker } from './cardScript.ts';
import type { HintsMaker } from './hintsScript.ts';
import type { JudgeMaker } from './judgeScript.ts';
import type { OpenedMaker } from './openedScript.ts';
import type { PanelMaker, SidePanelMaker } from './panelScript.ts';
import type { SessionMaker } from './readerScript.ts';
import type { SnapshotMaker } from './snapshotScript.ts';

/** What each script brings that a page gets when it first needs it. */
interface PageScripts {
  beside: SidePanelMaker;
  card: CardMaker;
  hints: HintsMaker;
  judge: JudgeMaker;
  opened: OpenedMaker;
  panel: PanelMaker;
  reader: SessionMaker;
  snapshot: SnapshotMaker;
}

/** Where scripts leave what they bring for the content script: all run in one world, which no page can reach. */
const PLACE: unique symbol = Symbol.for('license-lens');
const world = globalThis as { [PLACE]?: Partial<PageScripts> };
world[PLACE] ??= {};

/** What was brought so far; undefined: that script is not loaded yet. */
export const pageScripts: Partial<PageScripts> = world[PLACE];
