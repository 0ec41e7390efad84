export const staffDetails =
  'nombres, correos electrónicos, puestos, quién está en activo, supervisores, licencias, permisos y cuántas licencias compró';
