/** A rule of a style sheet, or a block of rules under one condition such as `@media`. */
interface Rule {
  css: string;
  /** What an element and those around it must be for a selector to fit, one list per selector; none: it always may. */
  needs: string[][];
  inner?: Rule[];
}

/**
 * Cuts a sheet in two for one page: what its elements need goes ahead of them, the rest follows the text, which a slow line then brings
 * sooner. Each part keeps its order; between the parts it changes, which matters only to what scripts bring in later.
 */
export function sheetSplitter(sheet: string) {
  const rules = rulesOf(sheet);
  return (html: string) => {
    const present = namesIn(html);
    return { first: join(rules, present, true), rest: join(rules, present, false) };
  };
}

function join(rules: Rule[], present: Set<string>, wanted: boolean): string {
  let text = '';
  for (const { css, needs, inner } of rules) {
    if (inner) {
      const inside = join(inner, present, wanted);
      if (inside) text += `${css}${inside}}`;
    } else if ((needs.length === 0 || needs.some((names) => names.every((name) => present.has(name)))) === wanted) text += css;
  }
  return text;
}

/** Classes (`.card`) and elements (`nav`) of a document. */
function namesIn(html: string) {
  const present = new Set(['html', 'body']);
  for (const [, element, , classes] of html.matchAll(/<([a-z][a-z0-9]*)(?=[\s>/])([^>]*? class="([^"]*)")?/g)) {
    present.add(element!);
    for (const name of classes?.split(' ') ?? []) present.add(`.${name}`);
  }
  return present;
}

function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < sheet.length) {
    const end = endOf(sheet, at, '{;');
    if (sheet[end] !== '{') {
      if (end > at) rules.push({ css: sheet.slice(at, end + 1), needs: [] });
      at = end + 1;
      continue;
    }
    const close = endOf(sheet, end + 1, '}');
    const head = sheet.slice(at, end);
    // Nobody prints what has not arrived yet.
    if (/^\s*@media print/.test(head)) rules.push({ css: sheet.slice(at, close + 1), needs: [['@print']] });
    else if (/^\s*@(media|supports|container)/.test(head))
      rules.push({ css: `${head}{`, needs: [], inner: rulesOf(sheet.slice(end + 1, close)) });
    else rules.push({ css: sheet.slice(at, close + 1), needs: head.trimStart().startsWith('@') ? [] : selectorsIn(head).map(namesOf) });
    at = close + 1;
  }
  return rules;
}

/** Where the first of these characters stands outside of strings and of braces that are opened on the way. */
function endOf(text: string, from: number, wanted: string) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") at = text.indexOf(character, at + 1);
    else if (depth === 0 && wanted.includes(character)) return at;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return text.length;
}

/** The selectors of a list, without what stands in brackets: an alternative or an exclusion asks for nothing that must be there. */
function selectorsIn(list: string) {
  let bare = list.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(/\([^()]*\)/g, '')];
  return bare.split(',');
}

const namesOf = (selector: string) =>
  [...selector.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)|(\.[\w-]+)/g)].map(([, element, name]) => (element ?? name)!);
