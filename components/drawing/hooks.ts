import type { Context } from './view.ts';

/** What a component keeps from one drawing to the next. */
export interface Hook {
  value?: unknown;
  deps?: readonly unknown[] | undefined;
  /** Ends what an effect has begun. */
  end?: (() => void) | undefined;
}

/** Where a component stands while it is asked for its view. */
interface Turn {
  hooks: Hook[];
  at: number;
  again: () => void;
}

let turn: Turn = { hooks: [], at: 0, again: () => undefined };

type Effect = () => void;
let atOnce: Effect[] = [];
let later: Effect[] = [];

/** Asks a component for its view, with what it has kept; `again` draws anew when that has changed. */
export function asking<T>(hooks: Hook[], again: () => void, ask: () => T): T {
  turn = { hooks, at: 0, again };
  return ask();
}

/** Does what waits since the last drawing. */
export function catchUp(): void {
  const due = later;
  later = [];
  for (const effect of due) effect();
}

/**
 * Does what was to be done after drawing: layout effects at once, others after the next frame, so that a
 * script further down the page can listen first. A page in the background has no frames.
 */
export function settle(): void {
  const due = atOnce;
  atOnce = [];
  for (const effect of due) effect();
  if (later.length === 0) return;
  requestAnimationFrame(() => setTimeout(catchUp));
  setTimeout(catchUp, 100);
}

const hook = (make: () => Hook): Hook => {
  const { hooks, at } = turn;
  const kept = hooks[at] ?? make();
  hooks[at] = kept;
  turn.at++;
  return kept;
};

export function useState<T>(start: T | (() => T)): [T, (value: T | ((before: T) => T)) => void] {
  const { again } = turn;
  const kept = hook(() => ({ value: start instanceof Function ? start() : start }));
  const set = (to: T | ((before: T) => T)): void => {
    const value = to instanceof Function ? to(kept.value as T) : to;
    if (Object.is(value, kept.value)) return;
    kept.value = value;
    again();
  };
  return [kept.value as T, set];
}

export const useRef = <T>(start: T): { current: T } =>
  hook(() => ({ value: { current: start } })).value as { current: T };

let ids = 0;
export const useId = (): string => hook(() => ({ value: `lens-${ids++}` })).value as string;

type Deps = readonly unknown[] | undefined;

const isSame = (before: Deps, deps: Deps): boolean =>
  before !== undefined && deps?.every((one, i) => Object.is(one, before[i])) === true;

/** What is to run when one of `deps` is another. */
const effect = (run: () => unknown, deps: Deps): Effect[] => {
  const kept = hook(() => ({}));
  if (isSame(kept.deps, deps)) return [];
  kept.deps = deps;
  return [
    () => {
      kept.end?.();
      const end = run();
      kept.end = end instanceof Function ? () => end() : undefined;
    },
  ];
};

export const useLayoutEffect = (run: () => unknown, deps?: Deps): void => {
  atOnce.push(...effect(run, deps));
};
export const useEffect = (run: () => unknown, deps?: Deps): void => {
  later.push(...effect(run, deps));
};

/** What was asked for last, until one of `deps` is another. What else it reads must not change. */
export function useMemo<T>(make: () => T, deps: readonly unknown[]): T {
  const kept = hook(() => ({}));
  if (!isSame(kept.deps, deps)) Object.assign(kept, { value: make(), deps });
  return kept.value as T;
}
export const useCallback = <T>(callback: T, deps: readonly unknown[]): T => useMemo(() => callback, deps);

export const useContext = <T>(context: Context<T>): T => {
  // What asks for a context has something to be asked for anew.
  hook(() => ({}));
  return context.value;
};
