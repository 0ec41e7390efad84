import { Shortcuts } from '../../components/Shortcuts.tsx';
import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { shortcutWords } from '../../components/words/shortcuts.ts';
import { changeShortcuts } from '../shared/shortcuts.ts';
import { openBeside, opensBeside, shortcuts } from './panelState.ts';
import { Section } from './Section.tsx';

/** Where the panel opens, and which keys do what. */
export const PanelChoice = () => {
  const { panel: say } = useWords(optionsWords);
  const { title } = useWords(shortcutWords);
  return (
    <Section of="panel">
      <fieldset class="languages">
        <legend>{say.where}</legend>
        {[false, true].map((isBeside) => (
          <label key={String(isBeside)}>
            <input
              type="radio"
              name="panel"
              checked={opensBeside.value === isBeside}
              onChange={() => openBeside(isBeside)}
            />
            {isBeside ? say.beside : say.onPage}
          </label>
        ))}
      </fieldset>
      <h3>{title}</h3>
      <Shortcuts shortcuts={shortcuts.value} change={changeShortcuts} />
    </Section>
  );
};
