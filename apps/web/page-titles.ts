import { options, type VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** React puts a `<title>` anywhere on a page into the head; here the document's title follows it. The server's one stands there already. */
function Title({ children }: { children: string | string[] }) {
  const title = [children].flat().join('');
  useLayoutEffect(() => void (document.title = title), [title]);
  return null;
}

const before = options.vnode;
options.vnode = (node: VNode) => {
  if (node.type === 'title') (node as VNode<never>).type = Title as never;
  before?.(node);
};
