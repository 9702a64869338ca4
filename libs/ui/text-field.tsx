import { useId, useState, useSyncExternalStore, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Field, splitField, type FieldBasics } from './field';
import { Icon } from './icon';

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentPropsWithRef<Tag>, keyof FieldBasics>;

export interface TextFieldProps extends FieldBasics, Native<'input'> {
  /** Expected length: short fields look short. */
  size?: number;
}

/** One line of text: also e-mail, number, telephone, address of a page (`type`). */
export function TextField(props: TextFieldProps) {
  const [basics, control] = splitField(props);
  return <Field {...basics}>{(wiring) => <input type="text" {...control} {...wiring} className={sizeOf(control.size)} />}</Field>;
}

const sizeOf = (size?: number) => classNames('input', size !== undefined && (size <= 6 ? 'xs' : size <= 12 ? 's' : size <= 24 && 'm'));

export interface TextAreaProps extends FieldBasics, Native<'textarea'> {}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const [basics, control] = splitField(props);
  return <Field {...basics}>{(wiring) => <textarea rows={4} {...control} {...wiring} className="input" />}</Field>;
}

export interface SelectProps extends FieldBasics, Native<'select'> {
  options: { value: string; label: string; disabled?: boolean }[];
  /** First, empty choice ("Choose a country"). */
  placeholder?: string;
}

/** One of many, by the platform's own list. */
export function Select({ options, placeholder, ...props }: SelectProps) {
  const [basics, control] = splitField(props);
  return (
    <Field {...basics}>
      {(wiring) => (
        <span className="select">
          <select {...control} {...wiring} className="input">
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}

/** A calendar day, by the platform's own picker; the value is `YYYY-MM-DD`. */
export function DateField(props: TextFieldProps) {
  const [basics, control] = splitField(props);
  return <Field {...basics}>{(wiring) => <input {...control} {...wiring} type={control.type ?? 'date'} className="input m" />}</Field>;
}

export interface ComboboxProps extends TextFieldProps {
  /** Suggestions; other text may be entered too. */
  suggestions: (string | { value: string; label: string })[];
}

/** Text with suggestions, by `<datalist>`. */
export function Combobox({ suggestions, ...props }: ComboboxProps) {
  const [basics, control] = splitField(props);
  const list = useId();
  return (
    <Field {...basics}>
      {(wiring) => (
        <>
          <input type="text" autoComplete="off" {...control} {...wiring} list={list} className={sizeOf(control.size)} />
          <datalist id={list}>
            {suggestions.map((one) =>
              typeof one === 'string' ? <option key={one} value={one} /> : <option key={one.value} value={one.value} label={one.label} />,
            )}
          </datalist>
        </>
      )}
    </Field>
  );
}

export interface FileFieldProps extends FieldBasics, Native<'input'> {}

/** A file to send; say allowed kinds and size in `hint`. */
export function FileField(props: FileFieldProps) {
  const [basics, control] = splitField(props);
  return <Field {...basics}>{(wiring) => <input {...control} {...wiring} type="file" className="input file" />}</Field>;
}

const nothingToWatch = () => () => undefined;

/** Whether scripts have taken over the page; false on the server and while hydrating. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
}

export interface PasswordFieldProps extends FieldBasics, Native<'input'> {
  showLabel: string;
  hideLabel: string;
  /** `new-password` where one is chosen. */
  autoComplete: 'current-password' | 'new-password';
  /** Help beside the label (link to reset). */
  aside?: ReactNode;
}

/** A password; the button that shows it appears with the scripts, the field needs none. */
export function PasswordField({ showLabel, hideLabel, aside, ...props }: PasswordFieldProps) {
  const [basics, control] = splitField(props);
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <Field {...basics}>
      {(wiring) => (
        <>
          <span className="with-button">
            <input
              {...control}
              {...wiring}
              type={shown ? 'text' : 'password'}
              className="input"
              dir="ltr"
              spellCheck={false}
              autoCapitalize="none"
            />
            {hydrated && (
              <button
                type="button"
                className="btn quiet square"
                aria-pressed={shown}
                aria-controls={wiring.id}
                onClick={() => setShown(!shown)}
              >
                <Icon name={shown ? 'eye-off' : 'eye'} />
                <span className="vh">{shown ? hideLabel : showLabel}</span>
              </button>
            )}
          </span>
          {aside && <div className="hint">{aside}</div>}
        </>
      )}
    </Field>
  );
}

export interface CodeInputProps extends FieldBasics, Native<'input'> {
  /** Number of digits; 6 unless said otherwise. */
  length?: number;
}

/** A code of digits from an authenticator or a mail; phones offer to fill it in. */
export function CodeInput({ length = 6, ...props }: CodeInputProps) {
  const [basics, control] = splitField(props);
  return (
    <Field {...basics}>
      {(wiring) => (
        <input
          autoComplete="one-time-code"
          {...control}
          {...wiring}
          type="text"
          inputMode="numeric"
          dir="ltr"
          className="input code"
          // A space between two groups is how such codes are printed; the server drops it.
          maxLength={length + 1}
          pattern={`[0-9 ]{${length},${length + 1}}`}
        />
      )}
    </Field>
  );
}
