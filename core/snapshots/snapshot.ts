import type { PageModel } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { anonymousPage, anonymousUrl } from './anonymousPage.ts';
import { writeNodes } from './pageText.ts';
import { Renaming } from './renaming.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
export const FIRST_LINE = 'license-lens-page 1';
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
