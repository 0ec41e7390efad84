import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { StepView } from '../core/index.ts';

interface Props {
  /** Changes whenever something was read: then the plan is made again. */
  asOf: number | undefined;
  load(): Promise<readonly StepView[]>;
}

const LATER: Record<NonNullable<StepView['when']>, string> = {
  leaving: 'when they leave',
  renewal: 'at renewal',
};

const names = new Intl.ListFormat('en', { type: 'conjunction' });

const StepItem = ({ text, url, logsOut, waitsFor, when }: StepView) => (
  <li>
    {text} {when && <span class="soft">({LATER[when]})</span>} {url && <a href={url}>Open the page</a>}
    {waitsFor && <p class="soft small">{waitsFor}</p>}
    {logsOut.length > 0 && <p class="soft small">Saving logs {names.format(logsOut)} out.</p>}
  </li>
);

/** What to do, in an order in which nobody is locked out. A step is gone once its page was read again. */
export const Plan = ({ asOf, load }: Props) => {
  const isOpen = useSignal(false);
  const steps = useSignal<readonly StepView[] | undefined>(undefined);
  const problem = useSignal('');
  useEffect(() => {
    if (!isOpen.value) return;
    load().then(
      (found) => {
        steps.value = found;
        problem.value = '';
      },
      (error: unknown) => {
        problem.value = error instanceof Error ? error.message : String(error);
      },
    );
  }, [asOf, isOpen.value, load, steps, problem, isOpen]);
  return (
    <details
      class="plan"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>What to do, in order</summary>
      {problem.value && (
        <p class="notice error" role="alert">
          {problem.value}
        </p>
      )}
      {steps.value?.length === 0 && <p class="soft">Nothing is to be done.</p>}
      <ol>
        {steps.value?.map((step) => (
          <StepItem key={`${step.rule} ${step.text}`} {...step} />
        ))}
      </ol>
    </details>
  );
};
