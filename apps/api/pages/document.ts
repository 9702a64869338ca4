import { createHash } from 'node:crypto';
import { directionOf, type Locale } from '@cursus/platform/messages';

export interface Assets {
  /** Vite's manifest: source file → built file and what it imports. */
  manifest: Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>;
  entry: string;
  styles: { learner: string; staff: string };
  /** Cuts the learner's sheet for a page. */
  split: (html: string) => { first: string; rest: string };
  /** Address of the learner's sheet as a file. */
  sheet: string;
  /** The script that takes answers before the application is there, and then fetches it. */
  early: string;
  /** Changes with every build. */
  build: string;
}
interface Page {
  html: string;
  title: string;
  state: string;
  styles: 'learner' | 'staff';
  /** Source files of the page's own module, as the manifest names them. */
  modules: string[];
  /** Areas of messages that are fetched together. */
  bundles: string[];
  locale: Locale;
  /** Sheet that the browser says it has. */
  keptSheet: string | undefined;
}

const hashes = new Map<string, string>();
const hashesKept = 200;
/** A source of a content security policy. Pages of a kind need the same rules, so most hashes are known. */
function hashOf(text: string) {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  if (hashes.size >= hashesKept) hashes.clear();
  hashes.set(text, hash);
  return hash;
}
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a module needs, each file once, what is needed first coming first. */
function filesOf({ manifest, entry }: Assets, modules: string[]) {
  const files = new Set<string>();
  const visit = (name: string, seen: Set<string>) => {
    if (seen.has(name) || !manifest[name]) return;
    seen.add(name);
    for (const imported of manifest[name].imports ?? []) visit(imported, seen);
    if (name !== entry) files.add(`/${manifest[name].file}`);
  };
  const seen = new Set<string>();
  for (const name of [entry, ...modules]) visit(name, seen);
  return [...files];
}

/**
 * The whole HTML document and its content security policy. The text and the style sheet come first, so that they have a slow line
 * to themselves; the scripts are only named, and the early script, on a page with questions there before the first answer can be given,
 * fetches them one after another once the page is quiet.
 */
export function documentOf(page: Page, assets: Assets) {
  const styles = stylesOf(page, assets);
  const messages = page.bundles.map((bundle) => `/assets/messages/${assets.build}/${page.locale}/${bundle}`);
  const files = [...filesOf(assets, page.modules), ...messages, `/${assets.manifest[assets.entry]!.file}`];
  const early = `<script>${assets.early}</script>`;
  const answering = page.html.includes(' data-save="');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashOf(assets.early)}`,
    `style-src 'self' ${styles.hashes}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
  const html = [
    `<!doctype html><html lang="${page.locale}" dir="${directionOf(page.locale)}" data-build="${assets.build}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${page.title}</title><link rel="icon" href="data:,">${styles.head}</head>`,
    `<body>${answering ? early : ''}<div id="root">${page.html}</div>${styles.foot}${answering ? '' : early}`,
    `<script type="application/json" id="state" data-files="${escape(JSON.stringify(files))}" data-sheet="${assets.sheet}">`,
    `${page.state}</script></body></html>`,
  ].join('');
  return { html, policy };
}

/** A browser that has the sheet is told its name; another gets what the page needs ahead of the text, and the rest behind it. */
function stylesOf({ html, styles, keptSheet }: Page, assets: Assets) {
  const style = (css: string) => (css ? `<style>${css}</style>` : '');
  const staff = styles === 'staff' ? assets.styles.staff : '';
  if (keptSheet === assets.sheet)
    return { head: `<link rel="stylesheet" href="${assets.sheet}">${style(staff)}`, foot: '', hashes: staff && hashOf(staff) };
  // What is for staff only comes after all the rest.
  const { first, rest } = staff ? { first: assets.styles.learner + staff, rest: '' } : assets.split(html);
  return { head: style(first), foot: style(rest), hashes: `${hashOf(first)} ${hashOf(rest)}` };
}
