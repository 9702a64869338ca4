import { classNames } from './class-names';
import { iconPaths, type IconName } from './icon-paths';

export type { IconName } from './icon-paths';

/** Icons that mean a direction of reading; they mirror in right-to-left text. Media controls, clocks and ticks do not. */
export const mirroredIcons: ReadonlySet<IconName> = new Set<IconName>([
  'next',
  'back',
  'arrow',
  'external',
  'sign-out',
  'undo',
  'outline',
  'chat',
  'help',
  'send',
  'list',
  'rail',
]);

export interface IconProps {
  name: IconName;
  /** Said by screen readers; without it the icon is decoration and the words beside it speak. */
  label?: string;
  className?: string;
}

/** A line icon, as large as the text beside it and in its colour. */
export function Icon({ name, label, className }: IconProps) {
  return (
    <svg
      className={classNames('icon', mirroredIcons.has(name) && 'mirror', className)}
      viewBox="0 0 24 24"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
