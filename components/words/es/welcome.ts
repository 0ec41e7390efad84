import type { welcome as en } from '../en/welcome.ts';
import { staffDetails } from './staffDetails.ts';

export const welcome: typeof en = {
  documentTitle: 'Bienvenida a License Lens',
  title: 'Vea quién tiene la licencia equivocada',
  lead: 'License Lens trabaja en las páginas del personal de su sistema. Junto a un nombre muestra qué corregir, por qué y dónde hacer clic.',
  language: 'Idioma',
  looks: 'Así se ve',
  madeUp: 'Estas personas son inventadas. Señale una etiqueta, o haga clic en ella.',
  list: 'Staff',
  columns: { name: 'Full name', position: 'Position' },
  opened: (name) => `Lo que ve al hacer clic en la etiqueta de ${name}`,
  noBadge: (name) => `${name} no tiene etiqueta: sus permisos están sin revisar, y License Lens nunca adivina.`,
  reads: 'Lo que lee',
  readsList: [
    'Las páginas del personal, de las licencias y de la suscripción, mientras usted las mira',
    `Solo esto: ${staffDetails}`,
    'Lo guarda en su navegador. Usted puede verlo y borrarlo.',
  ],
  never: 'Lo que nunca hace',
  neverList: [
    'Leer clientes, notas, citas o facturas',
    'Enviar datos a ninguna parte: no se conecta a la red',
    'Cambiar su sistema: cada clic lo hace usted',
  ],
  start: 'Empezar',
  startHow: (pages) =>
    `Inicie sesión como siempre y abra ${pages}. Las etiquetas aparecen cuando estas páginas muestran un problema. Los permisos de cada persona están en una página propia: “Revisar a todos” le lleva por ellas.`,
  and: (pages) => pages.join(', y después '),
  go: (system) => `Ir a ${system}`,
  others: 'Mi consultorio usa otro sistema',
  othersHow: [
    'Abra la página del personal de su consultorio.',
    'Haga clic en License Lens en la barra (búsquelo en el icono de la pieza de rompecabezas).',
    'Elija “Permitir en este sitio” y confirme en su navegador.',
    'Elija “Abrir el panel” y luego “Relacionar columnas”.',
  ],
  options: 'El idioma, los sitios y sus datos están en las opciones.',
  openOptions: 'Abrir las opciones',
};
