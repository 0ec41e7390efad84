export { withNextSteps } from '../../../core/index.ts';
export { begin, keepDraft, keepSeatOrder, planDraft, stay } from '../planDecisions.ts';
export { draftOf, hintsOf, needOf, seatShareOf, startWorklist, toDoOf, whatIfOf } from '../planViews.ts';
