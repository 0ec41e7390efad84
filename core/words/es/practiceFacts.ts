import type { LicenseCounts } from '../../rules/seatFacts.ts';
import type { PracticeFactWords } from '../../rules/tellPractice.ts';

const counts = (licenses: LicenseCounts): string =>
  licenses
    .map(({ license, bought, on: { atLeast, atMost } }) => {
      const on = atLeast === atMost ? `${atLeast}` : `de ${atLeast} a ${atMost}`;
      return `${license}: ${bought} compradas, ${on} activadas.`;
    })
    .join(' ');

const people = (count: number): string => `${count} ${count === 1 ? 'persona' : 'personas'}`;

export const practiceFacts: PracticeFactWords = {
  seatWouldServe: {
    says: 'una licencia comprada que nadie tiene activada le serviría a alguien a quien le falta',
    on: counts,
  },
  providerSeatsShort: {
    says: 'se necesitan más licencias Provider que las compradas',
    on: ({ needed, bought }) => `Licencias Provider necesarias: al menos ${needed}. Compradas: ${bought}.`,
  },
  seatsShortTogether: {
    says: 'se necesitan más licencias que las compradas de ambos tipos',
    on: ({ needed, bought }) =>
      `Personas que necesitan una licencia: al menos ${needed}. Licencias compradas, de ambos tipos: ${bought}.`,
  },
  moreOnThanBought: { says: 'hay más licencias activadas que compradas', on: counts },
  seatsLeftOver: { says: 'una licencia comprada no está activada para nadie', on: counts },
  nobodyLacks: { says: 'todos tienen la licencia que necesitan', on: 'Todos tienen la licencia que necesitan.' },
  staffKnown: { says: 'hay alguien en el personal' },
  limitReached: {
    says: 'la lista del personal dice que no cabe ningún usuario más',
    on: ({ used, allowed }) => `Terapeutas activos: ${used} de ${allowed}.`,
  },
  onlyOwnerRuns: {
    says: 'de varias personas en activo, solo el titular tiene Organization Administration',
    on: 'Nadie más en activo tiene Organization Administration.',
  },
  tooManyRun: {
    says: 'más personas en activo de las que permite la configuración tienen Organization Administration, con el titular incluido',
    on: ({ people: count, atMost }) => `${people(count)}, y puede haber ${atMost}.`,
  },
  sameNameOrEmail: {
    says: 'dos personas en activo tienen el mismo nombre, escrito de cualquier forma, o el mismo correo electrónico',
    on: (described) => `En la lista: ${described.join('; ')}.`,
  },
  sameEmail: { says: 'dos personas en activo tienen el mismo correo electrónico' },
  readLongAgo: {
    says: 'una página se leyó hace más tiempo del que permite la configuración',
    on: ({ pages, people: count }, pathOf) =>
      `${[...pages.map(pathOf), ...(count > 0 ? [`los permisos de ${people(count)}`] : [])].join('; ')}.`,
  },
  readInPart: {
    says: 'se vieron menos filas de una lista de las que tiene',
    on: (lists, pathOf) =>
      lists.map(({ page, seen, total }) => `${pathOf(page)}: ${seen} de ${total} filas.`).join(' '),
  },
};
