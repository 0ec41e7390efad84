import type { Practice } from '../../core/index.ts';
import { needIn } from './planWalk.ts';

/** The owner first, then as the admin says. */
const inOrder = ({ staff }: Practice, order: readonly string[]) =>
  [...staff].sort((a, b) => Number(b.owner) - Number(a.owner) || order.indexOf(a.id) - order.indexOf(b.id));

/** Every choice of people, those of high priority first: the first for which there is a way to hand licenses out. */
export function servedByTrying(practice: Practice, order: readonly string[]): string[] {
  const wants = inOrder(practice, order)
    .map((member) => ({ id: member.id, need: needIn(practice, member) }))
    .filter(({ need }) => need !== 'none');
  const pools = {
    provider: practice.pools?.provider ?? 0,
    admin: practice.system === 'theranest' ? (practice.pools?.admin ?? 0) : 0,
  };
  const fits = (chosen: typeof wants): boolean => {
    const ways = (rest: typeof wants, provider: number, admin: number): boolean => {
      const [first, ...others] = rest;
      if (!first) return true;
      return (
        (provider > 0 && ways(others, provider - 1, admin)) ||
        (first.need === 'admin' && admin > 0 && ways(others, provider, admin - 1))
      );
    };
    return ways(chosen, pools.provider, pools.admin);
  };
  const n = wants.length;
  for (let choice = 2 ** n - 1; choice >= 0; choice -= 1) {
    const chosen = wants.filter((_, i) => (choice >> (n - 1 - i)) & 1);
    if (fits(chosen)) return chosen.map(({ id }) => id);
  }
  return [];
}
