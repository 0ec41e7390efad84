export { viewChanged } from '../../../core/index.ts';
export { writeIconMenu } from '../iconMenu.ts';
export { unreadableHosts } from '../overviews.ts';
export { answerOwnPage, answerPracticePage } from '../understood.ts';
