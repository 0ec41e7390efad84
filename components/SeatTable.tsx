import type { License, Overview, Range } from '../core/index.ts';

const NAMES: Record<License, string> = { provider: 'Provider', admin: 'Admin' };

const rangeText = ({ atLeast, atMost }: Range): string => (atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`);

/** Seats bought, switched on and needed, of each license that the practice system sells; what has not been read is a range or a question mark. */
export const SeatTable = ({ seats, sells }: Pick<Overview, 'seats' | 'sells'>) => (
  <table class="seats">
    <thead>
      <tr>
        <th scope="col">License</th>
        <th scope="col">Bought</th>
        <th scope="col">Switched on</th>
        <th scope="col">Needed</th>
      </tr>
    </thead>
    <tbody>
      {sells.map((license) => (
        <tr key={license}>
          <th scope="row">{NAMES[license]}</th>
          <td>
            {seats[license].bought ?? <span title="Not read yet">?</span>}
            {seats[license].typedIn && <span class="soft small"> typed in</span>}
          </td>
          <td>{rangeText(seats[license].switchedOn)}</td>
          <td>{rangeText(seats[license].needed)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
