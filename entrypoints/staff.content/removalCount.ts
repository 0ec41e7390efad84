import { OURS } from '../../core/index.ts';

/** The most weight that is accepted: an element of ours is taken away twenty times in about a second. */
const MOST = 200;
/** How much of the weight is forgotten in a millisecond. */
const FORGOTTEN = MOST / 8000;
/** The weight of an element of ours being taken away alone. */
const TAKEN = 10;
/** Its weight where it goes with what stands around it, as on any page that draws itself again. */
const DRAWN_AGAIN = 1;
/** How long after a scroll, click or key a page may draw itself again in each frame, in milliseconds. */
const ACTING = 1_000;

/** Whether something on the page is what we have put there. */
export const isOwnElement = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute(OURS);

const nodesOf = ({ addedNodes, removedNodes }: MutationRecord): Node[] => [...addedNodes, ...removedNodes];

const weightOf = (changes: readonly MutationRecord[]): number => {
  const losses = changes.filter(({ removedNodes }) => [...removedNodes].some(isOwnElement));
  if (losses.length === 0) return 0;
  const drawnAgain = new Set(changes.flatMap((change) => (nodesOf(change).every(isOwnElement) ? [] : [change.target])));
  return losses.every(({ target }) => drawnAgain.has(target)) ? DRAWN_AGAIN : TAKEN;
};

/** Tells a page that takes our elements away again and again from one that draws itself again. */
export class RemovalCount {
  #weight = 0;
  #last = 0;
  #acted = Number.NEGATIVE_INFINITY;

  /** Somebody does something on the page. */
  act(now: number): void {
    this.#acted = now;
  }

  /** @returns whether these changes are too much: the page is to be left alone */
  isOverWith(changes: readonly MutationRecord[], now: number): boolean {
    const weight = weightOf(changes);
    if (weight === 0) return false;
    if (weight < TAKEN && now - this.#acted < ACTING) return false;
    this.#weight = Math.max(0, this.#weight - (now - this.#last) * FORGOTTEN) + weight;
    this.#last = now;
    if (this.#weight <= MOST) return false;
    // The next page starts from zero.
    this.#weight = 0;
    return true;
  }
}
