import { directionOf } from '@cursus/platform/messages';
import type { Readable } from '../contract';

/** `lang` and `dir` of a text of the content, which follow the text and not the interface. */
export const languageOf = ({ lang }: Pick<Readable, 'lang'>) => ({ lang, dir: directionOf(lang) }) as const;
