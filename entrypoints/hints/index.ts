import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../core/index.ts';
import { leaveHints } from '../shared/hints.ts';
import { Door } from './door.tsx';

export default defineUnlistedScript(() => {
  leaveHints({ readPage, make: (hooks) => new Door(hooks) });
});
