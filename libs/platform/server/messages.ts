import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { defaultLocale, locales, translatorOf, type Catalogue, type CompiledCatalogue, type Locale, type Translator } from '../messages';

/** The folder that holds the project, found upwards from where the process was started. */
export function projectRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'tsconfig.base.json')) && existsSync(join(from, 'libs'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('not started inside the project');
  return projectRoot(above);
}

/** Area → locale → messages, from every `libs/<domain>/locales/<area>.<locale>.json` and those of apps/web. */
export function readCatalogues(root = projectRoot()): Map<string, Partial<Record<string, Catalogue>>> {
  const areas = new Map<string, Partial<Record<string, Catalogue>>>();
  const folders = [...readdirSync(join(root, 'libs')).map((library) => join(root, 'libs', library)), join(root, 'apps/web')];
  for (const library of folders) {
    const folder = join(library, 'locales');
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      const [area, locale] = file.split('.') as [string, string];
      // Several domains may add to one area: each brings the texts of its own letters.
      const before = areas.get(area);
      areas.set(area, { ...before, [locale]: { ...before?.[locale], ...JSON.parse(readFileSync(join(folder, file), 'utf8')) } });
    }
  }
  return areas;
}

export const compileCatalogue = (catalogue: Catalogue): CompiledCatalogue =>
  Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, compileMessage(text) as CompiledCatalogue[string]]));

/** All messages of all domains, for mails, problem replies, documents and server-rendered pages. */
@Injectable()
export class Messages {
  private readonly areas = new Map<string, Map<string, CompiledCatalogue>>();
  private readonly translators = new Map<string, Translator>();

  constructor() {
    for (const [area, byLocale] of readCatalogues()) {
      this.areas.set(area, new Map(Object.entries(byLocale).map(([locale, catalogue]) => [locale, compileCatalogue(catalogue!)])));
    }
    for (const locale of locales) this.translators.set(locale, translatorOf(locale, this.of([...this.areas.keys()], locale)));
  }

  /** The translator of a language, or of the default one when there is none. */
  in(locale: string): Translator {
    return this.translators.get(locale) ?? this.translators.get(defaultLocale)!;
  }

  /** The words of an area in a language that content may be written in although the interface is not; otherwise in the default one. */
  inContentLanguage(area: string, language: string): Translator<string> {
    const byLanguage = this.areas.get(area);
    if (!byLanguage) throw new Error(`there is no area ${area}`);
    const known = [language, language.split('-')[0]!].find((tag) => byLanguage.has(tag)) ?? defaultLocale;
    return translatorOf(known, byLanguage.get(known)!);
  }

  /** The compiled messages of some areas, as a page carries them. */
  of(areas: readonly string[], locale: Locale): CompiledCatalogue {
    return Object.assign({}, ...areas.map((area) => this.areas.get(area)?.get(locale)));
  }
}
