import type { Overview } from '../core/index.ts';
import { countsOf, FILTERS, type Filter } from './findingFilters.ts';
import { useFormats, useWords } from './speaking.ts';
import { workWords } from './words/work.ts';

const SEVERITY: Record<Filter, string> = { wrong: 'error', save: 'warning', unread: 'info' };

interface Props {
  overview: Overview;
  chosen: Filter | undefined;
  choose(filter: Filter | undefined): void;
}

/** The practice in three numbers, each of which shows only what it counts. */
export const Filters = ({ overview, chosen, choose }: Props) => {
  const say = useWords(workWords);
  const { number } = useFormats();
  const counts = countsOf(overview);
  return (
    <fieldset class="filters">
      <legend class="unseen">{say.filters}</legend>
      {FILTERS.map((filter) => {
        const { count, of } = counts[filter];
        return (
          <button
            key={filter}
            type="button"
            class={`filter ${count > 0 ? SEVERITY[filter] : 'done'}`}
            aria-pressed={chosen === filter}
            onClick={() => choose(chosen === filter ? undefined : filter)}
          >
            <span class="count">{number(count)}</span> {say.counts[of](count)}
          </button>
        );
      })}
    </fieldset>
  );
};
