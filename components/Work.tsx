import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistStep, FindingView, Overview } from '../core/index.ts';
import type { WorkActions } from './actions.ts';
import { Filters } from './Filters.tsx';
import { Findings } from './Findings.tsx';
import { countOf, type Filter, findingsFor, isFound } from './findingFilters.ts';
import { PersonHistoryDetails } from './HistoryDetails.tsx';
import { Problem } from './Problem.tsx';
import { RuleSource } from './RuleSource.tsx';
import { SetAside } from './SetAside.tsx';
import { Summary } from './Summary.tsx';
import { useWords } from './speaking.ts';
import { UnreadPages } from './UnreadPages.tsx';
import { useAnswer } from './useAnswer.ts';
import { WhatIf } from './WhatIf.tsx';
import { WhyLicense } from './WhyLicense.tsx';
import { Worklist } from './Worklist.tsx';
import { workWords } from './words/work.ts';
import { worklistWords } from './words/worklist.ts';

const VIEWS = ['person', 'step'] as const;
type View = (typeof VIEWS)[number];

const ViewSwitch = ({ view, choose }: { view: View; choose: (view: View) => void }) => {
  const { views } = useWords(workWords);
  return (
    <fieldset class="views">
      <legend class="unseen">{views.label}</legend>
      {VIEWS.map((one) => (
        <label key={one}>
          <input type="radio" name="view" checked={view === one} onChange={() => choose(one)} />
          {views[one]}
        </label>
      ))}
    </fieldset>
  );
};

const Search = ({ query, type }: { query: string; type: (query: string) => void }) => {
  const { search } = useWords(workWords);
  return (
    <input
      type="search"
      class="search"
      aria-label={search}
      placeholder={search}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
};

interface Props {
  overview: Overview;
  /** The person whose finding is open at first. */
  openFor?: string | undefined;
  actions: WorkActions;
  /** What stands below the summary, unless only a part of what was found is looked at. */
  children?: ComponentChildren;
}

const ByPerson = ({ findings, openFor, actions, overview }: Props & { findings: readonly FindingView[] }) => (
  <Findings
    findings={findings}
    openFor={openFor}
    more={(finding) => {
      const { staffId } = finding;
      return (
        <>
          <RuleSource source={finding.source} />
          {staffId !== undefined && (
            <>
              {overview.plan !== 'activeClient' && (
                <>
                  <WhyLicense staffId={staffId} system={overview} load={actions.need} news={overview} />
                  <WhatIf staffId={staffId} actions={actions} news={overview} />
                </>
              )}
              <PersonHistoryDetails staffId={staffId} load={actions.personHistory} />
            </>
          )}
          <SetAside finding={finding} setAside={actions.setAside} />
        </>
      );
    }}
  />
);

const hasText =
  (query: string) =>
  ({ text }: ChecklistStep): boolean =>
    isFound(query, text);

/** What was found, by person or by step, all of it or a part. */
export const Work = ({ overview, openFor, actions, children }: Props) => {
  const say = useWords(workWords);
  const { wait } = useWords(worklistWords);
  const [filter, setFilter] = useState<Filter>();
  const [view, setView] = useState<View>('person');
  const [query, setQuery] = useState('');
  const { value: list, problem } = useAnswer(actions.startWorklist, view === 'step', overview);
  const findings = findingsFor(overview.findings, filter, query);
  const steps = list?.filter(hasText(query));
  const { people, practice } = countOf(findings);
  const isFiltered = filter !== undefined || query !== '';
  const isUnread = filter === 'unread';
  const shown = isUnread || view === 'person' ? findings.length : (steps?.length ?? 0);
  const isEmpty = isFiltered && !isUnread && shown === 0 && (view === 'person' || list !== undefined);
  const everything = () => {
    setFilter(undefined);
    setQuery('');
  };
  return (
    <>
      {overview.staff > 0 && <Filters overview={overview} chosen={filter} choose={setFilter} />}
      {overview.toFix === 0 && <Summary {...overview} />}
      {filter === undefined && children}
      {overview.findings.length + (list?.length ?? 0) > 0 && !isUnread && (
        <div class="tools">
          <ViewSwitch view={view} choose={setView} />
          <Search query={query} type={setQuery} />
        </div>
      )}
      <p role="status" class={isEmpty ? 'notice' : 'unseen'}>
        {isEmpty && say.none}
        {isFiltered && !isEmpty && !isUnread && (view === 'person' ? say.found(people, practice) : say.steps(shown))}
      </p>
      {isFiltered && !isUnread && (
        <button type="button" class="link small" onClick={everything}>
          {say.everything}
        </button>
      )}
      {isUnread && overview.unread.length === 0 && <p class="notice good">{say.nothing}</p>}
      {view === 'person' && !isUnread && (
        <ByPerson overview={overview} openFor={openFor} actions={actions} findings={findings} />
      )}
      {view === 'step' && !isUnread && (
        <>
          {problem && <Problem text={problem} />}
          {!list && !problem && <p class="soft">{wait}</p>}
          {steps && !isEmpty && <Worklist steps={steps} called={overview.called} putAway={actions.putAway} />}
        </>
      )}
      {(isUnread || !isFiltered) && <UnreadPages unread={overview.unread} />}
    </>
  );
};
