import reading from '../../components/styles/reading.css?inline';
import drop from './drop.css?inline';

// What asks for rosters and reads them: a page that gives one as an object needs it only where something is wrong with that.

export { Reading } from '../../components/staffFile/Reading.tsx';
export { forgetRoster, keepRoster } from '../../core/index.ts';
export { problemText } from './problemText.ts';
export { RosterDrop } from './RosterDrop.tsx';
export { readRoster } from './readRoster.ts';
export const readingCss = `${reading}\n${drop}`;
