import {
  type AdminInput,
  type Changed,
  type PageView,
  viewChanged,
  withDismissal,
  withoutDismissal,
} from '../../core/index.ts';
import type { FindingOf, SetAsideOf } from '../shared/messages.ts';
import { keep } from './practices.ts';

/** What the admin has said of a practice, if anything. */
export const inputOf = (host: string, notes: AdminInput | undefined): AdminInput => notes ?? { version: 1, host };

const shown = (changed: Changed | undefined): PageView | undefined => changed && viewChanged(changed);

export const setAside = async (host: string, finding: SetAsideOf): Promise<PageView | undefined> =>
  shown(
    await keep(host, 'settings', ({ notes }, at) => ({
      notes: withDismissal(inputOf(host, notes), { ...finding, at }),
    })),
  );

export const takeBack = async (host: string, finding: FindingOf): Promise<PageView | undefined> =>
  shown(await keep(host, 'settings', ({ notes }) => ({ notes: withoutDismissal(inputOf(host, notes), finding) })));

/** Keeps how many seats are bought, as the admin has typed it in; nothing typed in takes it back. */
export const typeIn = (host: string, pools: NonNullable<AdminInput['pools']>): Promise<unknown> =>
  keep(host, 'seats', ({ notes }) => {
    const { pools: _, ...input } = inputOf(host, notes);
    return { notes: Object.keys(pools).length > 0 ? { ...input, pools } : input };
  });
