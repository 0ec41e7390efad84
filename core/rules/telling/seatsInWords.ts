import type { License } from '../../model/terms.ts';
import { licenseName, licensesName, soldBy } from '../../systems/catalog.ts';
import { listNames } from '../../words/fill.ts';
import { rangeWords } from '../../words/ranges.ts';
import type { PracticeContext } from '../facts/practiceContext.ts';
import type { Range } from '../tally.ts';

const inWords = (license: License, { atLeast, atMost }: Range, { system, isWhole }: PracticeContext): string => {
  const words = rangeWords();
  if (isWhole.staff && atLeast === atMost) {
    return `${atLeast} ${(atLeast === 1 ? licenseName : licensesName)(license, system)}`;
  }
  const number = isWhole.staff ? words.between(atLeast, atMost) : words.atLeast(atLeast);
  return `${number} ${licensesName(license, system)}`;
};

/** “4 Provider licenses and 1 Admin license”: what a practice needs of each license that its system sells. */
export const seatsInWords = (context: PracticeContext): string =>
  listNames(soldBy(context.system).map((license) => inWords(license, context.tally.needed[license], context)));
