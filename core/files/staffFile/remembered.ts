import { systemById } from '../../systems/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Answers, FileLayout } from './answers.ts';
import { tableAt } from './headingRow.ts';
import { HeadingWords } from './headings.ts';

/** What an admin has said of a file, for files with the same headings in the words of the same practice system. */
export interface RememberedAnswers {
  system: string;
  headings: string;
  answers: Answers;
}

/** Headings stand within so many rows. */
const SEARCHED = 40;

const keyOf = (headings: readonly string[]): string =>
  JSON.stringify(headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1));

const NO_HEADINGS = keyOf([]);

/**
 * What is worth remembering of the answers to a file; undefined where nothing is. Who shares a name, and which rows are
 * hidden, is another matter in each file; and files without headings cannot be known again.
 */
export function toRemember(
  { columns }: FileLayout,
  { same: _, hidden: __, ...answers }: Answers,
  system: string,
): RememberedAnswers | undefined {
  const headings: string[] = [];
  for (const { place, heading } of columns) headings[place] = heading;
  const key = keyOf(Array.from(headings, (heading = '') => heading));
  return key === NO_HEADINGS || Object.keys(answers).length === 0 ? undefined : { system, headings: key, answers };
}

/** The answers that were given to a file with the same headings, whichever sheet and row they stand in now. */
export function recall(
  sheets: readonly Sheet[],
  systemId: string,
  remembered: readonly RememberedAnswers[],
): Answers | undefined {
  const known = new Map(remembered.filter((one) => one.system === systemId).map((one) => [one.headings, one.answers]));
  const system = systemById(systemId);
  if (known.size === 0 || !system) return undefined;
  const words = new HeadingWords(system);
  const found = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, SEARCHED).flatMap(({ number }) => {
      const answers = known.get(keyOf(tableAt(sheet, number, words).headings));
      return answers ? [{ sheet: sheet.name, number, answers }] : [];
    }),
  );
  const [first] = found;
  const here = found.find(({ sheet, answers }) => answers.sheet === sheet) ?? first;
  if (!here) return undefined;
  const { sheet, headings, ...others } = here.answers;
  return {
    ...others,
    ...(sheet === here.sheet && { sheet }),
    ...(headings !== undefined && { headings: here.number }),
  };
}
