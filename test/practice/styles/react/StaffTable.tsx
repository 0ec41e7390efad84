/** @jsxImportSource react */
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Member } from '../start.ts';
import { type Columns, features } from './columns.tsx';

const TICK = 100;
const ROW = 40;

const useClock = (): number => {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((now) => now + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return ticks;
};

const SORTS = { asc: 'ascending', desc: 'descending' } as const;

interface Props {
  columns: Columns;
  members: readonly Member[];
  search: string;
}

/** Rows of whoever is in view, keyed by their place: rendered again ten times a second, as if presence were live. */
export function StaffTable({ columns, members, search }: Props) {
  const ticks = useClock();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable({ features, columns, data: members, state: { globalFilter: search } });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
  });
  return (
    <div className="sheet" ref={scroller}>
      <p data-clock="" data-ticks={ticks} aria-hidden="true">
        Live for {Math.floor(ticks / 10)} s
      </p>
      <div role="table" aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" className="line" aria-rowindex={1}>
              {group.headers.map(({ id, column }) => {
                const sorted = column.getIsSorted();
                return (
                  <div key={id} role="columnheader" aria-sort={sorted ? SORTS[sorted] : 'none'}>
                    <button type="button" disabled={!column.getCanSort()} onClick={column.getToggleSortingHandler()}>
                      {String(column.columnDef.header)}
                    </button>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  role="row"
                  className="line"
                  aria-rowindex={index + 2}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {row.getAllCells().map((cell) => (
                    <div key={cell.id} role="cell">
                      <table.FlexRender cell={cell} />
                      {/* Who is there comes and goes, after whatever stands in the cell. */}
                      {cell.column.id === 'name' && (ticks + index) % 3 === 0 && (
                        <i data-clock="" className="online" aria-hidden="true" />
                      )}
                    </div>
                  ))}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
