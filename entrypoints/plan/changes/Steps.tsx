import { useFormats, useWords } from '../../../components/speaking.ts';
import { Worklist } from '../../../components/Worklist.tsx';
import { draftWords } from '../../../components/words/draft.ts';
import type { DraftView } from '../../../core/index.ts';
import { plan } from './edits.ts';

/** How to make the changes; with a click their steps are on the admin's list. */
export const Steps = ({ view }: { view: DraftView }) => {
  const say = useWords(draftWords);
  const { number, day } = useFormats();
  const { steps, otherSteps, plannedAt } = view;
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{say.steps}</h2>
      <div role="status">{plannedAt !== undefined && <p>{say.planned(day(plannedAt))}</p>}</div>
      {steps.length > 0 ? (
        <Worklist steps={steps} called={view.called} isPreview={plannedAt === undefined} />
      ) : (
        <p class="soft">{say.noSteps}</p>
      )}
      {otherSteps > 0 && <p class="small soft">{say.others(otherSteps, number(otherSteps))}</p>}
      <p class="actions">
        {plannedAt === undefined ? (
          <button type="button" class="button primary" onClick={() => plan(true)}>
            {say.toChecklist}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => plan(false)}>
            {say.backToDraft}
          </button>
        )}
      </p>
    </section>
  );
};
