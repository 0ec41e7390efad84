import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { VIEWS, view } from './state.ts';

const onArrow = (event: KeyboardEvent) => {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  view.value = view.value === 'practice' ? 'check' : 'practice';
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
          onClick={() => {
            view.value = id;
          }}
        >
          {say.views[id]}
        </button>
      ))}
    </div>
  );
};
