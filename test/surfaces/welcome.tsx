import { welcomeWords } from '../../components/words/welcome.ts';
import { App } from '../../entrypoints/welcome/App.tsx';
import { begin, opened } from '../../entrypoints/welcome/state.ts';
import { draw, opened as open, type Surface, settled } from './stage.tsx';

const welcomed = async (staffId?: string): Promise<Node> => {
  await begin();
  opened.value = staffId;
  const page = draw(<App />);
  await settled();
  await open(page);
  return page;
};

export const welcome: Surface = {
  id: 'welcome',
  title: 'First run',
  states: [
    { name: 'Title of the page', show: async () => [welcomeWords().documentTitle] },
    { name: 'At first', show: () => welcomed() },
    { name: 'A badge was clicked', show: () => welcomed('ana') },
  ],
};
