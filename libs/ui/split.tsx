import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Drawer, DrawerButton } from './drawer';
import { Icon, type IconName } from './icon';

/** A column beside the reading column. */
export interface SplitPane {
  /** Unique on the page. */
  id: string;
  label: string;
  closeLabel: string;
  icon?: IconName;
  content: ReactNode;
  /** Starts folded on a wide screen. */
  folded?: boolean;
}

export interface SplitProps {
  /** At the start side: the outline. */
  start?: SplitPane;
  /** At the end side: notes and help. */
  end?: SplitPane;
  /** Above the text (progress line, position), beside the buttons that open what has no room. */
  above?: ReactNode;
  children: ReactNode;
}

/** Outline | text | side. Where there is no room a pane opens over the text; where there is, it folds away. The side needs the widest screens. */
export function Split({ start, end, above, children }: SplitProps) {
  return (
    <div className={classNames('split', start && 'with-start', end && 'with-end')}>
      <div className="split-bar">
        {start && (
          <DrawerButton drawer={start.id} icon={start.icon ?? 'outline'}>
            {start.label}
          </DrawerButton>
        )}
        <div className="split-above">{above}</div>
        {end && (
          <DrawerButton drawer={end.id} className="late" icon={end.icon ?? 'rail'}>
            {end.label}
          </DrawerButton>
        )}
      </div>
      {start && <Pane pane={start} side="pane-start" icon="outline" />}
      <div className="read">{children}</div>
      {end && <Pane pane={end} side="pane-end late" icon="rail" />}
    </div>
  );
}

function Pane({ pane, side, icon }: { pane: SplitPane; side: string; icon: IconName }) {
  return (
    <Drawer id={pane.id} label={pane.label} closeLabel={pane.closeLabel} className={classNames('pane', side)}>
      <details className="fold" open={!pane.folded}>
        <summary>
          <Icon name={pane.icon ?? icon} />
          <span>{pane.label}</span>
        </summary>
        {pane.content}
      </details>
    </Drawer>
  );
}

export interface ActionBarProps {
  /** At the start side: the way back. */
  start?: ReactNode;
  /** The main action. */
  children?: ReactNode;
  /** At the end side: the way on. */
  end?: ReactNode;
  /** Beside them, quiet: the state of saving. */
  note?: ReactNode;
}

/** Actions that stay in reach: at the bottom of the screen, above the phone's bottom navigation. */
export function ActionBar({ start, children, end, note }: ActionBarProps) {
  return (
    <div className="actions">
      <div>{start}</div>
      <div className="actions-main">
        {children}
        {note}
      </div>
      <div>{end}</div>
    </div>
  );
}
