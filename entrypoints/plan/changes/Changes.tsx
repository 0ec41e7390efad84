import { useWords } from '../../../components/speaking.ts';
import { draftWords } from '../../../components/words/draft.ts';
import type { DraftView } from '../../../core/index.ts';
import { Adding } from './Adding.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Compared } from './Compared.tsx';
import { SeatFields } from './SeatFields.tsx';
import { Steps } from './Steps.tsx';

/** What if: several changes at once, what they would do, and how to make them. */
export const Changes = ({ view }: { view: DraftView }) => {
  const say = useWords(draftWords);
  const { result, changes } = view;
  const isDone = changes.length > 0 && !result;
  return (
    <>
      <p class="sum">{say.lead}</p>
      <div class="parts changes">
        <div>
          <Adding view={view} />
          <SeatFields view={view} />
          <ChangeList view={view} />
        </div>
        <div>
          {result && <Compared view={view} result={result} />}
          {!result && <p class="notice">{isDone ? say.nothingLeft : say.start}</p>}
        </div>
      </div>
      {(result || view.plannedAt !== undefined) && <Steps view={view} />}
    </>
  );
};
