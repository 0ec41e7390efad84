import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AsideList } from '../../components/AsideList.tsx';
import { CheckEveryone } from '../../components/CheckEveryone.tsx';
import { PracticeHistoryDetails } from '../../components/HistoryDetails.tsx';
import { Phrase } from '../../components/Phrase.tsx';
import { Problem } from '../../components/Problem.tsx';
import { SeatMeters } from '../../components/SeatMeters.tsx';
import { ShortcutDetails } from '../../components/ShortcutDetails.tsx';
import { useFormats, useWords } from '../../components/speaking.ts';
import { Work } from '../../components/Work.tsx';
import { metersWords } from '../../components/words/meters.ts';
import { overviewWords } from '../../components/words/overview.ts';
import { panelWords } from '../../components/words/panel.ts';
import { refusalWords } from '../../components/words/refusals.ts';
import { snapshotWords } from '../../components/words/snapshot.ts';
import { type Overview, pageTitle } from '../../core/index.ts';
import type { TeachProps } from '../shared/openedScript.ts';
import type { PanelState } from '../shared/panelScript.ts';
import type { PlainSketch } from '../shared/plainSketch.ts';
import { Loading } from './Loading.tsx';
import type { PageActions } from './panelActions.ts';
import { Snapshot } from './Snapshot.tsx';

export interface PanelProps extends PanelState {
  openFor: string | undefined;
  /** How often the admin has asked from elsewhere what the page looks like. */
  snapshots: number;
  /** It was opened because nobody on the page has a badge. */
  isNobody?: boolean | undefined;
  /** It stands beside all pages, so that it meets some that are no staff pages. */
  isBeside?: boolean;
  /** Draws what the admin shows a page with: most never do. */
  teach(props: TeachProps): ComponentChildren;
  actions: PageActions;
}

type UnclearProps = NonNullable<PanelState['unclear']> & Pick<PageActions, 'vocabulary'>;

const Unclear = ({ kind, missing, vocabulary }: UnclearProps) => {
  const say = useWords(panelWords);
  const page = kind === 'staffList' || kind === 'staffPermissions' ? say.looksLike[kind] : pageTitle(kind, vocabulary);
  return (
    <div class="notice">
      <p>{say.unclear(page)}</p>
      <p>{say.notFound}</p>
      <ul class="bullets">
        {missing.map(({ what, label = '' }) => (
          <li key={`${what} ${label}`}>{say.missing[what](label)}</li>
        ))}
      </ul>
    </div>
  );
};

/** How far the page is understood, and what the admin can do about it. */
interface Ways {
  teach(): void;
  snapshot(): void;
}

const WaysOn = ({ teach, snapshot }: Ways) => {
  const { teach: title } = useWords(panelWords);
  const { open } = useWords(snapshotWords);
  return (
    <>
      <button type="button" class="button" onClick={teach}>
        {title}
      </button>{' '}
      <button type="button" class="button" onClick={snapshot}>
        {open}
      </button>
    </>
  );
};

/** A page that is not understood: somebody who walks on from page to page meets many that need not be. */
const NotRead = ({ unclear, isBeside, isLooked, ...ways }: PanelProps & Ways) => {
  const say = useWords(panelWords);
  if (!isBeside || unclear) {
    return (
      <p class="this-page">
        {!unclear && `${say.unknownPage} `}
        <WaysOn {...ways} />
      </p>
    );
  }
  if (!isLooked) return null;
  return (
    <details class="this-page no-staff-page">
      <summary>{say.noStaffPage}</summary>
      <p>{say.staffPageAfterAll}</p>
      <WaysOn {...ways} />
    </details>
  );
};

const ThisPage = (props: PanelProps & Ways) => {
  const { kind, unclear, isTaught, actions } = props;
  const say = useWords(panelWords);
  return (
    <>
      {unclear && <Unclear {...unclear} vocabulary={actions.vocabulary} />}
      {!kind && <NotRead {...props} />}
      {isTaught && (
        <p class="this-page small soft">
          {say.taught}{' '}
          <button type="button" class="link" onClick={() => actions.forget()}>
            {say.removeMatch}
          </button>
        </p>
      )}
    </>
  );
};

