import { createHash } from 'node:crypto';
import { directionOf, type Locale } from '@cursus/platform/messages';

export interface Assets {
  /** Vite's manifest: source file → built file and what it imports. */
  manifest: Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>;
  entry: string;
  styles: { learner: string; staff: string };
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
  locale: Locale;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
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
 * to themselves; the scripts are only named, and the early script, there before the first answer can be given, fetches them one after
 * another once the page is quiet.
 */
export function documentOf(page: Page, assets: Assets) {
  const css = assets.styles.learner + (page.styles === 'staff' ? assets.styles.staff : '');
  const scripts = [...filesOf(assets, page.modules), `/${assets.manifest[assets.entry]!.file}`];
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(assets.early)}`,
    `style-src ${hash(css)}`,
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
    `<title>${page.title}</title><link rel="icon" href="data:,"><style>${css}</style></head>`,
    `<body><script>${assets.early}</script><div id="root">${page.html}</div>`,
    `<script type="application/json" id="state" data-scripts="${escape(JSON.stringify(scripts))}">${page.state}</script></body></html>`,
  ].join('');
  return { html, policy };
}
