import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Link } from './link';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures: tabular, aligned at the end side. */
  numeric?: boolean;
  /** Names the row. Exactly one column should. */
  rowHead?: boolean;
  /** Address that sorts by this column, and how it is sorted now. */
  sort?: { to: string; now?: 'ascending' | 'descending' };
  /** Cell of the totals' row. */
  total?: ReactNode;
  /** Left away on a phone. */
  wideOnly?: boolean;
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** The caption is only heard, because a heading says the same. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone each row becomes a card; `scroll` keeps the table, for comparing figures. */
  phone?: 'cards' | 'scroll';
  /** A first column of checkboxes, posted under `name`. */
  select?: {
    name: string;
    /** Name of a row's checkbox. */
    label: (row: Row) => string;
    allLabel: string;
    selected?: ReadonlySet<string>;
    onChange?: (selected: Set<string>) => void;
  };
  /** Class of a row (`muted`). */
  rowClass?: (row: Row) => string | undefined;
}

/** Rows and columns: sticky header, sortable by links, readable as cards on a phone. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, phone = 'cards', select, rowClass }: TableProps<Row>) {
  const table = (
    // Roles are said again because laying rows out as cards takes them away in some browsers.
    <table className={classNames('table', phone === 'cards' && 'as-cards')} role="table">
      <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {select && (
            <th scope="col" role="columnheader" className="pick">
              <Pick
                label={select.allLabel}
                checked={select.selected && rows.length > 0 && rows.every((row) => select.selected?.has(rowKey(row)))}
                onChange={select.onChange && ((on) => select.onChange?.(new Set(on ? rows.map(rowKey) : [])))}
              />
            </th>
          )}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} role="row" className={rowClass?.(row)} aria-selected={select?.selected?.has(key) || undefined}>
              {select && (
                <td role="cell" className="pick">
                  <Pick
                    label={select.label(row)}
                    name={select.name}
                    value={key}
                    checked={select.selected?.has(key)}
                    onChange={
                      select.onChange &&
                      ((on) => {
                        const next = new Set(select.selected);
                        if (on) next.add(key);
                        else next.delete(key);
                        select.onChange?.(next);
                      })
                    }
                  />
                </td>
              )}
              {columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          );
        })}
      </tbody>
      {columns.some((column) => column.total != null) && (
        <tfoot role="rowgroup">
          <tr role="row">
            {select && <td role="cell" className="pick" />}
            {columns.map((column) => (
              <BodyCell key={column.key} column={column}>
                {column.total}
              </BodyCell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return (
    <div
      className={classNames('table-box', phone === 'scroll' && 'scroll')}
      role="region"
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      {table}
    </div>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  return (
    <th scope="col" role="columnheader" className={classOf(column)} aria-sort={sort ? (sort.now ?? 'none') : undefined}>
      {sort ? (
        <Link to={sort.to}>
          {column.head}
          {sort.now && <Icon name={sort.now === 'ascending' ? 'up' : 'down'} />}
        </Link>
      ) : (
        column.head
      )}
    </th>
  );
}

function BodyCell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const className = classOf(column);
  if (column.rowHead)
    return (
      <th scope="row" role="rowheader" className={className}>
        {children}
      </th>
    );
  return (
    <td role="cell" className={className} data-label={column.head}>
      {children}
    </td>
  );
}

const classOf = <Row,>(column: Column<Row>) => classNames(column.numeric && 'num', column.wideOnly && 'wide-only');

interface PickProps {
  label: string;
  name?: string;
  value?: string;
  checked?: boolean;
  onChange?: (on: boolean) => void;
}

function Pick({ label, name, value, checked, onChange }: PickProps) {
  return (
    <label className="pick-box">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={onChange ? Boolean(checked) : undefined}
        onChange={onChange && ((event) => onChange(event.currentTarget.checked))}
      />
      <span className="vh">{label}</span>
    </label>
  );
}
