import type { Choice, PageModel, PageNode, Piece, Says } from '../model/page.ts';
import { ARIA_ROLES } from './pageWords.ts';
import type { Renaming } from './renaming.ts';

const NUMERIC = /^[-\d.,\s]*$/;
const STATE = /^(?:true|false|mixed|page|step|date|time|location)$/;

/** An address of the same shape. */
export function anonymousUrl(url: string, renaming: Renaming): string {
  if (!URL.canParse(url)) return renaming.id(url);
  const { protocol, hostname, pathname, search, hash } = new URL(url);
  const isWeb = /^https?:$/.test(protocol);
  return isWeb ? `${protocol}//${renaming.id(hostname)}${renaming.id(pathname + search + hash)}` : renaming.id(url);
}

/** A year to choose tells of nobody, and of which year a list is. */
const YEAR = /^20\d\d$/;

const choiceOf = (choice: Choice, renaming: Renaming): Choice => {
  const { text, label, value } = choice;
  if (YEAR.test(text)) return choice;
  return {
    text: renaming.text(text),
    ...(label !== undefined && { label: renaming.text(label) }),
    value: renaming.text(value),
  };
};

type Rename = (text: string, renaming: Renaming) => string;

const asText: Rename = (text, renaming) => renaming.text(text);
const asId: Rename = (text, renaming) => renaming.id(text);
const asNumber: Rename = (text, renaming) => (NUMERIC.test(text) ? text : renaming.text(text));
const asState: Rename = (text, renaming) => (STATE.test(text) ? text : renaming.text(text));
const asRole: Rename = (text) => (ARIA_ROLES.has(text) ? text : '?');

/** Whatever is said as a text. */
type Texts = { [Field in keyof Says]-?: NonNullable<Says[Field]> extends string ? Field : never }[keyof Says];

const HOW: Readonly<Record<Texts, Rename>> = {
  implied: asRole,
  name: asText,
  namedBy: asId,
  id: asId,
  for: asId,
  title: asText,
  placeholder: asText,
  href: anonymousUrl,
  value: asText,
  saved: asText,
  now: asNumber,
  checked: asState,
  pressed: asState,
  ticked: asState,
  opens: asState,
  current: asState,
  selected: asState,
  row: asNumber,
  key: asId,
  owns: asId,
};

/** A field that nobody has said how to rename is left out, unless it is a number or a yes. */
function saysOf(says: Says, renaming: Renaming): Says {
  const renamed = Object.entries(says).flatMap(([field, value]): [string, unknown][] => {
    if (typeof value === 'string') {
      const rename = HOW[field as Texts] as Rename | undefined;
      return rename ? [[field, rename(value, renaming)]] : [];
    }
    if (field === 'chosen') return [[field, (value as readonly Choice[]).map((one) => choiceOf(one, renaming))]];
    if (field === 'ids') return [[field, (value as readonly string[]).map((id) => renaming.id(id))]];
    return typeof value === 'number' || typeof value === 'boolean' ? [[field, value]] : [];
  });
  return Object.fromEntries(renamed);
}

const pieceOf = (piece: Piece, renaming: Renaming): Piece =>
  typeof piece === 'string' ? renaming.text(piece) : nodeOf(piece, renaming);

const nodeOf = (node: PageNode, renaming: Renaming): PageNode => ({
  role: node.role === '' || ARIA_ROLES.has(node.role) ? node.role : '?',
  is: node.is,
  traits: node.traits,
  ...(node.looks && { looks: node.looks }),
  content: node.content.map((piece) => pieceOf(piece, renaming)),
  says: node.says && saysOf(node.says, renaming),
  parent: undefined,
  known: undefined,
  handle: undefined,
});

/** All texts of a page, whatever they are. */
function* textsOf(node: PageNode): Generator<string> {
  if (node.says) yield JSON.stringify(node.says);
  for (const piece of node.content) {
    if (typeof piece === 'string') yield piece;
    else yield* textsOf(piece);
  }
}

/** A page that holds nobody's data: the words of the page stay, and everything else is made up. */
export function anonymousPage({ title, root }: PageModel, renaming: Renaming): PageModel {
  renaming.avoid(title);
  for (const text of textsOf(root)) renaming.avoid(text);
  return { title: renaming.text(title.replace(/\s+/g, ' ')), root: nodeOf(root, renaming) };
}
