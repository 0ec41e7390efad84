import type { Glance, Range, SeatsView } from '../core/index.ts';
import { inPlaces, Phrase } from './Phrase.tsx';
import { useFormats, useWords } from './speaking.ts';
import { metersWords } from './words/meters.ts';

/** Says a range in words: “3 to 5”, or one number where it is certain. */
export const useRange = () => {
  const say = useWords(metersWords);
  const { number } = useFormats();
  return ({ atLeast, atMost }: Range): string =>
    atLeast === atMost ? number(atLeast) : say.range(number(atLeast), number(atMost));
};

const percent = (count: number, scale: number): string => `${(100 * count) / scale}%`;

/** Solid as far as it is certain, hatched as far as it may be. */
const Bar = ({ kind, range: { atLeast, atMost }, scale }: { kind: string; range: Range; scale: number }) => (
  <div class={`bar ${kind}`}>
    <span class="sure" style={{ inlineSize: percent(atLeast, scale) }} />
    <span class="maybe" style={{ inlineSize: percent(atMost - atLeast, scale) }} />
  </div>
);

const Meter = ({ name, seats }: { name: string; seats: SeatsView }) => {
  const say = useWords(metersWords);
  const { number } = useFormats();
  const rangeText = useRange();
  const { bought, switchedOn, needed, typedIn } = seats;
  const scale = Math.max(1, bought ?? 0, switchedOn.atMost, needed.atMost);
  const parts = [
    bought === undefined ? say.boughtUnread : inPlaces(say.bought, { count: number(bought) }).join(''),
    inPlaces(say.on, { count: rangeText(switchedOn) }).join(''),
    inPlaces(say.needed, { count: rangeText(needed) }).join(''),
  ];
  const isShort = bought !== undefined && needed.atLeast > bought;
  return (
    <li class={isShort ? 'short' : undefined}>
      <strong>{name}</strong>
      <meter
        class="unseen"
        aria-label={say.meter(name)}
        min={0}
        max={scale}
        value={needed.atLeast}
        aria-valuetext={parts.join(', ')}
      />
      <div class="meter" aria-hidden="true">
        <Bar kind="on" range={switchedOn} scale={scale} />
        <Bar kind="needed" range={needed} scale={scale} />
        {bought !== undefined && <span class="bought" style={{ insetInlineStart: percent(bought, scale) }} />}
      </div>
      <p class="small legend">
        <span class="key bought">
          <span>
            {bought === undefined ? say.boughtUnread : <Phrase text={say.bought} count={<b>{number(bought)}</b>} />}
            {typedIn && ` (${say.typedIn})`}
          </span>
        </span>
        <span class="key on">
          <span>
            <Phrase text={say.on} count={<b>{rangeText(switchedOn)}</b>} />
          </span>
        </span>
        <span class="key needed">
          <span>
            <Phrase text={say.needed} count={<b>{rangeText(needed)}</b>} />
          </span>
        </span>
      </p>
    </li>
  );
};

/** Seats bought, switched on and needed, one meter per license that the practice system sells. */
export const SeatMeters = ({ seats, sells, called }: Pick<Glance, 'seats' | 'sells' | 'called'>) => (
  <ul class="meters">
    {sells.map((license) => (
      <Meter key={license} name={called[license].label} seats={seats[license]} />
    ))}
  </ul>
);
