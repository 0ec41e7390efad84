import { SUBSCRIPTION_PLANS } from '../../core/model/terms.ts';
import { personFacts } from '../../core/rules/facts/personFacts.ts';
import { practiceFacts } from '../../core/rules/facts/practiceFacts.ts';
import { KINDS, SEVERITIES } from '../../core/rules/rule.ts';
import type { Node } from '../unit/sources.ts';
import { isNode } from '../unit/sources.ts';

/** An expression and where it stands: what is around it decides what may take its place. */
export interface Place {
  node: Node;
  field: string;
  parent: Node;
  path: string;
  textOf: (node: Node) => string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '|=': ['&='],
  '&=': ['|='],
};
const TRUTHS = new Set(['<', '<=', '>', '>=', '===', '!==', '&&', '||']);

/** Methods by what they are mistaken for; undefined: the call is left out. */
const METHODS: Readonly<Record<string, string | undefined>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  filter: undefined,
  trim: undefined,
  slice: undefined,
  sort: undefined,
  toSorted: undefined,
  reverse: undefined,
  toReversed: undefined,
};

/** In rules, which are data, a word is mistaken for the next one of its kind. */
const VOCABULARIES: readonly (readonly string[])[] = [
  SEVERITIES,
  KINDS,
  SUBSCRIPTION_PLANS,
  Object.keys(personFacts),
  Object.keys(practiceFacts),
  ['needsProvider', 'needsAdmin'],
];
const WAYS = ['all', 'any', 'none'];
const LISTS = [...WAYS, 'plans', 'unlessFound'];

const child = (node: Node, field: string): Node | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};
const children = (node: Node, field: string): Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};
const nameOf = (node: Node | undefined): unknown => node?.name ?? node?.value;
const isText = (node: Node | undefined): boolean =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');

const binary = ({ node, textOf }: Place): string[] => {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (!left || !right) return [];
  const operator = String(node.operator);
  const others = operator === '+' && (isText(left) || isText(right)) ? [] : (OPERATORS[operator] ?? []);
  // Beside `??`, the other logical operators want their own parentheses.
  const swapped = others.map((other) => `(${textOf(left)}) ${other} (${textOf(right)})`);
  return TRUTHS.has(operator) ? [...swapped, 'true', 'false'] : swapped;
};

const assigned = ({ node, textOf }: Place): string[] => {
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (!left || !right) return [];
  return (OPERATORS[String(node.operator)] ?? []).map((other) => `${textOf(left)} ${other} ${textOf(right)}`);
};

const literal = ({ node, path }: Place): string[] => {
  const { value, regex } = node;
  if (typeof value === 'boolean') return [String(!value)];
  if (isRegex(regex)) return patterns(regex.pattern, regex.flags);
  if (typeof value !== 'string') return [];
  const words = path.startsWith('core/rules/') ? VOCABULARIES.find((all) => all.includes(value)) : undefined;
  const next = words?.[(words.indexOf(value) + 1) % words.length];
  return [JSON.stringify(next ?? (value === '' ? 'mutated' : ''))];
};

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value;

/** A pattern without its ends, its flags, one of its repetitions; or with a class turned round. */
const patterns = (pattern: string, flags: string): string[] => {
  const others = [
    pattern.replace(/^\^/, ''),
    pattern.replace(/(?<!\\)\$$/, ''),
    pattern.replace(/(?<=[^\\(|])[+*](?!\?)/, ''),
    pattern.replace(
      /\\([dws])/i,
      (_, it: string) => `\\${it === it.toLowerCase() ? it.toUpperCase() : it.toLowerCase()}`,
    ),
    pattern.replace(/\[(\^?)/, (_, not: string) => (not ? '[' : '[^')),
  ].filter((other) => other !== pattern && other !== '');
  return [...new Set(others)].map((other) => `/${other}/${flags}`);
};

const list = ({ node, parent, textOf }: Place): string[] => {
  const parts = children(node, 'elements');
  if (parts.length === 0) return ['["mutated"]'];
  const isData = parent.type === 'Property' && LISTS.includes(String(nameOf(child(parent, 'key'))));
  const without = isData && parts.length > 1 ? parts.map((part) => parts.filter((other) => other !== part)) : [];
  return ['[]', ...without.map((rest) => `[${rest.map(textOf).join(', ')}]`)];
};

const record = ({ node, textOf }: Place): string[] => {
  const [property, ...others] = children(node, 'properties');
  if (!property) return [];
  const way = String(nameOf(child(property, 'key')));
  const value = child(property, 'value');
  if (others.length > 0 || !WAYS.includes(way) || !value) return ['({})'];
  return ['({})', ...WAYS.filter((other) => other !== way).map((other) => `({ ${other}: ${textOf(value)} })`)];
};

const call = ({ node, textOf }: Place): string[] => {
  const callee = child(node, 'callee');
  const [object, property] = [callee && child(callee, 'object'), callee && child(callee, 'property')];
  const method = String(nameOf(property));
  if (!callee || !object || !property || callee.computed || !Object.hasOwn(METHODS, method)) return [];
  const other = METHODS[method];
  if (other === undefined) return [textOf(object)];
  return [`${textOf(callee).slice(0, -method.length)}${other}${textOf(node).slice(textOf(callee).length)}`];
};

const optional = ({ node, textOf }: Place): string[] => {
  const text = textOf(node);
  const places = [...text.matchAll(/\?\.(?=[\w#])/g)].map(({ index }) => index);
  return places.slice(0, 1).map((at) => `${text.slice(0, at)}.${text.slice(at + 2)}`);
};

const unary = ({ node, textOf }: Place): string[] => {
  const argument = child(node, 'argument');
  return argument && ['!', '-', '~'].includes(String(node.operator)) ? [textOf(argument)] : [];
};

const BY_TYPE: Readonly<Record<string, (place: Place) => string[]>> = {
  BinaryExpression: binary,
  LogicalExpression: binary,
  AssignmentExpression: assigned,
  UnaryExpression: unary,
  UpdateExpression: ({ node, textOf }) => [textOf(node).replace(/\+\+|--/, (it) => (it === '++' ? '--' : '++'))],
  Literal: literal,
  TemplateLiteral: () => ['""'],
  ArrayExpression: list,
  ObjectExpression: record,
  CallExpression: call,
  ChainExpression: optional,
};

const TESTED = new Set(['IfStatement', 'ConditionalExpression']);
const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement']);

const byPlace = ({ node, field, parent }: Place): string[] => {
  if (field === 'test' && TESTED.has(parent.type)) return ['true', 'false'];
  if (field === 'test' && LOOPS.has(parent.type)) return ['false'];
  const isResult =
    (field === 'argument' && parent.type === 'ReturnStatement') ||
    (field === 'body' && parent.type === 'ArrowFunctionExpression' && parent.expression === true);
  return isResult && nameOf(node) !== 'undefined' ? ['undefined'] : [];
};

/** What can take the place of an expression. */
export function mutationsOf(place: Place): string[] {
  const { node, field, parent, textOf } = place;
  const isKey = field === 'key' || (field === 'callee' && node.type === 'MemberExpression');
  if (isKey || parent.type === 'ImportExpression') return [];
  const texts = [...(BY_TYPE[node.type]?.(place) ?? []), ...byPlace(place)];
  return [...new Set(texts)].filter((text) => text !== textOf(node));
}
