import { capitalized } from '../capitalized.ts';
import type { LicenseCounts, Shortage, WordOf } from '../counts.ts';
import type { practiceFacts as en } from '../en/practiceFacts.ts';
import { ranges } from './ranges.ts';

const counts = (licenses: LicenseCounts): string =>
  licenses
    .map(({ license, bought, on: { atLeast, atMost } }) => {
      const on = atLeast === atMost ? `${atLeast}` : ranges.between(atLeast, atMost);
      return `${license} compradas: ${bought}; activadas: ${on}.`;
    })
    .join(' ');

const people = (count: number): string => `${count} ${count === 1 ? 'persona' : 'personas'}`;

export const practiceFacts: typeof en = {
  seatWouldServe: { on: counts },
  providerSeatsShort: {
    on: ({ needed, bought }: Shortage, word: WordOf) =>
      `${capitalized(word('providers'))} necesarias: al menos ${needed}. Compradas: ${bought}.`,
  },
  seatsShortTogether: {
    on: ({ needed, bought }: Shortage) =>
      `Personas que necesitan una licencia: al menos ${needed}. Licencias compradas, de ambos tipos: ${bought}.`,
  },
  moreOnThanBought: { on: counts },
  seatsLeftOver: { on: counts },
  nobodyLacks: { on: 'Todos tienen la {anyLicense} que necesitan.' },
  staffKnown: {},
  limitReached: {
    on: ({ used, allowed }: { used: number | undefined; allowed: number | undefined }) =>
      used === undefined
        ? 'La lista del personal dice que se alcanzó el límite.'
        : `Terapeutas activos: ${used} de ${allowed}.`,
  },
  onlyOwnerRuns: { on: 'Nadie más en activo tiene {organizationAdministration}.' },
  tooManyRun: {
    on: ({ people: count, atMost }: { people: number; atMost: number | undefined }) =>
      `${people(count)}; su límite es ${atMost}.`,
  },
  sameNameOrEmail: { on: (described: readonly string[]) => `En la lista: ${described.join('; ')}.` },
  sameEmail: {},
  readLongAgo: {
    on: ({ pages, people: count }: { pages: readonly string[]; people: number }, word: WordOf) =>
      `Sin actualizar: ${[...pages.map(word), ...(count > 0 ? [`los permisos de ${people(count)}`] : [])].join('; ')}.`,
  },
  readInPart: {
    on: (lists: readonly { page: string; seen: number; total: number | undefined }[], word: WordOf) =>
      lists.map(({ page, seen, total }) => `${capitalized(word(page))}: ${seen} de ${total} filas vistas.`).join(' '),
  },
};
