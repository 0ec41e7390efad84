import { useState } from 'preact/hooks';
import { useLanguage, useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import type { Dock } from './dock.ts';
import { Folded, Frame, type FrameHooks } from './Frame.tsx';
import { PanelBody, type PanelProps } from './PanelBody.tsx';

interface Props extends PanelProps {
  dock: Dock;
  frame: FrameHooks;
}

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
      <PanelBody {...props} />
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
