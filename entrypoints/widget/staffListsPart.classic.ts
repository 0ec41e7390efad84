import { AskedFile, HowRead, readStaffList, staffFileCss } from './staffLists.ts';
import type { loadStaffLists as load } from './staffListsPart.ts';

// In one file, everything is there already.
export const loadStaffLists: typeof load = async () => ({ AskedFile, HowRead, readStaffList, staffFileCss });
