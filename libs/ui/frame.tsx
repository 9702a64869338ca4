import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Drawer } from './drawer';
import { Icon, type IconName } from './icon';
import { Link } from './link';

/** One entry of the navigation. */
export interface NavItem {
  to: string;
  icon: IconName;
  label: string;
  /** Shorter word for the bottom bar. */
  short?: string;
  /** Current only on this very page, not on those below it. */
  exact?: boolean;
  /** How many things wait there; `countLabel` says what they are. */
  count?: number;
  countLabel?: string;
}

/** Entry of the rail or of the bottom bar. */
export function NavLink({ item, compact }: { item: NavItem; compact?: boolean }) {
  return (
    <Link to={item.to} exact={item.exact} className="nav-link">
      <Icon name={item.icon} />
      <span className="nav-word">{(compact && item.short) || item.label}</span>
      {item.count ? (
        <span className="count">
          {item.count}
          {item.countLabel && <span className="vh"> {item.countLabel}</span>}
        </span>
      ) : null}
    </Link>
  );
}

export interface FrameProps {
  brand: ReactNode;
  /** Where the brand leads; `/` unless said otherwise. */
  home?: string;
  /** Words of the link that jumps over the navigation. */
  skip: string;
  /** Five entries at most: they are also the bottom bar. */
  nav: NavItem[];
  navLabel: string;
  bottomLabel: string;
  /** Areas of the staff, in groups; only those that this person may see. */
  staff?: { label: string; items: NavItem[] }[];
  /** Opens the whole navigation on a narrow screen, where `staff` has no place in the bottom bar. */
  menuLabel: string;
  closeLabel: string;
  search?: ReactNode;
  language?: ReactNode;
  connection?: ReactNode;
  notifications?: ReactNode;
  account?: ReactNode;
  /** Across the page under the top bar: offline, announcement, acting for somebody else. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The shell for people who are signed in. */
export function Frame(p: FrameProps) {
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {p.skip}
      </a>
      <header className="top">
        {p.staff?.length ? (
          <button type="button" className="top-button drawer-open" popoverTarget="rail">
            <Icon name="menu" />
            <span className="vh">{p.menuLabel}</span>
          </button>
        ) : null}
        <Link to={p.home ?? '/'} exact className="brand">
          {p.brand}
        </Link>
        <div className="top-search">{p.search}</div>
        <div className="tools">
          {p.connection}
          {p.language}
          {p.notifications}
          {p.account}
        </div>
      </header>
      <Drawer id="rail" as="nav" className="rail" label={p.navLabel} closeLabel={p.closeLabel}>
        <ul>
          {p.nav.map((item) => (
            <li key={item.to}>
              <NavLink item={item} />
            </li>
          ))}
        </ul>
        {p.staff?.map((group) => (
          <section key={group.label}>
            <h2>{group.label}</h2>
            <ul>
              {group.items.map((item) => (
                <li key={item.to}>
                  <NavLink item={item} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Drawer>
      {p.banner}
      <main id="main" tabIndex={-1}>
        {p.children}
      </main>
      <nav className="bottom" aria-label={p.bottomLabel}>
        {p.nav.slice(0, 5).map((item) => (
          <NavLink key={item.to} item={item} compact />
        ))}
      </nav>
    </div>
  );
}

export interface PublicFrameProps {
  brand: ReactNode;
  home?: string;
  skip: string;
  navLabel: string;
  /** Links of the header before the language menu (catalogue, sign in, sign up). */
  nav?: { to: string; label: string; main?: boolean }[];
  language?: ReactNode;
  connection?: ReactNode;
  banner?: ReactNode;
  footerLabel: string;
  /** Links of the footer (verify, help, privacy, terms). */
  footer: { to: string; label: string }[];
  /** A line under the footer links: who runs this. */
  imprint?: ReactNode;
  children: ReactNode;
}

/** The shell for everyone else: a plain header and a footer, no rail. */
export function PublicFrame(p: PublicFrameProps) {
  return (
    <div className="frame public">
      <a className="skip" href="#main">
        {p.skip}
      </a>
      <header className="top">
        <Link to={p.home ?? '/'} exact className="brand">
          {p.brand}
        </Link>
        <div className="tools">
          {p.connection}
          <nav aria-label={p.navLabel} className="top-nav">
            {p.nav?.map((item) => (
              <Link key={item.to} to={item.to} className={classNames('top-button', item.main && 'main')}>
                {item.label}
              </Link>
            ))}
          </nav>
          {p.language}
        </div>
      </header>
      {p.banner}
      <main id="main" tabIndex={-1}>
        {p.children}
      </main>
      <footer className="foot">
        <nav aria-label={p.footerLabel}>
          {p.footer.map((item) => (
            <Link key={item.to} to={item.to}>
              {item.label}
            </Link>
          ))}
        </nav>
        {p.imprint && <div className="meta">{p.imprint}</div>}
      </footer>
    </div>
  );
}

export interface TopLinkProps {
  to: string;
  icon: IconName;
  label: string;
  count?: number;
  /** What is counted, said after the number ("3 unread"). */
  countLabel?: string;
}

/** An icon of the top bar that leads somewhere, with a count (notifications). */
export function TopLink({ to, icon, label, count, countLabel }: TopLinkProps) {
  return (
    <Link to={to} className="top-button">
      <Icon name={icon} />
      <span className="vh">{label}</span>
      {count ? (
        <span className="count">
          {count}
          {countLabel && <span className="vh"> {countLabel}</span>}
        </span>
      ) : null}
    </Link>
  );
}

export interface ConnectionChipProps {
  tone: 'ok' | 'warn';
  icon: IconName;
  /** The state in words; on a phone only its icon is seen while all is well. */
  label: ReactNode;
  /** Where it is explained and the level of data use is chosen. */
  to: string;
}

/** The one quiet sign of the connection. */
export function ConnectionChip({ tone, icon, label, to }: ConnectionChipProps) {
  return (
    <Link to={to} className={classNames('top-button connection', tone)}>
      <Icon name={icon} />
      <span role="status">{label}</span>
    </Link>
  );
}

export interface SearchBoxProps {
  /** Address that answers the search; the words travel as `name`. */
  action: string;
  name?: string;
  label: string;
  defaultValue?: string;
  /** Fields that must survive a new search. */
  keep?: Record<string, string>;
  onSearch?: (words: string) => void;
}

/** Search field that works as a plain form; Enter searches. */
export function SearchBox({ action, name = 'q', label, defaultValue, keep, onSearch }: SearchBoxProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className="search"
      action={action}
      onSubmit={
        onSearch &&
        ((event) => {
          event.preventDefault();
          onSearch(String(new FormData(event.currentTarget).get(name) ?? ''));
        })
      }
    >
      {Object.entries(keep ?? {}).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <input
        type="search"
        name={name}
        aria-label={label}
        placeholder={label}
        defaultValue={defaultValue}
        maxLength={200}
        enterKeyHint="search"
      />
      <button type="submit">
        <Icon name="search" />
        <span className="vh">{label}</span>
      </button>
    </form>
  );
}
