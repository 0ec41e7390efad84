import type { Language, Practice } from '../../core/index.ts';
import { type Given, isGiven, keyOf } from './given.ts';
import type { GivenStaffFile } from './givenStaffFile.ts';
import { loadReading } from './loadReading.ts';
import { practiceFrom } from './practiceFrom.ts';
import { readingPart } from './readingPart.ts';
import type { Roster } from './roster.ts';
import { loadStaffLists, type StaffLists } from './staffListsPart.ts';
import { inTurns } from './turns.ts';

/** The roster that is given, if any: the object counts before all else. */
async function rosterOf(given: Given, language: Language, signal: AbortSignal): Promise<Roster | undefined> {
  if (given.practice !== undefined)
    return { practice: await inTurns(practiceFrom(given.practice, given.system), language, signal) };
  const { readRoster } = await loadReading(language);
  signal.throwIfAborted();
  return readRoster(given, language, signal);
}

/** Where the practice comes from that is checked. */
export class RosterSource {
  /** What is given is a staff list of another program. */
  staffFile: GivenStaffFile | undefined;
  /** What reads and shows such lists, once there is one. */
  lists: StaffLists | undefined;

  /** What is given is another roster from now on. */
  forget(): void {
    this.staffFile = undefined;
  }

  /**
   * The practice that is given; undefined while there is none, or a staff list leaves something open.
   * @throws RosterError, and the reason of the signal
   */
  async practice(given: Given, language: Language, signal: AbortSignal): Promise<Practice | undefined> {
    const roster = this.staffFile ? undefined : await rosterOf(given, language, signal);
    signal.throwIfAborted();
    if (roster && !('practice' in roster)) {
      this.lists = await loadStaffLists();
      this.staffFile = await this.lists.readStaffList(roster, isGiven(given), language, signal);
    }
    signal.throwIfAborted();
    if (this.staffFile) await inTurns(this.staffFile.readAgain(given.system), language, signal);
    const practice = roster && 'practice' in roster ? roster.practice : this.staffFile?.practice;
    if (practice && given.cache && given.file && !isGiven(given))
      await readingPart.now(language)?.keepRoster(keyOf(given.element), practice);
    return practice;
  }
}
