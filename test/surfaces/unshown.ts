import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../core/index.ts';
import { isNode, type Node, parsed, walk } from '../unit/sources.ts';
import { allShown, isShown, places, textAt } from './heard.ts';

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What no state shows, and why it is there. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'core/words/rosterCells.ts › rosterCells.yesOrNo.0.1': 'understood in rosters, and never written',
  'core/words/rosterCells.ts › rosterCells.yesOrNo.1.1': 'understood in rosters, and never written',
  'core/words/conditions.ts › conditions.never':
    'of a condition without parts: none of our rules is one, and none may be written',
  'core/words/conditions.ts › conditions.says.documentation': 'each fact has words, whether or not a rule names it',
  'core/words/conditions.ts › conditions.says.sameEmail': 'it only decides how severe a rule is',
  'core/words/permissionInfo.ts › permissionInfo.none': 'beside a box that needs no license stands no hint',
  'core/words/places.ts › places.other.addStaff':
    'each page has its place; nothing leads to this one in a system that nobody has described',
  'core/words/places.ts › places.other.amaLicenses': 'the same',
  'core/words/mistakes.ts › mistakes.unreadable': 'where a schema refuses without naming a place: ours all name one',
  'core/words/mistakes.ts › mistakes.found.none': 'a page of ours sends no data without a part',
  'core/words/mistakes.ts › mistakes.expected.oneOf': 'the same',
};

/** What around a literal makes it no text: what something is compared with, imported from, or called. */
const isNoText = (node: Node, [around]: readonly Node[]): boolean =>
  around?.type === 'BinaryExpression' ||
  around?.type === 'ImportDeclaration' ||
  around?.type === 'TSLiteralType' ||
  (around?.type === 'MemberExpression' && around.computed === true) ||
  ((around?.type === 'Property' || around?.type === 'TSPropertySignature') &&
    around.key === node &&
    !around.computed) ||
  around?.type === 'NewExpression' ||
  (around?.type === 'CallExpression' && isNode(around.callee) && around.callee.name === 'word') ||
  around?.type === 'SwitchCase';

/** The pieces of text of a source: what stands in quotes, and between the places of a template. */
function piecesOf(path: string): string[] {
  const pieces: string[] = [];
  walk(parsed(path, readFileSync(path, 'utf8')), (node, around) => {
    if (isNoText(node, around)) return;
    if (node.type === 'Literal' && typeof node.value === 'string') pieces.push(node.value);
    if (node.type === 'TemplateElement') pieces.push(String((node.value as unknown as { cooked: string }).cooked));
  });
  return pieces.map(tidy).filter((text) => /\p{L}/u.test(text));
}

const texts: Partial<Record<Language, string>> = {};

/** All that a language shows, one text a line. */
const textOf = (language: Language): string => {
  texts[language] ??= allShown(language).map(tidy).join('\n');
  return texts[language];
};

/** A piece of a text that no state shows. */
const isNotShown = (language: Language, piece: string): boolean =>
  Object.keys(NOT_SHOWN).some((place) => tidy(textAt(language, place) ?? '') === piece);

/** What a words file says that is in no state, in a language: whole entries, and pieces of those that have several ways to say it. */
export function unshownIn(file: string, language: Language): string[] {
  const path = file.replace('/words/', `/words/${language}/`);
  const missing = (places.get(file) ?? []).filter(
    (place) => !isShown(language, place) && !Object.hasOwn(NOT_SHOWN, place),
  );
  const all = textOf(language);
  const pieces = piecesOf(path).filter((piece) => !all.includes(piece) && !isNotShown(language, piece));
  return [...missing, ...pieces.map((piece) => `${path}: “${piece}”`)];
}

/** All files with words. */
export const everyFile = (): string[] => [...places.keys()];

/** Places of `NOT_SHOWN` that a state shows all the same, or that are no more. */
export const shownAllTheSame = (): string[] => {
  const all = new Set([...places.values()].flat());
  return Object.keys(NOT_SHOWN).filter(
    (place) => !all.has(place) || LANGUAGES.every((language) => isShown(language, place)),
  );
};
