import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { Prices } from '../../entrypoints/options/rules/Prices.tsx';
import { Rules } from '../../entrypoints/options/rules/Rules.tsx';
import { decided, of, type Step, withWell } from './optionsStage.tsx';
import { HOST, keep, MIXED, practiceWith, WELL } from './practices.ts';
import { click, opened, type State, type as write } from './stage.tsx';

export const own = (rule: unknown, ...steps: Step[]): State['show'] =>
  of(
    <Rules />,
    withWell,
    (options) => write(options, '.own-rules textarea', typeof rule === 'string' ? rule : JSON.stringify(rule)),
    (options) => click(options, '.own-rules .actions button'),
    ...steps,
  );
export const ownPart =
  (show: State['show']): State['show'] =>
  async () =>
    ((await show()) as HTMLElement).querySelector('.own-rules') as Node;

export const RULE = {
  id: 'billing-with-notes',
  kind: 'access',
  severity: 'warning',
  label: 'Can bill',
  when: { all: ['active', 'therapist'] },
  message: '{name} can bill.',
  fix: [{ text: 'Look.' }],
};

export const WRONG_RULES: [string, unknown][] = [
  ['no fact', { ...RULE, when: 'color' }],
  ['no group', { ...RULE, when: { some: ['active'] } }],
  ['no parts', { ...RULE, when: { all: [] } }],
  ['too deep', { ...RULE, when: { any: Array.from({ length: 12 }, () => ({ all: ['active', 'owner'] })) } }],
  ['a strange place', { ...RULE, message: '{color}' }],
  ['a long label', { ...RULE, label: 'one two three four five six' }],
  ['an odd ID', { ...RULE, id: 'A B' }],
  ['an ID that is taken', { ...RULE, id: 'both-licenses' }],
  ['no JSON', '{'],
];

export const RULES: State[] = [
  { name: 'Rules: no practice yet', show: of(<Rules />) },
  {
    name: 'Rules: what is decided',
    show: of(<Rules />, async () => {
      await withWell();
      await decided({
        rules: { 'both-licenses': 'off' },
        billingWithoutNotes: 'admin',
        positions: { Guide: 'therapist', Temp: 'unclear' },
        ownRules: [RULE],
      });
    }),
  },
  {
    name: 'Rules: two practices',
    show: async () => {
      const options = (await of(<Rules />, async () => {
        await withWell();
        await keep(practiceWith(WELL.staff, { host: 'willow.theranest.com' }));
      })()) as HTMLElement;
      return options.querySelector('.field') as Node;
    },
  },
  { name: 'Custom rules: it matches', show: ownPart(own(RULE)) },
  {
    name: 'Custom rules: it matches one',
    show: ownPart(own({ ...RULE, when: { all: ['organizationAdministration'] } })),
  },
  { name: 'Custom rules: no one matches', show: ownPart(own({ ...RULE, when: { all: ['admin'] } })) },
  {
    name: 'Custom rules: can’t tell',
    show: ownPart(
      own(
        { ...RULE, when: { all: ['therapist'] } },
        () => keep(MIXED),
        (options) => click(options, '.own-rules .actions button'),
      ),
    ),
  },
  { name: 'Custom rules: an example', show: ownPart(of(<Rules />, withWell)) },
  {
    name: 'Rules: no words added',
    show: async () => ((await of(<Rules />, withWell)()) as HTMLElement).querySelector('.positions') as Node,
  },
  {
    name: 'Custom rules: nothing to test on',
    show: ownPart(
      of(
        <Rules />,
        async () => {
          await keep(WELL);
          await answerOwn({ type: 'typeIn', host: HOST, pools: { provider: 1 } });
          await answerOwn({ type: 'eraseCache', host: HOST });
        },
        (options) => write(options, '.own-rules textarea', JSON.stringify(RULE)),
        (options) => click(options, '.own-rules .actions button'),
      ),
    ),
  },
  ...WRONG_RULES.map(
    ([name, rule]): State => ({
      name: `Custom rules: ${name}`,
      show: async () => {
        const node = (await ownPart(own(rule))()) as HTMLElement;
        return node.querySelector('[role="alert"]') as Node;
      },
    }),
  ),
  { name: 'Prices: no practice yet', show: of(<Prices />, () => undefined, opened) },
  { name: 'Prices: none set', show: of(<Prices />, withWell) },
  {
    name: 'Prices: set',
    show: of(<Prices />, async () => {
      await withWell();
      await decided({ prices: { provider: 60, admin: 20, telehealth: 10, amaCpt: 17 } });
    }),
  },
];
