import type { ReactNode } from 'react';
import { Drawer } from './drawer';
import { Icon } from './icon';
import { LinkButton } from './button';
import { Link } from './link';
import { Page, Title } from './page';

export interface ListPageProps {
  title: ReactNode;
  lead?: ReactNode;
  /** The one action: create, import. */
  actions?: ReactNode;
  crumbs?: ReactNode;
  /** The search field, first of all. */
  search?: ReactNode;
  /** A form of filters, kept in the address; at the start side, on a phone behind a button. */
  filters?: {
    label: string;
    closeLabel: string;
    content: ReactNode;
    active: number;
    activeLabel?: string;
    clear?: { to: string; label: string };
  };
  /** How many were found. */
  count?: ReactNode;
  /** Order, density, export. */
  tools?: ReactNode;
  /** Tabs above the results. */
  tabs?: ReactNode;
  children: ReactNode;
  /** Link to the rest. */
  more?: { to: string; label: ReactNode };
  width?: 'wide' | 'full';
}

/** A list: search, filters, results, and the way to more of them. */
export function ListPage(p: ListPageProps) {
  return (
    <Page width={p.width}>
      {p.crumbs}
      <Title lead={p.lead} actions={p.actions}>
        {p.title}
      </Title>
      {p.tabs}
      <div className={p.filters ? 'list-page with-filters' : 'list-page'}>
        {p.filters && (
          <Drawer id="filters" className="filters" label={p.filters.label} closeLabel={p.filters.closeLabel}>
            {p.filters.content}
          </Drawer>
        )}
        <div className="list-main">
          {p.search}
          <div className="toolbar">
            {p.filters && (
              <button type="button" className="btn drawer-open" popoverTarget="filters">
                <Icon name="filter" />
                <span>{p.filters.label}</span>
                {p.filters.active > 0 && (
                  <span className="count">
                    {p.filters.active}
                    {p.filters.activeLabel && <span className="vh"> {p.filters.activeLabel}</span>}
                  </span>
                )}
              </button>
            )}
            {p.count != null && (
              <p className="list-count" role="status">
                {p.count}
              </p>
            )}
            {p.filters?.clear && p.filters.active > 0 && (
              <Link to={p.filters.clear.to} className="btn quiet">
                {p.filters.clear.label}
              </Link>
            )}
            {p.tools && <div className="row toolbar-end">{p.tools}</div>}
          </div>
          {p.children}
          {p.more && (
            <p className="more">
              <LinkButton to={p.more.to}>{p.more.label}</LinkButton>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}

export interface ResultProps {
  to: string;
  title: ReactNode;
  /** One line of what it brings. */
  text?: ReactNode;
  chips?: ReactNode;
  /** At the end side: next date, seats, own state, action. */
  aside?: ReactNode;
  /** Level of the heading; 2 unless the results stand under a heading of their own. */
  level?: 2 | 3 | 4;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** Results of a list: rows on a wide screen, cards on a phone. Children are `Result`s. */
export function Results({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="results" aria-label={label}>
      {children}
    </ul>
  );
}

export function Result({ to, title, text, chips, aside, level = 2, lang, dir }: ResultProps) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';
  return (
    <li className="result">
      <div>
        <Heading className="card-title" lang={lang} dir={dir}>
          <Link to={to} className="cover">
            {title}
          </Link>
        </Heading>
        {text && (
          <p className="result-text" lang={lang} dir={dir}>
            {text}
          </p>
        )}
        {chips && <div className="chips">{chips}</div>}
      </div>
      {aside && <div className="result-aside">{aside}</div>}
    </li>
  );
}

export interface PaginationProps {
  label: string;
  previous?: { to: string; label: string };
  next?: { to: string; label: string };
  /** Where one is ("51–100"). */
  children?: ReactNode;
}

/** Back and on through a long list. */
export function Pagination({ label, previous, next, children }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      {previous && (
        <LinkButton to={previous.to} icon="back">
          {previous.label}
        </LinkButton>
      )}
      {children && <span className="num">{children}</span>}
      {next && (
        <LinkButton to={next.to} iconEnd="next">
          {next.label}
        </LinkButton>
      )}
    </nav>
  );
}

/** Controls above what they act upon; `end` holds those that matter less. */
export function Toolbar({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) {
  return (
    <div className="toolbar" role="group" aria-label={label}>
      {children}
      {end && <div className="row toolbar-end">{end}</div>}
    </div>
  );
}
