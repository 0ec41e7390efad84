import type { StaffTypeId } from '../model/terms.ts';
import { staffTypeWords } from '../words/staffTypes.ts';

/** What a staff type is called, in the language that is spoken: “Biller who opens documentation”. */
export const staffTypeName = (job: StaffTypeId): string => staffTypeWords()[job];
