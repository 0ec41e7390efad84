import type { License, Month, Overview, Range } from '../../core/index.ts';
import { useRange } from '../SeatMeters.tsx';
import { useFormats, useWords } from '../speaking.ts';
import { overTimeWords } from '../words/overTime.ts';
import { bandsOf, HEIGHT, linesOf, type Series, type Spot, spotsOf, topOf, WIDTH } from './chart.ts';

type System = Pick<Overview, 'sells' | 'called'>;

const isOpen = ({ atLeast, atMost }: Range): boolean => atLeast < atMost;

/** The first day of a month, to be named in the language of the view. */
const dayOf = (month: string): number => Date.parse(`${month}-15T12:00:00Z`);

const Line = ({ series, spots, top, is }: { series: Series; spots: readonly Spot[]; top: number; is: string }) => (
  <>
    {linesOf(series, spots, top).map((points) => (
      <polyline key={points} class={is} points={points} />
    ))}
  </>
);

/** Licenses of one kind as lines; the same numbers stand in the table. */
const Chart = ({ months, license, label }: { months: readonly Month[]; license: License; label: string }) => {
  const say = useWords(overTimeWords);
  const { month: named } = useFormats();
  const spots = spotsOf(months.map(({ month }) => month));
  const seats = months.map((one) => one.seats[license]);
  const bought = seats.map((one) => one.bought);
  const on = seats.map(({ switchedOn }) => switchedOn.atLeast);
  const [least, most] = [seats.map(({ needed }) => needed.atLeast), seats.map(({ needed }) => needed.atMost)];
  const top = topOf([bought, on, most]);
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure class="over-time">
      <figcaption>{say.chart(label)}</figcaption>
      <div class="plot" aria-hidden="true">
        <span class="top small soft">{top}</span>
        <svg viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`} preserveAspectRatio="none">
          <title>{say.chart(label)}</title>
          {bandsOf(least, most, spots, top).map((points) => (
            <polygon key={points} class="band" points={points} />
          ))}
          <Line is="needed" series={least} spots={spots} top={top} />
          <Line is="on" series={on} spots={spots} top={top} />
          <Line is="bought" series={bought} spots={spots} top={top} />
        </svg>
        <span class="months small soft">
          <span>{first && named(dayOf(first.month))}</span>
          <span>{last && named(dayOf(last.month))}</span>
        </span>
      </div>
      <ul class="legend small" aria-hidden="true">
        {(['bought', 'on', 'needed'] as const).map((what) => (
          <li key={what}>
            <svg viewBox="0 0 24 8">
              <title>{say[what]}</title>
              <polyline class={what} points="0,4 24,4" />
            </svg>
            {say[what]}
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** What is wider than the page takes the focus, so that keys scroll it. */
const SCROLLED_BY_KEYS = 0;

const Numbers = ({ months, system: { sells, called } }: { months: readonly Month[]; system: System }) => {
  const say = useWords(overTimeWords);
  const inWords = useRange();
  const { money, number, month: named } = useFormats();
  const hasPrices = months.some(({ saves }) => saves !== undefined);
  return (
    <section class="wide" aria-label={say.numbers} tabIndex={SCROLLED_BY_KEYS}>
      <table class="seats">
        <caption class="unseen">{say.numbers}</caption>
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            {sells.flatMap((license) =>
              (['bought', 'on', 'needed'] as const).map((what) => (
                <th key={`${license} ${what}`} scope="col">
                  {say.column(called[license].label, say[what])}
                </th>
              )),
            )}
            <th scope="col">{say.findings}</th>
            {hasPrices && <th scope="col">{say.saves}</th>}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, seats, findings, saves }) => (
            <tr key={month}>
              <th scope="row">{named(dayOf(month))}</th>
              {sells.flatMap((license) => [
                <td key={`${license} bought`}>{seats[license].bought ?? <span class="soft">{say.unknown}</span>}</td>,
                <td key={`${license} on`}>{inWords(seats[license].switchedOn)}</td>,
                <td key={`${license} needed`}>{inWords(seats[license].needed)}</td>,
              ])}
              <td>{number(findings)}</td>
              {hasPrices && <td>{saves ? money(saves.amount, saves.currency) : say.unknown}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** How the seats of a practice, its findings and what it could save stood month by month: as a chart, and as numbers. */
export const OverTime = ({ months, system }: { months: readonly Month[]; system: System }) => {
  const say = useWords(overTimeWords);
  const { sells, called } = system;
  const isBand = months.some(({ seats }) => sells.some((license) => isOpen(seats[license].needed)));
  return (
    <>
      <p class="soft small">
        {months.length > 1 ? say.about : say.tooFew} {months.length > 1 && isBand && say.range}
      </p>
      {months.length > 1 && (
        <div class="charts">
          {sells.map((license) => (
            <Chart key={license} months={months} license={license} label={called[license].label} />
          ))}
        </div>
      )}
      <Numbers months={months} system={system} />
    </>
  );
};
