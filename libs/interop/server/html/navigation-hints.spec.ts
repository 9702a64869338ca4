import { removeNavigationHints } from './navigation-hints';
import { parse, serialise } from './tree';

const cleaned = (html: string) => {
  const { blocks, removed } = removeNavigationHints(parse(html));
  return [serialise(blocks), removed];
};
it.each([
  '<p>Click the forward arrow to go on.</p>',
  '<p>Use the <strong>right arrow</strong> button.</p>',
  '<p>Please click Next.</p>',
  '<p>When you have read everything, continue to the quiz.</p>',
  '<p>Please proceed to the next section.</p>',
  '<p>Return to the course home page.</p>',
  '<p>You may close this window.</p>',
  '<p>Cliquez sur la flèche.</p>',
  '<p>Haga clic en el botón.</p>',
  '<p>اضغط على السهم للمتابعة.</p>',
])('%s is a hint', (html) => expect(cleaned(html)).toEqual(['', 1]));

it.each([
  '<p>Next, let us look at the evidence.</p>',
  '<p>We continue to hear witnesses in the afternoon.</p>',
  '<p>The police may press charges.</p>',
  '<p>Witnesses have the right to return home.</p>',
  '<p>Select the right court.</p>',
  '<p>On the next page of the file you see the signature.</p>',
  '<p>Click on the link to open the treaty.</p>',
  '<ul><li>Click Next.</li></ul>',
  `<p>${'What is taught goes on. '.repeat(25)}Click Next.</p>`,
])('%s is none', (html) => expect(cleaned(html)).toEqual([html, 0]));

it.each([
  ['<p>Read it. Click Next to go on.</p>', '<p>Read it. </p>', 1],
  ['<p>Read <em>all</em> of it. Click <b>the forward arrow</b>. Then think.</p>', '<p>Read <em>all</em> of it. <b></b>Then think.</p>', 1],
])('only the sentence goes: %s', (html, expected, count) => expect(cleaned(html)).toEqual([expected, count]));
