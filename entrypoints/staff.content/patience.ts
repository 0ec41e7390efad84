import { OURS } from '../../core/index.ts';

/** So much is borne: twenty times that something of ours is taken away, in about a second. */
const MOST = 200;
/** So much of it is forgotten in a millisecond. */
const FORGOTTEN = MOST / 8000;
/** Our element alone was taken away. */
const TAKEN = 10;
/** It went with what stood around it: so it does on any page that draws itself again. */
const DRAWN_AGAIN = 1;
/** While somebody scrolls, a page may draw itself again in each frame. */
const SCROLLING = 1_000;

const isOurs = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute(OURS);

const weightOf = ({ removedNodes, addedNodes }: MutationRecord): number => {
  const nodes = [...removedNodes];
  if (!nodes.some(isOurs)) return 0;
  return addedNodes.length === 0 && nodes.every(isOurs) ? TAKEN : DRAWN_AGAIN;
};

/** Tells a page that takes our elements away again and again from one that draws itself again. */
export class Patience {
  #borne = 0;
  #last = 0;
  #moved = Number.NEGATIVE_INFINITY;

  move(now: number): void {
    this.#moved = now;
  }

  /** @returns whether that was once too often */
  isOverWith(changes: readonly MutationRecord[], now: number): boolean {
    const weight = changes.reduce((most, change) => Math.max(most, weightOf(change)), 0);
    if (weight < TAKEN && now - this.#moved < SCROLLING) return false;
    this.#borne = Math.max(0, this.#borne - (now - this.#last) * FORGOTTEN) + weight;
    this.#last = now;
    if (this.#borne <= MOST) return false;
    // Another page begins anew.
    this.#borne = 0;
    return true;
  }
}
