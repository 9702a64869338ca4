import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

it('writes the example of RFC 8785, section 3.2.3', () => {
  const example = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  );
  expect(canonicalJson(example)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});
it('orders names by their UTF-16 units', () => {
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});
it('does not depend on the order in which an object was made', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (made) => {
      const reversed = Object.fromEntries(Object.entries(made).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(made));
      expect(JSON.parse(canonicalJson(made))).toEqual({ ...made });
    }),
  ));
it.each([NaN, Infinity])('refuses %s', (number) => expect(() => canonicalJson(number)).toThrow(RangeError));
