import { useEffect, useRef } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { Field, splitField, type FieldBasics } from './field';
import { useHydrated } from './text-field';

export interface RichTextFieldProps extends FieldBasics {
  /** HTML that the server made harmless. */
  defaultValue: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  words: Record<'bold' | 'italic' | 'list' | 'numbered' | 'link' | 'unlink' | 'linkAddress', string>;
}

/**
 * Text with emphasis, lists and links, by the browser's own editing; what is sent is HTML, which the server cleans.
 * Before scripts arrive it is the HTML itself in a plain field. For short texts; whole documents need an editor of their own.
 */
export function RichTextField(props: RichTextFieldProps) {
  const [basics, { defaultValue, words, lang, dir }] = splitField(props);
  const hydrated = useHydrated();
  const sent = useRef<HTMLTextAreaElement>(null);
  const area = useRef<HTMLDivElement>(null);
  // What was typed before the scripts came stands in the plain field.
  useEffect(() => {
    if (hydrated && area.current && sent.current && sent.current.value !== defaultValue) area.current.innerHTML = sent.current.value;
  }, [hydrated, defaultValue]);
  // The only editing of rich text that every browser has built in, with its own undo.
  const act = (command: string, value?: string) => {
    area.current?.focus();
    document.execCommand(command, false, value);
  };
  const link = () => {
    const address = window.prompt(words.linkAddress, 'https://');
    if (address) act('createLink', address);
  };
  return (
    <Field {...basics}>
      {(wiring) => (
        <>
          {hydrated && (
            <>
              <div className="row rich-tools" role="toolbar" aria-label={typeof basics.label === 'string' ? basics.label : undefined}>
                {(
                  [
                    ['bold', () => act('bold')],
                    ['italic', () => act('italic')],
                    ['list', () => act('insertUnorderedList')],
                    ['numbered', () => act('insertOrderedList')],
                    ['link', link],
                    ['unlink', () => act('unlink')],
                  ] as const
                ).map(([name, press]) => (
                  <Button key={name} small tone="quiet" onMouseDown={(event) => event.preventDefault()} onClick={press}>
                    {words[name]}
                  </Button>
                ))}
              </div>
              <div
                ref={area}
                className={classNames('input', 'rich', 'prose')}
                role="textbox"
                aria-multiline="true"
                aria-labelledby={`${wiring.id}-label`}
                aria-describedby={wiring['aria-describedby']}
                contentEditable
                suppressContentEditableWarning
                lang={lang}
                dir={dir}
                onInput={() => {
                  if (sent.current && area.current) sent.current.value = area.current.innerHTML;
                }}
                dangerouslySetInnerHTML={{ __html: defaultValue }}
              />
              <span id={`${wiring.id}-label`} hidden>
                {basics.label}
              </span>
            </>
          )}
          <textarea
            {...wiring}
            ref={sent}
            className="input"
            rows={6}
            lang={lang}
            dir={dir}
            hidden={hydrated}
            required={undefined}
            defaultValue={defaultValue}
          />
        </>
      )}
    </Field>
  );
}
