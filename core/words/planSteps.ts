import { planSteps as en } from './en/planSteps.ts';
import { planSteps as es } from './es/planSteps.ts';
import { spoken } from './spoken.ts';

export const planStepWords = spoken({ en, es });
