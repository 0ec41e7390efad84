import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hiresIn, judgeNewStaff, judgeTicks } from '../../core/index.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import { speakChosen } from '../shared/speakChosen.ts';

export default defineUnlistedScript(() => {
  pageScripts.judge = async () => {
    await speakChosen('judge');
    return { ticks: judgeTicks, newStaff: judgeNewStaff, hires: hiresIn };
  };
});
