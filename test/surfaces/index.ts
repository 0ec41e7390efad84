import { rest } from '../../entrypoints/options/parts.ts';
import { begin, check, more } from '../../entrypoints/popup/parts.ts';
import { access } from './access.tsx';
import { findings } from './findings.tsx';
import { imports } from './imports.tsx';
import { onPage } from './onPage.tsx';
import { options } from './options.tsx';
import { ownBrowser } from './ownBrowser.ts';
import { panel } from './panel.tsx';
import { plan } from './plan.tsx';
import { popup } from './popup.tsx';
import { report } from './report.tsx';
import { sidePanel } from './sidePanel.tsx';
import type { Surface } from './stage.tsx';
import { welcome } from './welcome.tsx';
import { widget } from './widget.tsx';

// Parts that come later are there before anything is looked at.
await Promise.all([check.load(), begin.load(), more.load(), rest.load()]);

/** Every surface, in the order of docs/surfaces.md. */
export const SURFACES: readonly Surface[] = [
  findings,
  onPage,
  panel,
  sidePanel,
  popup,
  report,
  access,
  plan,
  options,
  imports,
  welcome,
  widget,
  ownBrowser,
];
