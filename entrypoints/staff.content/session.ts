import {
  type PageReading,
  type PageResult,
  type PageView,
  type ReadPage,
  RollCall,
  readPage,
  type Vocabulary,
} from '../../core/index.ts';
import { ask, Orphaned } from '../shared/ask.ts';
import type { Where } from '../shared/tabMessages.ts';
import { BadgeLayer, flaggedRows } from './badges.ts';
import { Draft } from './draft.ts';
import { PanelDoor } from './panelDoor.tsx';

/** What one open page knows: what it shows now, and what it was last told. It keeps no truth of its own. */
export class Session {
  readonly #vocabulary: Vocabulary;
  readonly #draft: Draft;
  readonly #rollCall = new RollCall();
  readonly #badges = new BadgeLayer((staffId) => this.openPanel(staffId));
  readonly #panel = new PanelDoor((staffId) => this.#badges.focus(staffId));
  readonly #end: () => void;
  #result: PageResult;
  #view: PageView | undefined;
  #problem: string | undefined;
  #asked = 0;

  /** @param end called when the extension is gone and the page must be left alone */
  constructor(vocabulary: Vocabulary, end: () => void) {
    this.#vocabulary = vocabulary;
    this.#draft = new Draft(vocabulary);
    this.#end = end;
  }

  /** Reads the page, brings the badges in line and sends what is new. Returns whether the page is one of ours. */
  look(): boolean {
    this.#result = this.#read();
    if (this.#result === undefined || 'unclear' in this.#result) {
      this.#draft.onOtherPage(location.href);
      this.#badges.clear();
      this.#showPanel();
      return false;
    }
    this.#drawBadges(this.#result);
    if (!this.#draft.isDraft(this.#result)) this.#send(this.#rollCall.add(this.#result));
    return true;
  }

  /** The page was changed this very moment: no badge may stand beside the wrong person until the next look. */
  check(): void {
    if (this.#view) this.#badges.check(this.#view.badges);
  }

  /** Rows came into view or left it. */
  move(): void {
    if (this.#result && 'rows' in this.#result) this.#drawBadges(this.#result);
  }

  onInput(target: EventTarget | null): void {
    this.#draft.onInput(target);
  }

  /** The page is shown again after a while: what it shows may have been changed elsewhere. */
  forget(): void {
    this.#rollCall.forget();
  }

  where(): Where {
    const { host } = location;
    if (this.#result === undefined) return { host };
    if ('unclear' in this.#result) {
      return { host, unclear: { kind: this.#result.unclear, missing: this.#result.missing } };
    }
    return { host, kind: this.#result.reading.kind };
  }

  openPanel(staffId?: string): void {
    this.#showPanel();
    this.#panel.open(staffId);
    if (!this.#view) this.#ask(() => ask({ type: 'view' }));
  }

  leave(): void {
    this.#badges.clear();
    this.#panel.close();
  }

  /** A page on which a reader fails is not read; it is never marked from half a reading. */
  #read(): PageResult {
    try {
      return readPage(document, location.href, this.#vocabulary);
    } catch (error) {
      this.#problem = `License Lens could not read this page (${error}).`;
      return undefined;
    }
  }

  #drawBadges({ rows }: ReadPage): void {
    if (this.#view) this.#badges.draw(flaggedRows(rows, this.#view.badges));
  }

  #send(reading: PageReading | undefined): void {
    if (reading) this.#ask(() => ask({ type: 'reading', reading }));
  }

  async #ask(question: () => Promise<PageView | undefined>): Promise<void> {
    this.#asked++;
    const asked = this.#asked;
    try {
      const view = await question();
      // An answer that was overtaken by a newer question says what was true before.
      if (asked !== this.#asked) return;
      this.#view = view;
      this.#problem = undefined;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.#rollCall.forget();
      if (error instanceof Orphaned) this.#end();
    }
    if (this.#result && !('unclear' in this.#result)) {
      const now = this.#read();
      if (now && !('unclear' in now)) this.#drawBadges(now);
    }
    this.#showPanel();
  }

  #showPanel(): void {
    const unclear =
      this.#result && 'unclear' in this.#result
        ? { kind: this.#result.unclear, missing: this.#result.missing }
        : undefined;
    this.#panel.show({ overview: this.#view?.overview, unclear, problem: this.#problem });
  }
}
