import { useState } from 'preact/hooks';
import { useFormats, useWords } from '../../../components/speaking.ts';
import { seatShareWords } from '../../../components/words/seatShare.ts';
import { isFoundBy, type QueuedPerson, type SeatShareView } from '../../../core/index.ts';
import { firstPlace, move, moved, reset } from './moves.ts';
import { Place, useGets } from './Place.tsx';
import { type Drag, useDrag } from './useDrag.ts';

/** So many people are shown at first, and so many more each time; with more, one can be searched for. */
const PAGE = 50;

interface Placed {
  person: QueuedPerson;
  place: number;
}

const markOf = (
  drag: Drag | undefined,
  { person, place }: Placed,
  last: number,
): 'dragged' | 'before' | 'after' | undefined => {
  if (!drag) return undefined;
  if (drag.id === person.id) return 'dragged';
  if (drag.to === place) return 'before';
  return drag.to > last && place === last ? 'after' : undefined;
};

/** Where somebody stands now, for those who do not see it. */
const Said = ({ share }: { share: SeatShareView }) => {
  const say = useWords(seatShareWords);
  const { number } = useFormats();
  const getsOf = useGets(share);
  const { value: latest } = moved;
  const place = share.queue.findIndex(({ id }) => id === latest?.id);
  const person = share.queue[place];
  return (
    <p class="unseen" role="status">
      {latest?.isKept &&
        person &&
        say.moved(person.name, number(place + 1), number(share.queue.length), getsOf(person))}
    </p>
  );
};

/** Everybody who needs a license, in the order in which they get one; the admin moves them. */
export const Queue = ({ share }: { share: SeatShareView }) => {
  const say = useWords(seatShareWords);
  const [query, search] = useState('');
  const [most, show] = useState(PAGE);
  const { queue } = share;
  const first = firstPlace(queue);
  const { list, drag, handle } = useDrag(({ id, to }) => {
    const from = queue.findIndex((person) => person.id === id);
    // Whoever goes down leaves a place above.
    move(id, to > from ? to - 1 : to, 'dragged');
  });
  const found = queue
    .map((person, place): Placed => ({ person, place }))
    .filter(({ person: { name, position = '' } }) => isFoundBy(query, `${name} ${position}`));
  const shown = found.slice(0, most);
  return (
    <section class="queue" aria-labelledby="queue-title">
      <h2 id="queue-title">{say.queue}</h2>
      <p class="soft small">{share.order.length > 0 ? say.yours : say.usual}</p>
      {queue.length > PAGE && (
        <label class="find">
          <span class="small soft">{say.find}</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        </label>
      )}
      <ol ref={list} class={drag && 'dragging'}>
        {shown.map((placed) => (
          <Place
            key={placed.person.id}
            {...placed}
            called={share}
            first={first}
            last={queue.length - 1}
            handle={query === '' && !placed.person.owner ? handle(placed.person.id) : undefined}
            mark={markOf(drag, placed, shown.length - 1)}
          />
        ))}
      </ol>
      {found.length === 0 && <p class="soft">{say.notFound}</p>}
      <p class="actions">
        {found.length > most && (
          <button type="button" class="button" onClick={() => show(most + PAGE)}>
            {say.more(Math.min(PAGE, found.length - most))}
          </button>
        )}
        {share.order.length > 0 && (
          <button type="button" class="link" onClick={reset}>
            {say.reset}
          </button>
        )}
      </p>
      <Said share={share} />
    </section>
  );
};
