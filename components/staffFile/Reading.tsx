import { useWords } from '../speaking.ts';
import { readingWords } from '../words/reading.ts';
import { shortened } from './shortened.ts';

/** Shown while a file is read for longer than a moment. */
export const Reading = ({ file, stop }: { file: string; stop(): void }) => {
  const say = useWords(readingWords);
  const text = say.reading(shortened(file, 60));
  return (
    <div class="reading">
      <p role="status">{text}</p>
      <progress aria-label={text} />
      <button type="button" class="button" part="button" onClick={stop}>
        {say.stop}
      </button>
    </div>
  );
};
