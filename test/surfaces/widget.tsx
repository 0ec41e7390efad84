import { vi } from 'vitest';
import { ToDoList } from '../../components/ToDoList.tsx';
import { rosterWords } from '../../components/words/roster.ts';
import { rosterSourceWords } from '../../components/words/rosterSources.ts';
import { languageNow } from '../../core/index.ts';
import { LicenseAuditElement, LicenseCheckElement } from '../../entrypoints/widget/classes.ts';
import { RosterDrop } from '../../entrypoints/widget/RosterDrop.tsx';
import { RosterError, type RosterProblem } from '../../entrypoints/widget/rosterError.ts';
import { fileOf, QUESTIONS, READ } from './files.ts';
import { licenses, MIXED, practiceWith, therapist, WELL } from './practices.ts';
import { draw, opened, type State, type Surface, settled } from './stage.tsx';

customElements.define('license-check', LicenseCheckElement);
customElements.define('license-audit', LicenseAuditElement);

/** Waits until a part of an element is there: its words and its audit come in turns. */
const drawn = (element: HTMLElement, part: string): Promise<void> =>
  vi.waitFor(
    async () => {
      await settled(element.shadowRoot ?? element);
      if (!element.shadowRoot?.querySelector(part)) throw new Error(`there is no ${part}`);
    },
    { timeout: 20_000, interval: 5 },
  );

/** An element on a page, once it is drawn. */
async function shown<T extends HTMLElement>(name: string, dress: (element: T) => void = () => undefined): Promise<T> {
  document.documentElement.lang = languageNow();
  const element = document.createElement(name) as T;
  dress(element);
  document.body.append(element);
  await drawn(element, 'h2, .drop, [part~=summary], [role=alert]');
  return element;
}

const inside = async (element: HTMLElement, ...steps: ((root: ShadowRoot) => unknown)[]): Promise<Node> => {
  const root = element.shadowRoot as ShadowRoot;
  for (const step of steps) {
    await step(root);
    await settled(root);
  }
  await opened(root);
  // What makes the list of what to do is loaded when it is opened.
  if (root.querySelector('.to-do')) await drawn(element, '.to-do :is(li, p)');
  if (root.querySelector('.finding')) await drawn(element, '.finding .because');
  await settled(root);
  return root;
};

const audit =
  (
    dress: (element: LicenseAuditElement) => void,
    part: string,
    ...steps: ((root: ShadowRoot) => unknown)[]
  ): State['show'] =>
  async () => {
    const element = await shown('license-audit', dress);
    for (const step of steps) await step(element.shadowRoot as ShadowRoot);
    await drawn(element, part);
    return inside(element);
  };

const choose =
  (...files: File[]) =>
  (root: ShadowRoot): void => {
    const input = root.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

const PROBLEMS: RosterProblem[] = ['missing', 'unreachable', 'noReader', 'webPage'];

export const widget: Surface = {
  id: 'widget',
  title: 'Elements for any web page',
  states: [
    { name: 'license-check', show: async () => inside(await shown('license-check')) },
    {
      name: 'license-check of an unknown system',
      show: async () => inside(await shown('license-check', (element) => element.setAttribute('system', 'nowhere'))),
    },
    { name: 'license-audit: empty', show: audit(() => undefined, '.drop') },
    {
      name: 'license-audit: a practice',
      show: audit((element) => {
        element.practice = MIXED;
      }, '[part~=summary]'),
    },
    {
      name: 'license-audit: one person, well',
      show: audit((element) => {
        element.practice = practiceWith(WELL.staff.slice(1, 2));
      }, '[part~=summary]'),
    },
    {
      name: 'license-audit: more findings than are shown',
      show: async () => {
        const root = (await audit((element) => {
          element.practice = practiceWith(
            Array.from({ length: 30 }, (_, i) => therapist(`id${i}`, `Kim Number${i}`, { licenses: licenses() })),
          );
        }, '.more')()) as ShadowRoot;
        return root.querySelector('.more') as Node;
      },
    },
    {
      name: 'license-audit: questions about a file',
      show: audit(() => undefined, '.asked', choose(fileOf('staff.csv', QUESTIONS))),
    },
    {
      name: 'license-audit: a file was checked',
      show: audit((element) => element.setAttribute('cache', ''), '.how-read', choose(fileOf('users.csv', READ))),
    },
    {
      name: 'license-audit: several files',
      show: audit(() => undefined, '.error', choose(fileOf('a.csv', READ), fileOf('b.csv', READ))),
    },
    {
      name: 'license-audit: not JSON',
      show: audit((element) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = '{ "staff": [';
        element.append(script);
      }, '.error'),
    },
    {
      name: 'license-audit: no roster',
      show: audit((element) => {
        element.practice = { staff: 'nobody' };
      }, '.error'),
    },
    {
      name: 'license-audit: too large',
      show: audit(
        () => undefined,
        '.error',
        choose(Object.defineProperty(fileOf('a.csv', READ), 'size', { value: 30_000_000 }) as File),
      ),
    },
    {
      name: 'license-audit: not text',
      show: audit(() => undefined, '.error', choose(fileOf('a.csv', new Uint8Array([0x7b, 0xff, 0xfe, 0x00])))),
    },
    ...PROBLEMS.map(
      (problem): State => ({
        name: `license-audit: ${problem}`,
        show: async () => {
          const error = new RosterError(problem, 'https://praxis.example/staff.json');
          return [rosterSourceWords().problems[error.problem](error.about)];
        },
      }),
    ),
    {
      name: 'license-audit: without what reads workbooks',
      show: async () => draw(<RosterDrop isSmall={false} readsWorkbooks={false} take={() => undefined} />),
    },
    {
      name: 'license-audit: what to do did not load',
      show: async () => {
        const list = draw(<ToDoList asOf={1} load={() => Promise.reject(new Error(rosterWords().noPlan))} />);
        await opened(list);
        return list;
      },
    },
    {
      name: 'license-audit: busy',
      show: async () => {
        document.documentElement.lang = languageNow();
        const element = document.createElement('license-audit') as LicenseAuditElement;
        element.practice = MIXED;
        document.body.append(element);
        await Promise.resolve();
        await Promise.resolve();
        await Promise.resolve();
        return element.shadowRoot as ShadowRoot;
      },
    },
  ],
};
