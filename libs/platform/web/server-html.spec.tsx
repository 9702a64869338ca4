import { render } from '@testing-library/react';
import { translatorOf } from '../messages';
import { EnvironmentProvider, type Environment } from './environment';
import { readMarkup, referMarkup, ServerHtml } from './server-html';

const environment = (markup?: Map<string, string>): Environment => ({ translator: translatorOf('en', {}), timeZone: 'UTC', markup });
const long = `<p>${'A paragraph that is long enough to be worth it. '.repeat(5)}</p>`;
const show = (html: string, tag: string, markup?: Map<string, string>) => (
  <EnvironmentProvider value={environment(markup)}>
    <ServerHtml id="text" html={html} tag={tag} />
  </EnvironmentProvider>
);

it('lets a text travel once: the state refers to the page, and the browser reads it there', () => {
  const markup = new Map<string, string>();
  render(show(long, '1', markup));
  const state = { queries: [{ data: { html: long, title: 'A title', nested: [long, 1, null] } }] };
  const sent = JSON.stringify(state, referMarkup(markup));
  expect(sent).not.toContain('paragraph');
  expect(JSON.parse(sent, readMarkup(document))).toEqual(state);
});

it('leaves alone what does not stand in the page, and short texts', () => {
  const markup = new Map([['<p>Hi</p>', 'text']]);
  const state = { other: `<p>${'x'.repeat(200)}</p>`, short: '<p>Hi</p>' };
  expect(JSON.parse(JSON.stringify(state, referMarkup(markup)), readMarkup(document))).toEqual(state);
});

it('does not touch what stands there while the tag is the same', () => {
  const { rerender, container } = render(show('<details><summary>Case</summary>Answer</details>', '1'));
  container.querySelector('details')!.open = true;
  rerender(show('<details><summary>Case</summary>Answer</details><!-- written otherwise -->', '1'));
  expect(container.querySelector('details')!.open).toBe(true);
  rerender(show('<p>Other</p>', '2'));
  expect(container.textContent).toBe('Other');
});
