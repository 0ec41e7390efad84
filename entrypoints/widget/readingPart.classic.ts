import { here } from './partHere.ts';
import { forgetRoster, keepRoster, problemText, Reading, RosterDrop, readingCss, readRoster } from './reading.ts';

export const readingPart = here({ forgetRoster, keepRoster, problemText, Reading, RosterDrop, readingCss, readRoster });
