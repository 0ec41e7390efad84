import type { FindingView, NeedView, Overview, PersonView } from '../core/index.ts';
import { useFormats, useLicenseNames, useWords } from './speaking.ts';
import { WhyLicense } from './WhyLicense.tsx';
import { personWords } from './words/person.ts';

const Verdict = ({ person, findings }: { person: PersonView; findings: readonly FindingView[] }) => {
  const say = useWords(personWords);
  const [first] = findings;
  if (first) return <span class={`tag ${first.severity}`}>{first.label}</span>;
  if (person.unread.length > 0) return <span class="soft small">{say.unread}</span>;
  return <span class="tag done">{say.fine}</span>;
};

/** What they need and what is switched on for them, as far as that was read. Of a system that is not known: nothing. */
const Licenses = ({ person, overview }: { person: PersonView; overview: Overview }) => {
  const say = useWords(personWords);
  const { list } = useFormats();
  const { needs, licenses, active } = person;
  const nameOf = useLicenseNames(overview);
  const on = overview.sells.filter((license) => licenses[license]).map(nameOf);
  const isRead = overview.sells.every((license) => licenses[license] !== undefined);
  return (
    <dl>
      {active !== false && (
        <div>
          <dt>{say.needs}</dt>
          <dd>{needs === undefined ? say.notKnown : needs === 'none' ? say.none : nameOf(needs)}</dd>
        </div>
      )}
      <div>
        <dt>{say.has}</dt>
        <dd>{on.length > 0 ? list(on) : isRead ? say.none : say.notRead}</dd>
      </div>
    </dl>
  );
};

const Finding = ({ finding }: { finding: FindingView }) => {
  const say = useWords(personWords);
  return (
    <li>
      <p>{finding.message}</p>
      <ul class="bullets small">
        {finding.fix.map(({ text, url, path }) => (
          <li key={text}>
            {text} {url && path && <a href={url}>{say.open(path)}</a>}
          </li>
        ))}
      </ul>
    </li>
  );
};

const NotRead = ({ unread }: Pick<PersonView, 'unread'>) => {
  const say = useWords(personWords);
  return unread.length === 0 ? null : (
    <p class="small">
      <span class="soft">{say.unread}:</span>{' '}
      {unread.map(({ page, path, url }, index) => (
        <span key={page}>
          {index > 0 && ', '}
          {url ? <a href={url}>{path}</a> : path}
        </span>
      ))}
    </p>
  );
};

interface Props {
  person: PersonView;
  overview: Overview;
  isOpen: boolean;
  /** Why they need their license; absent where that is not asked. */
  need?: (staffId: string) => Promise<NeedView | undefined>;
}

/** One person who was looked for. */
export const PersonItem = ({ person, overview, isOpen, need }: Props) => {
  const say = useWords(personWords);
  const { id, name, position, active, owner, unread } = person;
  const findings = overview.findings.filter(({ staffId }) => staffId === id);
  const about = [position, owner && say.owner, active === false && say.inactive].filter(Boolean);
  return (
    <details class="finding person" open={isOpen}>
      <summary>
        <span class="who">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {about.length > 0 && <span class="soft small">{about.join(' · ')}</span>}
        </span>
        <Verdict person={person} findings={findings} />
      </summary>
      <div class="body">
        {overview.plan !== 'activeClient' && <Licenses person={person} overview={overview} />}
        {findings.length > 0 ? (
          <ul class="findings-of">
            {findings.map((finding) => (
              <Finding key={finding.rule} finding={finding} />
            ))}
          </ul>
        ) : (
          <p>{unread.length > 0 ? say.fineSoFar : say.fine}.</p>
        )}
        <NotRead unread={unread} />
        {need && overview.plan !== 'activeClient' && active !== false && (
          <WhyLicense staffId={id} system={overview} load={need} news={overview} />
        )}
      </div>
    </details>
  );
};
