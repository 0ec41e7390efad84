export { readPolicy, viewChanged, withNextSteps } from '../../../core/index.ts';
export { meetOthers } from '../browserSync.ts';
export { writeIconMenu } from '../iconMenu.ts';
export { openWelcome } from '../openWelcome.ts';
export { restoreHosts, resumeIn, runInTabsOfHosts } from '../sites.ts';
export { wordsFor } from '../taughtPages.ts';
export { answerOwnPage, answerPracticePage } from '../understood.ts';
