import fc from 'fast-check';
import { sanitizeRichText } from './sanitize-rich-text';
import { slugOf } from './slug-of';
import { stableId } from './stable-id';

describe('rich text', () => {
  it.each([
    ['<p onclick="x()" style="color:red" class="a" id="main">Text</p>', '<p>Text</p>'],
    ['<script>alert(1)</script><style>*{}</style><p>Text</p>', '<p>Text</p>'],
    ['<a href="javascript:alert(1)">Here</a>', '<a>Here</a>'],
    ['<a href="//evil.example">Here</a>', '<a>Here</a>'],
    ['<a href="https://example.org">Here</a>', '<a href="https://example.org" target="_blank" rel="noopener noreferrer">Here</a>'],
    ['<a href="activity:0198c0de-0000-7000-8000-000000000001">On</a>', '<a href="activity:0198c0de-0000-7000-8000-000000000001">On</a>'],
    ['<img src="https://tracker.example/x.gif" alt="">', ''],
    ['<img src="data:image/svg+xml,<svg onload=alert(1)>">', ''],
    ['<iframe src="https://example.org"></iframe><form action="/x"><input name="a"></form>', ''],
    ['<svg><script>alert(1)</script></svg><math><mi>x</mi></math>', 'x'],
    ['<h1>Top</h1><b>bold</b><i>italic</i>', '<h2>Top</h2><strong>bold</strong><em>italic</em>'],
    ['<p lang="ar" dir="rtl">نص</p>', '<p lang="ar" dir="rtl">نص</p>'],
  ])('%s becomes %s', (given, expected) => expect(sanitizeRichText(given)).toBe(expected));

  it('cleaned twice is as cleaned once', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<img src="file:',
      '"',
      '<script>',
      '</script>',
      '<a href=',
      'javascript:',
      '&lt;',
      '<',
      '>',
      'x',
      '<b',
      '<table>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = sanitizeRichText(pieces.join(''));
        expect(sanitizeRichText(once)).toBe(once);
        expect(once).not.toMatch(/<script|<[^>]*="javascript:/i);
      }),
    );
  });
});

describe('an id made of keys', () => {
  it('is a name-based UUID, the same each time and another for other keys', () => {
    expect(stableId('course', 'lesson', '1')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stableId('course', 'lesson', '1')).toBe(stableId('course', 'lesson', '1'));
    expect(stableId('course', 'lesson', '1')).not.toBe(stableId('course', 'lesson1'));
    expect(stableId('a', 'b,c')).not.toBe(stableId('a,b', 'c'));
  });
});

it.each([
  [{ en: 'Mutual Legal Assistance' }, 'en', 'mutual-legal-assistance'],
  [{ fr: 'L’entraide à l’étranger' }, 'fr', 'lentraide-a-letranger'],
  [{ ar: 'التعاون الدولي', en: 'Cooperation' }, 'ar', 'cooperation'],
  [{ ar: 'التعاون الدولي' }, 'ar', 'course'],
  [{ en: '--- ??? ---' }, 'en', 'course'],
])('the address of %j is %s', (title, source, slug) => expect(slugOf(title as never, source)).toBe(slug));
