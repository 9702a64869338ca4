import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** What every field of a form has. */
export interface FieldBasics {
  name: string;
  label: ReactNode;
  /** What to enter and why, before a mistake is made. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  required?: boolean;
  /** Word beside the label ("optional"). */
  mark?: ReactNode;
  /** Unless given, derived from `name` by `fieldId`, so that an error summary can link to it. */
  id?: string;
  className?: string;
}

/** The id of a field's control; give `id` yourself where two forms of a page use the same name. */
export function fieldId(name: string): string {
  return `f-${name}`;
}

/** What ties a control to its label, hint and error. */
export interface FieldWiring {
  id: string;
  name: string;
  required?: true;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Attributes of the control that belongs to these basics. */
export function wireField({
  id,
  name,
  hint,
  error,
  required,
}: Pick<FieldBasics, 'id' | 'name' | 'hint' | 'error' | 'required'>): FieldWiring {
  const own = id ?? fieldId(name);
  return {
    id: own,
    name,
    required: required || undefined,
    'aria-describedby': classNames(hint ? `${own}-hint` : undefined, error ? `${own}-error` : undefined),
    'aria-invalid': error ? true : undefined,
  };
}

/** Label text with its mark; required fields get an asterisk that screen readers need not hear twice. */
export function LabelText({ label, required, mark }: Pick<FieldBasics, 'label' | 'required' | 'mark'>) {
  return (
    <>
      {label}
      {required && (
        <span className="required" aria-hidden="true">
          {' *'}
        </span>
      )}
      {mark && <span className="mark"> {mark}</span>}
    </>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div className="hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null;
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div className="error" id={`${id}-error`}>
      <Icon name="alert" />
      <span>{children}</span>
    </div>
  ) : null;
}

export interface FieldProps extends FieldBasics {
  /** Draws the control with these attributes. */
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label, hint, error and a control of any kind. */
export function Field({ children, className, ...basics }: FieldProps) {
  const wiring = wireField(basics);
  return (
    <div className={classNames('field', basics.error != null && basics.error !== false && 'wrong', className)}>
      <label htmlFor={wiring.id}>
        <LabelText {...basics} />
      </label>
      <FieldHint id={wiring.id}>{basics.hint}</FieldHint>
      <FieldError id={wiring.id}>{basics.error}</FieldError>
      {children(wiring)}
    </div>
  );
}

/** Splits a field's props into its basics and what goes to the native control. */
export function splitField<Props extends FieldBasics>(props: Props): [FieldBasics, Omit<Props, keyof FieldBasics>] {
  const { name, label, hint, error, required, mark, id, className, ...control } = props;
  return [{ name, label, hint, error, required, mark, id, className }, control];
}
