import { computed, signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import {
  filterFor,
  filterMatrix,
  fromMatrixAddress,
  type Language,
  type MatrixFilter,
  matrixCsv,
  toMatrixAddress,
} from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { exportFile } from '../shared/exportFile.ts';
import { onChanged } from '../shared/onChanged.ts';
import type { MatrixNow } from '../shared/practicesNow.ts';
import { onLanguage } from '../shared/preferences.ts';
import { speakChosen } from '../shared/speakChosen.ts';

/** Below this width, in CSS pixels, a matrix has no room: a list takes its place. */
const WIDE = '(min-width: 720px)';

export const language = signal<Language>('en');
/** Undefined until the first answer. */
export const now = signal<MatrixNow | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const isWide = signal(matchMedia(WIDE).matches);

/** What the address asks for: `access.html#practice=demo.theranest.com&permission=default.clients.delete`. */
const address = signal(fromMatrixAddress(location.hash));

export const matrix = computed(() => now.value?.matrix);
/** The practice that is shown, read or not. */
export const host = computed(() => matrix.value?.host ?? address.value.host ?? now.value?.hosts[0]);
export const filter = computed((): MatrixFilter => (matrix.value ? filterFor(address.value.filter, matrix.value) : {}));
export const shown = computed(() => matrix.value && filterMatrix(matrix.value, filter.value));

let asked = 0;

/** Asks for what is known now. What was shown stays until the answer is there; an answer that comes too late is not shown. */
export async function load(): Promise<void> {
  const turn = ++asked;
  const { host: wanted } = address.value;
  try {
    const answer = await askInWords({ type: 'matrix', ...(wanted !== undefined && { host: wanted }) });
    if (turn !== asked) return;
    now.value = answer;
    problem.value = undefined;
  } catch (error) {
    if (turn === asked) problem.value = messageOf(error);
  }
}

const hashFor = (wanted: MatrixFilter): string =>
  `#${toMatrixAddress({ ...(host.value !== undefined && { host: host.value }), filter: wanted })}`;

/** What takes the place of a part of the filter; undefined takes it away. */
type FilterChange = { [Key in keyof MatrixFilter]: MatrixFilter[Key] | undefined };

const changed = (change: FilterChange): MatrixFilter =>
  Object.fromEntries(Object.entries({ ...filter.value, ...change }).filter(([, value]) => value !== undefined));

/** A link that opens this page with another filter. */
export const linkTo = (change: FilterChange): string => hashFor(changed(change));

const show = (hash: string, isStep: boolean): void => {
  history[isStep ? 'pushState' : 'replaceState'](null, '', hash);
  address.value = fromMatrixAddress(hash);
};

/**
 * Shows another part, and says so in the address: Back leads to the one before.
 * @param isTyped it is typed letter by letter, which are no steps to go back
 */
export const choose = (change: FilterChange, isTyped = false): void => show(linkTo(change), !isTyped);

export const clear = (): void => show(hashFor({}), true);

export const choosePractice = (wanted: string): void => {
  location.hash = toMatrixAddress({ host: wanted, filter: {} });
};

const speakNow = async (): Promise<void> => {
  language.value = await speakChosen();
};

/** Follows the address, the window, the language, and whatever is read meanwhile. */
export async function follow(): Promise<void> {
  addEventListener('hashchange', () => {
    const before = host.value;
    address.value = fromMatrixAddress(location.hash);
    if (address.value.host !== before) load();
  });
  matchMedia(WIDE).addEventListener('change', ({ matches }) => {
    isWide.value = matches;
  });
  onLanguage(() => speakNow().then(load));
  onChanged(load);
  await speakNow();
}

/** Hands out what is shown as a file. */
export function handOut(): void {
  if (matrix.value && shown.value) {
    exportFile(matrixCsv(shown.value, matrix.value), `${matrix.value.host}-who-can-do-what`, 'csv');
  }
}
