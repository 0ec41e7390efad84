import { History, PersonHistory } from '../../components/History.tsx';
import { OpenedViews } from '../../components/openedViews.ts';
import { TryOut } from '../../components/TryOut.tsx';
import { type Missing, type Practice, type Vocabulary, vocabularies } from '../../core/index.ts';
import { viewOf } from '../../entrypoints/background/overviews.ts';
import { PanelBody, type PanelProps } from '../../entrypoints/panel/PanelBody.tsx';
import { actionsOn } from '../../entrypoints/panel/pageActions.ts';
import type { PageActions } from '../../entrypoints/panel/panelActions.ts';
import { Teach } from '../../entrypoints/panel/Teach.tsx';
import type { PanelHooks, Preview } from '../../entrypoints/shared/panelScript.ts';
import type { PlainSketch } from '../../entrypoints/shared/plainSketch.ts';
import { world } from './fakeBrowser.ts';
import { HOST, keep } from './practices.ts';
import { draw, type State, settled } from './stage.tsx';

/** The words of TheraNest’s pages. */
export const vocabulary = vocabularies.find(({ id }) => id === 'theranest') as Vocabulary;

/** A page beside the panel, on which nothing happens. */
export const pageHooks = (preview: Preview = { people: [] }): PanelHooks => ({
  page: {
    vocabulary,
    lesson: undefined,
    sketch: () => ({ path: '/team', headings: [], tables: [], boxes: [] }),
    preview: () => preview,
  },
  printList: () => undefined,
  focusBadge: () => false,
  ask: async () => undefined,
  learn: () => undefined,
  openOnPage: () => undefined,
});

/** What the panel does on a page, beside what it asks of the background. */
export const actions = (sketch?: PlainSketch, preview?: Preview): PageActions => {
  return {
    ...actionsOn(pageHooks(preview)),
    ...(sketch && { sketch: async () => sketch }),
    snapshot: async () => 'page theranest\n  heading “Staff”\n  table',
    toSidePanel: async () => false,
  };
};

export const DOCK = { side: 'end', top: 0, bottom: 0, width: 380, isFolded: false, isWhole: false } as const;
export const frame = {
  resize: () => undefined,
  toOtherSide: () => undefined,
  fold: () => undefined,
  close: () => undefined,
};
export const START = { openFor: undefined, snapshots: 0 };

/** What comes later in the panel, as it is once it is there. */
const VIEWS: OpenedViews = {
  history: (props) => <History {...props} />,
  personHistory: (props) => <PersonHistory {...props} />,
  tryOut: (props) => <TryOut {...props} />,
};

export const body = (props: Partial<PanelProps> = {}): HTMLElement =>
  draw(
    <OpenedViews value={VIEWS}>
      <PanelBody {...START} teach={(of) => <Teach {...of} />} actions={actions()} {...props} />
    </OpenedViews>,
  );

/** The panel beside a page of a practice that was read. */
export const of =
  (
    practice: Practice | undefined,
    props: Partial<PanelProps> = {},
    ...steps: ((panel: HTMLElement) => Promise<unknown>)[]
  ): State['show'] =>
  async () => {
    if (practice) await keep(practice);
    const view = await viewOf(HOST);
    world.page = HOST;
    const panel = body({ kind: 'staffList', ...props, ...(view && { overview: view.overview }) });
    await settled();
    for (const step of steps) await step(panel);
    return panel;
  };

/** The page is not understood: this is missing. */
export const unclear = (...missing: Missing[]): Partial<PanelProps> => ({
  kind: undefined,
  unclear: { kind: 'staffList', missing },
});
/** All that may be missing. */
export const WHATS = [
  'heading',
  'column',
  'control',
  'tab',
  'path',
  'levels',
  'quantities',
  'boxes',
  'fields',
  'rest',
  'staff',
  'licenses',
  'levelOfBoxes',
  'year',
  'person',
  'translation',
  'language',
] as const;
