import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../components/Problem.tsx';
import { useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import { loadScript } from '../shared/loadScript.ts';
import type { Opened, OpenedProps, OpenedView } from '../shared/openedScript.ts';

interface Props<View extends OpenedView> {
  view: View;
  props: OpenedProps[View];
}

/** A view that stands in a script of its own (`opened`), loaded when it is first opened: a script imports nothing later. */
export function Here<View extends OpenedView>({ view, props }: Props<View>) {
  const say = useWords(panelWords);
  const place = useRef<HTMLDivElement>(null);
  const [opened, bring] = useState<Opened>();
  const [isMissing, miss] = useState(false);
  const load = async (): Promise<void> => {
    miss(false);
    const views = await loadScript('opened').then(
      (make) => make?.(),
      () => undefined,
    );
    bring(views);
    miss(views === undefined);
  };
  useEffect(() => {
    load();
  }, []);
  useEffect(() => {
    if (place.current) opened?.draw(view, place.current, props);
  });
  useEffect(() => {
    const { current } = place;
    return () => {
      if (current) opened?.draw(view, current, undefined);
    };
  }, [opened, view]);
  return (
    <>
      <div ref={place} />
      {isMissing && <Problem text={say.noPart} remedy={say.tryAgain} act={load} />}
    </>
  );
}
