import type { loadPlan as load } from './loadPlan.ts';
import * as plan from './plan.ts';

export const loadPlan: typeof load = () => Promise.resolve(plan);
