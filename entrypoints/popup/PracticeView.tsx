import { CheckEveryone } from '../../components/CheckEveryone.tsx';
import { PersonSearch } from '../../components/PersonSearch.tsx';
import { PracticeOverview } from '../../components/PracticeOverview.tsx';
import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import type { Overview } from '../../core/index.ts';
import { Later } from '../shared/parts.tsx';
import { begin, isFirstUse, isOtherSite, more } from './parts.ts';
import { actionsFor, keepProgress, load, needShown, overview, peopleShown, problem, shownHost } from './state.ts';
import { ThisTab } from './ThisTab.tsx';
import { go, openPanel, opensBeside, where } from './tab.ts';

const Problem = () => {
  const say = useWords(popupWords);
  return problem.value === undefined ? null : (
    <div class="notice error" role="alert">
      <p>{problem.value}</p>
      <button type="button" class="button" onClick={load}>
        {say.tryAgain}
      </button>
    </div>
  );
};

const Unclear = () => {
  const say = useWords(popupWords);
  return where.value?.unclear ? <p class="notice">{say.unclear}</p> : null;
};

const Unreadable = ({ problem, isDamaged }: Pick<Overview, 'problem' | 'isDamaged'>) => {
  const say = useWords(popupWords);
  return (
    <div class="notice error" role="alert">
      <p>{problem}</p>
      {isDamaged && (
        <p>
          {say.unreadable} <a href="options.html#data">{say.options}</a>
        </p>
      )}
    </div>
  );
};

const Practice = (practice: Overview) => {
  const { host, checklist } = practice;
  const [first] = checklist.next;
  const actions = actionsFor(host);
  return (
    <PracticeOverview
      overview={practice}
      actions={actions}
      more={(finding) => (
        <Later
          part={more}
          draw={({ RuleSource, SetAside }) => (
            <>
              <RuleSource source={finding.source} />
              <SetAside finding={finding} setAside={actions.setAside} />
            </>
          )}
        />
      )}
    >
      <PersonSearch
        key={host}
        overview={practice}
        load={peopleShown}
        item={(person, isOpen) => (
          <Later
            key={person.id}
            part={more}
            draw={({ PersonItem }) => (
              <PersonItem person={person} overview={practice} isOpen={isOpen} need={needShown} />
            )}
          />
        )}
      />
      <CheckEveryone
        checklist={checklist}
        start={async () => {
          // Right from the click, where the panel is to lead beside the page.
          const opening = first?.url && !opensBeside.value ? undefined : openPanel();
          await keepProgress(host, { isChecking: true });
          if (first?.url) await go(first.url);
          await opening;
        }}
        stop={() => keepProgress(host, { isChecking: false })}
        skip={(key) => keepProgress(host, { skip: key })}
        go={go}
      />
    </PracticeOverview>
  );
};

/** The practice at a glance, or what to do where there is none. */
export const PracticeView = () => (
  <>
    <ThisTab />
    <Problem />
    <Unclear />
    {isOtherSite() && <Later part={begin} draw={({ AllowSite }) => <AllowSite />} />}
    {overview.value && (overview.value.problem ? <Unreadable {...overview.value} /> : <Practice {...overview.value} />)}
    {isFirstUse() && <Later part={begin} draw={({ FirstUse }) => <FirstUse host={shownHost.value} />} />}
  </>
);
