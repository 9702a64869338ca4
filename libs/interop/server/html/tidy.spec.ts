import fc from 'fast-check';
import { safeHtml } from './safe-html';
import { tidyHtml, type PageLinks } from './tidy';

const notes: string[] = [];
const links: PageLinks = {
  resolve: (address) =>
    address.startsWith('@@')
      ? { file: `file:${address.slice(2)}` }
      : address.startsWith('#m')
        ? undefined
        : /^https?:/.test(address)
          ? { web: address }
          : undefined,
  note: (code) => notes.push(code),
};
const tidy = (html: string) => safeHtml(tidyHtml(html, links)).replace(/ \/>/g, '>');
beforeEach(() => notes.splice(0));

describe('a page of some editor becomes a plain one', () => {
  it.each([
    [
      'looks go',
      '<p style="color:red" class="x"><font size="7">Hello</font> <span style="font-size:9px">there</span></p>',
      '<p>Hello there</p>',
    ],
    ['bold is strong', '<p><b>Now</b> and <i>then</i></p>', '<p><strong>Now</strong> and <em>then</em></p>'],
    ['emphasis does not begin or end with a space', '<p>a<b> b </b>c</p>', '<p>a <strong>b</strong> c</p>'],
    ['emphasis on nothing goes', '<p>a<b> </b>b<b>,</b></p>', '<p>a b,</p>'],
    ['empty paragraphs go', '<p>One</p><p>&nbsp;</p><p><br></p><p> </p><div></div><p>Two</p>', '<p>One</p><p>Two</p>'],
    ['words without a paragraph get one', 'One<div>Two</div>three', '<p>One</p><p>Two</p><p>three</p>'],
    ['two line breaks part paragraphs', '<p>One<br><br>Two<br>three</p>', '<p>One</p><p>Two<br>three</p>'],
    ['line breaks at the ends go', '<p><br>One<br></p>', '<p>One</p>'],
    ['runs of no-break spaces are one', '<p>One&nbsp;&nbsp; two</p>', '<p>One two</p>'],
    ['a single one stays', '<p>Vraiment&nbsp;?</p>', '<p>Vraiment\u00a0?</p>'],
    ['others between words are layout', '<p>One&nbsp;two &nbsp;three&nbsp;</p>', '<p>One two three</p>'],
    ['between figures too', '<p>10&nbsp;000&nbsp;€</p>', '<p>10\u00a0000\u00a0€</p>'],
    ['typed bullets become a list', '<p>• One</p><p>• Two</p><p>Three</p>', '<ul><li>One</li><li>Two</li></ul><p>Three</p>'],
    ['… inside of a paragraph too', '<p>Both:<br>• One<br>• Two</p>', '<p>Both:</p><ul><li>One</li><li>Two</li></ul>'],
    ['boxes inside of boxes go', '<div><section><div><p>One</p></div></section></div>', '<p>One</p>'],
    ['a paragraph in an item is its words', '<ul><li><p>One</p></li><li>Two</li></ul>', '<ul><li>One</li><li>Two</li></ul>'],
    [
      'what stands between items belongs to the one before',
      '<ul><li>One</li>more</ul>',
      '<ul><li>One<!-- --> more</li></ul>'.replace('<!-- --> ', ''),
    ],
    ['a list goes on where it did', '<ol start="3"><li>Three</li></ol>', '<ol start="3"><li>Three</li></ol>'],
    ['a language stays', '<p>The <span lang="la" style="x">habeas corpus</span></p>', '<p>The <span lang="la">habeas corpus</span></p>'],
    [
      'what opens a part is its title',
      '<h4><button data-toggle="collapse">A?</button></h4><div>a</div><div><a aria-expanded="false" href="#b">B?</a></div><div>b</div>',
      'A?<p>a</p><p><strong>B?</strong></p><p>b</p>',
    ],
    ['a quotation stays', '<blockquote><p>So be it.</p></blockquote>', '<blockquote><p>So be it.</p></blockquote>'],
    [
      'scripts go with what they say',
      '<p onclick="x()">a<script>alert(1)</script><style>p{}</style><noscript>no</noscript></p>',
      '<p>a</p>',
    ],
    ['forms go, their words stay', '<form><p>Name <input value="x"> <button>Send</button></p></form>', '<p>Name</p>'],
    ['comments of Word go', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p class="MsoNormal">One<o:p></o:p></p>', '<p>One</p>'],
    ['what is not HTML is text', '<p>1 < 2 & 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['what is never closed is closed', '<p>One<p><b>Two', '<p>One</p><p><strong>Two</strong></p>'],
  ])('%s', (_, html, expected) => expect(tidy(html)).toBe(expected));
});

describe('links and pictures', () => {
  it.each([
    [
      'a link on the web',
      '<p>a <a href="https://a.example/?b=1&amp;c=2" target="_blank" onclick="x()">b</a></p>',
      '<p>a <a href="https://a.example/?b=1&amp;c=2">b</a></p>',
      [],
    ],
    [
      'an address that was only typed',
      '<p>a https://a.example/b?c=1. Then (https://a.example/d)</p>',
      '<p>a <a href="https://a.example/b?c=1">https://a.example/b?c=1</a>. Then (<a href="https://a.example/d">https://a.example/d</a>)</p>',
      [],
    ],
    [
      '… inside of a link',
      '<p>a <a href="https://a.example/b">https://a.example/b</a></p>',
      '<p>a <a href="https://a.example/b">https://a.example/b</a></p>',
      [],
    ],
    ['… as code', '<pre>https://a.example</pre>', '<pre>https://a.example</pre>', []],
    ['a link that runs something', '<p>a <a href="javascript:x()">b</a></p>', '<p>a b</p>', []],
    ['a link that leads nowhere', '<p>a <a href="#top">b</a> <a name="c">c</a></p>', '<p>a b c</p>', []],
    ['a link around nothing', '<p>a <a href="https://a.example"> </a>b</p>', '<p>a b</p>', []],
    [
      'a picture',
      '<p>a <img src="@@x.png" alt="An x" width="20" height="30" onerror="x()"> b</p>',
      '<p>a <img src="file:file:x.png" alt="An x" width="20" height="30"> b</p>',
      [],
    ],
    ['a picture of one point', '<p>a <img src="@@x.gif" width="1" height="1"> b</p>', '<p>a b</p>', []],
    [
      'a picture elsewhere',
      '<p>a <img src="https://a.example/x.png" alt="An x"> b</p>',
      '<p>a <a href="https://a.example/x.png">An x</a> b</p>',
      ['PICTURE_ELSEWHERE'],
    ],
    ['a picture on the author’s disk', '<p>a <img src="file:///C:/x.png" alt="An x"> b</p>', '<p>a b</p>', []],
    ['a drawing', '<p>a <svg onload="x()"><text>b</text></svg></p>', '<p>a</p>', ['DRAWING']],
    ['a film of Flash', '<p>a</p><object data="https://a.example/x.swf"><param name="x"></object>', '<p>a</p>', ['PLUGIN_CONTENT']],
    ['a frame without an address', '<p>a</p><iframe src="javascript:x()"></iframe>', '<p>a</p>', ['EMBED_UNREADABLE']],
  ])('%s', (_, html, expected, told) => {
    expect(tidy(html).replace(/ (?=<\/p>)|(?<= ) /g, '')).toBe(expected);
    expect(notes).toEqual(told);
  });
});

describe('tables', () => {
  const th = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><b>${cell}</b></td>`).join('')}</tr>`;
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  it.each([
    [
      'of facts name their headings',
      `<table border="1">${th('A', 'B')}${row('1', '2')}</table>`,
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    [
      'of facts without headings stay',
      `<table>${row('1', '2', '3')}${row('4', '5', '6')}</table>`,
      '<table><tbody><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></tbody></table>',
    ],
    [
      'with a heading in each row',
      '<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>',
      '<table><tbody><tr><th scope="row">A</th><td>1</td></tr><tr><th scope="row">B</th><td>2</td></tr></tbody></table>',
    ],
    [
      'keep their spans',
      `<table>${th('A', 'B')}<tr><td colspan="2" style="x">1</td></tr></table>`,
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    [
      'lose rows without a word',
      `<table>${th('A', 'B')}${row('&nbsp;', '')}${row('1', '2')}</table>`,
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['of one cell are what stands in it', `<table>${row('<p>One</p><p>Two</p>')}</table>`, '<p>One</p><p>Two</p>'],
    ['of one row only put things beside each other', `<table>${row('<p>One</p>', '<p>Two</p>')}</table>`, '<p>One</p><p>Two</p>'],
    [
      'inside of tables too',
      `<table>${row(`<table>${th('A', 'B')}${row('1', '2')}</table>`, 'x')}${row('y', 'z')}</table>`,
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>x</p><p>y</p><p>z</p>',
    ],
    ['that say so themselves', `<table role="presentation">${row('1', '2')}${row('3', '4')}</table>`, '<p>1</p><p>2</p><p>3</p><p>4</p>'],
  ])('%s', (_, html, expected) => expect(tidy(html)).toBe(expected));
});

it('whatever is written, nothing is left that a browser runs or fetches from elsewhere', () => {
  const pieces = [
    ...[
      '<p>',
      '</p>',
      '<b>',
      '<ul><li>',
      '<table>',
      '<td>',
      '</table>',
      'words',
      ' ',
      '"',
      "'",
      '>',
      '<',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...[
      '<script>alert(1)</script>',
      '<script',
      '</script>',
      '<style>',
      '<noscript>',
      '<template>',
      '<textarea>',
      '<title>',
      '<math><mtext>',
    ],
    ...[
      '<svg onload=alert(1)>',
      '<img src=x onerror=alert(1)>',
      '<img src="https://a.example/x.png">',
      '<img src="@@a" onload=x>',
      '<body onload=x>',
    ],
    ...[
      '<a href="jav&#x09;ascript:alert(1)">',
      '<a href=" javascript:x">',
      '<a href="data:text/html,x">',
      '</a>',
      '<p onclick="x" style="background:url(x)">',
    ],
    ...[
      '<iframe srcdoc="<script>x</script>">',
      '<object data="javascript:x">',
      '<embed src="https://a.example">',
      '<form action="https://a.example">',
    ],
    ...[
      '<base href="https://a.example">',
      '<meta http-equiv="refresh">',
      '<link rel="stylesheet" href="x">',
      '&lt;script&gt;',
      '&#60;script&#62;',
    ],
  ];
  const allowed =
    /^<\/?(p|br|ul|ol|li|blockquote|pre|strong|em|s|sub|sup|code|span|a|img|table|caption|thead|tbody|tr|th|td)( (href="(https?:|mailto:|file:file:)[^"<>]*"|src="file:file:[^"<>]*"|alt="[^"<>]*"|scope="(col|row)"|(col|row)span="\d+"))*( \/)?>$/;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (given) => {
      const made = tidy(given.join(''));
      for (const [tag] of made.matchAll(/<[^>]*>?/g)) if (!allowed.test(tag)) throw new Error(`${tag} of ${made}`);
    }),
    { numRuns: 500 },
  );
});
