import { useState } from 'preact/hooks';
import {
  type Called,
  type HelpfulChange,
  inLanguage,
  type NearestType,
  type NeedView,
  staffTypeName,
} from '../core/index.ts';
import { Problem } from './Problem.tsx';
import { useFormats, useLanguage, useLicenseNames, useWords } from './speaking.ts';
import { useAnswer } from './useAnswer.ts';
import { needWords } from './words/need.ts';

/** What the practice system calls licenses. */
interface Names {
  called: Called;
}

const Needed = ({ need: { needs, forcedBy, because }, called }: Names & { need: NeedView }) => {
  const say = useWords(needWords);
  const nameOf = useLicenseNames(called);
  if (needs === undefined) return <p>{say.unknown}</p>;
  if (needs === 'none') return <p>{say.none}</p>;
  return (
    <>
      <p>{say.needs(nameOf(needs))}</p>
      <ul class="bullets">
        {[...forcedBy, ...because.map((reason) => say.because[reason])].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
};

const Helps = ({ changes, called }: Names & { changes: readonly HelpfulChange[] }) => {
  const say = useWords(needWords);
  const { list } = useFormats();
  const nameOf = useLicenseNames(called);
  if (changes.length === 0) return <p>{say.noChange}</p>;
  return (
    <>
      <ul class="bullets">
        {changes.map(({ label, on, enough, fixes }) => (
          <li key={label}>
            <strong>{say.turn(label, on)}</strong>
            {enough && <>: {enough === 'none' ? say.noneNeeded : say.enough(nameOf(enough))}</>}
            {fixes.length > 0 && (
              <>
                {enough ? '; ' : ': '}
                {say.fixes(list(fixes))}
              </>
            )}
          </li>
        ))}
      </ul>
      {changes.some(({ on }) => !on) && <p class="soft">{say.careful}</p>}
    </>
  );
};

const Nearest = ({ types }: { types: readonly NearestType[] }) => {
  const language = useLanguage();
  const say = useWords(needWords);
  const { list } = useFormats();
  return types.length === 0 ? null : (
    <>
      <p class="head">{say.nearest}</p>
      <ul class="bullets">
        {types.map(({ job, differs }) => (
          <li key={job}>
            {inLanguage(language, () => staffTypeName(job))},{' '}
            {differs.length === 0
              ? say.same
              : say.differs(list(differs.map((turn) => (turn.on ? say.isOff : say.isOn)(turn.label))))}
          </li>
        ))}
      </ul>
    </>
  );
};

interface Props {
  staffId: string;
  system: Called;
  load(staffId: string): Promise<NeedView | undefined>;
  news?: unknown;
}

/** What makes somebody need their license, the one change that would help, and the staff type they come nearest to. */
export const WhyLicense = ({ staffId, system, load, news }: Props) => {
  const say = useWords(needWords);
  const [isOpen, setOpen] = useState(false);
  const { value: need, problem } = useAnswer(() => load(staffId), isOpen, news);
  return (
    <details class="why set-aside small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.open}</summary>
      <div role="status">
        {isOpen && !need && !problem && <p class="soft">{say.wait}</p>}
        {isOpen && need && (
          <>
            <Needed need={need} called={system} />
            {(need.changes.length > 0 || (need.needs && need.needs !== 'none')) && (
              <>
                <p class="head">{say.changes}</p>
                <Helps changes={need.changes} called={system} />
              </>
            )}
            <Nearest types={need.nearest} />
          </>
        )}
      </div>
      {problem && <Problem text={problem} />}
    </details>
  );
};
