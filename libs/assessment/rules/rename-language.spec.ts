import { renameLanguage } from './rename-language';

const text = (tag: string, words: string) => ({ [tag]: { text: words, version: 1 } });

it.each([
  ['a text', text('en', 'Juge'), text('fr', 'Juge')],
  ['a text that has the language already', { ...text('en', 'Judge'), ...text('fr', 'Juge') }, text('fr', 'Juge')],
  ['a text in a third language', text('ar', 'قاض'), text('ar', 'قاض')],
  [
    'a question',
    { id: 'en', sourceLanguage: 'en', prompt: text('en', 'Qui ?'), choices: [{ id: 'a', text: text('en', 'Lui'), fraction: 1 }] },
    { id: 'en', sourceLanguage: 'fr', prompt: text('fr', 'Qui ?'), choices: [{ id: 'a', text: text('fr', 'Lui'), fraction: 1 }] },
  ],
  [
    'what is no text',
    { settings: { masteryScore: null, grading: 'en' }, items: [] },
    { settings: { masteryScore: null, grading: 'en' }, items: [] },
  ],
])('renames the language of %s', (_, before, after) => expect(renameLanguage(before, 'en', 'fr')).toEqual(after));
