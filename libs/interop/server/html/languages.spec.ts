import { contradicts, guessLanguage, languageTagOf, splitLanguages } from './languages';

it.each([
  ['en', 'en'],
  ['en_us', 'en'],
  ['pt_br', 'pt'],
  ['zh_cn', 'zh'],
  ['zh_tw', 'zh-Hant'],
  ['fr-CA', 'fr'],
  ['', undefined],
  ['x', undefined],
  ['"><script>', undefined],
])('the pack %s is %s', (pack, tag) => expect(languageTagOf(pack)).toBe(tag));

const span = (lang: string, said: string) => `<span lang="${lang}" class="multilang">${said}</span>`;
it.each<[string, string, Record<string, string>]>([
  ['one language', 'Hello', { en: 'Hello' }],
  ['spans', `${span('en', 'Hello')} ${span('fr', 'Bonjour')}`, { en: 'Hello', fr: 'Bonjour' }],
  [
    'spans around something',
    `<p>${span('en', 'Hello')}${span('fr', 'Bonjour')}, Ana</p>`,
    { en: '<p>Hello, Ana</p>', fr: '<p>Bonjour, Ana</p>' },
  ],
  [
    'spans with the class first',
    '<span class="multilang" lang="en">A</span><span class="multilang" lang="ar">ب</span>',
    { en: 'A', ar: 'ب' },
  ],
  ['spans without the source', `${span('fr', 'Bonjour')}${span('es', 'Hola')}`, { fr: 'Bonjour', es: 'Hola', en: 'Bonjour' }],
  ['braces', '{mlang en}Hello{mlang}{mlang fr}Bonjour{mlang}!', { en: 'Hello!', fr: 'Bonjour!' }],
  ['braces for several', '{mlang en,fr}Menu{mlang}{mlang ar}قائمة{mlang}', { en: 'Menu', fr: 'Menu', ar: 'قائمة' }],
  ['braces for the others', '{mlang fr}Bonjour{mlang}{mlang other}Hello{mlang}', { fr: 'Bonjour', en: 'Hello' }],
  ['other spans', '<span class="nolink">Hello</span>', { en: '<span class="nolink">Hello</span>' }],
])('%s', (_, said, expected) => expect(splitLanguages(said, 'en')).toEqual(expected));

it.each([
  ['The evidence of the witness is in the file', 'en'],
  ['Les preuves du témoin sont dans le dossier', 'fr'],
  ['La prueba del testigo está en el expediente con las otras', 'es'],
  ['Die Aussage des Zeugen ist in der Akte', 'de'],
  ['الأدلة الإلكترونية', 'ar'],
  ['شواهد الکترونیکی و پرونده', 'fa'],
  ['Доказательства в суде', 'ru'],
  ['Докази у суді є в справі', 'uk'],
  ['电子证据', 'zh'],
  ['電子証拠について', 'ja'],
  ['12345', undefined],
  ['', undefined],
])('“%s” is %s', (said, tag) => expect(guessLanguage(said)).toBe(tag));

it.each([
  ['الأدلة', 'en', true],
  ['الأدلة', 'ar', false],
  ['The evidence', 'ar', false],
  ['Доказательства', 'en', true],
  ['Доказательства', 'uk', false],
])('“%s” contradicts %s: %s', (said, tag, expected) => expect(contradicts(said, tag)).toBe(expected));
