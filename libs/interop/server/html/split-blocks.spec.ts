import { splitBlocks, titleOfFile, type DraftBlock, type FileFacts } from './split-blocks';
import { tidyHtml } from './tidy';

const files: Record<string, FileFacts> = {
  'file:plan': { name: 'plan.png', shows: 'image', width: 800 },
  'file:icon': { name: 'icon.png', shows: 'image', width: 24 },
  'file:film': { name: 'the_film.mp4', shows: 'video' },
  'file:talk': { name: 'talk.mp3', shows: 'audio' },
  'file:act': { name: 'act.pdf', shows: 'file' },
};
const resolve = (address: string) =>
  address.startsWith('@@') ? { file: `file:${address.slice(2)}` } : /^https?:/.test(address) ? { web: address } : undefined;
const split = (html: string, { titles = [] as string[], level = 2 as 2 | 3 } = {}) =>
  splitBlocks(tidyHtml(html, { resolve, note: () => undefined }), { titles, level, file: (key) => files[key] }).map(brief);
const brief = ({ kind, place, texts }: DraftBlock) =>
  [kind, ...Object.values(place), ...Object.entries(texts).map(([field, said]) => (field === 'html' ? said : `${field}=${said}`))].join(
    ' ',
  );

it.each<[string, string, string[]]>([
  ['words are rich text', '<p>One</p><ul><li>Two</li></ul>', ['rich-text <p>One</p><ul><li>Two</li></ul>']],
  [
    'headings stand for themselves, the highest at the second level',
    '<h4>A</h4><p>a</p><h5>B</h5><p>b</p>',
    ['heading 2 text=A', 'rich-text <p>a</p>', 'heading 3 text=B', 'rich-text <p>b</p>'],
  ],
  ['a heading with nothing below says nothing', '<p>a</p><h2>A</h2>', ['rich-text <p>a</p>']],
  [
    'a heading as long as a paragraph is one',
    `<h2>${'very long '.repeat(20)}</h2>`,
    [`rich-text <p>${'very long '.repeat(20).trim()}</p>`],
  ],
  [
    'a picture at the end of a paragraph follows it',
    '<p>See <img src="@@plan" alt="The plan"></p>',
    ['rich-text <p>See </p>', 'image file:plan alt=The plan'],
  ],
  [
    'a picture at its beginning goes before it',
    '<p><img src="@@plan" alt="The plan">It shows all.</p>',
    ['image file:plan alt=The plan', 'rich-text <p>It shows all.</p>'],
  ],
  [
    'a small picture stays in its sentence',
    '<p>Press <img src="@@icon" alt="Save">.</p>',
    ['rich-text <p>Press <img src="file:file:icon" alt="Save" />.</p>'],
  ],
  [
    'a picture with its caption',
    '<figure><img src="@@plan" alt="The plan"><figcaption>Of 2020</figcaption></figure>',
    ['image file:plan alt=The plan caption=Of 2020'],
  ],
  [
    '… in italics below it',
    '<p><img src="@@plan" alt="The plan"><br><em>Of 2020</em></p>',
    ['image file:plan alt=The plan caption=Of 2020'],
  ],
  ['a film of one’s own', '<video src="@@film" title="The hearing"></video>', ['video file:film title=The hearing']],
  ['… without a title', '<video><source src="@@film"></video>', ['video file:film title=the film']],
  [
    'a film elsewhere',
    '<iframe src="https://www.youtube.com/embed/x" title="The hearing"></iframe>',
    ['embed https://www.youtube.com/embed/x title=The hearing'],
  ],
  [
    'a link to a film, on its own line',
    '<p><a href="https://youtu.be/x">The hearing</a></p>',
    ['embed https://youtu.be/x title=The hearing'],
  ],
  ['… in a sentence', '<p>See <a href="https://youtu.be/x">it</a>.</p>', ['rich-text <p>See <a href="https://youtu.be/x">it</a>.</p>']],
  ['a link to a document, on its own line', '<p><a href="@@act">The act</a></p>', ['file file:act title=The act']],
  ['a link to a recording, on its own line', '<p><a href="@@talk">The talk</a></p>', ['audio file:talk title=The talk']],
  [
    'a frame inside of a list',
    '<ul><li>a<iframe src="https://a.example/x"></iframe></li></ul>',
    ['rich-text <ul><li><p>a</p></li></ul>', 'embed https://a.example/x title=a.example'],
  ],
  [
    'a table with its caption',
    '<table><caption>Terms</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    [
      'table caption=Terms <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
  ],
  ['a note', '<p><b>NOTE:</b> Keep <em>it</em> short.</p>', ['callout note title=Note <p>Keep <em>it</em> short.</p>']],
  ['a note in brackets', '<p>[Important: Keep it short.]</p>', ['callout important title=Important <p>Keep it short.</p>']],
  ['a note in French', '<p>Attention : fermez la porte.</p>', ['callout warning title=Attention <p>fermez la porte.</p>']],
  ['a sentence that begins with the word', '<p>Note that it is short.</p>', ['rich-text <p>Note that it is short.</p>']],
  ['nothing at all', '<p> </p><div><br></div>', []],
])('%s', (_, html, expected) => expect(split(html)).toEqual(expected));

it.each([
  ['its heading', '<h1>The Plan</h1><p>a</p>', ['rich-text <p>a</p>']],
  ['its first line', '<p><strong>The plan:</strong></p><p>a</p>', ['rich-text <p>a</p>']],
  ['not further down', '<p>a</p><h2>The plan</h2><p>b</p>', ['rich-text <p>a</p>', 'heading 2 text=The plan', 'rich-text <p>b</p>']],
])('a page does not say its title twice: %s', (_, html, expected) => expect(split(html, { titles: ['The plan'] })).toEqual(expected));

it('long texts are parted between paragraphs, never after a colon', () => {
  const paragraph = `<p>${'word '.repeat(120).trim()}</p>`;
  const parts = split(`${paragraph.repeat(2)}<p>These:</p>${paragraph}`);
  expect(parts.map((one) => one.match(/<p>/g)!.length)).toEqual([4]);
  expect(split(paragraph.repeat(6)).map((one) => one.match(/<p>/g)!.length)).toEqual([3, 3]);
});

it.each([
  ['GC1_ramp-and-wheelchair.jpg', 'GC1 ramp and wheelchair'],
  ['.png', '.png'],
])('the name of %s', (name, title) => expect(titleOfFile(name)).toBe(title));
