import { type ComponentChildren, createContext } from 'preact';
import type { FactView, HistoryLine } from '../core/index.ts';
import type { TryOutProps } from './TryOut.tsx';

/** Views that most admins never open: each door says how it loads them. */
export interface OpenedViews {
  history(props: { lines: readonly HistoryLine[] }): ComponentChildren;
  personHistory(props: { changes: readonly FactView[] }): ComponentChildren;
  tryOut(props: TryOutProps): ComponentChildren;
}

export const OpenedViews = createContext<OpenedViews | undefined>(undefined);
