import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useFormat, useMessages, type PageContext } from '@cursus/platform/web';
import { Button, CheckboxGroup, type ChoiceOption } from '@cursus/ui';
import type { CourseFacets, CourseFacts } from '../contract';
import { formatWords, levelWords } from './words';

export const facetNames = ['theme', 'language', 'level', 'format'] as const;
export type FacetName = (typeof facetNames)[number];
export type Chosen = Record<FacetName, string[]>;

/** The filters in an address. */
export const chosenIn = (search: PageContext['search']): Chosen =>
  Object.fromEntries(facetNames.map((name) => [name, [search[name] ?? []].flat().filter(Boolean)])) as Chosen;

/** The catalogue's address with these words and filters. */
export function catalogueAddress(words: string | undefined, chosen: Chosen) {
  const pairs = facetNames.flatMap((name) => chosen[name].map((value) => [name, value]));
  const search = new URLSearchParams([...(words ? [['q', words]] : []), ...pairs]);
  return search.size > 0 ? `/catalogue?${search}` : '/catalogue';
}

/** Filters with how many courses each would leave. A plain form before scripts; afterwards each tick takes effect at once. */
export function CourseFilters({ words, chosen, facets }: { words: string | undefined; chosen: Chosen; facets: CourseFacets }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const address = catalogueAddress(words, chosen);
  // Ticks are shown before their page has come; a new address, also by the way back, brings its own.
  const [draft, setDraft] = useState({ address, chosen });
  const shown = draft.address === address ? draft.chosen : chosen;
  const choose = (name: FacetName, values: string[]) => {
    const wanted = { ...shown, [name]: values };
    setDraft({ address, chosen: wanted });
    void navigate({ href: catalogueAddress(words, wanted) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ href: catalogueAddress(words, shown) });
  };
  const options = useFacetOptions();
  const labels: Record<FacetName, string> = {
    theme: t('catalogue.theme'),
    language: t('catalogue.language'),
    level: t('catalogue.level'),
    format: t('catalogue.format'),
  };
  return (
    <form className="stack" action="/catalogue" onSubmit={submit}>
      {words && <input type="hidden" name="q" value={words} />}
      {facetNames.map((name) => {
        const all = options(name, facets, shown[name]);
        return (
          all.length > 0 && (
            <CheckboxGroup
              key={name}
              name={name}
              label={labels[name]}
              options={all}
              value={shown[name]}
              onChange={(values) => choose(name, values)}
            />
          )
        );
      })}
      <noscript>
        <Button type="submit" tone="main" wide>
          {t('catalogue.apply')}
        </Button>
      </noscript>
    </form>
  );
}

/** The choices of a filter; one that is chosen stays, also when it leaves nothing. */
function useFacetOptions() {
  const { t } = useMessages();
  const format = useFormat();
  const nameOf = (facet: FacetName, value: string) => {
    if (facet === 'language') return format.language(value);
    const words: Record<string, string> = facet === 'level' ? levelWords : formatWords;
    const id = words[value as CourseFacts['level']];
    return id ? t(id) : value;
  };
  return (facet: FacetName, facets: CourseFacets, chosen: string[]): ChoiceOption[] => {
    const missing = chosen
      .filter((value) => facets[facet].every((one) => one.value !== value))
      .map((value) => ({ value, count: 0, name: undefined }));
    return [...facets[facet], ...missing].map(({ value, count, name }) => ({
      value,
      label: t('catalogue.facet', { name: name ?? nameOf(facet, value), count }),
    }));
  };
}
