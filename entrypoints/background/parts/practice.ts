export { answer } from '../answer.ts';
export { onAllowed, onInstalled, onStartup, sayAnew, startWork } from '../atWork.ts';
export { policyChanged } from '../managedPolicy.ts';
export { syncSoon } from '../syncSoon.ts';
