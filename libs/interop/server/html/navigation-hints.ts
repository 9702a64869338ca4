import { Text, type AnyNode } from 'domhandler';
import { isElement, isEmpty, readText } from './tree';

/**
 * Sentences that only say which button of the old platform comes next. They would be wrong here, where the page itself leads on.
 * Each pattern names a button, an arrow, a window or a place of the old platform; mere transitions ("Next, let us look at …") stay.
 */
const hints: RegExp[] = [
  /\b(click|press|tap|select|use|hit)\b.{0,40}\b(forward|next|right|back|continue)\b.{0,10}\b(arrow|button|link)\b/i,
  /\bclick (on )?(["“']?)(next|continue)\b/i,
  /\bclick (on )?the quiz\b/i,
  /^(when|once|after) you(’|'| ha)?(ve)?\b.{0,80}\b(continue|proceed|move|go) (straight )?(on )?to\b/i,
  /^(please )?(continue|proceed|move|go) (straight )?(on|ahead)? ?to (the )?(guiding|next|following|quiz|reflection|conclusion|module|lesson|section|chapter|unit|\p{Lu})/iu,
  /\b(return|back) to (the |your )?(course|class)(’s|'s)? ?(home ?page|home|main page|page)\b/i,
  /\bclose this (window|tab|page)\b/i,
  /\bfind (a|the) link (for|to) the (completion )?certificate\b/i,
  /\bcliquez sur (la flèche|« ?suivant|suivant|le bouton)/i,
  /\b(haga|haz) clic en (la flecha|«?siguiente|el botón)/i,
  /(انقر|اضغط) (على|فوق) (السهم|زر|«?التالي)/,
];
/** A hint stands in short paragraphs; in a long one it is part of what is taught. */
const longestParagraph = 500;

const sentencesOf = (said: string) =>
  [...said.matchAll(/[^.!?؟。]+(?:[.!?؟。]+["”’»)]*|$)\s*/gu)].map(({ 0: sentence, index }) => ({
    sentence,
    from: index,
    to: index + sentence.length,
  }));

/** Takes the hints out of paragraphs. @returns how many sentences went */
export function removeNavigationHints(blocks: AnyNode[]): { blocks: AnyNode[]; removed: number } {
  let removed = 0;
  const left = blocks.filter((block) => {
    if (!isElement(block) || block.name !== 'p') return true;
    const pieces = textsOf([block]);
    const said = pieces.map(({ data }) => data).join('');
    if (said.length > longestParagraph) return true;
    const cuts = sentencesOf(said).filter(({ sentence }) => hints.some((hint) => hint.test(sentence.trim())));
    if (cuts.length === 0) return true;
    removed += cuts.length;
    let at = 0;
    for (const piece of pieces) {
      const from = at;
      at += piece.data.length;
      piece.data = keepOutside(piece.data, from, cuts);
    }
    return readText(block) !== '' && !isEmpty(block);
  });
  return { blocks: left, removed };
}

const keepOutside = (data: string, from: number, cuts: readonly { from: number; to: number }[]) =>
  data
    .split('')
    .filter((_, place) => !cuts.some((cut) => from + place >= cut.from && from + place < cut.to))
    .join('');

const textsOf = (nodes: readonly AnyNode[]): Text[] =>
  nodes.flatMap((node) => (node instanceof Text ? [node] : isElement(node) ? textsOf(node.children as AnyNode[]) : []));
