import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Link, type LinkProps } from './link';

interface ButtonLook {
  /** `main` once per screen; `quiet` without a border; `danger` for what cannot be undone. */
  tone?: 'main' | 'quiet' | 'danger';
  small?: boolean;
  /** As wide as its container. */
  wide?: boolean;
  icon?: IconName;
  /** Icon after the words, for what leads on. */
  iconEnd?: IconName;
  /** The words are heard but not seen; give `icon`. */
  iconOnly?: boolean;
}

function lookOf({ tone, small, wide, iconOnly }: ButtonLook, className?: string) {
  return classNames('btn', tone, small && 'small', wide && 'wide', iconOnly && 'square', className);
}

function Face({ icon, iconEnd, iconOnly, children }: ButtonLook & { children?: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span className="vh">{children}</span> : <span>{children}</span>}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

export interface ButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** Its work is under way: it keeps focus and width, says so, and ignores further presses. */
  pending?: boolean;
  /** Words while pending ("Saving…"). */
  pendingLabel?: ReactNode;
  /** Stays focusable, so that a screen reader can find out why; say the reason beside it. */
  disabled?: boolean;
}

/** A button. `type` is `button` unless said otherwise, so that none submits a form by accident. */
export function Button(props: ButtonProps) {
  const { tone, small, wide, icon, iconEnd, iconOnly, pending, pendingLabel, disabled, className, children, onClick, type, ...rest } =
    props;
  const inert = pending || disabled;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={lookOf({ tone, small, wide, iconOnly }, className)}
      aria-disabled={inert || undefined}
      aria-busy={pending || undefined}
      onClick={inert || onClick ? press : undefined}
    >
      <Face icon={pending ? 'clock' : icon} iconEnd={pending ? undefined : iconEnd} iconOnly={iconOnly}>
        {pending ? (pendingLabel ?? children) : children}
      </Face>
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook, LinkProps {}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ tone, small, wide, icon, iconEnd, iconOnly, className, children, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={lookOf({ tone, small, wide, iconOnly }, className)}>
      <Face icon={icon} iconEnd={iconEnd} iconOnly={iconOnly}>
        {children}
      </Face>
    </Link>
  );
}

/** Buttons side by side; they wrap on a phone. */
export function Buttons({ children, end }: { children: ReactNode; end?: boolean }) {
  return <div className={classNames('row', end && 'end')}>{children}</div>;
}
