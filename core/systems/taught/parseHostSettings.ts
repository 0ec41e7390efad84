import { PracticeError } from '../../model/schema/practiceError.ts';
import { zodIssueText } from '../../model/schema/zodIssue.ts';
import { isSystemId } from '../ids.ts';
import { unknownSystem } from '../unknownSystem.ts';
import { type HostSettings, hostSchema } from './lessonSchema.ts';

/**
 * Takes what was exported of a host: its practice system, and which column is which.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function parseHost(input: unknown): HostSettings {
  const { data, error } = hostSchema.safeParse(input);
  if (data === undefined) {
    const [issue] = error.issues;
    throw new PracticeError(zodIssueText(issue, input, 'file'));
  }
  if (!isSystemId(data.system)) {
    throw new PracticeError(unknownSystem(data.system));
  }
  return data;
}
