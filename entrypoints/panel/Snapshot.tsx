import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/speaking.ts';
import { snapshotWords } from '../../components/words/snapshot.ts';
import { saveFile } from '../shared/saveFile.ts';

interface Props {
  text: string;
  done: () => void;
}

/** The whole file as it would be saved: the admin reads it, takes lines out, and saves it or does not. */
export const Snapshot = ({ text, done }: Props) => {
  const say = useWords(snapshotWords);
  const [left, leave] = useState(text);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = () => {
    saveFile(left, 'page', 'txt');
    done();
  };
  return (
    <section class="snapshot" aria-label={say.title}>
      <h2 tabIndex={-1} ref={heading}>
        {say.title}
      </h2>
      <p>{say.lead}</p>
      <p>{say.check}</p>
      <label class="field">
        {say.text}
        <textarea
          rows={24}
          wrap="off"
          spellcheck={false}
          value={left}
          onInput={({ currentTarget }) => leave(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="button" class="button primary" onClick={save}>
          {say.save}
        </button>
        <button type="button" class="button" onClick={done}>
          {say.cancel}
        </button>
      </p>
    </section>
  );
};
