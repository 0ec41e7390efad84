import { browser } from 'wxt/browser';
import { CheckEveryone } from '../../components/CheckEveryone.tsx';
import { LicenseCheck } from '../../components/LicenseCheck.tsx';
import { PracticeOverview } from '../../components/PracticeOverview.tsx';
import { type Overview, systemById, systems } from '../../core/index.ts';
import { AllowSite } from './AllowSite.tsx';
import {
  actionsFor,
  chosenHost,
  go,
  note,
  openPanel,
  overview,
  overviews,
  problem,
  type View,
  view,
  where,
} from './state.ts';

const TABS: readonly { id: View; label: string }[] = [
  { id: 'practice', label: 'Practice' },
  { id: 'check', label: 'Which license?' },
];

const onArrow = (event: KeyboardEvent) => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  view.value = view.value === 'practice' ? 'check' : 'practice';
  document.getElementById(`tab-${view.value}`)?.focus();
};

const Tabs = () => (
  <div role="tablist" aria-label="License Lens" onKeyDown={onArrow}>
    {TABS.map(({ id, label }) => (
      <button
        key={id}
        id={`tab-${id}`}
        type="button"
        role="tab"
        aria-selected={view.value === id}
        aria-controls={`view-${id}`}
        tabIndex={view.value === id ? 0 : -1}
        onClick={() => {
          view.value = id;
        }}
      >
        {label}
      </button>
    ))}
  </div>
);

const PracticeName = () => {
  const all = overviews.value ?? [];
  if (all.length < 2) return <span class="practice small">{overview.value?.host}</span>;
  return (
    <label class="practice small">
      Practice{' '}
      <select
        value={overview.value?.host}
        onChange={(event) => {
          chosenHost.value = event.currentTarget.value;
        }}
      >
        {all.map(({ host }) => (
          <option key={host}>{host}</option>
        ))}
      </select>
    </label>
  );
};

const { staffList, manageLicenses, manageSubscription, staffPermissions } = systems[0].paths;

const FirstUse = () => (
  <div class="notice first-use">
    <p>
      <strong>Nothing has been read yet.</strong> Open these pages of your practice, in any order:
    </p>
    <ul class="bullets">
      <li>{staffList}</li>
      <li>{manageLicenses}</li>
      <li>{manageSubscription}</li>
      <li>{staffPermissions}, for each person</li>
    </ul>
    <p>License Lens reads what you look at. It keeps it in this browser, and sends it nowhere.</p>
  </div>
);

const Unclear = () =>
  where.value?.unclear ? (
    <p class="notice">The page you are on looks like a staff page, but License Lens does not understand it.</p>
  ) : null;

const Practice = (practice: Overview) => {
  const { host, checklist } = practice;
  const [first] = checklist.next;
  return (
    <>
      <CheckEveryone
        checklist={checklist}
        start={async () => {
          await note(host, { isChecking: true });
          if (first?.url) await go(first.url);
          else await openPanel();
        }}
        stop={() => note(host, { isChecking: false })}
        skip={(key) => note(host, { skip: key })}
        go={go}
      />
      <PracticeOverview overview={practice} actions={actionsFor(host)} />
    </>
  );
};

const PracticeView = () => (
  <>
    {problem.value && (
      <p class="notice error" role="alert">
        {problem.value}
      </p>
    )}
    <Unclear />
    {where.value && (
      <p class="on-page">
        <button type="button" class="button" onClick={openPanel}>
          Show it on this page
        </button>
      </p>
    )}
    <AllowSite />
    {overview.value && <Practice {...overview.value} />}
    {overviews.value?.length === 0 && <FirstUse />}
  </>
);

const openOptions = (): void => {
  browser.runtime.openOptionsPage();
};

export const App = () => (
  <>
    <header>
      <h1>License Lens</h1>
      <PracticeName />
      <Tabs />
    </header>
    <main>
      <div role="tabpanel" id={`view-${view.value}`} aria-labelledby={`tab-${view.value}`}>
        {view.value === 'practice' ? (
          <PracticeView />
        ) : (
          <LicenseCheck system={systemById(overview.value?.systemId ?? '')} />
        )}
      </div>
    </main>
    <footer>
      <button type="button" class="link small" onClick={openOptions}>
        Practice systems and sites
      </button>
    </footer>
  </>
);
