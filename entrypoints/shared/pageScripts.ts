import type { CardMaker } from './cardScript.ts';
import type { HintsMaker } from './hintsScript.ts';
import type { PanelMaker } from './panelScript.ts';
import type { SessionMaker } from './readerScript.ts';
import type { SnapshotMaker } from './snapshotScript.ts';

/** What each script brings that a page gets when it first needs it. */
interface PageScripts {
  card: CardMaker;
  hints: HintsMaker;
  panel: PanelMaker;
  reader: SessionMaker;
  snapshot: SnapshotMaker;
}

/** Where a script leaves what it brings for the content script: both run in one world, which no page can reach. */
const placeOf = (script: keyof PageScripts): symbol => Symbol.for(`license-lens ${script}`);

export const leave = <Name extends keyof PageScripts>(script: Name, what: PageScripts[Name]): boolean =>
  Reflect.set(globalThis, placeOf(script), what);

/** Undefined: the script is not loaded yet. */
export const take = <Name extends keyof PageScripts>(script: Name): PageScripts[Name] | undefined =>
  Reflect.get(globalThis, placeOf(script));
