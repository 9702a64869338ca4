import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Link } from './link';

export interface PageProps {
  /** `wide` for lists and dashboards, `text` for reading, `form` for one task, `full` for tables and tools. */
  width?: 'wide' | 'text' | 'form' | 'full';
  className?: string;
  children: ReactNode;
}

/** Content of a page at one of four widths. */
export function Page({ width = 'wide', className, children }: PageProps) {
  return <div className={classNames('page', width !== 'wide' && width, className)}>{children}</div>;
}

export interface TitleProps {
  children: ReactNode;
  /** One line of what this is. */
  lead?: ReactNode;
  /** A word above it: kind of thing, state. */
  kicker?: ReactNode;
  /** The one action of the screen. */
  actions?: ReactNode;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** Heading of the page. */
export function Title({ children, lead, kicker, actions, lang, dir }: TitleProps) {
  return (
    <div className="title">
      <div>
        {kicker && <div className="kicker">{kicker}</div>}
        <h1 lang={lang} dir={dir}>
          {children}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}

export interface Crumb {
  /** Missing on the page itself. */
  to?: string;
  label: string;
}

/** Where this page stands; a phone shows only the way up. */
export function Crumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label} className="crumbs">
      <ol>
        {items.map((item) => (
          <li key={item.to ?? item.label}>
            {item.to ? (
              <Link to={item.to} exact>
                {item.label}
              </Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface SectionProps {
  title: ReactNode;
  /** Link or button at the end of the heading's line. */
  action?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, action, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Things under one another with even space. */
export function Stack({ gap = 4, children, className }: { gap?: 1 | 2 | 4 | 6; children: ReactNode; className?: string }) {
  return <div className={classNames('stack', gap !== 4 && `gap${gap}`, className)}>{children}</div>;
}

/** Things side by side that wrap; `between` pushes the last to the end. */
export function Row({ between, end, children, className }: { between?: boolean; end?: boolean; children: ReactNode; className?: string }) {
  return <div className={classNames('row', between && 'between', end && 'end', className)}>{children}</div>;
}
