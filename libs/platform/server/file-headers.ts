/** What a browser may show by itself. SVG and HTML could run, so they are only saved, whatever somebody calls them. */
const shown = /^(image\/(png|jpeg|gif|webp|avif)|video\/(mp4|webm|ogg)|audio\/(mpeg|mp4|ogg|webm|wav|aac|flac)|application\/pdf)$/;
/** What a player or a program reads by its kind, and no browser runs. */
const harmless = /^(text\/(vtt|csv; charset=utf-8)|application\/(zip|vc\+jwt))$/;

/**
 * Headers of a file that people may have brought: whatever it holds, it neither runs nor reaches anything as a page of ours.
 * @param inline it may be shown where its kind allows; otherwise it is saved
 */
export function fileHeaders({ type, name, inline }: { type: string; name: string; inline: boolean }) {
  const isShown = shown.test(type);
  return {
    'content-type': isShown || harmless.test(type) ? type : 'application/octet-stream',
    'content-disposition': `${inline && isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    // Readers of PDF files in some browsers do not start inside a sandbox; no script of a PDF file runs as ours all the same.
    'content-security-policy': type === 'application/pdf' ? "default-src 'none'; frame-ancestors 'none'" : "default-src 'none'; sandbox",
  };
}
