import type { welcome as en } from '../en/welcome.ts';

export const welcome: typeof en = {
  documentTitle: 'Bienvenida a License Lens',
  title: 'Vea quién tiene la licencia equivocada',
  lead: 'License Lens trabaja en las páginas del personal del sistema de su consultorio. Junto al nombre dice qué corregir, por qué, y dónde hacer clic.',
  language: 'Idioma',
  looks: 'Así se ve',
  madeUp: 'Estas personas son inventadas. Señale una marca, o haga clic en ella.',
  list: 'Staff',
  columns: { name: 'Full name', position: 'Position' },
  opened: (name) => `Lo que muestra un clic en la marca de ${name}`,
  noBadge: (name) =>
    `${name} no tiene marca: todavía no se han leído sus permisos, y nadie se juzga por lo que no se sabe.`,
  reads: 'Lo que lee',
  readsList: [
    'Las páginas del personal, de las licencias y de la suscripción, mientras usted las mira',
    'Nombres, puestos, licencias y permisos del personal',
    'Lo guarda en este navegador. Usted puede verlo, exportarlo y borrarlo.',
  ],
  never: 'Lo que nunca hace',
  neverList: [
    'Leer clientes, notas, citas o facturas',
    'Enviar a alguna parte lo que lee: no se conecta con nada',
    'Cambiar algo: cada clic en el sistema de su consultorio es suyo',
  ],
  start: 'Empezar',
  startHow: (pages) =>
    `Inicie sesión como siempre y abra ${pages}. Las marcas aparecen en cuanto estas páginas muestran un problema. Los permisos están en una página por persona: “Revisar a todos” le lleva por ellas.`,
  and: (pages) => pages.join(', y después '),
  go: (system) => `Ir a ${system}`,
  others: 'Mi consultorio usa otro sistema',
  othersHow: [
    'Abra la página del personal de su consultorio.',
    'Haga clic en License Lens en la barra de su navegador, quizás detrás de la pieza de rompecabezas.',
    'Elija “Permitirlo en este sitio”. Su navegador le preguntará una vez más.',
  ],
  options: 'Los idiomas, los sitios y sus datos están en las opciones.',
  openOptions: 'Abrir las opciones',
};
