import { permissions as theranest } from '../theranest/permissions.ts';
import { permissionsFrom } from './basics.ts';

export const permissions = permissionsFrom(theranest);
