import * as z from 'zod/mini';
import { listed } from './output';

const choice = z.discriminatedUnion('type', [
  z.object({ type: z.literal('single'), choice: z.string() }),
  z.object({ type: z.enum(['text', 'number']), given: z.optional(z.string()) }),
]);
const person = z.object({
  id: z.uuid(),
  name: z.nullable(z.string()),
  age: z.optional(z.int()),
  roles: z.array(z.enum(['learner', 'trainer'])),
  answers: z.record(z.string(), choice),
  place: z.union([z.object({ city: z.string() }), z.literal('unknown')]),
  since: z._default(z.string(), 'ever'),
  sent: z.pipe(
    z.string(),
    z.transform((text) => text.length),
  ),
});
const valid = {
  ...{ id: '01a20d6e-2856-7bd9-a534-f439d77ec626', name: null, roles: ['learner'], place: 'unknown', sent: 'abc' },
  answers: { one: { type: 'single', choice: 'a' }, two: { type: 'number', given: '7' }, three: { type: 'text' } },
};

it.each([
  ['everything that is listed', valid],
  ['an optional field', { ...valid, age: 40 }],
  ['a plain union', { ...valid, place: { city: 'Tunis', secret: 1 } }],
  ['what is not listed, at any depth', { ...valid, password: 'x', answers: { one: { type: 'single', choice: 'a', key: true } } }],
])('lets the same through as a full reading: %s', (_, answer) => {
  expect(listed(person, answer, false)).toEqual(person.parse(answer));
});

it.each([
  ['an object where a text is listed', { ...valid, name: { password: 'x' } }],
  ['a text where a list is listed', { ...valid, roles: 'learner' }],
  ['a value that no list has', { ...valid, roles: ['root'] }],
  ['nothing where something is listed', { ...valid, roles: undefined }],
  ['a list instead of the answer', [valid]],
  ['a variant that does not exist', { ...valid, answers: { one: { type: 'secret', choice: 'a' } } }],
  ['a list where a record is listed', { ...valid, answers: [] }],
])('refuses %s', (_, answer) => {
  expect(() => listed(person, answer, false)).toThrow();
});

it('leaves formats to the tests', () => {
  const answer = { ...valid, id: 'no id' };
  expect(listed(person, answer, false)).toMatchObject({ id: 'no id' });
  expect(() => listed(person, answer, true)).toThrow();
});
