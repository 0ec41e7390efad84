import { type StripContent, StripText } from '../../components/StripText.tsx';
import {
  boxHint,
  type FormSpots,
  type LeavingView,
  levelHint,
  type NewStaffView,
  type PageHints,
  type PracticeSystem,
  remarksOnUnsaved,
  systemById,
  type TicksView,
  whyDisabled,
} from '../../core/index.ts';
import { ask, Orphaned } from '../shared/ask.ts';
import type { HintsHandle, HintsHooks, HintsState, Input } from '../shared/hintsScript.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { BoxHints, type PersonHint } from './boxHints.ts';
import { Draft } from './draft.ts';
import { Judging } from './judging.ts';
import { isSent } from './sent.ts';
import { Strip } from './strip.tsx';

/** How long nobody types until what was typed in is looked at, in milliseconds. */
const TYPED = 150;

type Permissions = PageHints & { page: 'staffPermissions' };

/** What stands beside the fields of one person. */
const hintOf = ({ short, says, after, isWarning }: NewStaffView): PersonHint => ({
  short,
  says: short,
  reason: [...says, ...after].join(' '),
  severity: isWarning ? 'warning' : 'info',
});

/** What stands on a permissions, licenses or subscription page: the strip, and hints beside boxes and levels. */
export class HintsOnPage implements HintsHandle {
  readonly #hooks: HintsHooks;
  readonly #boxHints: BoxHints;
  readonly #strip = new Strip();
  readonly #draft: Draft;
  #state: HintsState | undefined;
  #leaver: string | undefined;
  #isDraft = false;
  #typing = 0;
  #hints: PageHints | undefined;
  /** What was known, and of which page, when hints were asked for last. */
  #askedFor: readonly unknown[] = [];
  #isReady = false;
  readonly #staying = new Set<string>();
  readonly #judging = new Judging();
  /** What was said of the ticks last. */
  #ticked: StripContent | undefined;

  constructor(hooks: HintsHooks) {
    this.#hooks = hooks;
    this.#boxHints = new BoxHints(hooks.meet);
    this.#draft = new Draft(hooks.vocabulary);
    for (const input of hooks.early) this.onInput(...input);
    this.#begin();
  }

