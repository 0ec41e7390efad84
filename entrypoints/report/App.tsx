import { Phrase } from '../../components/Phrase.tsx';
import { AttestationSheets } from '../../components/report/AttestationSheets.tsx';
import { AuditReport } from '../../components/report/AuditReport.tsx';
import { useWords } from '../../components/speaking.ts';
import { reportWords } from '../../components/words/report.ts';
import { attestationOf } from '../../core/index.ts';
import { asked, by, known, overview, overviews, problem, shown } from './state.ts';
import { Tools } from './Tools.tsx';

const Problem = () =>
  problem.value === undefined ? null : (
    <p class="notice error" role="alert">
      {problem.value}
    </p>
  );

const NothingKnown = () => {
  const say = useWords(reportWords);
  if (overviews.value === undefined) return null;
  const isElsewhere = overviews.value.length > 0;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="notice">
        {isElsewhere ? <Phrase text={say.unknownHost} host={<bdi>{asked.value}</bdi>} /> : say.noRead}
      </p>
    </>
  );
};

const Content = () => {
  const [now, of] = [overview.value, known.value];
  if (!now) return <NothingKnown />;
  if (!of?.practice) return null;
  const at = Date.now();
  return shown.value === 'audit' ? (
    <AuditReport
      overview={now}
      history={of.history}
      months={of.months}
      toCheck={of.people.filter(({ unread }) => unread.length > 0).length}
      at={at}
    />
  ) : (
    <AttestationSheets attestation={attestationOf(of.practice, by.value)} host={now.host} asOf={now.asOf ?? at} />
  );
};

/** A practice on paper: the audit as a report, or sheets on which managers sign who may do what. */
export const App = () => (
  <>
    <Tools />
    <main>
      <Problem />
      <Content />
    </main>
  </>
);
