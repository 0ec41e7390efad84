import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vocabularyForHost } from '../../core/index.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import { Session } from './session.ts';

export default defineUnlistedScript(() => {
  pageScripts.reader = (start) => {
    const vocabulary = start.words.vocabulary ?? vocabularyForHost(location.hostname);
    return vocabulary && new Session(vocabulary, start);
  };
});
