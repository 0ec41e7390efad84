import { teachWords } from '../../components/words/teach.ts';
import { point } from '../../entrypoints/panel/pointer.ts';
import { oursOnPage, type State } from './stage.tsx';

/** The admin is asked to point at something on the page. */
const pointing = (name: string, question: () => string): State => ({
  name: `Match columns: pointing at ${name}`,
  show: async () => {
    const cell = document.createElement('td');
    cell.textContent = 'Name';
    document.body.append(cell);
    void point(question(), [{ label: 'Name', elements: [cell] }]);
    return oursOnPage();
  },
});

export const POINTED: readonly State[] = [
  pointing('a column', () => teachWords().selectColumn('Name')),
  pointing('a box', () => teachWords().selectBox('Therapist')),
];
