import type { PageModel } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { anonymousPage, anonymousUrl } from './anonymousPage.ts';
import { NoSuchLine, parseNodes, writeNodes } from './pageText.ts';
import { Renaming } from './renaming.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
const FIRST_LINE = 'License Lens page snapshot 1';
const HEAD = ['system', 'url', 'title', 'language', 'translated'] as const;
/** Of a page. No list that is read in one piece has more. */
const MOST_LINES = 60_000;

/** What a page looked like, without anybody's data. */
export interface Snapshot {
  /** The practice system whose words the page was read in. */
  system: string;
  url: string;
  page: PageModel;
  /** The language that the page says it is in; '' if it says none. */
  language: string;
  /** The browser shows it in another language. */
  isTranslated: boolean;
}

export interface SnapshotOf extends Omit<Snapshot, 'system'> {
  vocabulary: Vocabulary;
  /** Names of permissions, as the pages of the system print them. */
  permissions: readonly string[];
  /** Names that are known to stand on the page: their words go, whatever they are. */
  names: readonly string[];
  /** From 0 to below 1. */
  random?: () => number;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}

/**
 * What a page looks like as a text that somebody can read before they give it away: names, addresses, ids, numbers and
 * free texts are made up, the same one each time.
 */
export function writeSnapshot(of: SnapshotOf): string {
  const { page, url, language, isTranslated, vocabulary, permissions, names, random = Math.random } = of;
  const { staffId: _, ...labels } = vocabulary;
  const renaming = new Renaming([...stringsIn(labels), ...permissions], names, random);
  renaming.avoid(url);
  const { title, root } = anonymousPage(page, renaming);
  const lines = writeNodes(root, MOST_LINES);
  const head = [
    `system ${vocabulary.id}`,
    `url ${anonymousUrl(url, renaming)}`,
    `title ${title}`,
    `language ${LANGUAGE.test(language) ? language : ''}`,
    `translated ${isTranslated}`,
  ];
  return `${[FIRST_LINE, ...head, '', ...lines].join('\n')}\n`;
}

/**
 * A snapshot out of its text, in which lines may have been taken out.
 * @throws NoSuchLine which names the line, and what was expected
 */
export function parseSnapshot(text: string): Snapshot {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0]?.trim() !== FIRST_LINE) throw new NoSuchLine(`line 1: expected “${FIRST_LINE}”`);
  const said = new Map<string, string>();
  let at = 1;
  for (; at < lines.length && lines[at]?.trim(); at++) {
    const [, word = '', value = ''] = /^(\w+) ?(.*)$/.exec(lines[at] ?? '') ?? [];
    said.set(word, value);
  }
  const [system, url, title, language, translated] = HEAD.map((word) => {
    const value = said.get(word);
    if (value === undefined) throw new NoSuchLine(`line ${at}: expected a line that begins with “${word}” before it`);
    return value;
  });
  return {
    system: system ?? '',
    url: url ?? '',
    page: { title: title ?? '', root: parseNodes(lines.slice(at), at + 1) },
    language: language ?? '',
    isTranslated: translated === 'true',
  };
}
