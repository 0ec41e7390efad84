import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCard } from '../shared/card.ts';
import { explain } from './card.ts';

export default defineUnlistedScript(() => {
  leaveCard(explain);
});
