import type { accessColumns as en } from '../en/accessColumns.ts';

export const accessColumns: typeof en = {
  columns: {
    person: 'Persona',
    position: 'Puesto',
    email: 'Correo',
    status: 'Estado',
    findings: 'Hallazgos',
    checked: 'Última revisión de los permisos',
  },
  inactive: 'En estado inactivo',
  cells: { on: 'Activado', off: 'Desactivado', unread: 'Sin revisar' },
};
