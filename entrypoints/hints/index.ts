import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../shared/pageScripts.ts';
import { HintsOnPage } from './hintsOnPage.tsx';

export default defineUnlistedScript(() => {
  leave('hints', (hooks) => new HintsOnPage(hooks));
});
