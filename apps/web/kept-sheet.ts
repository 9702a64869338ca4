/**
 * The first page brought its style sheet along. It is fetched once more as a file, when nothing else is under way, and a cookie tells the
 * server that the browser has it: later pages only name it.
 */
export function keepSheet() {
  const { sheet } = document.getElementById('state')!.dataset;
  if (!sheet) return;
  setTimeout(async () => {
    const reply = await fetch(sheet, { priority: 'low' }).catch(() => undefined);
    if (!reply?.ok) return;
    await reply.arrayBuffer();
    document.cookie = `sheet=${sheet};path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
  }, 500);
}
