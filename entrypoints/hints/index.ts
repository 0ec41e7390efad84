import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage, sketchPage } from '../../core/index.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import { HintsOnPage } from './hintsOnPage.tsx';

export default defineUnlistedScript(() => {
  pageScripts.hints = { readPage, sketchPage, make: (hooks) => new HintsOnPage(hooks) };
});
