import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Link } from './link';

export interface CardProps {
  title?: ReactNode;
  /** Makes the whole card lead there; the link's words are the title. */
  to?: string;
  /** Chips or facts above the title. */
  kicker?: ReactNode;
  /** Facts under the title. */
  meta?: ReactNode;
  children?: ReactNode;
  /** Buttons at the bottom. */
  actions?: ReactNode;
  /** Level of the heading in its surroundings; 3 unless said otherwise. */
  level?: 2 | 3 | 4;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  className?: string;
}

/** One thing among others. */
export function Card({ title, to, kicker, meta, children, actions, level = 3, lang, dir, className }: CardProps) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';
  return (
    <article className={classNames('card', className)}>
      {kicker && <div className="kicker">{kicker}</div>}
      {title && (
        <Heading className="card-title" lang={lang} dir={dir}>
          {to ? (
            <Link to={to} className="cover">
              {title}
            </Link>
          ) : (
            title
          )}
        </Heading>
      )}
      {meta && <div className="meta">{meta}</div>}
      {children}
      {actions && <div className="row card-foot">{actions}</div>}
    </article>
  );
}

/** Cards in as many columns as fit; `list` keeps them under one another. */
export function CardGrid({ children, list }: { children: ReactNode; list?: boolean }) {
  return <div className={list ? 'cards list' : 'cards'}>{children}</div>;
}

export interface NextCardProps {
  /** What kind of thing is next ("Next", "Live now"). */
  kicker: ReactNode;
  title: ReactNode;
  /** Where it belongs, how long, until when. */
  meta?: ReactNode;
  /** Progress, when it was begun. */
  progress?: ReactNode;
  /** The one button. */
  action: ReactNode;
  /** Amber edge: it is happening now or due soon. */
  urgent?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** The large card with the next thing to do. */
export function NextCard({ kicker, title, meta, progress, action, urgent, lang, dir }: NextCardProps) {
  const heading = useId();
  return (
    <section className={classNames('next-card', urgent && 'urgent')} aria-labelledby={heading}>
      <div className="next-text">
        <div className="kicker">{kicker}</div>
        <h2 id={heading} lang={lang} dir={dir}>
          {title}
        </h2>
        {meta && <div className="next-meta">{meta}</div>}
        {progress}
      </div>
      <div className="next-action">{action}</div>
    </section>
  );
}

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** What it counts, or how it changed. */
  note?: ReactNode;
  to?: string;
}

/** One figure with what it counts. */
export function Stat({ label, value, note, to }: StatProps) {
  return (
    <div className="card stat">
      <div className="meta">
        {to ? (
          <Link to={to} className="cover">
            {label}
          </Link>
        ) : (
          label
        )}
      </div>
      <div className="stat-value num">{value}</div>
      {note && <div className="meta">{note}</div>}
    </div>
  );
}
