import { slugOf } from './slug-of';
import { stableId } from './stable-id';

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
