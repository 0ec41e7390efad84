import { NothingRead } from '../../components/NothingRead.tsx';
import { PracticeChoice } from '../../components/PracticeChoice.tsx';
import { Problem } from '../../components/Problem.tsx';
import { Speaking, useWords } from '../../components/speaking.ts';
import { planAheadWords } from '../../components/words/planAhead.ts';
import { PLAN_PARTS } from '../shared/planAddress.ts';
import { Changes } from './changes/Changes.tsx';
import { Seats } from './seats/Seats.tsx';
import {
  choosePractice,
  draft,
  host,
  language,
  linkTo,
  load,
  part,
  practices,
  problem,
  share,
  shown,
} from './state.ts';

/** What this is, and of which practice. */
const Head = () => {
  const say = useWords(planAheadWords);
  return (
    <header>
      <div class="title">
        <h1>
          <img src="/icon/icon.svg" alt="License Lens" width="24" height="24" />
          {say.title}
        </h1>
        <p class="of">
          <PracticeChoice
            label={say.practice}
            current={host.value}
            hosts={practices.value?.hosts}
            choose={choosePractice}
          />
        </p>
      </div>
      <nav aria-label={say.title}>
        {PLAN_PARTS.map((one) => (
          <a key={one} href={linkTo(one)} aria-current={part.value === one ? 'page' : undefined}>
            {say.parts[one]}
          </a>
        ))}
      </nav>
    </header>
  );
};

const Trouble = () => {
  const say = useWords(planAheadWords);
  if (problem.value !== undefined) return <Problem text={problem.value} remedy={say.tryAgain} act={load} />;
  const text = shown.value?.problem;
  return text === undefined ? null : <Problem text={text} />;
};

const Content = () => {
  const say = useWords(planAheadWords);
  const now = practices.value;
  if (!now) return problem.value === undefined ? <p class="soft busy">{say.loading}</p> : null;
  if (!shown.value) return <NothingRead host={host.value} toOpen={now.toOpen} />;
  if (shown.value.problem !== undefined) return null;
  if (part.value === 'seats') return share.value ? <Seats share={share.value} /> : null;
  return draft.value ? <Changes key={draft.value.host} view={draft.value} /> : null;
};

/** Planning ahead: who gets a seat first, and what changes would do. */
export const App = () => (
  <Speaking value={language.value}>
    <Head />
    <main aria-busy={practices.value === undefined}>
      <Trouble />
      <Content />
    </main>
  </Speaking>
);
