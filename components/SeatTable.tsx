import type { Overview, Range } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { seatWords } from './words/seats.ts';

const rangeText = ({ atLeast, atMost }: Range): string => (atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`);

/**
 * Seats bought, switched on and needed, of each license that the practice system sells. What has not been read is a
 * range or a question mark.
 */
export const SeatTable = ({ seats, sells, called }: Pick<Overview, 'seats' | 'sells' | 'called'>) => {
  const say = useWords(seatWords);
  return (
    <table class="seats">
      <thead>
        <tr>
          <th scope="col">{say.license}</th>
          <th scope="col">{say.bought}</th>
          <th scope="col">{say.on}</th>
          <th scope="col">{say.needed}</th>
        </tr>
      </thead>
      <tbody>
        {sells.map((license) => (
          <tr key={license}>
            <th scope="row">{called[license].label}</th>
            <td>
              {seats[license].bought ?? <span title={say.notRead}>?</span>}
              {seats[license].typedIn && <span class="soft small"> {say.typedIn}</span>}
            </td>
            <td>{rangeText(seats[license].switchedOn)}</td>
            <td>{rangeText(seats[license].needed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
