import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { check } from './parts.ts';
import { type PopupView, VIEWS, view } from './state.ts';

/** What was shown stays until the other view is there. */
const choose = async (id: PopupView): Promise<void> => {
  if (id === 'check') await check.load();
  view.value = id;
};

const onArrow = async (event: KeyboardEvent): Promise<void> => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  await choose(view.value === 'practice' ? 'check' : 'practice');
  document.getElementById(`tab-${view.value}`)?.focus();
};

/** The two views of the popup. */
export const Tabs = () => {
  const say = useWords(popupWords);
  return (
    <div role="tablist" aria-label="License Lens" onKeyDown={onArrow}>
      {VIEWS.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={view.value === id}
          aria-controls={`view-${id}`}
          tabIndex={view.value === id ? 0 : -1}
          onClick={() => choose(id)}
        >
          {say.views[id]}
        </button>
      ))}
    </div>
  );
};
