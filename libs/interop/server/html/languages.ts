/** BCP 47 tag of a language as Moodle names its packs: `en_us` → `en`, `zh_tw` → `zh-TW`. */
export function languageTagOf(pack: string): string | undefined {
  const [language = '', region] = pack.trim().toLowerCase().replaceAll('-', '_').split('_');
  if (!/^[a-z]{2,3}$/.test(language)) return undefined;
  // Only where the region changes how it is written.
  return language === 'zh' && region && /^(tw|hk)$/.test(region) ? 'zh-Hant' : language;
}

const group =
  /<span(?=[^>]*\bclass="[^"]*\bmultilang\b)[^>]*>[\s\S]*?<\/span>(?:\s*<span(?=[^>]*\bclass="[^"]*\bmultilang\b)[^>]*>[\s\S]*?<\/span>)*/gi;
const one = /<span(?=[^>]*\bclass="[^"]*\bmultilang\b)[^>]*>([\s\S]*?)<\/span>/gi;
const marked = /\{mlang\s+([\w\-, ]+)\}([\s\S]*?)\{mlang\}/gi;

/**
 * A text of Moodle's multilingual filters in each of its languages: `<span lang="fr" class="multilang">` and `{mlang fr}`.
 * What stands outside belongs to all; without such marks the text is in the source's language alone.
 */
export function splitLanguages(said: string, source: string): Record<string, string> {
  const spans = said.includes('multilang');
  const braces = /\{mlang\s/i.test(said);
  if (!spans && !braces) return { [source]: said };
  const found = new Set<string>();
  const add = (names: string) =>
    names.split(',').forEach((name) => {
      const tag = languageTagOf(name);
      if (tag) found.add(tag);
    });
  if (spans) for (const [span] of said.matchAll(one)) add(/\blang="([^"]*)"/i.exec(span)?.[1] ?? '');
  if (braces) for (const [, names] of said.matchAll(marked)) add(names!.replace(/\bother\b/i, ''));
  const tags = found.size === 0 ? [source] : found.has(source) ? [...found] : [...found, source];
  return Object.fromEntries(tags.map((tag) => [tag, inLanguage(said, tag)]));
}

function inLanguage(said: string, tag: string): string {
  const withoutSpans = said.replace(group, (spans) => {
    const choices = [...spans.matchAll(one)].map(([span, inside]) => ({
      tag: languageTagOf(/\blang="([^"]*)"/i.exec(span)?.[1] ?? ''),
      inside: inside!,
    }));
    return (choices.find((choice) => choice.tag === tag) ?? choices[0])?.inside ?? '';
  });
  const named = [...withoutSpans.matchAll(marked)].flatMap(([, names]) => names!.split(',').map((name) => name.trim().toLowerCase()));
  const spoken = named.some((name) => languageTagOf(name) === tag)
    ? tag
    : named.includes('other')
      ? 'other'
      : languageTagOf(named[0] ?? '');
  return withoutSpans.replace(marked, (_, names: string, inside: string) =>
    names.split(',').some((name) => name.trim().toLowerCase() === spoken || languageTagOf(name) === spoken) ? inside : '',
  );
}

const scripts: [RegExp, string][] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];
const commonWords: Record<string, RegExp> = {
  en: /\b(the|and|of|to|in|for|is|with|on|that)\b/giu,
  fr: /(?<!\p{L})(le|la|les|des|et|une|dans|pour|sur|est)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|las|una|para|con|del|por|que|y)(?!\p{L})/giu,
  pt: /(?<!\p{L})(os|as|uma|para|com|dos|não|em|que|e)(?!\p{L})/giu,
  de: /(?<!\p{L})(der|die|das|und|ein|eine|mit|für|ist)(?!\p{L})/giu,
  it: /(?<!\p{L})(il|gli|della|che|per|con|una|sono|è)(?!\p{L})/giu,
};

/** The language that a text is written in: by its script, then by the commonest short words; undefined when nothing speaks for any. */
export function guessLanguage(said: string): string | undefined {
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [script, tag] of scripts) {
    if ((said.match(script)?.length ?? 0) * 2 < letters) continue;
    if (tag === 'ar') return /[پچژگ]/.test(said) ? (/[ٹڈے]/.test(said) ? 'ur' : 'fa') : 'ar';
    if (tag === 'ru') return /[іїєґ]/i.test(said) ? 'uk' : 'ru';
    if (tag === 'zh' && /[\u3040-\u30ff]/.test(said)) return 'ja';
    return tag;
  }
  const counted = Object.entries(commonWords).map(([tag, mark]) => ({ tag, count: said.match(mark)?.length ?? 0 }));
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? undefined : best.tag;
}
/** True when a text is mostly in a script that this language is never written in. */
export function contradicts(said: string, tag: string): boolean {
  const guessed = guessLanguage(said);
  const own = scripts.find(
    ([, name]) => name === guessed || (name === 'ar' && /^(fa|ur)$/.test(guessed ?? '')) || (name === 'ru' && guessed === 'uk'),
  );
  return !!own && guessed !== tag && !new RegExp(own[0].source, 'u').test(nameOf(tag));
}
const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? '';
