import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../shared/pageScripts.ts';
import { explain } from './card.ts';

export default defineUnlistedScript(() => {
  pageScripts.card = explain;
});
