import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../shared/pageScripts.ts';
import { PanelOnPage } from './panelOnPage.tsx';

export default defineUnlistedScript(() => {
  pageScripts.panel = (hooks) => new PanelOnPage(hooks);
});
