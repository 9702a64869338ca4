import { memo, type ComponentPropsWithRef } from 'react';
import { useEnvironment } from './environment';

export interface ServerHtmlProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'dangerouslySetInnerHTML' | 'id'> {
  /** Unique on the page: the browser finds the text again by it. */
  id: string;
  /** Harmless HTML, made on the server. */
  html: string;
  /** Equal tags, equal text: then what stands in the page is left alone, with everything that was opened or is playing in it. */
  tag: string;
}

/**
 * A long text that the server rendered. It travels once, as part of the page: the state beside it only refers to the element,
 * and the browser takes the string from there.
 */
export const ServerHtml = memo(
  function ServerHtml({ id, html, tag: _, ...rest }: ServerHtmlProps) {
    useEnvironment().markup?.set(html, id);
    return <div {...rest} id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
  },
  (before, now) => before.id === now.id && before.tag === now.tag && before.lang === now.lang,
);

interface Reference {
  $html: string;
}

/** For `JSON.stringify`: a text that stands in the page is replaced by a reference to its element. */
export const referMarkup = (markup: ReadonlyMap<string, string>) => (_: string, value: unknown) => {
  const id = typeof value === 'string' && value.length > 100 ? markup.get(value) : undefined;
  return id === undefined ? value : ({ $html: id } satisfies Reference);
};

/** For `JSON.parse`: the reference becomes the text of its element again. */
export const readMarkup =
  (page: Pick<Document, 'getElementById'>) =>
  (_: string, value: unknown): unknown => {
    const id = value && typeof value === 'object' && '$html' in value ? String(value.$html) : undefined;
    return id === undefined ? value : (page.getElementById(id)?.innerHTML ?? '');
  };
