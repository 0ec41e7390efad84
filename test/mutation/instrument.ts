import { isNode, type Node, parsed } from '../unit/sources.ts';
import { mutationsOf } from './mutations.ts';

/** A change of the source that some test should notice. */
export interface Mutant {
  id: number;
  path: string;
  line: number;
  was: string;
  became: string;
}

export interface Instrumented {
  code: string;
  mutants: Mutant[];
}

const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement', 'ForInStatement']);

type Ranged = Node & { start: number; end: number };
const isRanged = (value: unknown): value is Ranged => isNode(value) && typeof value.start === 'number';

/** Parts that run: no types, and no words of an error that only who writes code sees. */
const partsOf = (node: Node): { field: string; part: Ranged }[] => {
  if (node.type === 'NewExpression' && isNode(node.callee) && /Error$/.test(String(node.callee.name))) return [];
  if (/^(Import|ExportAll|ExportSpecifier)/.test(node.type)) return [];
  const isShort = node.type === 'Property' && node.shorthand === true;
  return Object.entries(node)
    .filter(([field]) => !(isShort && field === 'key') && field !== 'source')
    .flatMap(([field, value]) => (Array.isArray(value) ? value : [value]).map((part) => ({ field, part })))
    .filter((it): it is { field: string; part: Ranged } => isRanged(it.part))
    .filter(({ part }) => !part.type.startsWith('TS') || WRAPPERS.has(part.type))
    .sort((a, b) => a.part.start - b.part.start);
};

/** The links of `a?.b.c` are one: only the whole of it is changed. */
const isLink = (parent: Node, field: string, inChain: boolean): boolean =>
  inChain && (field === 'object' || field === 'callee' || parent.type === 'ChainExpression');

/**
 * The source with all its mutants side by side: `is(n)` says whether the nth is the one that lives, `tick()` counts
 * the rounds of loops. With `mutates` false, loops are counted and nothing else.
 */
export function instrument(path: string, source: string, firstId: number, mutates: boolean): Instrumented {
  const mutants: Mutant[] = [];
  const lineOf = (at: number) => source.slice(0, at).split('\n').length;
  const textOf = (node: Node) => (isRanged(node) ? source.slice(node.start, node.end) : '');

  const grow = (node: Ranged, became: string): number => {
    const id = firstId + mutants.length;
    mutants.push({ id, path, line: lineOf(node.start), was: textOf(node), became });
    return id;
  };

  const inner = (node: Ranged, inChain: boolean): string => {
    let at = node.start;
    let code = '';
    for (const { field, part } of partsOf(node)) {
      code += source.slice(at, part.start) + render(part, field, node, inChain);
      at = part.end;
    }
    return code + source.slice(at, node.end);
  };

  const block = (node: Ranged, parent: Node, code: string): string => {
    const ticks = LOOPS.has(parent.type) ? '__tick();' : '';
    const isEmpty = !Array.isArray(node.body) || node.body.length === 0;
    if (!mutates || isEmpty) return `{${ticks}${code.slice(1)}`;
    return `{${ticks}if(!__is(${grow(node, '{}')})){${code.slice(1)}}`;
  };

  function render(node: Ranged, field: string, parent: Node, inChain: boolean): string {
    const isSpine = isLink(parent, field, inChain);
    const code = inner(node, node.type === 'ChainExpression' || isSpine);
    if (node.type === 'BlockStatement') return block(node, parent, code);
    const isCall =
      node.type === 'ExpressionStatement' && isNode(node.expression) && /Call|Await/.test(node.expression.type);
    // In braces: an `else` may follow.
    if (isCall && mutates) return `{if(!__is(${grow(node, ';')})){${code}}}`;
    const made = mutates && !isSpine ? mutationsOf({ node, field, parent, path, textOf }) : [];
    const changed = made.reduce((rest, text) => `(__is(${grow(node, text)})?${text}:${rest})`, code);
    return field === 'test' && LOOPS.has(parent.type) ? `(__tick(),${changed})` : changed;
  }

  const program = parsed(path, source);
  return {
    code: isRanged(program)
      ? source.slice(0, program.start) + inner(program, false) + source.slice(program.end)
      : source,
    mutants,
  };
}
