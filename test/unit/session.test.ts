import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldNotRead } from '../../entrypoints/reader/sessionEvents.ts';
import { newSession, wanted } from '../../entrypoints/reader/sessionState.ts';
import { OpenPage, type Shown, type View } from './openPage.ts';

const list: Shown = { seen: { kind: 'staffList' }, path: '/staff' };
const licenses: Shown = { seen: { kind: 'manageLicenses' }, path: '/licenses' };
const agenda: Shown = { seen: {}, path: '/agenda' };
const unclear: Shown = {
  seen: { unclear: { kind: 'staffPermissions', missing: [] } },
  path: '/unclear',
  hasTables: true,
  isAboutPermissions: true,
};
const own: Shown = { seen: {}, path: '/own', isAboutPermissions: true };
const permissions: Shown = { seen: { kind: 'staffPermissions' }, path: '/permissions', hasTables: true };
const PAGES = [list, licenses, agenda, unclear, own, permissions, { ...own, path: '/other', hasTables: true }];

type Step = (page: OpenPage) => void;

const which = fc.nat(5);
const view = fc.constantFrom<View>('everything', 'badges', 'nothing');
const step: fc.Arbitrary<[name: string, step: Step]> = fc.oneof(
  fc.constantFrom(...PAGES).map((shown): [string, Step] => [`to ${shown.path}`, (page) => page.change(shown)]),
  { weight: 3, arbitrary: fc.constant<[string, Step]>(['look', (page) => page.look()]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(which, view, fc.boolean())
      .map(([at, what, isOn]): [string, Step] => [`answer ${at} ${what}`, (page) => page.answer(at, what, isOn)]),
  },
  which.map((at): [string, Step] => [`fail ${at}`, (page) => page.fail(at)]),
  fc.constant<[string, Step]>(['open', (page) => page.open()]),
  fc.constant<[string, Step]>(['ask', (page) => page.ask()]),
  fc.constant<[string, Step]>(['remove', (page) => page.removeBadges()]),
  fc
    .constantFrom(undefined, 'others')
    .map((other): [string, Step] => [`badges: ${other}`, (page) => page.replaceBadges(other)]),
);
const steps = fc.array(step, { maxLength: 40 });

const played = (some: readonly [string, Step][]): OpenPage => {
  const page = new OpenPage(list);
  for (const [, go] of some) go(page);
  return page;
};

describe('in whatever order pages, answers and clicks come', () => {
  it('what is drawn came with the newest answer, never with one to an old question', () => {
    fc.assert(
      fc.property(steps, (some) => {
        for (const { drawn, newest } of played(some).draws) expect(drawn).toBe(newest);
      }),
    );
  });

  it('the newest answer is drawn with the next look, however many were overtaken before', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const page = played(some);
        page.change({ ...licenses, path: '/at last' });
        page.look();
        // The latest question first: what was asked before it is overtaken all the same.
        while (page.waiting.length > 0) page.answer(page.waiting.length - 1);
        page.look();
        expect(page.drawn).toBe(page.newest);
        expect(page.newest).toBeDefined();
      }),
    );
  });

  it('nothing is asked twice: lessons once, what is known once at an address', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { done, askedAt } = played(some);
        expect(done.filter((effect) => effect === 'askForLessons').length).toBeLessThanOrEqual(1);
        askedAt.forEach((path, i) => {
          expect(path).not.toBe(askedAt[i - 1]);
        });
      }),
    );
  });

  it('the panel opens by itself once, and not after somebody has opened it', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { openedAfter } = played(some);
        expect(openedAfter.length).toBeLessThanOrEqual(1);
        expect(openedAfter[0] ?? 0).toBe(0);
      }),
    );
  });

  it('nothing stands on a page that takes away what we put there, until it is another one', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const page = played(some);
        page.change(list);
        page.look();
        page.removeBadges();
        while (page.waiting.length > 0) page.answer(0);
        page.replaceBadges('others');
        page.look();
        expect([page.drawn, page.state.removesBadges]).toEqual([undefined, true]);
        page.change(licenses);
        page.look();
        expect([page.drawn, page.state.removesBadges]).toEqual(['others', false]);
      }),
    );
  });

  it('a stop ends everything: nothing is drawn, asked, sent or opened after it', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const page = played(before);
        page.stop();
        const [asked, done, draws] = [page.state.asked, page.done.length, page.draws.length];
        for (const [name, go] of after) if (name !== 'ask' && name !== 'open') go(page);
        expect([page.drawn, page.state.isOver, page.state.asked]).toEqual([undefined, true, asked]);
        expect(page.draws.length).toBe(draws);
        // The panel that is open says that it is over.
        expect(page.done.slice(done).filter((effect) => !['clearPage', 'showPanel', 'move'].includes(effect))).toEqual(
          [],
        );
      }),
    );
  });
});

