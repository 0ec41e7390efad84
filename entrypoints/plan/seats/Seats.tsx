import { useFormats, useLicenseForms, useWords } from '../../../components/speaking.ts';
import { seatShareWords } from '../../../components/words/seatShare.ts';
import { capitalized, LICENSES, type SeatShareView } from '../../../core/index.ts';
import { Queue } from './Queue.tsx';
import { Without } from './Without.tsx';

interface Props {
  share: SeatShareView;
}

/** “2 Provider licenses and 1 Admin license”. */
const useCounted = (share: SeatShareView) => {
  const formsOf = useLicenseForms(share);
  const { number, list } = useFormats();
  return (seats: SeatShareView['bought']): string =>
    list(
      LICENSES.flatMap((license) => {
        const count = seats[license];
        if (count === undefined) return [];
        const { name, several } = formsOf(license);
        return [`${number(count)} ${count === 1 ? name : several}`];
      }),
    );
};

/** The sum of it: who goes without, and what to buy so that nobody does. */
const useSums = (share: SeatShareView): { first: string; others: string[] } => {
  const say = useWords(seatShareWords);
  const { number, money } = useFormats();
  const counted = useCounted(share);
  const { queue, waiting, missing, bought } = share;
  const unsure = queue.filter(({ gets }) => gets === undefined).length;
  const people = (count: number): string => say.people(count, number(count));
  const isShort = Object.keys(missing).length > 0;
  const enough = unsure > 0 ? say.noneKnown : queue.length === 0 ? say.nobody : say.enough;
  return {
    first: waiting.length === 0 ? enough : say.goWithout(waiting.length, people(waiting.length)),
    others: [
      ...(isShort ? [(unsure > 0 ? say.buyAtLeast : say.buy)(counted(missing))] : []),
      ...(share.money ? [say.costs(money(share.money.sum, share.money.currency))] : []),
      ...(unsure > 0 ? [say.unsure(unsure, people(unsure))] : []),
      say.bought(counted(bought)),
    ],
  };
};

/** Nothing is shared: seats are not limited, or it is not known how many there are. */
const Unshared = ({ share: { unshared, toOpen } }: Props) => {
  const say = useWords(seatShareWords);
  if (unshared === 'unlimited') return <p class="notice">{say.unlimited}</p>;
  return (
    <section class="nothing notice">
      <h2>{say.unread.title}</h2>
      <p>{say.unread.open}</p>
      <ol>
        {toOpen.map(({ page, path, url }) => (
          <li key={page}>{url ? <a href={url}>{capitalized(path)}</a> : capitalized(path)}</li>
        ))}
      </ol>
      <p class="soft">{say.unread.enter}</p>
    </section>
  );
};

/** Fewer seats than needs: who gets one first, what that leaves, and what to buy. */
export const Seats = ({ share }: Props) => {
  const say = useWords(seatShareWords);
  const { first, others } = useSums(share);
  if (share.unshared) return <Unshared share={share} />;
  return (
    <>
      <p class="sum">
        <strong>{first}</strong> {others.join(' ')}
      </p>
      {share.queue.length > 0 && (
        <div class="parts">
          <Queue share={share} />
          <Without share={share} />
        </div>
      )}
      <p class="soft small">{say.preview}</p>
    </>
  );
};
