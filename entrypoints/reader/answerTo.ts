import { messageOf } from '../../components/messageOf.ts';
import type { PageView, Told } from '../../core/index.ts';
import { ask, Orphaned, Unanswered } from '../shared/ask.ts';
import type { PageMessage } from '../shared/messages.ts';
import type { PanelState, ViewQuestion } from '../shared/panelScript.ts';

/** A message that is answered with what is known of the practice. */
export type Question = ViewQuestion | (PageMessage & { type: 'reading' });

export type Answer = { view: PageView | Told | undefined } | { problem: PanelState['problem'] };

/** What the background answers, or why it does not; undefined: the extension is gone. */
export async function answerTo(question: Question): Promise<Answer | undefined> {
  try {
    return { view: await ask(question) };
  } catch (error) {
    if (error instanceof Orphaned) return undefined;
    return { problem: error instanceof Unanswered ? { unanswered: true } : messageOf(error) };
  }
}
