import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export interface QuestionBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** Target of the navigator. */
  id: string;
  /** Number and points, above the question. */
  kicker?: ReactNode;
  children: ReactNode;
  /** Button to flag it. */
  tools?: ReactNode;
  /** State of saving: a `SaveNote`. */
  note?: ReactNode;
}

/** One question with its answer, what can be done with it and whether it is saved. */
export function QuestionBox({ kicker, children, tools, note, className, ...rest }: QuestionBoxProps) {
  return (
    <section className={classNames('question', className)} {...rest}>
      {kicker && <div className="kicker">{kicker}</div>}
      {children}
      {(tools || note) && (
        <div className="row between question-foot">
          {tools}
          {note}
        </div>
      )}
    </section>
  );
}

export interface ChoiceListProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children' | 'defaultValue'> {
  legend: ReactNode;
  name: string;
  /** Several may be right: checkboxes. */
  many?: boolean;
  options: {
    id: string;
    label: ReactNode;
    lang?: string;
    dir?: 'ltr' | 'rtl' | 'auto';
    /** After grading: what was right, wrong, or right but not chosen; `markLabel` says it in words. */
    mark?: 'right' | 'wrong' | 'missed';
    markLabel?: ReactNode;
    /** Why. */
    note?: ReactNode;
  }[];
  hint?: ReactNode;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => void;
  /** Shown, not to be changed. */
  readOnly?: boolean;
}

const markIcons: Record<'right' | 'wrong' | 'missed', IconName> = { right: 'check', wrong: 'cross', missed: 'circle' };

/** Choices of a question, each as large as a finger needs; native radio buttons or checkboxes. */
export function ChoiceList(props: ChoiceListProps) {
  const { legend, name, many, options, hint, value, defaultValue, onChange, readOnly, className, ...rest } = props;
  const choose = (id: string, on: boolean) => {
    if (!many) return onChange?.([id]);
    const others = (value ?? []).filter((one) => one !== id);
    onChange?.(on ? [...others, id] : others);
  };
  return (
    <fieldset className={classNames('choices', className)} disabled={readOnly} {...rest}>
      <legend>{legend}</legend>
      {hint && <div className="hint">{hint}</div>}
      {options.map((option) => (
        <label key={option.id} className={classNames('choice', option.mark)}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            {...(value ? { checked: value.includes(option.id) } : { defaultChecked: defaultValue?.includes(option.id) })}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          <span lang={option.lang} dir={option.dir}>
            {option.label}
            {option.mark && (
              <span className="choice-mark">
                <Icon name={markIcons[option.mark]} />
                {option.markLabel}
              </span>
            )}
            {option.note && <span className="hint">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export interface QuestionNavigatorProps {
  label: string;
  items: { id: string; number: ReactNode; to: string; answered: boolean; flagged?: boolean; unsent?: boolean; current?: boolean }[];
  words: Record<'answered' | 'open' | 'flagged' | 'unsent', string>;
}

/** All questions by number: answered, flagged, not yet sent; by sign and word as well as colour. */
export function QuestionNavigator({ label, items, words }: QuestionNavigatorProps) {
  return (
    <nav aria-label={label} className="numbers">
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <a
              href={item.to}
              aria-current={item.current ? 'true' : undefined}
              className={classNames(item.answered && 'answered', item.flagged && 'flagged', item.unsent && 'unsent')}
            >
              <span className="num">{item.number}</span>
              {(item.flagged || item.unsent || item.answered) && <Icon name={item.unsent ? 'upload' : item.flagged ? 'flag' : 'check'} />}
              <span className="vh">
                , {item.answered ? words.answered : words.open}
                {item.flagged && `, ${words.flagged}`}
                {item.unsent && `, ${words.unsent}`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'failed';

const saveIcons: Record<SaveState, IconName | undefined> = {
  idle: undefined,
  saving: 'refresh',
  saved: 'check',
  waiting: 'offline',
  failed: 'alert',
};

/** Whether what was entered is safe: on its way, with the server, or on this device only. */
export function SaveNote({ state, children, id }: { state: SaveState; children?: ReactNode; id?: string }) {
  const icon = saveIcons[state];
  return (
    <span className={classNames('save-note', state)} id={id} role="status">
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}

/** Time left; the page formats it and says when it gets short. */
export function Clock({ label, children, urgent }: { label: string; children: ReactNode; urgent?: boolean }) {
  return (
    <p className={classNames('clock', urgent && 'urgent')} role="timer">
      <Icon name="clock" />
      <span className="vh">{label} </span>
      <span className="num">{children}</span>
    </p>
  );
}
