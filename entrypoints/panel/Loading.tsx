import { useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';

/** Stands in for what is loading, in its shape, so that nothing moves when it comes. */
export const Loading = () => {
  const { loading } = useWords(panelWords);
  return (
    <div class="loading">
      <p role="status" class="unseen">
        {loading}
      </p>
      <div class="filters" aria-hidden="true">
        <span class="filter" />
        <span class="filter" />
        <span class="filter" />
      </div>
      <div class="block" aria-hidden="true" />
      <div class="block" aria-hidden="true" />
      <div class="block tall" aria-hidden="true" />
    </div>
  );
};
