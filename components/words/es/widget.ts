import type { widget as en } from '../en/widget.ts';

export const widget: typeof en = {
  unknownSystem: (id, shown) => `Sistema desconocido: “${id}”. Se muestra ${shown}.`,
};
