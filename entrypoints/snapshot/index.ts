import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../shared/pageScripts.ts';
import { snapshotOf } from './snapshotOf.ts';

export default defineUnlistedScript(() => {
  leave('snapshot', snapshotOf);
});
