import { useState } from 'preact/hooks';
import { useLicenseNames, useWords } from '../../../components/speaking.ts';
import { needWords } from '../../../components/words/need.ts';
import { seatShareWords } from '../../../components/words/seatShare.ts';
import type { Called, SeatShareView, WaitingPerson } from '../../../core/index.ts';

/** So many people are shown at first, and so many more each time. */
const PAGE = 20;

const Person = ({ person, called }: { person: WaitingPerson; called: Called }) => {
  const say = useWords(seatShareWords);
  const { because: reasonWords } = useWords(needWords);
  const nameOf = useLicenseNames(called);
  const { name, position, email, needs, closed, because } = person;
  const about = [position, email, say.needs(nameOf(needs))].filter(Boolean);
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span class="small soft">{about.join(' · ')}</span>
      </p>
      {closed.length + because.length > 0 && (
        <ul class="bullets small">
          {[...closed, ...because.map((reason) => reasonWords[reason])].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** Who goes without a seat, and what is closed to them. */
export const Without = ({ share }: { share: SeatShareView }) => {
  const say = useWords(seatShareWords);
  const [most, show] = useState(PAGE);
  const { waiting } = share;
  if (waiting.length === 0) return null;
  return (
    <section class="without" aria-labelledby="without-title">
      <h2 id="without-title">{say.without}</h2>
      <p class="soft small">{say.closed}</p>
      <ul>
        {waiting.slice(0, most).map((person) => (
          <Person key={person.id} person={person} called={share} />
        ))}
      </ul>
      {waiting.length > most && (
        <button type="button" class="button" onClick={() => show(most + PAGE)}>
          {say.more(Math.min(PAGE, waiting.length - most))}
        </button>
      )}
    </section>
  );
};
