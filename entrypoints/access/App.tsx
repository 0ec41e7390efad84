import { NothingRead } from '../../components/NothingRead.tsx';
import { Problem } from '../../components/Problem.tsx';
import { Speaking, useWords } from '../../components/speaking.ts';
import { accessWords } from '../../components/words/access.ts';
import { Answer } from './Answer.tsx';
import { Filters } from './Filters.tsx';
import { Head, Tools } from './Head.tsx';
import { AccessList } from './list/AccessList.tsx';
import { Legend } from './matrix/Legend.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { host, isWide, language, load, matrix, now, problem, shown } from './state.ts';

interface Props {
  isOnPaper: boolean;
}

const Trouble = () => {
  const say = useWords(accessWords);
  const text = problem.value ?? matrix.value?.problem;
  if (text === undefined) return null;
  return problem.value === undefined ? (
    <Problem text={text} />
  ) : (
    <Problem text={text} remedy={say.tryAgain} act={load} />
  );
};

const Content = ({ isOnPaper }: Props) => {
  const say = useWords(accessWords);
  const [all, part] = [matrix.value, shown.value];
  if (!now.value) return problem.value === undefined ? <p class="soft busy">{say.loading}</p> : null;
  if (!all || !part || all.rows.length === 0)
    return all?.problem === undefined ? <NothingRead host={host.value} toOpen={now.value.toOpen} /> : null;
  const isMatrix = isWide.value || isOnPaper;
  return (
    <>
      <Filters matrix={all} />
      <Answer matrix={all} shown={part}>
        {isMatrix && <Legend />}
      </Answer>
      {isMatrix ? (
        <Matrix key={all.host} matrix={all} shown={part} isOnPaper={isOnPaper} />
      ) : (
        <AccessList matrix={all} shown={part} />
      )}
    </>
  );
};

/** Who can do what at a practice: people and permissions as a matrix, or where that has no room as a list. */
export const App = ({ isOnPaper }: Props) => (
  <Speaking value={language.value}>
    <Head />
    <main aria-busy={now.value === undefined}>
      <Trouble />
      <Content isOnPaper={isOnPaper} />
      {!isWide.value && <Tools />}
    </main>
  </Speaking>
);
