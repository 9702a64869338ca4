import type { ChangeEvent, ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, FieldHint, LabelText, splitField, wireField, type FieldBasics } from './field';

export interface CheckboxProps extends FieldBasics, Omit<ComponentPropsWithRef<'input'>, keyof FieldBasics | 'type'> {}

/** Yes or no; the label says what "yes" means. */
export function Checkbox(props: CheckboxProps) {
  const [basics, control] = splitField(props);
  const wiring = wireField(basics);
  return (
    <div className={classNames('field', basics.error ? 'wrong' : undefined, basics.className)}>
      <FieldError id={wiring.id}>{basics.error}</FieldError>
      <label className="check">
        <input {...control} {...wiring} type="checkbox" />
        <span>
          <LabelText {...basics} />
          <FieldHint id={wiring.id}>{basics.hint}</FieldHint>
        </span>
      </label>
    </div>
  );
}

/** One choice of a group. */
export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

export interface RadioGroupProps extends FieldBasics {
  options: ChoiceOption[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Choices side by side where there is room. */
  inline?: boolean;
}

/** One of a few, all of them seen. */
export function RadioGroup({ options, value, defaultValue, onChange, inline, ...basics }: RadioGroupProps) {
  return (
    <Group {...basics} inline={inline}>
      {(id) =>
        options.map((option, at) => (
          <Choice
            key={option.value}
            option={option}
            input={{
              type: 'radio',
              name: basics.name,
              required: basics.required,
              id: at === 0 ? id : `${id}-${option.value}`,
              ...state(value, defaultValue, (chosen) => chosen === option.value),
              onChange: onChange && ((event) => onChange(event.currentTarget.value)),
            }}
          />
        ))
      }
    </Group>
  );
}

export interface CheckboxGroupProps extends FieldBasics {
  options: ChoiceOption[];
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => void;
  inline?: boolean;
}

/** Any number of a few; each travels under the same name. */
export function CheckboxGroup({ options, value, defaultValue, onChange, inline, ...basics }: CheckboxGroupProps) {
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: own, checked } = event.currentTarget;
    const others = (value ?? []).filter((one) => one !== own);
    onChange?.(checked ? [...others, own] : others);
  };
  return (
    <Group {...basics} inline={inline}>
      {(id) =>
        options.map((option, at) => (
          <Choice
            key={option.value}
            option={option}
            input={{
              type: 'checkbox',
              name: basics.name,
              id: at === 0 ? id : `${id}-${option.value}`,
              ...state(value, defaultValue, (chosen) => chosen.includes(option.value)),
              onChange: onChange && change,
            }}
          />
        ))
      }
    </Group>
  );
}

/** Controlled when a value is given, otherwise left to the browser with what was chosen first. */
function state<Value>(value: Value | undefined, initial: Value | undefined, isOn: (value: Value) => boolean) {
  if (value !== undefined) return { checked: isOn(value) };
  return initial === undefined ? {} : { defaultChecked: isOn(initial) };
}

function Group({ children, inline, ...basics }: FieldBasics & { inline?: boolean; children: (id: string) => ReactNode }) {
  const wiring = wireField(basics);
  return (
    <fieldset
      className={classNames('field group', inline && 'inline', basics.error ? 'wrong' : undefined, basics.className)}
      aria-describedby={wiring['aria-describedby']}
      aria-invalid={wiring['aria-invalid']}
    >
      <legend>
        <LabelText {...basics} />
      </legend>
      <FieldHint id={wiring.id}>{basics.hint}</FieldHint>
      <FieldError id={wiring.id}>{basics.error}</FieldError>
      <div className="group-options">{children(wiring.id)}</div>
    </fieldset>
  );
}

function Choice({ option, input }: { option: ChoiceOption; input: ComponentPropsWithRef<'input'> }) {
  return (
    <label className="check">
      <input {...input} value={option.value} disabled={option.disabled} />
      <span lang={option.lang} dir={option.dir}>
        {option.label}
        {option.hint && <div className="hint">{option.hint}</div>}
      </span>
    </label>
  );
}

export interface SegmentedControlProps {
  name: string;
  label: string;
  options: { value: string; label: ReactNode }[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** The label is seen before the control. */
  showLabel?: boolean;
}

/** One of two to four, as a row of buttons: how a list is shown, a period, a level of data use. */
export function SegmentedControl({ name, label, options, value, defaultValue, onChange, showLabel }: SegmentedControlProps) {
  return (
    <fieldset className="segments">
      <legend className={showLabel ? undefined : 'vh'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="vh"
              name={name}
              value={option.value}
              {...state(value, defaultValue, (chosen) => chosen === option.value)}
              onChange={onChange && ((event) => onChange(event.currentTarget.value))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
