import { useState } from 'preact/hooks';
import { OpenedViews } from '../../components/openedViews.ts';
import { useLanguage, useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import type { Dock } from './dock.ts';
import { Folded, Frame, type FrameHooks } from './Frame.tsx';
import { Here } from './Here.tsx';
import { PanelBody, type PanelProps } from './PanelBody.tsx';

interface Props extends Omit<PanelProps, 'teach'> {
  dock: Dock;
  frame: FrameHooks;
}

/** Views that stand in a script of their own. */
const VIEWS: OpenedViews = {
  history: (props) => <Here view="history" props={props} />,
  personHistory: (props) => <Here view="personHistory" props={props} />,
  tryOut: (props) => <Here view="tryOut" props={props} />,
};

const Unfolded = (props: Props & { toFix: number }) => {
  const { dock, frame, toFix, actions } = props;
  const say = useWords(panelWords);
  const [isRefused, refuse] = useState(false);
  const toSidePanel = () => actions.toSidePanel().then((isOpen) => refuse(!isOpen));
  return (
    <Frame dock={dock} frame={frame} host={location.host} toFix={toFix} toSidePanel={toSidePanel}>
      {isRefused && (
        <p class="notice" role="status">
          {say.sidePanelHow}
        </p>
      )}
      <OpenedViews value={VIEWS}>
        <PanelBody {...props} teach={(of) => <Here view="teach" props={of} />} />
      </OpenedViews>
    </Frame>
  );
};

/** The panel beside the page. */
export const Panel = (props: Props) => {
  const { dock, frame, overview } = props;
  const toFix = overview?.toFix ?? 0;
  return (
    <aside class="lens panel" aria-label="License Lens" lang={useLanguage()} dir="ltr">
      {dock.isFolded ? <Folded dock={dock} frame={frame} toFix={toFix} /> : <Unfolded {...props} toFix={toFix} />}
    </aside>
  );
};
