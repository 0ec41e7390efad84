import { useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';

const SIGNS = ['on', 'off', 'unread'] as const;

/** What the signs of the cells mean. */
export const Legend = () => {
  const say = useWords(accessWords);
  return (
    <ul class="legend small soft" aria-label={say.legend}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span class={`sign ${sign}`} />
          {say.cells[sign]}
        </li>
      ))}
    </ul>
  );
};
