import { useState } from 'preact/hooks';
import { useWords } from '../../components/speaking.ts';
import { rosterSourceWords } from '../../components/words/rosterSources.ts';
import { FILE_KINDS, READS_WORKBOOKS } from './fileKinds.ts';

interface Props {
  take(files: FileList | null): void;
  /** Removes what was kept, where anything was. */
  forget?: (() => void) | undefined;
  /** Something was checked already: less room is taken. */
  isSmall: boolean;
  readsWorkbooks?: boolean;
}

/** Where a roster is dropped or chosen. */
export const RosterDrop = ({ take, forget, isSmall, readsWorkbooks = READS_WORKBOOKS }: Props) => {
  const say = useWords(rosterSourceWords);
  const [isOver, over] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    over(false);
    take(event.dataTransfer?.files ?? null);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    over(true);
  };
  return (
    <>
      {/* Everything can be done with the field in the label; dropping a file is a shortcut for the pointer. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field in it is the way of the keyboard */}
      <div
        class={`drop${isOver ? ' over' : ''}${isSmall ? ' small' : ''}`}
        part="drop"
        onDragOver={onDragOver}
        onDragLeave={() => over(false)}
        onDrop={onDrop}
      >
        {!isSmall && <p>{say.drop}</p>}
        <label class="button" part="button">
          {isSmall ? say.another : say.choose}
          <input
            class="unseen"
            type="file"
            accept={FILE_KINDS}
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // The same file may be chosen again once it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        {!isSmall && <p class="soft small">{readsWorkbooks ? say.accepts : say.acceptsTexts}</p>}
      </div>
      {forget && (
        <button type="button" class="link small" onClick={forget}>
          {say.forget}
        </button>
      )}
    </>
  );
};
