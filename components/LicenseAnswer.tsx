import { useId } from 'preact/hooks';
import { adviceOn, inLanguage, type LicenseAdvice, type SystemBasics, type Task } from '../core/index.ts';
import type { LicenseCheckProps } from './licenseCheckProps.ts';
import { useCounts, useLanguage, useWords } from './speaking.ts';
import type { Headed } from './WhoIsIt.tsx';
import { licenseAnswerWords } from './words/licenseAnswer.ts';

const Free = ({ license, free }: Pick<LicenseAdvice, 'license'> & Pick<LicenseCheckProps, 'free'>) => {
  const say = useWords(licenseAnswerWords);
  const seats = license === 'none' ? undefined : free?.[license];
  return seats ? (
    <p class={seats.is === 'free' ? 'seats-say good' : 'seats-say'}>{say.seats[seats.is](seats.count)}</p>
  ) : null;
};

type StepsProps = Pick<LicenseAdvice, 'steps'> & Pick<LicenseCheckProps, 'links'> & { system: SystemBasics };

const Steps = ({ steps, links, system }: StepsProps) => {
  const say = useWords(licenseAnswerWords);
  const paths = inLanguage(useLanguage(), system.paths);
  return (
    <ol>
      {steps.map(({ text, page }) => {
        const url = page && links?.[page];
        return (
          <li key={text}>
            {text} {url && <a href={url}>{say.open(paths[page])}</a>}
          </li>
        );
      })}
    </ol>
  );
};

interface Props extends Pick<LicenseCheckProps, 'free' | 'links'> {
  headed: Headed;
  system: SystemBasics;
  /** Whom it is about: the name of a staff type; absent: it is told by tasks. */
  who?: string | undefined;
  tasks: readonly Task[];
  advice: LicenseAdvice;
  back(): void;
  again(): void;
}

/** Which license it is, why, with which permissions, and what to click. */
export const LicenseAnswer = ({ headed, system, who, tasks, advice, free, links, back, again }: Props) => {
  const say = useWords(licenseAnswerWords);
  const language = useLanguage();
  const { list } = useCounts();
  const why = useId();
  const asked = who ?? list(tasks.map((task) => inLanguage(language, () => adviceOn(task, system).label)));
  const { license, name, because, typicalPermissions, steps } = advice;
  return (
    <div class="advice">
      <p class="soft small">{say.answerFor(asked)}</p>
      <h2 {...headed} class="answer" part="answer" aria-describedby={why}>
        {name}
      </h2>
      <p id={why}>{because.join(' ')}</p>
      <Free license={license} free={free} />
      <h3>{say.steps}</h3>
      <Steps steps={steps} links={links} system={system} />
      <h3>{say.permissions}</h3>
      <ul class="bullets">
        {typicalPermissions.map((permission) => (
          <li key={permission}>{permission}</li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" part="button" onClick={back}>
          {say.back}
        </button>
        <button type="button" class="button" part="button" onClick={again}>
          {say.again}
        </button>
      </div>
    </div>
  );
};
