import type { ReactNode } from 'react';
import { Link } from './link';

export interface TabsProps {
  label: string;
  /** `current` is for tabs of one path that differ in what follows it; elsewhere the address says which one it is. */
  tabs: { to: string; label: ReactNode; count?: ReactNode; exact?: boolean; current?: boolean }[];
}

/** Pages of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          exact={tab.exact}
          whole={tab.current !== undefined || undefined}
          {...(tab.current ? { 'aria-current': 'page' as const } : {})}
        >
          {tab.label}
          {tab.count != null && <span className="count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}

export interface TabPanelsProps {
  label: string;
  /** Unique on the page. */
  name: string;
  panels: { id: string; label: ReactNode; content: ReactNode }[];
  /** The panel shown first; otherwise the first. */
  initial?: string;
}

/** Panels of which one is seen, switched by radio buttons: no script, arrow keys for free. */
export function TabPanels({ label, name, panels, initial }: TabPanelsProps) {
  const first = initial ?? panels[0]?.id;
  return (
    <div className="tab-panels" role="group" aria-label={label}>
      {panels.map((panel) => [
        <input
          key={`${panel.id}-input`}
          type="radio"
          className="vh"
          name={name}
          id={`${name}-${panel.id}`}
          defaultChecked={panel.id === first}
        />,
        <label key={`${panel.id}-label`} htmlFor={`${name}-${panel.id}`}>
          {panel.label}
        </label>,
        <div key={panel.id} className="tab-panel">
          {panel.content}
        </div>,
      ])}
    </div>
  );
}
