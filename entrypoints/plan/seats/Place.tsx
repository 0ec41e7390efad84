import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFormats, useLicenseNames, useWords } from '../../../components/speaking.ts';
import { seatShareWords } from '../../../components/words/seatShare.ts';
import type { Called, QueuedPerson } from '../../../core/index.ts';
import { move, moved, type Way } from './moves.ts';
import type { useDrag } from './useDrag.ts';

/** What somebody gets, as a tag: its shape says it as well as its color. */
export const useGets = (called: Called): ((person: QueuedPerson) => string) => {
  const say = useWords(seatShareWords);
  const nameOf = useLicenseNames(called);
  return ({ gets }) => (gets === undefined ? say.unknown : gets === 'none' ? say.none : say.gets(nameOf(gets)));
};

const TONES = { none: 'error', provider: 'done', admin: 'done' } as const;

const About = ({ person, called }: { person: QueuedPerson; called: Called }) => {
  const say = useWords(seatShareWords);
  const nameOf = useLicenseNames(called);
  const { position, email, owner, needs, gets, turns } = person;
  const about = [
    position,
    email,
    owner && say.owner,
    needs === undefined ? say.needsUnknown : gets !== needs && say.needs(nameOf(needs)),
    ...turns.map(({ license, on }) => (on ? say.turnOn : say.turnOff)(nameOf(license))),
  ].filter(Boolean);
  return <span class="small soft about">{about.join(' · ')}</span>;
};

const WAYS = ['up', 'down', 'first'] as const;
const SIGNS: Record<(typeof WAYS)[number], string> = { up: '↑', down: '↓', first: '⤒' };

interface Props {
  person: QueuedPerson;
  called: Called;
  /** Its place in the queue, the first place that can be given, and the last one. */
  place: number;
  first: number;
  last: number;
  /** Absent: it cannot be dragged. */
  handle?: ReturnType<ReturnType<typeof useDrag>['handle']> | undefined;
  /** It is dragged, or what is dragged would be put before or after it. */
  mark?: 'dragged' | 'before' | 'after' | undefined;
}

/** Who moves a person keeps the focus on the button that did it, wherever the row stands now. */
const Moves = ({ person: { id, name }, place, first, last }: Props) => {
  const say = useWords(seatShareWords);
  const buttons = useRef<Partial<Record<Way, HTMLButtonElement | null>>>({});
  const { value: latest } = moved;
  useLayoutEffect(() => {
    if (latest?.id === id) buttons.current[latest.way]?.focus();
  }, [latest, place]);
  const places = { up: place - 1, down: place + 1, first };
  return (
    <span class="moves">
      {WAYS.map((way) => {
        const isAtEnd = way === 'down' ? place === last : place === first;
        return (
          <button
            key={way}
            ref={(button) => {
              buttons.current[way] = button;
            }}
            type="button"
            class="button"
            aria-label={say.moves[way](name)}
            aria-disabled={isAtEnd}
            title={say.moves[way](name)}
            onClick={() => isAtEnd || move(id, places[way], way)}
          >
            <span aria-hidden="true">{SIGNS[way]}</span>
          </button>
        );
      })}
    </span>
  );
};

/** One place of the queue: whose it is, what they get, and the buttons to move them. */
export const Place = (props: Props) => {
  const { person, called, place, handle, mark } = props;
  const say = useWords(seatShareWords);
  const { number } = useFormats();
  const getsOf = useGets(called);
  return (
    <li class={mark} data-staff={person.id} value={place + 1}>
      {handle ? (
        <span class="handle" title={say.drag} {...handle} aria-hidden="true">
          ⠿
        </span>
      ) : (
        <span class="handle none" />
      )}
      <span class="number" aria-hidden="true">
        {number(place + 1)}
      </span>
      <span class="who">
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        <About person={person} called={called} />
      </span>
      <span class={`tag ${person.gets === undefined ? 'info' : TONES[person.gets]}`}>{getsOf(person)}</span>
      {!person.owner && <Moves {...props} />}
    </li>
  );
};
