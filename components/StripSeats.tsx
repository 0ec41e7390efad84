import type { FewestSeats, Overview, Range, StepView } from '../core/index.ts';
import type { Formats } from './formats.ts';
import { useFormats, useWords } from './speaking.ts';
import { stripWords } from './words/strip.ts';

type Words = ReturnType<typeof stripWords>;

const rangeText = ({ atLeast, atMost }: Range, { number }: Formats): string =>
  atLeast === atMost ? number(atLeast) : `${number(atLeast)}–${number(atMost)}`;

const Step = ({ step: { text, url, waitsFor, when, logsOut } }: { step: StepView }) => {
  const say = useWords(stripWords);
  const { list } = useFormats();
  const isHere = url === undefined || url === globalThis.location?.href;
  return (
    <li>
      {isHere ? text : <a href={url}>{text}</a>}
      {when === 'renewal' && <span class="soft"> {say.later}.</span>}
      {waitsFor && <span class="soft"> {waitsFor}</span>}
      {logsOut.length > 0 && <span class="soft"> {say.logsOut(list(logsOut))}</span>}
    </li>
  );
};

/** What to do, in its order: folded, as the page is what the admin came for. */
export const StepList = ({ steps }: { steps: readonly StepView[] }) => {
  const say = useWords(stripWords);
  return (
    <details class="steps">
      <summary>{say.steps(steps.length)}</summary>
      <ol>
        {steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
      </ol>
    </details>
  );
};

/** Bought, on and needed of each license, and what to do in its order. */
export const StripSteps = ({ overview, steps }: { overview: Overview; steps: readonly StepView[] }) => {
  const say = useWords(stripWords);
  const formats = useFormats();
  return (
    <>
      <p class="said" role="status">
        {overview.sells.map((license) => {
          const { bought, switchedOn, needed } = overview.seats[license];
          return (
            <span key={license} class="license">
              <strong>{overview.called[license].label}</strong>{' '}
              {[
                bought === undefined ? say.boughtUnread : say.bought(formats.number(bought)),
                say.on(rangeText(switchedOn, formats)),
                say.needed(rangeText(needed, formats)),
              ].join(' · ')}
            </span>
          );
        })}
      </p>
      {steps.length === 0 ? <p>{say.noSteps}</p> : <StepList steps={steps} />}
    </>
  );
};

/** What is bought beyond what is enough, or below it. */
const difference = ({ atLeast, atMost }: Range, say: Words, formats: Formats): string => {
  const { number } = formats;
  if (atLeast === 0 && atMost === 0) return say.asBought;
  if (atLeast < 0 && atMost > 0) return say.either(number(-atLeast), number(atMost));
  const [from, to] = atMost > 0 ? [atLeast, atMost] : [-atMost, -atLeast];
  const text = from === 0 ? say.upTo(number(to)) : rangeText({ atLeast: from, atMost: to }, formats);
  return atMost > 0 ? say.tooMany(text) : say.tooFew(text);
};

const change = ({ atLeast, atMost }: Range, currency: string, say: Words, { money }: Formats): string => {
  const text = (from: number, to: number): string => {
    if (from === to) return money(to, currency);
    return from === 0 ? say.upTo(money(to, currency)) : say.range(money(from, currency), money(to, currency));
  };
  if (atLeast < 0 && atMost > 0) return say.costsOrSaves(money(-atLeast, currency), money(atMost, currency));
  if (atMost > 0) return say.saves(text(atLeast, atMost));
  return atLeast < 0 ? say.costs(text(-atMost, -atLeast)) : '';
};

const Money = ({ money: { today, saves, currency } }: { money: NonNullable<FewestSeats['money']> }) => {
  const say = useWords(stripWords);
  const formats = useFormats();
  return (
    <p class="money">
      {say.costsToday(formats.money(today, currency))} {change(saves, currency, say, formats)}
    </p>
  );
};

/** How many seats of each license are enough, the difference to what is bought, and the money. */
export const StripSeats = ({ overview, fewest }: { overview: Overview; fewest: FewestSeats | undefined }) => {
  const say = useWords(stripWords);
  const formats = useFormats();
  if (!fewest) {
    return (
      <p class="said" role="status">
        {say.noSeats}
      </p>
    );
  }
  return (
    <>
      <p class="said" role="status">
        {overview.sells.map((license) => {
          const enough = fewest.seats[license];
          const { bought } = overview.seats[license];
          const saves = fewest.saves[license];
          return (
            <span key={license} class="license">
              <strong>{overview.called[license].label}</strong>{' '}
              {[
                say.enough(rangeText(enough, formats), enough.atLeast === 1 && enough.atMost === 1),
                ...(bought === undefined ? [say.boughtUnread] : [say.bought(formats.number(bought))]),
                ...(saves ? [difference(saves, say, formats)] : []),
              ].join(' · ')}
            </span>
          );
        })}
      </p>
      {fewest.unread.length > 0 && <p class="soft">{say.open}</p>}
      {fewest.money && <Money money={fewest.money} />}
    </>
  );
};
