import { OWN_SCENES } from './ownScenes.ts';
import { PANEL_SCENES } from './panelScenes.ts';
import { POPUP_SCENES } from './popupScenes.ts';
import type { Scene } from './scene.ts';
import { STAFF_SCENES } from './staffScenes.ts';

/** Every surface of the extension in every state. */
export const SCENES: readonly Scene[] = [...STAFF_SCENES, ...PANEL_SCENES, ...POPUP_SCENES, ...OWN_SCENES];
