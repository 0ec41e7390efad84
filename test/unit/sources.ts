import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A part of a parsed source, as ESTree has it. */
export interface Node {
  type: string;
  [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Sources of these rooms, by path. */
export const sources = (rooms: readonly string[]): Map<string, string> =>
  new Map(
    rooms
      .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

export const parsed = (path: string, source: string): Node => {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  return program as unknown as Node;
};

/** Calls `visit` for each part, with those around it, the nearest first. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  visit(node, around);
  const within = [node, ...around];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, within);
  }
}

/** The titles of the tests in a file: the texts that a call of `it`, or of what `it.each` gives, begins with. */
export const titlesIn = (path: string): string[] => {
  const titles: string[] = [];
  walk(parsed(path, readFileSync(path, 'utf8')), (node) => {
    const [title] = (node.type === 'CallExpression' && (node.arguments as { value?: unknown }[])) || [];
    if (typeof title?.value === 'string') titles.push(title.value);
  });
  return titles;
};
