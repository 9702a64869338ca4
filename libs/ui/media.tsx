import { useState, type ComponentProps, type ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export interface FigureProps extends ComponentProps<'figure'> {
  caption?: ReactNode;
  children: ReactNode;
}

/** A picture or drawing with its caption. */
export function Figure({ caption, children, ...rest }: FigureProps) {
  return (
    <figure {...rest} className="block-image">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

export interface FileLinkProps {
  href: string;
  title: ReactNode;
  /** Kind and size ("PDF · 240 kB"). */
  meta: ReactNode;
  icon?: IconName;
}

/** A file to take away; kind and weight are said before it is fetched. */
export function FileLink({ href, title, meta, icon = 'download' }: FileLinkProps) {
  return (
    <a className="block-file" href={href}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <small>{meta}</small>
      </span>
    </a>
  );
}

export interface ClickToLoadProps {
  title: ReactNode;
  /** Where it comes from and what it weighs. */
  note: ReactNode;
  loadLabel: ReactNode;
  /** The same in a page of its own; what the button does before scripts are there. */
  href: string;
  icon?: IconName;
  /** What is loaded. */
  children: ReactNode;
}

/** Something heavy or foreign that is fetched only when asked for. */
export function ClickToLoad({ title, note, loadLabel, href, icon = 'play', children }: ClickToLoadProps) {
  const [loaded, setLoaded] = useState(false);
  if (loaded) return <div className="block-embed loaded">{children}</div>;
  return (
    <div className="block-embed">
      <strong>{title}</strong>
      <a
        className="btn"
        href={href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setLoaded(true);
        }}
      >
        <Icon name={icon} />
        <span>{loadLabel}</span>
      </a>
      <small>{note}</small>
    </div>
  );
}

/** Holds a QR code: always dark on white, in both colour schemes, because scanners need it so. */
export function QrFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="qr" role="img" aria-label={label}>
      {children}
    </div>
  );
}
