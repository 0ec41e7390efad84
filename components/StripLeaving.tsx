import type { LeavingView } from '../core/index.ts';
import { StepList } from './StripSeats.tsx';
import { useWords } from './speaking.ts';
import { stripWords } from './words/strip.ts';

/** Somebody whom the staff list does not let the admin deactivate. */
export interface Leaving {
  view: LeavingView;
  /** Puts the steps on the list of what to do. */
  begin(): void;
  /** Takes them off it. */
  undo(): void;
}

/** Why somebody cannot be deactivated, and the steps by which they leave without anybody being locked out. */
export const StripLeaving = ({ view: { reason, steps, isBegun, isAsked }, begin, undo }: Leaving) => {
  const { leaving: say } = useWords(stripWords);
  return (
    <>
      <div class="said" role="status">
        <p>{isBegun ? say.begun : reason}</p>
      </div>
      {steps.length > 0 && <StepList steps={steps} />}
      <p class="choice">
        {/* One button that begins and takes back, so that the focus stays on it. */}
        <button
          type="button"
          class={isBegun ? 'link' : 'button'}
          onClick={(event) => event.isTrusted && (isBegun ? undo : begin)()}
        >
          {isBegun ? say.undo : say.begin}
        </button>{' '}
        {isAsked && !isBegun && (
          <button type="button" class="link" onClick={(event) => event.isTrusted && undo()}>
            {say.no}
          </button>
        )}
      </p>
    </>
  );
};
