import { messageOf } from '../../../components/messageOf.ts';
import {
  type Answers,
  auditWith,
  type Practice,
  readFile,
  readSheets,
  readStaffSheets,
  recall,
  type Sheet,
  speak,
} from '../../../core/index.ts';
import type { Outcome, Read, ReadReply, ReadRequest } from './messages.ts';

// Reads a file beside the page, which stays usable meanwhile, and ends it with this worker.

/** What was read of the open file: a staff list is understood anew each time, by its answers. */
let opened: { sheets: readonly Sheet[] } | { whole: Practice };

const outcomeOf = (practice: Practice): Outcome => ({
  host: practice.host,
  staff: practice.staff.length,
  findings: auditWith(practice, { now: Date.now() }).findings.length,
});

const toKeep = (practice: Practice, { isTaken }: ReadRequest): Pick<Read, 'practice' | 'outcome'> =>
  isTaken ? { practice } : { outcome: outcomeOf(practice) };

/** The staff takes the place of the one that is kept; what else is known of the practice stays. */
const readStaff = (sheets: readonly Sheet[], answers: Answers, request: ReadRequest, isRemembered: boolean): Read => {
  const { seen: _, ...target } = request.target;
  const { practice, ...file } = { practice: undefined, ...readStaffSheets(sheets, target.system, answers) };
  return {
    kind: 'staff',
    file,
    answers,
    isRemembered,
    ...(practice && toKeep({ ...target, staff: practice.staff }, request)),
  };
};

const readOpened = (request: ReadRequest): Read =>
  'whole' in opened
    ? { kind: 'practice', ...toKeep(opened.whole, request) }
    : readStaff(opened.sheets, request.answers, request, false);

const read = async (request: ReadRequest): Promise<Read> => {
  const { open, target } = request;
  if (!open) return readOpened(request);
  const found = readFile(open.bytes);
  if (found.kind === 'practice') {
    opened = { whole: found.practice };
    return readOpened(request);
  }
  if (found.kind === 'host') {
    const { practice } = found.data;
    return { kind: 'host', data: found.data, ...(practice && { outcome: outcomeOf(practice) }) };
  }
  const sheets = await readSheets(open);
  opened = { sheets };
  const remembered = recall(sheets, target.system, open.remembered);
  return readStaff(sheets, remembered ?? {}, request, remembered !== undefined);
};

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  speak(data.language);
  const reply: ReadReply = await read(data).then(
    (found) => ({ read: found }),
    (error: unknown) => ({ problem: messageOf(error) }),
  );
  postMessage(reply);
});
