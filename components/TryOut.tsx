import { useState } from 'preact/hooks';
import {
  type Change,
  capitalized,
  type FindingInBrief,
  type PersonFacts,
  type Range,
  type WhatIfView,
} from '../core/index.ts';
import type { WorkActions } from './actions.ts';
import { Problem } from './Problem.tsx';
import { useRange } from './SeatMeters.tsx';
import { useFormats, useLicenseNames, useWords } from './speaking.ts';
import { useAnswer } from './useAnswer.ts';
import { whatIfWords } from './words/whatIf.ts';

interface SwitchProps {
  label: string;
  /** As it was read, and as it is tried. */
  was: boolean | undefined;
  tried: boolean | undefined;
  onTry(on: boolean): void;
}

const Switch = ({ label, was, tried, onTry }: SwitchProps) => {
  const say = useWords(whatIfWords);
  const is = tried ?? was;
  return (
    <label class={tried === undefined ? 'switch' : 'switch tried'}>
      <input
        type="checkbox"
        checked={is ?? false}
        indeterminate={is === undefined}
        onChange={({ currentTarget }) => onTry(currentTarget.checked)}
      />
      {label}
      {is === undefined && <span class="soft small"> ({say.unread})</span>}
    </label>
  );
};

const Some = ({ title, findings, isGood }: { title: string; findings: readonly FindingInBrief[]; isGood: boolean }) =>
  findings.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {findings.map(({ rule, staffId, severity, label, message }) => (
          <li key={`${rule} ${staffId ?? ''}`}>
            <span class={`tag ${isGood ? 'done' : severity}`}>{label}</span> <span class="small">{message}</span>
          </li>
        ))}
      </ul>
    </>
  );

const isSame = (a: Range, b: Range): boolean => a.atLeast === b.atLeast && a.atMost === b.atMost;

const Counts = ({ result, person: { sells, called } }: { result: WhatIfView; person: PersonFacts }) => {
  const say = useWords(whatIfWords);
  const inWords = useRange();
  const { money } = useFormats();
  const { before, after } = result.seats;
  const lines = sells.flatMap((license) =>
    (['switchedOn', 'needed'] as const).flatMap((what) => {
      const [was, is] = [before[license][what], after[license][what]];
      const title = (what === 'needed' ? say.needed : say.on)(called[license].label);
      return isSame(was, is) ? [] : [[title, say.from(inWords(was), inWords(is))] as const];
    }),
  );
  const cost = result.money;
  if (cost && cost.before !== cost.after) {
    lines.push([say.money, say.from(money(cost.before, cost.currency), money(cost.after, cost.currency))] as const);
  }
  return lines.length === 0 ? null : (
    <dl class="counts">
      {lines.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

const Result = ({ result, person }: { result: WhatIfView; person: PersonFacts }) => {
  const say = useWords(whatIfWords);
  const { appear, disappear } = result;
  return (
    <>
      {appear.length + disappear.length === 0 && <p>{say.same}</p>}
      <Some title={say.appear} findings={appear} isGood={false} />
      <Some title={say.disappear} findings={disappear} isGood />
      <Counts result={result} person={person} />
    </>
  );
};

/** What was tried, as changes. */
const changesOf = (tried: Readonly<Record<string, boolean>>, { id }: PersonFacts): Change[] =>
  Object.entries(tried).map(([fact, on]) =>
    fact === 'provider' || fact === 'admin'
      ? { do: 'switch', staffId: id, license: fact, on }
      : { do: 'permit', staffId: id, permission: fact, on },
  );

export interface TryOutProps {
  person: PersonFacts;
  actions: Pick<WorkActions, 'whatIf'>;
}

/** Other licenses and permissions of one person, and what would follow. */
export const TryOut = ({ person, actions }: TryOutProps) => {
  const say = useWords(whatIfWords);
  const nameOf = useLicenseNames(person);
  const [tried, setTried] = useState<Readonly<Record<string, boolean>>>({});
  const isTried = Object.keys(tried).length > 0;
  const { value: result, problem } = useAnswer(() => actions.whatIf(changesOf(tried, person)), isTried, tried);
  const props = (fact: string, was: boolean | undefined): Omit<SwitchProps, 'label'> => ({
    was,
    tried: tried[fact],
    onTry: (on) => {
      const { [fact]: _, ...others } = tried;
      setTried(on === was ? others : { ...others, [fact]: on });
    },
  });
  return (
    <>
      <div class="switches">
        <fieldset>
          <legend>{say.licenses}</legend>
          {person.sells.map((license) => (
            <Switch key={license} label={capitalized(nameOf(license))} {...props(license, person.licenses[license])} />
          ))}
        </fieldset>
        <fieldset>
          <legend>{say.levels}</legend>
          {person.levels.map(({ level, label, on }) => (
            <Switch key={level} label={label} {...props(level, on)} />
          ))}
        </fieldset>
      </div>
      <div role="status" class="result">
        {!isTried && <p class="soft">{say.tryIt}</p>}
        {isTried && result && <Result result={result} person={person} />}
      </div>
      {problem && <Problem text={problem} />}
      <p class="small soft">
        {say.nothingChanges}{' '}
        {isTried && (
          <button type="button" class="link" onClick={() => setTried({})}>
            {say.reset}
          </button>
        )}
      </p>
    </>
  );
};
