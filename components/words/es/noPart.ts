export const noPart = 'License Lens no pudo cargar una parte de sí mismo. Inténtelo de nuevo.';
