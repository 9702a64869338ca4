import type { ReactNode } from 'react';
import { SegmentedControl } from './choice-field';
import { classNames } from './class-names';

export type Density = 'comfortable' | 'compact';

export interface DensitySwitchProps {
  name?: string;
  label: string;
  words: Record<Density, ReactNode>;
  value: Density;
  onChange: (density: Density) => void;
}

/** How close the rows of a table stand; the page keeps the choice and hands it to `Dense`. */
export function DensitySwitch({ name = 'density', label, words, value, onChange }: DensitySwitchProps) {
  return (
    <SegmentedControl
      name={name}
      label={label}
      value={value}
      onChange={(chosen) => onChange(chosen === 'compact' ? 'compact' : 'comfortable')}
      options={[
        { value: 'comfortable', label: words.comfortable },
        { value: 'compact', label: words.compact },
      ]}
    />
  );
}

/** Sets the density of the tables in it. */
export function Dense({ density = 'compact', children }: { density?: Density; children: ReactNode }) {
  return <div className={classNames('density', density)}>{children}</div>;
}

export interface BulkBarProps {
  /** How many rows are chosen; nothing is shown at 0. */
  count: number;
  /** "3 people chosen". */
  label: ReactNode;
  children: ReactNode;
}

/** Actions on chosen rows. */
export function BulkBar({ count, label, children }: BulkBarProps) {
  if (count === 0) return null;
  return (
    <div className="bulk" role="status">
      <strong>{label}</strong>
      <div className="row">{children}</div>
    </div>
  );
}
