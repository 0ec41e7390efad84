import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../shared/pageScripts.ts';
import { PanelBeside } from './panelBeside.ts';

export default defineUnlistedScript(() => {
  pageScripts.beside = (hooks, port) => new PanelBeside(hooks, port);
});
