import type { loadStaffLists as load } from './loadStaffLists.ts';
import * as lists from './staffLists.ts';

export const loadStaffLists: typeof load = () => Promise.resolve(lists);
