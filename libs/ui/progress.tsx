import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Badge, type Tone } from './badge';

export interface ProgressProps {
  /** From 0 to `max`; leave away while nothing is known yet. */
  value?: number;
  max?: number;
  label: ReactNode;
  /** The same in words ("12 of 38"), at the end of the line. */
  text?: ReactNode;
  /** The label is only heard. */
  quiet?: boolean;
  tone?: 'ok';
}

/** How far something is. */
export function Progress({ value, max = 100, label, text, quiet, tone }: ProgressProps) {
  const id = useId();
  return (
    <div className={classNames('progress', tone)}>
      <div className={quiet && !text ? 'vh' : 'progress-line'}>
        <span id={id} className={quiet ? 'vh' : undefined}>
          {label}
        </span>
        {text && <span className="num">{text}</span>}
      </div>
      <progress aria-labelledby={id} max={max} value={value} />
    </div>
  );
}

export interface ProgressCardProps {
  title: ReactNode;
  state: 'waiting' | 'running' | 'done' | 'failed';
  stateLabel: ReactNode;
  value?: number;
  max?: number;
  /** What is being done or was done, in words. */
  text?: ReactNode;
  /** Result to open, retry, stop. */
  actions?: ReactNode;
}

const jobTones: Record<ProgressCardProps['state'], Tone> = { waiting: 'neutral', running: 'neutral', done: 'ok', failed: 'danger' };

/** A long job that goes on when the page is left. */
export function ProgressCard({ title, state, stateLabel, value, max, text, actions }: ProgressCardProps) {
  return (
    <section className="card job">
      <div className="row between">
        <h3 className="card-title">{title}</h3>
        <Badge tone={jobTones[state]} icon={state === 'waiting' ? 'clock' : state === 'running' ? 'refresh' : undefined}>
          {stateLabel}
        </Badge>
      </div>
      {(state === 'waiting' || state === 'running') && <Progress label={title} quiet value={value} max={max} />}
      {text && (
        <div className="meta" role="status">
          {text}
        </div>
      )}
      {actions && <div className="row card-foot">{actions}</div>}
    </section>
  );
}
