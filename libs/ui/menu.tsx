import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Link } from './link';

/** One entry of a menu: a link, an action of the page, or a value that the menu's form posts. */
export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: IconName;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  to?: string;
  /** Loads a new document (sign-out, change of language by link). */
  reload?: boolean;
  onSelect?: () => void;
  /** Posted by the menu's form; works before any script. */
  submit?: { name: string; value: string };
  current?: boolean;
  danger?: boolean;
  /** A line above it parts it from what comes before. */
  apart?: boolean;
}

export interface MenuProps {
  /** What the menu is, for those who do not see its picture. */
  title: string;
  /** What is seen on it. */
  label?: ReactNode;
  icon?: IconName;
  items: MenuItem[];
  /** Posts the pressed item's `submit` there with `fields`. */
  form?: { action: string; fields?: Record<string, string> };
  /** `top` in the top bar; `button` in a page. */
  look?: 'top' | 'button';
  /** The side of the button that the list keeps to. */
  side?: 'start' | 'end';
  small?: boolean;
  /** Shown above the items (name and address of the account). */
  head?: ReactNode;
}

/** A list of links and actions behind a button: `<details>`, so it opens before any script; Esc closes it and returns focus. */
export function Menu({ title, label, icon, items, form, look = 'button', side = 'end', small, head }: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    event.stopPropagation();
    close();
    ref.current.querySelector('summary')?.focus();
  };
  const closeWhenLeft = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  const list = (
    <ul>
      {items.map((item) => (
        <li key={item.id} className={item.apart ? 'apart' : undefined}>
          <MenuEntry item={item} close={close} />
        </li>
      ))}
    </ul>
  );
  return (
    <details
      className={classNames('menu', side === 'start' && 'at-start')}
      name="menu"
      ref={ref}
      onKeyDown={closeByKey}
      onBlur={closeWhenLeft}
    >
      <summary className={look === 'top' ? 'top-button' : classNames('btn', small && 'small')}>
        {icon && <Icon name={icon} />}
        <span className="vh">{title}</span>
        {label && <span className="menu-label">{label}</span>}
        {look === 'button' && <Icon name={icon === 'more' ? 'more' : 'down'} className={icon ? 'vh' : undefined} />}
      </summary>
      <div className="menu-list">
        {head && <div className="menu-head">{head}</div>}
        {form ? (
          <form method="post" action={form.action}>
            {Object.entries(form.fields ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {list}
          </form>
        ) : (
          list
        )}
      </div>
    </details>
  );
}

function MenuEntry({ item, close }: { item: MenuItem; close: () => void }) {
  const face = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {item.current && <Icon name="check" className="end" />}
    </>
  );
  const shared = { lang: item.lang, dir: item.dir, className: item.danger ? 'danger' : undefined };
  if (item.to)
    return (
      <Link to={item.to} exact reload={item.reload} {...shared} aria-current={item.current || undefined} onClick={close}>
        {face}
      </Link>
    );
  return (
    <button
      type={item.submit ? 'submit' : 'button'}
      {...item.submit}
      {...shared}
      aria-current={item.current || undefined}
      onClick={() => {
        item.onSelect?.();
        // Closing at once would take a submit button off the page before its form is sent.
        if (!item.submit) close();
      }}
    >
      {face}
    </button>
  );
}
