import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { Injectable } from '@nestjs/common';
import { Messages } from '@cursus/platform/server';
import type { Country } from '../contract';
import { kindOfCountry } from '../rules';

/** ISO 3166-1 with the numbers of M49; the package also lists user-assigned codes, which are no part of the standard. */
const listed = (codes as string[][]).filter(([code]) => code !== 'XK').map(([code, , m49]) => ({ code: code!, m49: m49! }));
const known = new Set(listed.map(({ code }) => code));

/** Countries in the reader's language: names as the United Nations write them where common usage differs, otherwise as CLDR has them. */
@Injectable()
export class CountryService {
  private readonly lists = new Map<string, Country[]>();

  constructor(private readonly messages: Messages) {}

  exists = (code: string) => known.has(code);

  name(code: string, locale: string): string {
    const { t, has } = this.messages.in(locale);
    const id = `country.${code}`;
    return has(id) ? t(id) : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
  }

  list(locale: string): Country[] {
    const made = this.lists.get(locale);
    if (made) return made;
    const { compare } = new Intl.Collator(locale);
    const list = listed
      .map(({ code, m49 }) => ({ code, m49, name: this.name(code, locale), kind: kindOfCountry(code) }))
      .sort((one, other) => compare(one.name, other.name));
    this.lists.set(locale, list);
    return list;
  }
}
