import type { OpenedViews } from '../../components/openedViews.ts';
import type { PageActions } from '../panel/panelActions.ts';
import type { point } from '../panel/pointer.ts';
import type { PlainSketch } from './plainSketch.ts';

/** What the admin shows a page with. */
export interface TeachProps {
  sketch: PlainSketch;
  actions: PageActions;
  done: () => void;
}

/** What is opened in the panel, by what it needs. */
export interface OpenedProps {
  history: Parameters<OpenedViews['history']>[0];
  personHistory: Parameters<OpenedViews['personHistory']>[0];
  teach: TeachProps;
  tryOut: Parameters<OpenedViews['tryOut']>[0];
}
export type OpenedView = keyof OpenedProps;

export interface Opened {
  /** Draws a view into a place of the panel, anew whenever it is called; without properties it is taken away. */
  draw<View extends OpenedView>(view: View, place: Element, props: OpenedProps[View] | undefined): void;
  /** Lets the admin point at something on the page. */
  point: typeof point;
}

/** Brings them, once they speak the language of the admin. */
export type OpenedMaker = () => Promise<Opened>;
