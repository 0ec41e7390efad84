import { staffTypesWith } from '../theranest/staffTypes.ts';

/** The same seven staff types; those who open notes have the Provider level (S7). */
export const staffTypes = staffTypesWith('Provider');
