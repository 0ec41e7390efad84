import { useEffect, useRef } from 'preact/hooks';
import { OpenedViews } from '../../components/openedViews.ts';
import { Speaking, useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import { defaultSystem } from '../../core/index.ts';
import { IconButton } from '../panel/Frame.tsx';
import { focusPanel } from '../panel/focusPanel.ts';
import { Loading } from '../panel/Loading.tsx';
import { PanelBody } from '../panel/PanelBody.tsx';
import { openPractice } from '../shared/openPractice.ts';
import { Later, part } from '../shared/parts.tsx';
import { allowAgain, isPointing, language, type Page, page, reloadTab, site } from './state.ts';

const Head = ({ shown }: { shown: Page | null | undefined }) => {
  const say = useWords(panelWords);
  return (
    <header>
      <div class="title">
        <h1 tabIndex={-1}>License Lens</h1>
        <bdi class="soft small">{shown?.host ?? '\u00a0'}</bdi>
      </div>
      {shown && <IconButton name="page" label={say.toPage} act={() => shown.actions.toPage()} />}
    </header>
  );
};

/** In front is a tab in which nobody of ours answers. */
const Elsewhere = () => {
  const say = useWords(panelWords);
  const here = site.value;
  if (here?.barred) {
    return (
      <section class="elsewhere">
        <p class="notice">{say.barredTab}</p>
        <button type="button" class="button primary" onClick={() => allowAgain(here)}>
          {say.allowAgain}
        </button>
      </section>
    );
  }
  if (here?.isOurs) {
    return (
      <section class="elsewhere">
        <p class="notice">{say.silentTab}</p>
        <button type="button" class="button primary" onClick={reloadTab}>
          {say.reload}
        </button>
      </section>
    );
  }
  return (
    <section class="elsewhere">
      <p class="notice">
        {say.otherTab} {say.otherTabHow}
      </p>
      <button type="button" class="button primary" onClick={openPractice}>
        {say.goToPractice(defaultSystem.name())}
      </button>
      <p class="soft small">{say.otherSite}</p>
    </section>
  );
};

/** What the page in front is about, as the panel on it would show it. */
const Shown = ({ page: { state, opened, actions } }: { page: Page }) => {
  const say = useWords(panelWords);
  const root = useRef<HTMLDivElement>(null);
  const isKnown = state.overview !== undefined;
  useEffect(() => {
    if (root.current && opened.times > 0) focusPanel(root.current, opened.staffId);
  }, [opened, isKnown]);
  return (
    <div ref={root}>
      {isPointing.value && (
        <p class="notice" role="status">
          {say.pointing}
        </p>
      )}
      <PanelBody
        {...state}
        openFor={opened.staffId}
        snapshots={opened.at === 'snapshot' ? opened.times : 0}
        isNobody={opened.at === 'nobody'}
        isBeside
        teach={(props) => <Later part={views} draw={({ Teach }) => <Teach {...props} />} />}
        actions={actions}
      />
    </div>
  );
};

/** What most admins never open. */
const views = part('opened', () => import('./opened.ts'));
const VIEWS: OpenedViews = {
  history: (props) => <Later part={views} draw={({ History }) => <History {...props} />} />,
  personHistory: (props) => <Later part={views} draw={({ PersonHistory }) => <PersonHistory {...props} />} />,
  tryOut: (props) => <Later part={views} draw={({ TryOut }) => <TryOut {...props} />} />,
};

const Panel = () => {
  const shown = page.value;
  return (
    <div class="panel">
      <Head shown={shown} />
      <main class="content">
        {shown ? <Shown key={shown.key} page={shown} /> : shown === null ? <Elsewhere /> : <Loading />}
      </main>
    </div>
  );
};

/** The panel in the browser's own side panel: it follows the tab in front. */
export const App = () => (
  <Speaking value={language.value}>
    <OpenedViews value={VIEWS}>
      <Panel />
    </OpenedViews>
  </Speaking>
);
