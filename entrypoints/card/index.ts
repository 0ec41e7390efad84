import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../shared/pageScripts.ts';
import { explain } from './card.ts';

export default defineUnlistedScript(() => {
  leave('card', explain);
});
