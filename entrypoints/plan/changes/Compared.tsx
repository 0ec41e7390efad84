import { useState } from 'preact/hooks';
import { useRange } from '../../../components/SeatMeters.tsx';
import { useFormats, useLicenseNames, useWords } from '../../../components/speaking.ts';
import { draftWords } from '../../../components/words/draft.ts';
import { whatIfWords } from '../../../components/words/whatIf.ts';
import {
  capitalized,
  type DraftView,
  type FindingInBrief,
  findingKey,
  type License,
  type WhatIfView,
} from '../../../core/index.ts';

/** So many findings are shown at first, and so many more each time. */
const PAGE = 20;

const Findings = ({
  title,
  findings,
  isGood,
}: {
  title: string;
  findings: readonly FindingInBrief[];
  isGood: boolean;
}) => {
  const say = useWords(draftWords);
  const { number } = useFormats();
  const [most, show] = useState(PAGE);
  if (findings.length === 0) return null;
  return (
    <section class={isGood ? 'fixed' : 'fresh'}>
      <h3>{say.counted(title, number(findings.length))}</h3>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <li key={findingKey(finding)} data-finding={findingKey(finding)}>
            <span class={`tag ${isGood ? 'done' : finding.severity}`}>{finding.label}</span> {finding.message}
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <button type="button" class="link" onClick={() => show(most + PAGE)}>
          {say.more(Math.min(PAGE, findings.length - most))}
        </button>
      )}
    </section>
  );
};

const WHAT = ['bought', 'switchedOn', 'needed'] as const;

const Seats = ({ license, view, result }: { license: License; view: DraftView; result: WhatIfView }) => {
  const say = useWords(draftWords);
  const nameOf = useLicenseNames(view);
  const { number } = useFormats();
  const inWords = useRange();
  const { before, after } = result.seats;
  const cell = (seats: WhatIfView['seats']['before'], what: (typeof WHAT)[number]): string => {
    const count = seats[license][what];
    if (count === undefined) return say.unread;
    return typeof count === 'number' ? number(count) : inWords(count);
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {capitalized(nameOf(license))}
        </th>
      </tr>
      {WHAT.filter((what) => what !== 'bought' || !view.isUnlimited).map((what) => {
        const [was, is] = [cell(before, what), cell(after, what)];
        return (
          <tr key={what} data-seats={`${license} ${what}`}>
            <th scope="row">{say.seatRows[what]}</th>
            <td>{was}</td>
            <td>{was === is ? is : <strong>{is}</strong>}</td>
          </tr>
        );
      })}
    </tbody>
  );
};

const Table = ({ view, result }: { view: DraftView; result: WhatIfView }) => {
  const say = useWords(draftWords);
  const { money: sayMoney } = useWords(whatIfWords);
  const { money } = useFormats();
  return (
    <table class="seats">
      <caption class="unseen">{say.compared}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say.now}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      {view.sells.map((license) => (
        <Seats key={license} license={license} view={view} result={result} />
      ))}
      {result.money && (
        <tbody>
          <tr class="cost">
            <th scope="row">{sayMoney}</th>
            <td>{money(result.money.before, result.money.currency)}</td>
            <td>{money(result.money.after, result.money.currency)}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
};

/** What the changes would do, beside how it is today. */
export const Compared = ({ view, result }: { view: DraftView; result: WhatIfView }) => {
  const say = useWords(draftWords);
  const sayWhatIf = useWords(whatIfWords);
  const { appear, disappear } = result;
  return (
    <section class="compared" aria-labelledby="compared-title">
      <h2 id="compared-title">{say.compared}</h2>
      <Table view={view} result={result} />
      {!result.money && !view.isUnlimited && (
        <p class="small soft">
          <a href="options.html#prices">{say.noPrices}</a>
        </p>
      )}
      {appear.length + disappear.length === 0 && <p>{sayWhatIf.same}</p>}
      <Findings title={sayWhatIf.appear} findings={appear} isGood={false} />
      {appear.length > 0 && <p class="small soft">{say.fixedBelow}</p>}
      <Findings title={sayWhatIf.disappear} findings={disappear} isGood />
    </section>
  );
};
