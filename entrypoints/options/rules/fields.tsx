import type { ComponentChildren } from 'preact';
import { SetByOrganization } from '../SetByOrganization.tsx';
import { problem } from './state.ts';

interface ChoiceProps {
  label: string;
  /** Why it is asked, or what is usual. */
  why: string;
  /** The organization decides: it is shown, and cannot be changed. */
  isTheirs?: boolean;
  children: ComponentChildren;
}

/** Something to decide, with its reason. */
export const Choice = ({ label, why, isTheirs = false, children }: ChoiceProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the children are the field
  <label class="choice">
    <span>
      {label}
      <span class="soft small why">{why}</span>
      {isTheirs && <SetByOrganization />}
    </span>
    {children}
  </label>
);

const numberIn = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

interface NumberFieldProps extends Omit<ChoiceProps, 'children'> {
  value: number | undefined;
  usual?: number;
  step?: string;
  change(value: number | undefined): void;
}

export const NumberField = ({ label, why, value, usual, step = '1', isTheirs = false, change }: NumberFieldProps) => (
  <Choice label={label} why={why} isTheirs={isTheirs}>
    <input
      type="number"
      min="0"
      disabled={isTheirs}
      step={step}
      value={value ?? ''}
      placeholder={usual === undefined ? '' : String(usual)}
      onChange={(event) => change(numberIn(event.currentTarget.value))}
    />
  </Choice>
);

/** What went wrong with a decision, where it was made. */
export const DecisionProblem = ({ of }: { of: 'rules' | 'prices' }) =>
  problem.value?.in === of ? (
    <p class="notice error" role="alert">
      {problem.value.text}
    </p>
  ) : null;
