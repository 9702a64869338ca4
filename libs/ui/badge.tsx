import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** `ok` achieved, `warn` due soon or uncertain, `danger` lost or wrong, `live` happening now, `neutral` a plain fact. */
export type Tone = 'ok' | 'warn' | 'danger' | 'live' | 'neutral';

/** The sign that says the tone to those who do not see its colour. */
export const toneIcons: Record<Tone, IconName | undefined> = {
  ok: 'check',
  warn: 'clock',
  danger: 'alert',
  live: 'live',
  neutral: undefined,
};

export interface BadgeProps {
  tone?: Tone;
  /** Replaces the tone's own icon; `false` for a plain word, only where the tone is neutral. */
  icon?: IconName | false;
  children: ReactNode;
  className?: string;
}

/** State in a word with its icon. */
export function Badge({ tone = 'neutral', icon, children, className }: BadgeProps) {
  const name = icon === false ? undefined : (icon ?? toneIcons[tone]);
  return (
    <span className={classNames('badge', tone !== 'neutral' && tone, className)}>
      {name && <Icon name={name} />}
      <span>{children}</span>
    </span>
  );
}

/** Small facts about one thing in a row that wraps (language, duration, level). */
export function Chips({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <div className="chips" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  );
}
