import { useNavigate } from '@tanstack/react-router';
import type { InputOf, SentOf } from '@cursus/platform/contract';
import { listCourses } from '@cursus/catalogue/contract';
import { catalogueAddress, chosenIn, CourseFilters, facetNames } from '@cursus/catalogue/web/course-filters';
import { CourseResult } from '@cursus/catalogue/web/course-result';
import { definePage, one, read, useFormat, useMessages, useRead, useSearchOfPage, type PageContext } from '@cursus/platform/web';
import { Badge, EmptyState, LinkButton, ListPage, Pagination, Results, SearchBox } from '@cursus/ui';
import { listCourseStates, type CourseState } from '../contract';

type Sent = SentOf<typeof listCourses>;
type Filters = Pick<InputOf<typeof listCourses>, 'level' | 'format'>;

const sentFor = (search: PageContext['search']): Sent => {
  const { theme, language, level, format } = chosenIn(search);
  return {
    q: one(search.q),
    theme,
    language,
    level: level as Filters['level'],
    format: format as Filters['format'],
    after: one(search.after),
  };
};

function CataloguePage() {
  const { t } = useMessages();
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearchOfPage();
  const { items, after, count, facets } = useRead(listCourses, sentFor(search));
  const states = new Map(useRead(listCourseStates, {}).items.map((state) => [state.courseId, state]));
  const words = one(search.q);
  const chosen = chosenIn(search);
  const active = facetNames.reduce((sum, name) => sum + chosen[name].length, 0);
  const address = catalogueAddress(words, chosen);
  const isAll = !words && active === 0;
  const [language] = chosen.language.length === 1 ? chosen.language : [];
  return (
    <>
      <title>{`${t('catalogue.title')} · Cursus`}</title>
      <ListPage
        title={t('catalogue.title')}
        lead={t('catalogue.lead')}
        search={
          <SearchBox
            key={address}
            action="/catalogue"
            label={t('catalogue.search')}
            defaultValue={words}
            keep={keptFields(chosen)}
            onSearch={(typed) => void navigate({ href: catalogueAddress(typed.trim(), chosen) })}
          />
        }
        filters={{
          label: t('catalogue.filters'),
          closeLabel: t('catalogue.close'),
          active,
          activeLabel: t('catalogue.filters-active'),
          clear: { to: catalogueAddress(words, chosenIn({})), label: t('catalogue.clear') },
          content: <CourseFilters words={words} chosen={chosen} facets={facets} />,
        }}
        count={t('catalogue.count', { count })}
      >
        {items.length > 0 ? (
          <Results label={t('catalogue.title')}>
            {items.map((course) => (
              <CourseResult key={course.id} course={course} state={<MyState state={states.get(course.id)} />} />
            ))}
          </Results>
        ) : isAll ? (
          <EmptyState icon="book" title={t('catalogue.empty-title')}>
            {t('catalogue.empty-text')}
          </EmptyState>
        ) : (
          <EmptyState
            icon="search"
            title={t('catalogue.none-title')}
            action={
              language ? (
                <LinkButton to={catalogueAddress(words, { ...chosen, language: [] })}>{t('catalogue.all-languages')}</LinkButton>
              ) : (
                <LinkButton to="/catalogue">{t('catalogue.show-all')}</LinkButton>
              )
            }
          >
            {language ? t('catalogue.none-language', { language: format.language(language) }) : t('catalogue.none-words')}
          </EmptyState>
        )}
        {(after || search.after) && (
          <Pagination
            label={t('catalogue.title')}
            previous={search.after ? { to: address, label: t('catalogue.back') } : undefined}
            next={after ? { to: `${address}${isAll ? '?' : '&'}after=${after}`, label: t('catalogue.more') } : undefined}
          />
        )}
      </ListPage>
    </>
  );
}

/** How the reader stands to a course, in a word. */
function MyState({ state }: { state: CourseState | undefined }) {
  const { t } = useMessages();
  const format = useFormat();
  if (!state) return null;
  if (state.status === 'completed') return <Badge tone="ok">{t('learning.state-completed')}</Badge>;
  return <Badge icon="book">{t('learning.state-percent', { percent: format.percent(state.of ? state.done / state.of : 0) })}</Badge>;
}

/** A plain search form can keep one value of each filter; scripts keep all. */
const keptFields = (chosen: ReturnType<typeof chosenIn>) =>
  Object.fromEntries(facetNames.flatMap((name) => chosen[name].slice(0, 1).map((value) => [name, value])));

export default definePage({
  load: ({ search }) => [read(listCourses, sentFor(search)), read(listCourseStates, {})],
  Component: CataloguePage,
});
