import { browser } from 'wxt/browser';
import { type Answers, MEANINGS, type Meaning, type RememberedAnswers, type StaffColumn } from '../../core/index.ts';

/** What was answered to the last file with these headings, and of which practice it was. */
export interface KeptAnswers extends RememberedAnswers {
  host: string;
}

const KEY = 'staffFileAnswers';

/** So many are kept, the latest first, and none that is longer, in characters of JSON. */
const MOST = 50;
const LONGEST = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const entriesOf = <T>(value: unknown, isOne: (one: unknown) => one is T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, one]) => (isOne(one) ? [[key, one]] : [])),
  );

const isColumn = (value: unknown): value is StaffColumn | null => value === null || typeof value === 'string';
const isMeaning = (value: unknown): value is Meaning => MEANINGS.some((meaning) => meaning === value);

const answersIn = ({ sheet, headings, columns, words }: Record<string, unknown>): Answers => ({
  ...(typeof sheet === 'string' && { sheet }),
  ...(typeof headings === 'number' && { headings }),
  ...(isRecord(columns) && { columns: entriesOf(columns, isColumn) }),
  ...(isRecord(words) && {
    words: Object.fromEntries(Object.entries(words).map(([column, said]) => [column, entriesOf(said, isMeaning)])),
  }),
});

/** Whatever stands there, what cannot be meant is left out. */
const understood = (value: unknown): KeptAnswers[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (!isRecord(one) || !isRecord(one.answers)) return [];
    const { host, system, headings, answers } = one;
    if (typeof host !== 'string' || typeof system !== 'string' || typeof headings !== 'string') return [];
    return [{ host, system, headings, answers: answersIn(answers) }];
  });

/** The latest first. */
export const keptAnswers = async (): Promise<KeptAnswers[]> =>
  understood((await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY]);

const keep = async (all: readonly KeptAnswers[]): Promise<void> => {
  if (all.length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: all.slice(0, MOST) });
};

const isSame = (one: RememberedAnswers, other: RememberedAnswers): boolean =>
  one.system === other.system && one.headings === other.headings;

/** Keeps answers in the place of those to earlier files with the same headings. */
export async function keepAnswers(answers: KeptAnswers): Promise<void> {
  const others = (await keptAnswers()).filter((one) => !isSame(one, answers));
  await keep(JSON.stringify(answers).length > LONGEST ? others : [answers, ...others]);
}

/** Forgets some. Where there are none, nothing is written: a full disk refuses even that. */
const forget = async (isForgotten: (one: KeptAnswers) => boolean): Promise<void> => {
  const all = await keptAnswers();
  const others = all.filter((one) => !isForgotten(one));
  if (others.length < all.length) await keep(others);
};

/** Forgets the answers to files with these headings, of whichever practice. */
export const forgetAnswers = (answers: RememberedAnswers): Promise<void> => forget((one) => isSame(one, answers));

/** Forgets all answers to files of a practice. */
export const forgetAnswersOf = (host: string): Promise<void> => forget((one) => one.host === host);
