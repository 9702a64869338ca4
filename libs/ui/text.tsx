import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** Heard by screen readers, seen by nobody. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>;
}

/** Secondary words beside or under the main ones. */
export function Meta({ className, ...rest }: ComponentProps<'p'>) {
  return <p className={classNames('meta', className)} {...rest} />;
}

/** Name, code or citation whose direction may differ from the sentence around it. */
export function Bdi({ className, ...rest }: ComponentProps<'bdi'>) {
  return <bdi {...rest} className={className} />;
}

/** A figure already formatted for its language; tabular, and kept whole inside right-to-left text. */
export function Num({ children }: { children: ReactNode }) {
  return <bdi className="num">{children}</bdi>;
}

/** Key to press, as it is printed on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>;
}

export interface TimeProps {
  /** The instant (ISO 8601 with offset) or the calendar day (`YYYY-MM-DD`). */
  value: string | Date;
  /** The same, formatted for the reader's language and zone. */
  children: ReactNode;
  className?: string;
}

/** A moment. Server and browser may know different zones, so a difference while hydrating is expected. */
export function Time({ value, children, className }: TimeProps) {
  return (
    <time className={className} dateTime={typeof value === 'string' ? value : value.toISOString()} suppressHydrationWarning>
      {children}
    </time>
  );
}

/** First letter of a name in its own script, in place of a portrait. */
export function Initial({ name }: { name: string }) {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim());
  return (
    <span className="initial" aria-hidden="true">
      {first?.segment.toUpperCase()}
    </span>
  );
}

/** Sanitised article content; takes the reading size and styles the blocks inside by their class names. */
export function Prose({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classNames('prose', className)} {...rest} />;
}
