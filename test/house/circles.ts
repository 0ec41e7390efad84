import type { SourceFile } from './imports.ts';

/** Files that import each other, directly or through others: each circle once, its files in order (Tarjan). */
export function circles(house: ReadonlyMap<string, SourceFile>): string[][] {
  const found: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();

  const visit = (path: string): number => {
    const number = numbers.size;
    numbers.set(path, number);
    stack.push(path);
    open.add(path);
    let low = number;
    for (const next of house.get(path)?.imports ?? []) {
      if (!house.has(next)) continue;
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (open.has(next)) low = Math.min(low, numbers.get(next) ?? low);
    }
    lowest.set(path, low);
    if (low === number) {
      const circle = stack.splice(stack.indexOf(path));
      for (const one of circle) open.delete(one);
      const importsItself = house.get(path)?.imports.includes(path) ?? false;
      if (circle.length > 1 || importsItself) found.push(circle.sort());
    }
    return low;
  };

  for (const path of house.keys()) if (!numbers.has(path)) visit(path);
  return found;
}
