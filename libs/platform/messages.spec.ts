import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { locales } from './messages';
import { compileCatalogue, projectRoot, readCatalogues } from './server/messages';

const root = projectRoot();
const areas = readCatalogues(root);
const all = (locale: string) => Object.assign({}, ...[...areas.values()].map((area) => area[locale])) as Record<string, string>;
const [english, arabic] = [all('en'), all('ar')];

const sources = ['apps', 'libs', 'e2e']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.tsx?$/.test(entry.name) &&
      !/\.(spec|integration-spec|e2e-spec)\.|gallery/.test(join(entry.parentPath, entry.name)),
  )
  .map((entry) => ({
    file: join(entry.parentPath, entry.name).slice(root.length + 1),
    text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
  }));

/** Names of the values that a compiled message takes, also within its plurals. */
const namesIn = (compiled: unknown): string[] =>
  Array.isArray(compiled)
    ? compiled.flatMap((token) => (Array.isArray(token) ? [String(token[0]), ...Object.values(token[2] ?? {}).flatMap(namesIn)] : []))
    : [];

it('has every message in every language of the interface', () => {
  for (const [area, byLocale] of areas) {
    for (const locale of locales) {
      expect([area, locale, Object.keys(byLocale[locale] ?? {}).sort()]).toEqual([area, locale, Object.keys(byLocale.en ?? {}).sort()]);
    }
  }
});

it('has all of an area in a language that only content is written in, and nothing left in English', () => {
  const others = [...areas].flatMap(([area, byLocale]) =>
    Object.keys(byLocale)
      .filter((language) => !locales.includes(language as never))
      .map((language) => ({ area, language, own: byLocale[language]!, said: byLocale.en! })),
  );
  expect(others.map(({ area, language }) => [area, language])).toContainEqual(['paper', 'fr']);
  for (const { area, language, own, said } of others) {
    expect([area, language, Object.keys(own).sort()]).toEqual([area, language, Object.keys(said).sort()]);
    const same = Object.keys(own).filter((id) => own[id] === said[id] && /\p{L}{4,}/u.test(own[id]!.replace(/\{[^}]*\}/g, '')));
    expect([area, language, same]).toEqual([area, language, same.filter((id) => id === 'paper.version')]);
  }
});

it('can compile every message', () => {
  for (const [area, byLocale] of areas)
    for (const locale of Object.keys(byLocale)) expect(() => compileCatalogue(areas.get(area)![locale]!)).not.toThrow();
});

it('uses the same values in every language', () => {
  const values = (text: string) => new Set(namesIn(compileMessage(text)));
  const different = Object.keys(english).filter((id) => [...values(english[id]!)].some((name) => !values(arabic[id] ?? '').has(name)));
  expect(different).toEqual([]);
});

it('gives Arabic plurals all of their forms', () => {
  const incomplete = Object.entries(arabic).filter(
    ([, text]) => text.includes(', plural,') && !['one', 'two', 'few', 'many', 'other'].every((form) => text.includes(`${form} {`)),
  );
  expect(incomplete.map(([id]) => id)).toEqual([]);
});

it('says in Arabic what it says in Arabic script', () => {
  const names = /^(\W|Cursus|TOTP|PDF|CSV|JSON|XLSX|QR|ZIP|SHA-256|\{[^}]*\}|\d)*$/;
  const suspicious = Object.entries(arabic).filter(([, text]) => !/[\u0600-\u06ff]/.test(text) && !names.test(text));
  expect(suspicious.map(([id]) => id)).toEqual([]);
});

it('has every message that the code names', () => {
  const missing = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\bt\(\s*'([a-z][\w.-]*\.[\w.-]+)'/g)].flatMap(([, id]) => (id! in english ? [] : [`${file}: ${id}`])),
  );
  expect(missing).toEqual([]);
});

it('has a sentence for every refusal', () => {
  const codes = sources
    .filter(({ file }) => /libs\/[^/]+\/contract/.test(file))
    .flatMap(({ text }) =>
      [...text.matchAll(/refusals\(\{([^}]*)\}/g)].flatMap(([, body]) => [...body!.matchAll(/([A-Z][A-Z_]+):/g)].map(([, code]) => code!)),
    );
  expect(codes.length).toBeGreaterThan(5);
  expect([...new Set(codes)].filter((code) => !(`refusal.${code}` in english))).toEqual([]);
});
