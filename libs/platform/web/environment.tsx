import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formats } from '../formats';
import { directionOf, type Translator } from '../messages';
import type { ProblemReply } from '../contract';

/** What every page knows: its language, the reader's zone, and the form that was refused, where one was sent without scripts. */
export interface Environment {
  translator: Translator;
  /** IANA name. */
  timeZone: string;
  /** While the server renders: texts that stand in the page, with the id of their element; see `ServerHtml`. */
  markup?: Map<string, string>;
  refusedForm?: { action: string; page: string; values: Record<string, string | string[]>; problem: ProblemReply };
}
const EnvironmentContext = createContext<Environment | null>(null);

export const EnvironmentProvider = ({ value, children }: { value: Environment; children: ReactNode }) => (
  <EnvironmentContext.Provider value={value}>{children}</EnvironmentContext.Provider>
);
export function useEnvironment() {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('no EnvironmentProvider above');
  return environment;
}

/** The messages of the reader's language: `const { t } = useMessages()`. */
export function useMessages() {
  const { translator } = useEnvironment();
  const direction = directionOf(translator.locale);
  return { t: direction === 'rtl' ? isolating(translator.t) : translator.t, has: translator.has, locale: translator.locale, direction };
}

/** In a right-to-left sentence, what came from elsewhere (a name, a title) keeps its own direction and does not turn its neighbours around. */
const isolating =
  (t: Translator['t']): Translator['t'] =>
  (id, values) =>
    t(
      id,
      values &&
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
        ),
    );

/** Figures, days and times as the reader writes them, in the reader's zone with its name. */
export function useFormat() {
  const { translator, timeZone } = useEnvironment();
  return useMemo(() => formats(translator.locale, timeZone), [translator.locale, timeZone]);
}

export { formats };
