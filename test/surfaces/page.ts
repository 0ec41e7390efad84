import { LANGUAGES } from '../../core/index.ts';
import { heard } from './heard.ts';
import { shownIn } from './shown.ts';
import { type State, type Surface, shownBy, strike } from './stage.tsx';

const linesOf = async (state: State): Promise<readonly string[][]> => {
  const both: string[][] = [];
  for (const language of LANGUAGES) {
    const shown = await shownBy(state, language);
    const lines = shown instanceof Node ? shownIn(shown) : [...shown];
    heard(language, lines);
    strike();
    both.push(lines);
  }
  return both;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A state with all it says in both languages, each text once. */
async function section(state: State): Promise<string[]> {
  const [english = [], spanish = []] = await linesOf(state);
  if (english.length !== spanish.length) {
    const alone = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
    throw new Error(
      `not as many lines in both languages: ${[english.length, spanish.length]}\n${alone(english, spanish).join('\n')}\n\n${alone(spanish, english).join('\n')}`,
    );
  }
  const rows = english.flatMap((text, i) => (text === '' ? [] : `| ${cell(text)} | ${cell(spanish[i] ?? '')} |`));
  return [`## ${state.name}`, '', '| English | Spanish |', '|---|---|', ...new Set(rows), ''];
}

/** The page about a surface: every state, drawn anew. */
export async function pageOf({ title, states }: Surface): Promise<string> {
  const lines = [
    `# ${title}`,
    '',
    'Made from the surface itself with `npm run docs`. What only a screen reader says, or a field before something is typed in, is in italics.',
    '',
  ];
  const faults: unknown[] = [];
  for (const state of states) {
    const said = await section(state).catch((fault: unknown) => {
      strike();
      faults.push(`${title}, ${state.name}: ${fault instanceof Error ? fault.stack : fault}`);
      return [];
    });
    lines.push(...said);
  }
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
  return lines.join('\n');
}
