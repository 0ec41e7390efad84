import { useLanguage } from '../../components/speaking.ts';
import type { Dock } from './dock.ts';
import { Folded, Frame, type FrameHooks } from './Frame.tsx';
import { PanelBody, type PanelProps } from './PanelBody.tsx';

interface Props extends PanelProps {
  dock: Dock;
  frame: FrameHooks;
}

/** The panel beside the page. */
export const Panel = (props: Props) => {
  const { dock, frame, overview } = props;
  const toFix = overview?.toFix ?? 0;
  return (
    <aside class="lens panel" aria-label="License Lens" lang={useLanguage()} dir="ltr">
      {dock.isFolded ? (
        <Folded dock={dock} frame={frame} toFix={toFix} />
      ) : (
        <Frame dock={dock} frame={frame} host={location.host} toFix={toFix}>
          <PanelBody {...props} />
        </Frame>
      )}
    </aside>
  );
};
