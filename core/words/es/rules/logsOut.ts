export const LOGS_OUT = 'Al guardar se cierra la sesión de {name}: pídale antes que guarde su trabajo.';
