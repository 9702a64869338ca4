/**
 * The first page brought its style sheet along, cut in two. When nothing else is under way the file itself takes the place of both parts,
 * and a cookie tells the server that the browser has it: later pages only name it.
 */
export function keepSheet() {
  const parts = document.querySelectorAll('style');
  const { sheet } = document.getElementById('state')!.dataset;
  if (!sheet || parts.length === 0 || document.querySelector('link[rel=stylesheet]')) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  link.onload = () => {
    if (parts.length > 1) parts.forEach((part) => part.remove());
    document.cookie = `sheet=${sheet};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
  };
  setTimeout(() => parts[0]!.before(link), 500);
}
