import {
  type Badges,
  FirstLook,
  Memory,
  merge,
  OURS,
  type PageResult,
  type Practice,
  RollCall,
  readPage,
  viewPractice,
  vocabularyForHost,
} from '../../core/index.ts';
import type { RootOf } from '../../core/sense/roots.ts';
import { Draft } from '../../entrypoints/hints/draft.ts';
import { flaggedRows } from '../../entrypoints/reader/flagged.ts';
import { watchPage } from '../../entrypoints/staff.content/watch.ts';
import { inWords, type Outcome, ROW, type Standing } from './outcome.ts';
import { keptRoots } from './roots.ts';

export interface InPage {
  /** Watches the page, as the extension does, from what is known. */
  begin(practice: Practice): Promise<void>;
  /** How things are when all changes were looked at. */
  outcome(): Promise<Outcome>;
}

const FRAMES = 4;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const rest = async (): Promise<void> => {
  for (let i = 0; i < FRAMES; i++) {
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** Text without our own. */
const textOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll(`[${OURS}]`)) ours.remove();
  return copy.textContent ?? '';
};

/** What the browser tells an extension of closed roots: kept as they are attached (`keepRoots`). */
const rootOf: RootOf = (element) => element.shadowRoot ?? keptRoots()?.get(element) ?? null;

class OpenPage implements InPage {
  #practice: Practice | undefined;
  #result: PageResult;
  readonly #memory = new Memory(Number.POSITIVE_INFINITY, 0, rootOf);
  readonly #rollCall = new RollCall();
  readonly #vocabulary = vocabularyForHost(location.hostname);
  #draft: Draft | undefined;
  #mayBeOurs = false;

  async begin(practice: Practice): Promise<void> {
    this.#practice = practice;
    if (this.#vocabulary) this.#draft = new Draft(this.#vocabulary);
    watchPage(new AbortController().signal, {
      roots: this.#memory.roots,
      onInput: (target) => this.#draft?.onInput(target),
      onMeet: () => undefined,
      look: () => this.#look(),
      move: () => undefined,
      check: (changes) => this.#memory.forget(changes),
      mayHaveChanged: () => this.#memory.forgetAll(),
      leaveAlone: () => undefined,
    });
    await rest();
  }

  #look(): boolean {
    if (!this.#vocabulary) return false;
    this.#memory.begin();
    // Whoever reads is loaded when the page may be one of ours, and stays.
    this.#mayBeOurs ||= new FirstLook(this.#vocabulary, rootOf).mayBeOurs(document);
    if (!this.#mayBeOurs) return false;
    this.#result = readPage(document, location.href, this.#vocabulary, this.#memory);
    if (!this.#result || !('reading' in this.#result)) {
      this.#draft?.onOtherPage(location.href);
      return false;
    }
    if (this.#draft?.isDraft(this.#result)) return true;
    const reading = this.#rollCall.add(this.#result);
    if (reading && this.#practice) this.#practice = merge(this.#practice, reading, Date.now());
    return true;
  }

  async outcome(): Promise<Outcome> {
    await rest();
    if (!this.#practice) throw new Error('begin was not called');
    const { badges } = viewPractice(this.#practice);
    const labels = Object.values(badges.byId).map(({ staffId, label }) => [staffId, label]);
    const result = this.#result;
    return {
      practice: this.#practice,
      saw: result === undefined ? 'none' : 'reading' in result ? result.reading.kind : 'unclear',
      missing: inWords(result && 'missing' in result ? result.missing : []),
      badges: Object.fromEntries(labels),
      beside: this.#standing(badges),
    };
  }

  #standing(badges: Badges): Standing[] {
    if (!this.#result || !('rows' in this.#result)) return [];
    return flaggedRows(this.#result.rows, badges).map(({ row, badge }) => {
      const around = row.pieces[0]?.closest(ROW) ?? row.nameCell.closest(ROW) ?? row.nameCell;
      return { name: badge.name, row: textOf(around) };
    });
  }
}

Object.assign(globalThis, { licenseLensCase: new OpenPage() });
