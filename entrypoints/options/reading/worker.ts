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
  type StaffFile,
  speak,
} from '../../../core/index.ts';
import type { Read, ReadReply, ReadRequest, Target } from './messages.ts';

// Reads a file beside the page, which stays usable meanwhile, and ends it with this worker.

let sheets: readonly Sheet[] = [];

const audited = (practice: Practice): Pick<Read, 'practice' | 'findings'> => ({
  practice,
  findings: auditWith(practice, { now: Date.now() }).findings.length,
});

/** The staff takes the place of the one that is kept; what else is known of the practice stays. */
const inTarget = ({ seen: _, ...target }: Target, staff: StaffFile): Pick<Read, 'practice' | 'findings'> =>
  'practice' in staff ? audited({ ...target, staff: staff.practice.staff }) : {};

const readStaff = (answers: Answers, target: Target, isRemembered: boolean): Read => {
  const file = readStaffSheets(sheets, target.system, answers);
  return { kind: 'staff', file, answers, isRemembered, ...inTarget(target, file) };
};

const read = async ({ open, answers, target }: ReadRequest): Promise<Read> => {
  if (!open) return readStaff(answers, target, false);
  const found = readFile(open.bytes);
  if (found.kind === 'practice') return { kind: 'practice', ...audited(found.practice) };
  if (found.kind === 'host') {
    const { practice } = found.data;
    return { kind: 'host', data: found.data, ...(practice && audited(practice)) };
  }
  sheets = await readSheets(open);
  const remembered = recall(sheets, target.system, open.remembered);
  return readStaff(remembered ?? {}, target, remembered !== undefined);
};

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  speak(data.language);
  const reply: ReadReply = await read(data).then(
    (found) => ({ read: found }),
    (error: unknown) => ({ problem: messageOf(error) }),
  );
  postMessage(reply);
});
