import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePanel } from '../shared/panel.ts';
import { Door } from './door.tsx';

export default defineUnlistedScript(() => {
  leavePanel((hooks) => new Door(hooks));
});
