import {
  type Audited,
  type Cause,
  type Changed,
  emptyPractice,
  keptAfter,
  merge,
  type PageReading,
  toFixIn,
} from '../../core/index.ts';
import { auditedOf, changeAudited } from './audited.ts';
import { rest } from './rest.ts';
import type { PageSender } from './senders.ts';
import { store } from './store.ts';
import type { ToFix } from './toolbarIcon.ts';

/** What the admin has said, with what comes next for people on their way in or out. */
type NextSteps = (changed: Changed) => Changed;

/** Somebody is on their way, and the plan is not loaded yet. */
class WithoutPlan extends Error {}

const withoutPlan: NextSteps = (changed) => {
  if (changed.kept.notes?.moves) throw new WithoutPlan();
  return changed;
};

/**
 * Changes what is kept of a host, and its history with it, in one write. Where the plan is needed for it, nothing is
 * changed before that is there: no write waits for anything.
 */
export async function keep(
  host: string,
  by: Cause,
  change: (before: Audited, at: number) => Audited,
): Promise<Changed | undefined> {
  const at = Date.now();
  const keepWith = async (nextSteps: NextSteps): Promise<Changed | undefined> => {
    let changed: Changed | undefined;
    await changeAudited(host, (before, underPolicy) => {
      const asked = change(before, at);
      const after = nextSteps(keptAfter(before, asked.settings ? underPolicy(asked) : asked, by, at));
      changed = after;
      const { settings: _, ...kept } = after.kept;
      return { ...kept, ...(asked.settings && { settings: asked.settings }) };
    });
    return changed;
  };
  return keepWith(withoutPlan).catch(async (error: unknown) => {
    if (!(error instanceof WithoutPlan)) throw error;
    return keepWith((await rest()).withNextSteps);
  });
}

/** Merges a reading into the practice of the host it came from, in one write. */
export const keepReading = (reading: PageReading, { host, system }: PageSender): Promise<Changed | undefined> =>
  keep(host, 'reading', ({ practices }, at) => ({
    practices: merge(practices ?? emptyPractice(system, host), reading, at),
  }));

/** How many people of each practice have something to put right; `known` is not counted again. */
export async function allToFix(known?: ToFix): Promise<ToFix[]> {
  const { hosts } = await store();
  const now = Date.now();
  const others = (await hosts('practices')).filter((host) => host !== known?.host);
  const counted = await Promise.all(
    others.map(async (host): Promise<ToFix> => {
      const kept = await auditedOf(host).catch(() => ({}));
      return { host, toFix: toFixIn(kept, now) };
    }),
  );
  return [...(known ? [known] : []), ...counted];
}
