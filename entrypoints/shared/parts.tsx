import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Problem } from '../../components/Problem.tsx';
import { useWords } from '../../components/speaking.ts';
import { missingWords } from '../../components/words/missing.ts';
import { loadPartWords } from './speakChosen.ts';

/** A part of a page of our own that stands in files of its own: what it draws, and what it says. */
export interface Part<T> {
  /** Loads it, once; never fails: that it is missing is said in its place. */
  load(): Promise<void>;
  /** The same, for what draws nothing. @throws Error in words */
  get(): Promise<T>;
  /** What it brings; `missing`: it could not be loaded, undefined: it has not come yet. */
  now(): { came: T } | 'missing' | undefined;
}

/**
 * A part that is loaded when it is first drawn, or before.
 * @param name of its module, without what stands behind the dot: by it the build calls the files of its words
 */
export function part<T>(name: string, bring: () => Promise<T>): Part<T> {
  const is = signal<ReturnType<Part<T>['now']>>(undefined);
  const load = async (): Promise<void> => {
    try {
      const [came] = await Promise.all([bring(), loadPartWords(name)]);
      is.value = { came };
    } catch {
      is.value = 'missing';
    }
  };
  let loading: Promise<void> | undefined;
  const loadOnce = (): Promise<void> => {
    loading ??= load();
    return loading;
  };
  const get = async (): Promise<T> => {
    await loadOnce();
    const { value } = is;
    if (value === undefined || value === 'missing') throw new Error(missingWords().part);
    return value.came;
  };
  return { load: loadOnce, get, now: () => is.value };
}

// A browser may never ask again for a module that has failed: the page is loaded anew.
const Missing = () => {
  const say = useWords(missingWords);
  return <Problem text={say.part} remedy={say.again} act={() => location.reload()} />;
};

/** Draws with what a part brings, once it is there. */
export function Later<T>({ part: { load, now }, draw }: { part: Part<T>; draw: (came: T) => ComponentChildren }) {
  useEffect(() => {
    load();
  }, [load]);
  const is = now();
  if (is === undefined) return null;
  return is === 'missing' ? <Missing /> : draw(is.came);
}
