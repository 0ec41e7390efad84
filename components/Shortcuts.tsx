import type { Shortcut } from './shortcutNames.ts';
import { useWords } from './speaking.ts';
import { shortcutWords } from './words/shortcuts.ts';

interface Props {
  shortcuts: readonly Shortcut[];
  change(): unknown;
}

/** Which keys do what, and how they are changed. */
export const Shortcuts = ({ shortcuts, change }: Props) => {
  const say = useWords(shortcutWords);
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{say.names[name]}</dt>
            <dd>{keys === '' ? <span class="soft">{say.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={change}>
          {say.change}
        </button>
      </p>
      <p class="soft small">{say.where}</p>
    </>
  );
};
