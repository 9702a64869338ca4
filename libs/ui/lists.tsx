import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Link } from './link';

export type OutlineState = 'done' | 'now' | 'open' | 'locked';

const outlineIcons: Record<OutlineState, IconName> = { done: 'check', now: 'arrow', open: 'circle', locked: 'lock' };

export interface OutlineItem {
  id: string;
  title: ReactNode;
  /** Missing while it is locked. */
  to?: string;
  state: OutlineState;
  /** Minutes, kind. */
  meta?: ReactNode;
  /** Why it is locked. */
  reason?: ReactNode;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

export interface OutlineListProps {
  groups: { id: string; title?: ReactNode; meta?: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' | 'auto'; items: OutlineItem[] }[];
  /** What each state is called, for screen readers. */
  words: Record<OutlineState, string>;
}

/** The parts of something long, each with its state. */
export function OutlineList({ groups, words }: OutlineListProps) {
  return (
    <div className="outline">
      {groups.map((group) => (
        <section key={group.id}>
          {group.title && (
            <h3 lang={group.lang} dir={group.dir}>
              {group.title}
              {group.meta && <small>{group.meta}</small>}
            </h3>
          )}
          <ol>
            {group.items.map((item) => (
              <li key={item.id} className={item.state}>
                <Icon name={outlineIcons[item.state]} />
                <span lang={item.lang} dir={item.dir}>
                  {item.to ? (
                    <Link to={item.to} exact className="cover" aria-current={item.state === 'now' ? 'page' : undefined}>
                      {item.title}
                    </Link>
                  ) : (
                    item.title
                  )}
                  <span className="vh">, {words[item.state]}</span>
                  {item.reason && <small>{item.reason}</small>}
                </span>
                {item.meta && <small>{item.meta}</small>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

export interface AccordionItemProps {
  title: ReactNode;
  meta?: ReactNode;
  open?: boolean;
  id?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  children: ReactNode;
}

/** Parts that open one by one. Children are `AccordionItem`s. */
export function Accordion({ children }: { children: ReactNode }) {
  return <div className="accordion">{children}</div>;
}

export function AccordionItem({ title, meta, open, id, lang, dir, children }: AccordionItemProps) {
  return (
    <details id={id} open={open}>
      <summary>
        <Icon name="down" />
        <span lang={lang} dir={dir}>
          {title}
        </span>
        {meta && <small>{meta}</small>}
      </summary>
      <div className="accordion-body">{children}</div>
    </details>
  );
}

/** Facts with their names. */
export function DescriptionList({ items }: { items: { id?: string; term: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map((item, at) => (
        <div key={item.id ?? at}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface ChecklistProps {
  items: { id: string; met: boolean; label: ReactNode; reason?: ReactNode; action?: ReactNode }[];
  words: { met: string; unmet: string };
}

/** Conditions with one's own state in each. */
export function Checklist({ items, words }: ChecklistProps) {
  return (
    <ul className="checklist">
      {items.map((item) => (
        <li key={item.id} className={item.met ? 'met' : 'unmet'}>
          <Icon name={item.met ? 'check' : 'circle'} />
          <div>
            <span className="vh">{item.met ? words.met : words.unmet}: </span>
            {item.label}
            {item.reason && <div className="meta">{item.reason}</div>}
          </div>
          {item.action}
        </li>
      ))}
    </ul>
  );
}

/** Rows of anything under one another, parted by hairlines. */
export function Lines({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames('lines', className)}>{children}</ul>;
}

/** One row: main words, facts under them, something at the end side. */
export function Line({ children, meta, end, unread }: { children: ReactNode; meta?: ReactNode; end?: ReactNode; unread?: boolean }) {
  return (
    <li className={unread ? 'unread' : undefined}>
      <div>
        {children}
        {meta && <div className="meta">{meta}</div>}
      </div>
      {end && <div className="line-end">{end}</div>}
    </li>
  );
}
