export { answerSync, meetOthers, takeBackAll } from '../browserSync.ts';
