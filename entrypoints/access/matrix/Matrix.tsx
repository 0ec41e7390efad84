import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { FilteredMatrix, MatrixColumn, PermissionMatrix } from '../../../core/index.ts';
import { choose, filter } from '../state.ts';
import { type Item, itemsOf, type Place, placeAfter } from './items.ts';
import { classesOf, MatrixHead } from './MatrixHead.tsx';
import { PersonRow } from './PersonRow.tsx';
import { Reading } from './Reading.tsx';
import { ROW_HEIGHT, useRowWindow } from './useRowWindow.ts';

interface Props {
  matrix: PermissionMatrix;
  shown: FilteredMatrix;
  /** Everybody is drawn, not only those within the window. */
  isOnPaper: boolean;
}

/** Rows above those of people. */
const HEAD_ROWS = 2;

/** Room for rows that are not drawn. */
const Space = ({ rows }: { rows: number }) => (rows === 0 ? null : <tr style={{ height: `${rows * ROW_HEIGHT}px` }} />);

/** The place of the cell that something happened in; undefined in the titles of groups. */
const placeOf = (target: EventTarget | null): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th:not(.group)') : null;
  if (!cell) return undefined;
  const row = Number(cell.parentElement?.getAttribute('aria-rowindex')) - HEAD_ROWS - 1;
  // The head of the names reaches over both rows of heads, and is no cell of the second.
  return row === -1 ? { row, column: cell.cellIndex + 1 } : { row: Math.max(-1, row), column: cell.cellIndex };
};

const isChosen = ({ kind, key }: MatrixColumn): boolean => filter.value[kind] === key;

/** Who has it; who is there, if that was asked already. */
const toggle = (column: MatrixColumn): void => choose({ [column.kind]: isChosen(column) ? undefined : column.key });

const Rows = (props: { items: readonly Item[]; from: number; active: Place; columns: readonly MatrixColumn[] }) => {
  const say = useWords(accessWords);
  const { items, from, active, columns } = props;
  const classes = useMemo(() => classesOf(columns), [columns]);
  return (
    <>
      {items.map((item, i) => {
        const [place, rowIndex] = [from + i, from + i + HEAD_ROWS + 1];
        const column = active.row === place ? active.column : undefined;
        return 'row' in item ? (
          <PersonRow key={item.row.id} row={item.row} rowIndex={rowIndex} active={column} classes={classes} />
        ) : (
          <tr key="unsure" class="unsure" aria-rowindex={rowIndex}>
            <th colSpan={columns.length + 1} tabIndex={column === undefined ? undefined : 0}>
              <span>{say.unsure(item.unsure)}</span>
            </th>
          </tr>
        );
      })}
    </>
  );
};

/** People and permissions: a table with one stop for Tab, in which arrow keys lead on; of it only the rows within the window are drawn. */
export const Matrix = ({ matrix, shown, isOnPaper }: Props) => {
  const say = useWords(accessWords);
  const { columns } = shown;
  const items = useMemo(() => itemsOf(shown), [shown]);
  const box = useRef<HTMLDivElement>(null);
  const [drawn, look] = useRowWindow(box, items.length);
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 });
  const [pointed, point] = useState<Place>();
  const isMoving = useRef(false);
  const last: Place = { row: items.length - 1, column: columns.length };
  const active = { row: Math.min(wanted.row, last.row), column: Math.min(wanted.column, last.column) };
  const { from, to } = isOnPaper ? { from: 0, to: items.length } : drawn;

  const move = (place: Place): void => {
    const { current } = box;
    if (!current) return;
    const head = current.querySelector('thead')?.clientHeight ?? 0;
    const top = place.row * ROW_HEIGHT;
    const room = current.clientHeight - head - ROW_HEIGHT;
    if (place.row >= 0 && top < current.scrollTop) current.scrollTop = top;
    if (place.row >= 0 && top > current.scrollTop + room) current.scrollTop = top - room;
    isMoving.current = true;
    look();
    setActive(place);
  };

  useLayoutEffect(() => {
    const { current } = box;
    if (!current || !isMoving.current) return;
    isMoving.current = false;
    current.querySelector<HTMLElement>('table [tabindex="0"]')?.focus();
  });

  // Whoever scrolls away from the cell with the focus goes on from there with the next key.
  const isActiveDrawn = active.row < 0 || (active.row >= from && active.row < to);
  const hadFocus = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!isActiveDrawn && hadFocus) box.current?.focus({ preventScroll: true });
  }, [isActiveDrawn, hadFocus]);

  const goOnFrom = (place: Place | undefined): void => {
    if (!place) return;
    setActive(place);
    point(place);
  };
  // This event has no property by which it is listened to.
  useLayoutEffect(() => {
    const { current } = box;
    const onFocus = ({ target }: FocusEvent): void => goOnFrom(placeOf(target));
    current?.addEventListener('focusin', onFocus);
    return () => current?.removeEventListener('focusin', onFocus);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeAfter(event, active, last);
    if (!next) return;
    event.preventDefault();
    move(next);
  };
  return (
    <>
      <section
        class="matrix"
        aria-label={say.title}
        ref={box}
        tabIndex={isActiveDrawn ? -1 : 0}
        onScroll={look}
        onKeyDown={onKeyDown}
        onClick={({ target }) => goOnFrom(placeOf(target))}
        onPointerOver={({ target }) => point(placeOf(target))}
        onPointerLeave={() => point(undefined)}
      >
        <table
          aria-label={say.title}
          aria-rowcount={items.length + HEAD_ROWS}
          aria-colcount={columns.length + 1}
          style={`--columns: ${columns.length}`}
        >
          <colgroup>
            <col class="names" />
            <col span={Math.max(1, columns.length)} />
          </colgroup>
          <MatrixHead
            columns={columns}
            levels={matrix.levels}
            active={active.row < 0 ? active.column : undefined}
            isChosen={isChosen}
            choose={toggle}
          />
          <tbody>
            <Space rows={from} />
            <Rows items={items.slice(from, to)} from={from} active={active} columns={columns} />
            <Space rows={items.length - to} />
          </tbody>
        </table>
      </section>
      <Reading shown={shown} items={items} at={pointed} />
    </>
  );
};
