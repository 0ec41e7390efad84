import { isNode, type Node, parsed, sources, walk } from '../sources.ts';
import type { Told } from './everythingSaid.ts';

/** What a part of a source is called within its topic: `seats.howMany`. */
const nameOf = (around: readonly Node[]): string =>
  around
    .flatMap(({ type, key }) => (type === 'Property' && isNode(key) ? String(key.name ?? key.value) : []))
    .toReversed()
    .join('.');

const textOf = ({ type, value }: Node): string | undefined => {
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  return type === 'TemplateElement' ? (value as { cooked?: string }).cooked : undefined;
};

/** Every text of ours as it is written, without what is put in its places: also those of views. */
export const everythingWritten = (): Told[] =>
  [...sources(['core/words', 'components/words'])].flatMap(([path, source]) => {
    const told: Told[] = [];
    walk(parsed(path, source), (node, around) => {
      const text = textOf(node);
      const [parent] = around;
      const isKey =
        (parent?.type === 'Property' && parent.key === node) ||
        (parent?.type === 'CallExpression' && isNode(parent.callee) && parent.callee.name === 'word');
      const isType = parent?.type === 'TSLiteralType' || parent?.type === 'ImportDeclaration';
      if (text && !isKey && !isType) told.push([`${path} › ${nameOf(around)}`, text.replaceAll(/\{\w+\}/g, '…')]);
    });
    return told;
  });
