import type { rosterSources as en } from '../en/rosterSources.ts';

export const rosterSources: typeof en = {
  drop: 'Suelte aquí una lista del personal, o elija un archivo',
  choose: 'Elegir un archivo',
  accepts: 'Excel, LibreOffice, CSV o JSON, hasta 20 MB. No sale de esta computadora.',
  acceptsTexts: 'CSV, texto con tabuladores o JSON, hasta 20 MB. No sale de esta computadora.',
  another: 'Revisar otro archivo',
  forget: 'Quitar esta lista',
  problems: {
    missing: (where) => `No hay ninguna lista en ${where}. Avise al dueño de esta página.`,
    unreachable: (where) =>
      `No se pudo cargar la lista desde ${where}. Quizás no hay conexión, o ese sitio lo bloquea (CORS).`,
    tooLarge: () => 'La lista supera el límite de 20 MB.',
    notText: () => 'Este archivo no es CSV ni JSON. En Excel, guárdelo como “CSV UTF-8”.',
    noReader: () => 'No se pudo cargar lo que lee listas del personal. Revise la conexión y recargue esta página.',
    notJson: (what) => `License Lens no puede leer la lista. ${what}.`,
    notRoster: (what) => `License Lens no puede leer la lista. ${what}.`,
    webPage: () => 'En la dirección de la lista hay una página web. Avise al dueño de esta página.',
    several: () => 'Suelte un solo archivo a la vez.',
  },
};
