import { type ComponentChildren, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { History, PersonHistory } from '../../components/History.tsx';
import { TryOut } from '../../components/TryOut.tsx';
import { point } from '../panel/pointer.ts';
import { Teach } from '../panel/Teach.tsx';
import type { Opened, OpenedProps } from '../shared/openedScript.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import { speakChosen } from '../shared/speakChosen.ts';

const VIEWS: { [View in keyof OpenedProps]: (props: OpenedProps[View]) => ComponentChildren } = {
  history: (props) => <History {...props} />,
  personHistory: (props) => <PersonHistory {...props} />,
  teach: (props) => <Teach {...props} />,
  tryOut: (props) => <TryOut {...props} />,
};

const opened: Opened = {
  draw: (view, place, props) => render(props ? VIEWS[view](props) : null, place),
  point,
};

export default defineUnlistedScript(() => {
  pageScripts.opened = async () => {
    await speakChosen('opened');
    return opened;
  };
});
