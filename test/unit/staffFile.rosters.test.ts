import { describe, expect, it } from 'vitest';
import beside from '../rosters/beside.json' with { type: 'json' };
import cases from '../rosters/cases.json' with { type: 'json' };
import { type Beside, type RosterCase, verdictOn } from './rosterVerdict.ts';

const all = cases as RosterCase[];
const besideOf: Record<string, Beside> = beside;

/** What is binary is refused, with what to do. */
const REFUSED = ['old.xls', 'staff.xlsb'];
/** Formulas that the writer of the file has not worked out: their facts are unread, and it is said which. */
const UNREAD = ['formulas-without-results.xlsx', 'xlsxwriter-formulas.xlsx'];

describe('staff lists in the shapes of real exports', () => {
  it.each(all)('$file', async (one) => {
    const how = REFUSED.includes(one.file) ? 'refused' : UNREAD.includes(one.file) ? 'unread' : 'atOnce';
    expect(await verdictOn(one, 'test/rosters/files', besideOf[one.file])).toEqual({ how });
  });

  it('are a hundred and two, of which four leave something open', () => {
    expect(new Set(all.map(({ file }) => file)).size).toBe(102);
    expect(all.map(({ file }) => file)).toEqual(expect.arrayContaining([...REFUSED, ...UNREAD]));
  });
});
