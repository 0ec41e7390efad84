import type { Browser } from 'wxt/browser';
import type { Vocabulary } from '../../core/index.ts';
import type { PageActions } from '../panel/panelActions.ts';
import type { PanelPart, PanelState } from './panelScript.ts';

/** The name of the connection from the side panel to the page in front. It lives as long as both do. */
export const SIDE_PANEL = 'side panel';

/** What the side panel may have done on the page. */
export const ACTS = [
  'keepProgress',
  'setAside',
  'takeBack',
  'startWorklist',
  'putAway',
  'person',
  'need',
  'whatIf',
  'history',
  'personHistory',
  'access',
  'planAhead',
  'report',
  'printList',
  'options',
  'sketch',
  'preview',
  'point',
  'snapshot',
  'save',
  'forget',
  'reload',
  'refresh',
  'shortcuts',
  'changeShortcuts',
  'toPage',
] as const satisfies readonly (keyof PageActions)[];
export type Act = (typeof ACTS)[number];

export interface FromSidePanel {
  id: number;
  act: Act;
  args: readonly unknown[];
}

/** What a page tells the side panel: whose it is first, then what is known, whenever that is something else. */
export type FromPage =
  | { type: 'page'; host: string; vocabulary: Vocabulary }
  | { type: 'state'; state: PanelState }
  | { type: 'open'; staffId?: string; at?: PanelPart }
  | { type: 'close' }
  | { type: 'answer'; id: number; value?: unknown; problem?: string };

/** Whether it is our side panel that connects, and no other extension. */
export const isSidePanel = ({ name, sender }: Browser.runtime.Port, id: string): boolean =>
  name === SIDE_PANEL && sender?.id === id;
