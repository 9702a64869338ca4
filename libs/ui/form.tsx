import { useEffect, useId, useRef, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { fieldId } from './field';
import { Icon } from './icon';
import { Link } from './link';

export interface FormProps extends ComponentPropsWithRef<'form'> {
  /** Let the browser check before sending; off by default, because our own messages speak the reader's language. */
  nativeChecks?: boolean;
}

/** A form that posts to its `action` without scripts. */
export function Form({ nativeChecks, className, method = 'post', ...rest }: FormProps) {
  return <form noValidate={!nativeChecks} method={method} className={classNames('form', className)} {...rest} />;
}

/** Fields that belong together under one heading. */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {hint && <div className="hint">{hint}</div>}
      {children}
    </fieldset>
  );
}

export interface FormErrorsProps {
  title: ReactNode;
  /** `name` (or `id`, where the field was given one) of the field; neither for what concerns the whole form. */
  errors: { name?: string; id?: string; message: ReactNode }[];
  /** Takes the focus when it appears; true unless said otherwise. */
  focus?: boolean;
}

/** What is wrong in a form, before it, each linked to its field. Nothing when there is nothing. */
export function FormErrors({ title, errors, focus = true }: FormErrorsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    if (focus && errors.length) ref.current?.focus();
  }, [errors, focus]);
  if (!errors.length) return null;
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={ref} aria-labelledby={heading}>
      <h2 id={heading}>
        <Icon name="alert" />
        <span>{title}</span>
      </h2>
      <ul>
        {errors.map((error, at) => {
          const target = error.id ?? (error.name === undefined ? undefined : fieldId(error.name));
          return <li key={target ?? at}>{target ? <a href={`#${target}`}>{error.message}</a> : error.message}</li>;
        })}
      </ul>
    </div>
  );
}

export interface StepperProps {
  label: string;
  steps: { id: string; label: ReactNode; state: 'done' | 'now' | 'next' | 'wrong'; to?: string }[];
  /** What each state is called, for screen readers. */
  words: Record<'done' | 'now' | 'next' | 'wrong', string>;
}

/** The steps of a task and where one stands. */
export function Stepper({ label, steps, words }: StepperProps) {
  return (
    <nav aria-label={label} className="stepper">
      <ol>
        {steps.map((step, at) => (
          <li key={step.id} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" /> : step.state === 'wrong' ? <Icon name="alert" /> : at + 1}
            </span>
            {step.to ? <Link to={step.to}>{step.label}</Link> : <span>{step.label}</span>}
            <span className="vh"> {words[step.state]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
