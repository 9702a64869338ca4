import { useRef, type MouseEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export interface DrawerProps {
  id: string;
  /** Name of the region; also its heading on a narrow screen. */
  label: string;
  closeLabel: string;
  as?: 'aside' | 'nav' | 'div';
  className?: string;
  children: ReactNode;
}

/**
 * A region that stands in the page where there is room and opens over it where there is not.
 * One copy in the document and a native popover, so it opens before any script and closes by Esc or a touch outside.
 */
export function Drawer({ id, label, closeLabel, as: Tag = 'aside', className, children }: DrawerProps) {
  const ref = useRef<HTMLElement>(null);
  const closeAfterLink = (event: MouseEvent) => {
    const drawer = ref.current;
    if (event.target instanceof Element && event.target.closest('a') && drawer?.matches(':popover-open')) drawer.hidePopover();
  };
  return (
    <Tag ref={ref as never} id={id} popover="auto" className={classNames('drawer', className)} aria-label={label} onClick={closeAfterLink}>
      <div className="drawer-head">
        <strong aria-hidden="true">{label}</strong>
        <button type="button" className="btn quiet square" popoverTarget={id} popoverTargetAction="hide">
          <Icon name="close" />
          <span className="vh">{closeLabel}</span>
        </button>
      </div>
      {children}
    </Tag>
  );
}

export interface DrawerButtonProps {
  /** `id` of the drawer. */
  drawer: string;
  icon?: IconName;
  /** Only the icon is seen. */
  iconOnly?: boolean;
  className?: string;
  children: ReactNode;
}

/** Opens a drawer; not shown where the drawer stands in the page. */
export function DrawerButton({ drawer, icon, iconOnly, className, children }: DrawerButtonProps) {
  return (
    <button type="button" className={classNames('btn drawer-open', iconOnly && 'square', className)} popoverTarget={drawer}>
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'vh' : undefined}>{children}</span>
    </button>
  );
}
