import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScripts } from '../shared/pageScripts.ts';
import { snapshotOf } from './snapshotOf.ts';

export default defineUnlistedScript(() => {
  pageScripts.snapshot = snapshotOf;
});
