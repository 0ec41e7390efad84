import { FindingBody, inFull, saveFindings } from './details.ts';
import { here } from './partHere.ts';

export const detailsPart = here({ FindingBody, inFull, saveFindings });
