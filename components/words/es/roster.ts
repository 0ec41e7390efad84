import type { roster as en } from '../en/roster.ts';

export const roster: typeof en = {
  drop: 'Suelte aquí una lista del personal, o elija un archivo',
  choose: 'Elegir un archivo',
  accepts: 'Excel, LibreOffice, CSV o JSON, hasta 20 MB. No sale de esta computadora.',
  acceptsTexts: 'CSV, texto con tabuladores o JSON, hasta 20 MB. No sale de esta computadora.',
  busy: 'Revisando la lista…',
  another: 'Revisar otro archivo',
  forget: 'Olvidar esta lista',
  checked: (shown, count) => `${shown} ${count === 1 ? 'persona revisada' : 'personas revisadas'}`,
  more: 'Mostrar más',
  shown: (shown, all) => `${shown} de ${all} hallazgos`,
  seats: 'Licencias',
  asJson: 'Hallazgos en JSON',
  asCsv: 'Hallazgos en CSV',
  problems: {
    missing: (where) => `No hay ninguna lista en ${where}. Pregunte a quien mantiene esta página.`,
    unreachable: (where) =>
      `No se pudo obtener la lista de ${where}: no hay conexión, o su sitio no permite que esta página la lea (CORS).`,
    tooLarge: () => 'La lista es demasiado grande: aquí se pueden revisar 20 MB como máximo.',
    notText: () => 'Este archivo no es texto. Guárdelo como CSV (UTF-8) o JSON.',
    noReader: () =>
      'No se pudo cargar lo que lee listas de personal. Revise la conexión y vuelva a cargar esta página.',
    notJson: (what) => `No se puede leer la lista. ${what}.`,
    notRoster: (what) => `No se puede leer la lista. ${what}.`,
    webPage: () => 'Donde debería estar la lista hay una página web. Pregunte a quien mantiene esta página.',
    several: () => 'Suelte un solo archivo a la vez.',
  },
};
