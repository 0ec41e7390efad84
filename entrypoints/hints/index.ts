import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../shared/pageScripts.ts';
import { HintsOnPage } from './hintsOnPage.tsx';

export default defineUnlistedScript(() => {
  pageScripts.hints = (hooks) => new HintsOnPage(hooks);
});
