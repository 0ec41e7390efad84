import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { PersonItem } from '../../components/PersonItem.tsx';
import { useWords } from '../../components/speaking.ts';
import { welcomeWords } from '../../components/words/welcome.ts';
import { readPage, vocabularies } from '../../core/index.ts';
import { explain } from '../card/card.ts';
import { BadgeLayer } from '../reader/badges.ts';
import { flaggedRows } from '../reader/flagged.ts';
import { demo } from './demo.ts';
import { opened, person, view } from './state.ts';

const [vocabulary] = vocabularies;

/** The badges of the made-up list: it is read, and they are drawn, as on the page of a practice. */
const drawBadges = (layer: BadgeLayer): void => {
  const { badges } = view.value;
  const page = vocabulary && readPage(document, `https://${demo.host}/`, vocabulary);
  if (page && 'rows' in page) layer.draw(flaggedRows(page.rows, badges));
};

const Table = () => {
  const say = useWords(welcomeWords);
  const layer = useRef<BadgeLayer>(undefined);
  useSignalEffect(() => {
    layer.current ??= new BadgeLayer({
      open: (staffId) => {
        opened.value = staffId;
      },
      meet: explain,
    });
    const { current } = layer;
    drawBadges(current);
    const redraw = () => drawBadges(current);
    const life = new AbortController();
    for (const event of ['resize', 'scroll']) addEventListener(event, redraw, { capture: true, signal: life.signal });
    return () => life.abort();
  });
  return (
    <table>
      <caption>{say.list}</caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.name}</th>
          <th scope="col">{say.columns.position}</th>
        </tr>
      </thead>
      <tbody>
        {demo.staff.map(({ id, name, position }) => (
          <tr key={id}>
            <td>
              <span>{name}</span>
            </td>
            <td>{position}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A staff list of made-up people, with badges as they will stand, and what a click on one shows. */
export const DemoList = () => {
  const say = useWords(welcomeWords);
  const shown = person.value;
  const unread = demo.staff.find(({ permissions }) => permissions === undefined);
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{say.looks}</h2>
      <p class="soft">{say.madeUp}</p>
      <div class="browser">
        <Table />
      </div>
      {unread && <p class="soft small">{say.noBadge(unread.name)}</p>}
      <div role="status" class="opened">
        {shown && (
          <>
            <h3>{say.opened(shown.name)}</h3>
            <PersonItem key={shown.id} person={shown} overview={view.value.overview} isOpen />
          </>
        )}
      </div>
    </section>
  );
};