  onInput(...input: Input): void {
    this.#draft.onInput(...input);
    if (this.#state?.page.form) this.#fill(input[0], this.#state.page.form);
  }

  /** Something is typed in, or the form is sent: then what comes next for those in it is on the list. */
  #fill(target: EventTarget | null, form: FormSpots): void {
    // A tick is looked at in its frame; what is typed in, once nobody types.
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#hooks.again(), TYPED);
    if (!isSent(target, this.#hooks.vocabulary)) return;
    const changes = this.#judging.hires(form);
    if (changes.length > 0) ask({ type: 'beginHere', changes }).catch(() => undefined);
  }

  show(state: HintsState | undefined, leaver?: string): boolean {
    this.#state = state;
    this.#leaver = leaver;
    if (!state) this.#draft.onOtherPage(location.href);
    this.#isDraft = state !== undefined && this.#draft.isDraft(state.page);
    const page = state?.page.reading.kind;
    if (this.#hints?.page !== page) this.#keep(undefined);
    if (state && (page !== 'staffList' || this.#leaver !== undefined)) this.#ask(state);
    this.#draw();
    return this.#isDraft;
  }

  move(): void {
    this.#boxHints.place();
    this.#strip.move();
  }

  async #begin(): Promise<void> {
    await Promise.all([speakChosen('hints').catch(() => undefined), this.#strip.remember()]);
    this.#isReady = true;
    this.#draw();
  }

  async #ask({ page: { reading }, overview }: HintsState): Promise<void> {
    // What is known comes with the answer to the reading, unless the page shows nothing to read; a list is told its badges alone.
    if (overview === undefined && !this.#isDraft && this.#leaver === undefined) return;
    const about = [reading.kind, reading.url, overview, this.#leaver];
    if (about.every((one, i) => one === this.#askedFor[i])) return;
    this.#askedFor = about;
    try {
      const staffId = this.#leaver === undefined ? {} : { staffId: this.#leaver };
      const ticks = reading.kind === 'staffPermissions' ? { reading } : {};
      const hints = await ask({ type: 'hints', page: reading.kind, ...staffId, ...ticks });
      if (about !== this.#askedFor || this.#state?.page.reading.kind !== reading.kind) return;
      this.#keep(hints);
      if (hints?.page === 'staffPermissions') this.#judging.renew({ reading, view: hints.ticks });
      else this.#judging.renew();
      this.#draw();
      if (hints?.page === 'staffPermissions' || hints?.page === 'addStaff') await this.#judgeHere();
    } catch (error) {
      this.#askedFor = [];
      if (error instanceof Orphaned) this.#hooks.end();
    }
  }

  /** From now on what is ticked is judged here. */
  async #judgeHere(): Promise<void> {
    await this.#judging.load();
    this.#draw();
  }

  #keep(hints: PageHints | undefined): void {
    this.#hints = hints;
    if (hints === undefined) this.#askedFor = [];
    this.#hooks.badges(hints?.page === 'manageLicenses' ? hints.badges : undefined);
  }

  #draw(): void {
    const content = this.#isReady && !this.#state?.removesBadges ? this.#content() : undefined;
    if (content?.page !== 'staffPermissions' && content?.page !== 'addStaff') this.#boxHints.clear();
    if (content) this.#strip.show(<StripText content={content} />, content.page);
    else this.#strip.hide();
  }

  #content(): StripContent | undefined {
    const [state, hints] = [this.#state, this.#hints];
    if (!state || !hints || hints.page !== state.page.reading.kind) return undefined;
    switch (hints.page) {
      case 'staffPermissions':
        return this.#permissions(state, hints);
      case 'addStaff':
        return this.#newStaff(state);
      case 'manageLicenses':
        return state.overview && { page: hints.page, overview: state.overview, steps: hints.steps };
      case 'manageSubscription':
        return state.overview && { page: hints.page, overview: state.overview, fewest: hints.fewest };
      case 'staffList':
        return hints.leaving?.staffId === this.#leaver && hints.leaving ? this.#leaving(hints.leaving) : undefined;
      default:
        return undefined;
    }
  }

  /** Why somebody cannot be deactivated. What is said is asked for again once their leaving is begun, or they stay. */
  #leaving(view: LeavingView): StripContent | undefined {
    const { staffId, isAsked } = view;
    if (this.#staying.has(staffId)) return undefined;
    const after = (asked: Promise<unknown>): void => {
      asked.then(
        () => {
          this.#askedFor = [];
          if (this.#state) this.#ask(this.#state);
        },
        () => undefined,
      );
    };
    return {
      page: 'staffList',
      view,
      begin: () => after(ask({ type: 'beginHere', changes: [{ do: 'leave', staffId }] })),
      undo: () => {
        // Who was asked about, and stays, is asked about no more.
        if (isAsked) this.#staying.add(staffId);
        after(ask({ type: 'stayHere', staffId }));
      },
    };
  }

  #newStaff({ page: { form } }: HintsState): StripContent | undefined {
    if (!form || form.people.length === 0) return undefined;
    const view = this.#judging.newStaff(form);
    if (!view) return undefined;
    this.#boxHints.draw(
      form.people.map(({ element }, i) => {
        const person = view.people[i];
        return { element, isTitle: false, isPill: true, title: person?.name ?? '', hint: person && hintOf(person) };
      }),
    );
    return { page: 'addStaff', view };
  }

  #permissions({ page }: HintsState, hints: Permissions): StripContent | undefined {
    const isDraft = this.#isDraft;
    const view = this.#judging.ticks(page.reading);
    if (view === 'later') return this.#ticked;
    this.#ticked = undefined;
    const system = systemById(hints.system);
    this.#hintBoxes(page.spots, view, system);
    if (!view || !system) return undefined;
    const disabled = new Set(
      page.spots?.boxes.flatMap(({ disabled: isOff, level }) =>
        isOff ? (whyDisabled(level, view.member, system) ?? []) : [],
      ),
    );
    this.#ticked = {
      page: 'staffPermissions',
      view,
      isDraft,
      beforeSaving: isDraft ? remarksOnUnsaved(view.member.name, system).map(({ message }) => message) : [],
      disabled: [...disabled],
    };
    return this.#ticked;
  }

  #hintBoxes(
    spots: HintsState['page']['spots'],
    view: TicksView | undefined,
    system: PracticeSystem | undefined,
  ): void {
    // Under a plan without licenses no permission needs one, and of a system that is not known nobody can tell.
    if (!spots || !system || view?.plan === 'activeClient') {
      this.#boxHints.clear();
      return;
    }
    this.#boxHints.draw([
      ...spots.titles.map(({ element, level }) => ({ element, hint: levelHint(level, system), isTitle: true })),
      ...spots.boxes.map((box) => ({
        element: box.element,
        title: box.label,
        hint: boxHint(box, view?.member, system),
        isTitle: false,
      })),
    ]);
  }
}
