import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../shared/pageScripts.ts';
import { PanelOnPage } from './panelOnPage.tsx';

export default defineUnlistedScript(() => {
  leave('panel', (hooks) => new PanelOnPage(hooks));
});
