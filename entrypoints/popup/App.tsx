import { browser } from 'wxt/browser';
import { useFormats, useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { toMatrixAddress } from '../../core/index.ts';
import { Later } from '../shared/parts.tsx';
import { toPlanAddress } from '../shared/planAddress.ts';
import { PracticeView } from './PracticeView.tsx';
import { check } from './parts.ts';
import { chosenHost, hosts, overview, shownHost, view } from './state.ts';
import { Tabs } from './Tabs.tsx';

const PracticeName = () => {
  const say = useWords(popupWords);
  if (hosts.value.length < 2) return <span class="practice-name">{shownHost.value}</span>;
  return (
    <label>
      <span class="unseen">{say.practice}</span>
      <select
        value={shownHost.value}
        onChange={({ currentTarget }) => {
          chosenHost.value = currentTarget.value;
        }}
      >
        {hosts.value.map((host) => (
          <option key={host}>{host}</option>
        ))}
      </select>
    </label>
  );
};

const Head = () => {
  const say = useWords(popupWords);
  const { time } = useFormats();
  const asOf = overview.value?.asOf;
  return (
    <header>
      <div class="title">
        <h1>License Lens</h1>
        <div class="of small soft">
          <PracticeName />
          {asOf !== undefined && <span class="as-of"> {say.asOf(time(asOf))}</span>}
        </div>
      </div>
      <Tabs />
    </header>
  );
};

const openOptions = (): void => {
  browser.runtime.openOptionsPage();
};

const Foot = () => {
  const say = useWords(popupWords);
  const host = overview.value?.host;
  return (
    <footer class="small">
      {host !== undefined && (
        <>
          <a href={`${browser.runtime.getURL('/')}access.html#${toMatrixAddress({ host, filter: {} })}`}>
            {say.access}
          </a>
          <a href={`${browser.runtime.getURL('/')}plan.html#${toPlanAddress({ host })}`}>{say.planAhead}</a>
          <a href={`${browser.runtime.getURL('/')}report.html#${host}`}>{say.report}</a>
        </>
      )}
      <button type="button" class="link" onClick={openOptions}>
        {say.options}
      </button>
    </footer>
  );
};

export const App = () => (
  <>
    <Head />
    <main>
      <div role="tabpanel" id={`view-${view.value}`} aria-labelledby={`tab-${view.value}`}>
        {view.value === 'practice' ? <PracticeView /> : <Later part={check} draw={({ Check }) => <Check />} />}
      </div>
    </main>
    <Foot />
  </>
);
