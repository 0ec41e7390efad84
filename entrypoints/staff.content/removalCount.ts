import { OURS } from '../../core/index.ts';

/** So much is borne: twenty times that something of ours is taken away, in about a second. */
const MOST = 200;
/** So much of it is forgotten in a millisecond. */
const FORGOTTEN = MOST / 8000;
/** Our element was taken away from where all else stayed. */
const TAKEN = 10;
/** It went with what stood around it: so it does on any page that draws itself again. */
const DRAWN_AGAIN = 1;
/** So long after somebody has scrolled, clicked or typed, a page may draw itself again in each frame. */
const ACTING = 1_000;

const isOurs = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute(OURS);

const nodesOf = ({ addedNodes, removedNodes }: MutationRecord): Node[] => [...addedNodes, ...removedNodes];

const weightOf = (changes: readonly MutationRecord[]): number => {
  const losses = changes.filter(({ removedNodes }) => [...removedNodes].some(isOurs));
  if (losses.length === 0) return 0;
  const drawnAgain = new Set(changes.flatMap((change) => (nodesOf(change).every(isOurs) ? [] : [change.target])));
  return losses.every(({ target }) => drawnAgain.has(target)) ? DRAWN_AGAIN : TAKEN;
};

/** Tells a page that takes our elements away again and again from one that draws itself again. */
export class RemovalCount {
  #borne = 0;
  #last = 0;
  #acted = Number.NEGATIVE_INFINITY;

  /** Somebody does something on the page. */
  act(now: number): void {
    this.#acted = now;
  }

  /** @returns whether that was once too often */
  isOverWith(changes: readonly MutationRecord[], now: number): boolean {
    const weight = weightOf(changes);
    if (weight === 0) return false;
    if (weight < TAKEN && now - this.#acted < ACTING) return false;
    this.#borne = Math.max(0, this.#borne - (now - this.#last) * FORGOTTEN) + weight;
    this.#last = now;
    if (this.#borne <= MOST) return false;
    // Another page begins anew.
    this.#borne = 0;
    return true;
  }
}
