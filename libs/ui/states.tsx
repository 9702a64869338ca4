import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export interface EmptyStateProps {
  /** What will be here. */
  title: ReactNode;
  children?: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
  icon?: IconName;
}

/** Nothing here yet. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="state">
      {icon && <Icon name={icon} />}
      <h2>{title}</h2>
      {children && <div className="state-text">{children}</div>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened, in the reader's words. */
  title: ReactNode;
  message?: ReactNode;
  /** What was kept. */
  kept?: ReactNode;
  /** Retry, go back, ask. */
  action?: ReactNode;
  /** Number to quote when asking for help. */
  request?: { label: ReactNode; id: string };
  /** Heading of the page, where nothing else is on it. */
  level?: 1 | 2;
}

/** Something failed: what, what was kept, what to do, what to quote. */
export function ErrorState({ title, message, kept, action, request, level = 2 }: ErrorStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="state failed" role="alert">
      <Icon name="alert" />
      <Heading>{title}</Heading>
      {message && <div className="state-text">{message}</div>}
      {kept && (
        <p className="kept">
          <Icon name="check" />
          <span>{kept}</span>
        </p>
      )}
      {action && <div className="row">{action}</div>}
      {request && (
        <p className="meta">
          {request.label} <code dir="ltr">{request.id}</code>
        </p>
      )}
    </div>
  );
}

export interface BannerProps {
  tone?: 'info' | 'warn' | 'danger';
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
}

/** One line across the page. */
export function Banner({ tone = 'info', icon = 'info', children, action }: BannerProps) {
  return (
    <div className={classNames('banner', tone)} role="status">
      <Icon name={icon} />
      <div>{children}</div>
      {action}
    </div>
  );
}

/** The connection is lost: what still works, and how many changes wait. */
export function OfflineBanner({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Banner tone="warn" icon="offline" action={action}>
      {children}
    </Banner>
  );
}

export interface SkeletonProps {
  /** Said once by screen readers. */
  label: string;
  /** The layout that will take its place. */
  shape?: 'text' | 'cards' | 'list' | 'table' | 'form' | 'lesson';
  /** How many rows, cards or lines. */
  count?: number;
}

/** The shape of what is loading; appears only when it takes longer than 200 ms. */
export function Skeleton({ label, shape = 'text', count = 4 }: SkeletonProps) {
  return (
    <div className={classNames('skeleton', shape)} role="status">
      <span className="vh">{label}</span>
      {(shape === 'lesson' || shape === 'list') && <span className="bone title-bone" />}
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className="bone" />
      ))}
    </div>
  );
}

export interface CalloutProps {
  tone?: 'note' | 'important' | 'warning' | 'example' | 'ok';
  title?: ReactNode;
  children: ReactNode;
  icon?: IconName;
}

const calloutIcons: Record<NonNullable<CalloutProps['tone']>, IconName> = {
  note: 'info',
  important: 'flag',
  warning: 'alert',
  example: 'book',
  ok: 'check',
};

/** A paragraph that stands out. */
export function Callout({ tone = 'note', title, children, icon }: CalloutProps) {
  return (
    <div className={`callout tone-${tone}`}>
      <Icon name={icon ?? calloutIcons[tone]} />
      <div>
        {title && <p className="callout-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
