export { allKept, eraseCache, eraseHost, exportHost, importHost, importPractice, keptPractice } from '../keptData.ts';
export { keepSettings, settingsOf } from '../keptSettings.ts';
export { openWelcome } from '../openWelcome.ts';
export { allHosts, forgetHost, keepHost, restoreHosts, resumeIn, runInTabsOfHosts } from '../sites.ts';
export { teach, unteach, wordsFor } from '../taughtPages.ts';
