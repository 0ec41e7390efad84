import type { PageNode } from '../model/page.ts';

const kept = new WeakMap<PageNode, Map<unknown, unknown>>();

/** What is made of something for as long as nothing in it changes; `key` tells what. */
export function keptOf<T>(node: PageNode, key: unknown, make: () => T): T {
  const known = kept.get(node) ?? new Map<unknown, unknown>();
  kept.set(node, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
