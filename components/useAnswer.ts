import { useEffect, useState } from 'preact/hooks';
import { messageOf } from './messageOf.ts';

export interface Answer<T> {
  value?: T;
  /** Why there is none, in words for the admin. */
  problem?: string;
}

/** What is asked for while it is wanted, and again whenever `news` is another; the last answer stays until then. */
export function useAnswer<T>(ask: () => Promise<T>, isWanted: boolean, news?: unknown): Answer<T> {
  const [answer, keep] = useState<Answer<T>>({});
  useEffect(() => {
    if (!isWanted) return;
    let isLate = false;
    ask().then(
      (value) => isLate || keep({ value }),
      (error: unknown) => isLate || keep((before) => ({ ...before, problem: messageOf(error) })),
    );
    return () => {
      isLate = true;
    };
  }, [isWanted, news]);
  return answer;
}
