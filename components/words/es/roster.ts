import type { roster as en } from '../en/roster.ts';

export const roster: typeof en = {
  drop: 'Suelte aquí una lista del personal, o elija un archivo',
  choose: 'Elegir un archivo',
  accepts: 'Excel, LibreOffice, CSV o JSON, hasta 20 MB. No sale de esta computadora.',
  acceptsTexts: 'CSV, texto con tabuladores o JSON, hasta 20 MB. No sale de esta computadora.',
  busy: 'Revisando la lista…',
  another: 'Revisar otro archivo',
  forget: 'Quitar esta lista',
  checked: (shown, count) => `${shown} ${count === 1 ? 'persona revisada' : 'personas revisadas'}`,
  more: 'Mostrar más',
  shown: (shown, all) => `${shown} de ${all} hallazgos`,
  seats: 'Licencias',
  asJson: 'Hallazgos (JSON)',
  asCsv: 'Hallazgos (CSV)',
  keepSafe: 'Estos archivos nombran al personal. Guárdelos en un lugar seguro.',
  noDismissing: 'Si no hace falta ningún cambio, déjelo así. En esta página no se pueden descartar hallazgos.',
  noPlan: 'No se pudo cargar la lista. Revise la conexión y ábrala de nuevo.',
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
