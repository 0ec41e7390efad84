import { ACCESS_SCENES } from './accessScenes.ts';
import { IMPORT_SCENES } from './importScenes.ts';
import { OWN_SCENES } from './ownScenes.ts';
import { PANEL_SCENES } from './panelScenes.ts';
import { PLAN_SCENES } from './planScenes.ts';
import { POPUP_SCENES } from './popupScenes.ts';
import type { Scene } from './scene.ts';
import { SIDE_PANEL_SCENES } from './sidePanelScenes.ts';
import { STAFF_SCENES } from './staffScenes.ts';
import { SYNC_SCENES } from './syncScenes.ts';
import { WIDGET_SCENES } from './widgetScenes.ts';

/** What the stores show, 1280 × 800. */
export const STORE_SCENES: readonly string[] = ['staff-list', 'panel', 'panel-steps', 'permissions-ticked', 'licenses'];

/** Every surface of the extension in every state. */
export const SCENES: readonly Scene[] = [
  ...STAFF_SCENES,
  ...PANEL_SCENES,
  ...SIDE_PANEL_SCENES,
  ...POPUP_SCENES,
  ...OWN_SCENES,
  ...ACCESS_SCENES,
  ...PLAN_SCENES,
  ...IMPORT_SCENES,
  ...SYNC_SCENES,
  ...WIDGET_SCENES,
];
