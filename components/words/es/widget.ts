import type { widget as en } from '../en/widget.ts';

export const widget: typeof en = {
  unknownSystem: (id) => `Aquí no se conoce ningún sistema «${id}». Lo que sigue vale para el habitual.`,
};