/** A page that was looked at and whose question was answered. */
const known = (shown: Shown, what: View = 'everything', isOn = false): OpenPage => {
  const page = new OpenPage(shown);
  page.look();
  page.answer(0, what, isOn);
  page.done.length = 0;
  return page;
};

describe('a page', () => {
  it('is looked at again when an answer comes, and draws by it only then', () => {
    const page = new OpenPage(list);
    page.look();
    page.answer(0, 'badges');
    expect([page.drawn, page.done.slice(-2)]).toEqual([undefined, ['lookAgain', 'showPanel']]);
    page.look();
    expect(page.drawn).toBe('answer 1');
  });

  it('leaves an answer alone that was overtaken', () => {
    const page = new OpenPage(list);
    page.look();
    page.change({ ...list, path: '/staff?page=2' });
    page.look();
    page.answer(0);
    expect([page.state.asked, page.state.isLoading, page.state.badges]).toEqual([2, true, undefined]);
    expect(page.done).toEqual([]);
  });

  it('that could not be asked about is sent again, and says what went wrong until something is answered', () => {
    const page = new OpenPage(list);
    page.look();
    page.fail(0);
    expect(page.done).toEqual(['sendAgain', 'showPanel']);
    expect(page.state).toMatchObject({ problem: { unanswered: true }, isLoading: false });
    page.look();
    expect(page.waiting).toEqual([2]);
    page.answer(0);
    expect(page.state.problem).toBeUndefined();
  });

  it('that is none of ours is cleared, and asks for nothing that could not help', () => {
    const page = new OpenPage(agenda);
    page.look();
    expect([page.done, page.state.isOurs]).toEqual([['clearPage', 'showPanel'], false]);
  });

  it.each([
    [permissions, ['loadHints']],
    [licenses, ['loadHints']],
    [list, []],
  ])('gets hints where it shows how something is set: $path', (shown, done) => {
    const page = new OpenPage(shown);
    page.look();
    expect([page.done, page.state.isOurs]).toEqual([done, true]);
  });

  it('with tables that nobody understands asks once what the admin has shown', () => {
    const page = new OpenPage(unclear);
    page.look();
    page.look();
    expect(page.done.filter((effect) => effect === 'askForLessons')).toHaveLength(1);
    expect(page.askedAt).toEqual([]);
  });

  it('about permissions that shows none asks how the way goes on, once at its address', () => {
    const page = new OpenPage(own);
    page.look();
    page.look();
    expect(page.askedAt).toEqual(['/own']);
    page.change({ ...own, path: '/next' });
    page.look();
    expect(page.askedAt).toEqual(['/own', '/next']);
  });

  it.each<View>(['everything', 'badges'])('on the way through the pages opens the panel, told %s', (what) => {
    const page = known(licenses, what, true);
    expect(page.openedAfter).toEqual([0]);
  });

  it('shows that it waits where the panel is opened before all is known', () => {
    const page = known(list, 'badges');
    expect(page.state.isLoading).toBe(false);
    page.open();
    expect(page.state.isLoading).toBe(true);
    page.answer(0);
    expect(page.state.isLoading).toBe(false);
    page.open();
    expect(page.state.isLoading).toBe(false);
  });

  it('on which somebody has signed out forgets the practice, and asks again once somebody has signed in', () => {
    const page = known(list);
    page.look();
    page.ask();
    page.change({ seen: {}, path: list.path, isSignIn: true });
    page.look();
    const { overview, badges, isSignedOut } = page.state;
    expect([overview, badges, isSignedOut, page.drawn]).toEqual([undefined, undefined, true, undefined]);
    expect(page.done.slice(-2)).toEqual(['clearPage', 'showPanel']);
    // What was asked before, and what is asked on that page, is not shown when it is answered.
    page.answer(0);
    page.ask();
    page.answer(0);
    page.look();
    expect([page.state.overview, page.state.badges]).toEqual([undefined, undefined]);
    page.change(list);
    page.look();
    expect(page.askedAt).toEqual([list.path]);
    page.answer(page.waiting.length - 1);
    expect([page.state.overview !== undefined, page.state.isSignedOut]).toEqual([true, false]);
  });

  it('on which a reader fails says so', () => {
    expect(couldNotRead(newSession(false))).toEqual([{ ...newSession(false), problem: { unreadable: true } }]);
  });

  it('that is a list is told its badges alone, until the panel was opened on it', () => {
    const page = new OpenPage(list);
    const wants = (kind: 'staffList' | 'manageLicenses') =>
      wanted(page.state, { kind, system: 'theranest', url: '', staff: [] }).wants;
    expect([wants('staffList'), wants('manageLicenses')]).toEqual([undefined, 'all']);
    page.open();
    expect(wants('staffList')).toBe('all');
  });
});