const Seats = ({ overview }: { overview: Overview }) => {
  const { title } = useWords(metersWords);
  return overview.plan === 'activeClient' ? null : (
    <section>
      <h2>{title}</h2>
      <SeatMeters {...overview} />
    </section>
  );
};

const Foot = ({ overview, actions, kind, snapshot }: PanelProps & Ways & { overview: Overview }) => {
  const say = useWords(panelWords);
  const { open } = useWords(snapshotWords);
  const { asOf } = useWords(overviewWords);
  const { time } = useFormats();
  return (
    <footer>
      <AsideList aside={overview.aside} {...actions} />
      <PracticeHistoryDetails overview={overview} load={actions.history} />
      <ShortcutDetails load={actions.shortcuts} change={actions.changeShortcuts} />
      <p class="actions">
        <button type="button" class="button" onClick={() => actions.access()}>
          {say.access}
        </button>
        <button type="button" class="button" onClick={() => actions.planAhead()}>
          {say.planAhead}
        </button>
        <button type="button" class="button" onClick={() => actions.report()}>
          {say.report}
        </button>
        {kind && (
          <button type="button" class="button" onClick={snapshot}>
            {open}
          </button>
        )}
        {(kind === 'staffList' || kind === 'manageLicenses') && (
          <button type="button" class="button" onClick={() => actions.printList()}>
            {say.printList}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.options()}>
          {say.options}
        </button>
      </p>
      {overview.asOf !== undefined && (
        <p class="soft small as-of">
          <Phrase text={asOf} time={time(overview.asOf)} />
        </p>
      )}
    </footer>
  );
};

const textOf = (problem: NonNullable<PanelState['problem']>): string => {
  if (typeof problem === 'string') return problem;
  return 'unanswered' in problem ? refusalWords().none : panelWords().couldNotRead;
};

const Practice = (props: PanelProps & Ways) => {
  const { overview, problem, isLoading, openFor, actions } = props;
  const say = useWords(panelWords);
  if (!overview && isLoading) return <Loading />;
  if (!overview) return problem ? null : <p class="notice">{say.nothingRead}</p>;
  return (
    <>
      <Work key={openFor ?? ''} overview={overview} openFor={openFor} actions={actions}>
        <CheckEveryone
          checklist={overview.checklist}
          start={() => actions.keepProgress({ isChecking: true })}
          stop={() => actions.keepProgress({ isChecking: false })}
          skip={(key) => actions.keepProgress({ skip: key })}
        />
        <Seats overview={overview} />
      </Work>
      <Foot {...props} overview={overview} />
    </>
  );
};

/** Who is named in what is known of the practice. */
const namesIn = (overview: Overview | undefined): string[] =>
  (overview?.findings ?? []).flatMap(({ name }) => name ?? []);

/** What the panel holds, wherever it stands: beside the page, or in the browser's own side panel. */
export const PanelBody = (props: PanelProps) => {
  const say = useWords(panelWords);
  const { problem, isOver, isSignedOut, removesBadges, isCanvas, isNobody, snapshots, actions } = props;
  const [sketch, teach] = useState<PlainSketch>();
  const [snapshot, show] = useState<string>();
  const takeSnapshot = () => actions.snapshot(namesIn(props.overview)).then(show);
  useEffect(() => {
    if (snapshots > 0) takeSnapshot();
  }, [snapshots]);
  const ways = { teach: () => actions.sketch().then(teach), snapshot: takeSnapshot };
  if (isOver) return <Problem text={say.updated} remedy={say.reload} act={actions.reload} />;
  if (isSignedOut) return <p class="notice">{say.signedOut}</p>;
  return (
    <>
      {problem && <Problem text={textOf(problem)} remedy={say.tryAgain} act={() => actions.keepProgress({})} />}
      {removesBadges && <p class="notice">{say.removed}</p>}
      {isCanvas && <p class="notice">{say.canvas}</p>}
      {isNobody && (
        <p class="notice" role="status">
          {say.nobodyHere}
        </p>
      )}
      {sketch ? (
        props.teach({ sketch, actions, done: () => teach(undefined) })
      ) : snapshot !== undefined ? (
        <Snapshot text={snapshot} done={() => show(undefined)} />
      ) : (
        <>
          <ThisPage {...props} {...ways} />
          <Practice {...props} {...ways} />
        </>
      )}
    </>
  );
};
