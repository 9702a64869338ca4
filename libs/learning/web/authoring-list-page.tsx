import { languageOf } from '@cursus/catalogue/web/language-of';
import { courseStatuses } from '@cursus/catalogue/contract';
import {
  definePage,
  one,
  read,
  useFormat,
  useMessages,
  useRead,
  useSearchOfPage,
  withSearch,
  type PageContext,
} from '@cursus/platform/web';
import { Badge, Button, EmptyState, Link, LinkButton, ListPage, Select, Stack, Table, TextField, Time } from '@cursus/ui';
import { listAuthoredCourses, type AuthoredCourse } from '../contract';
import { courseTones } from './authoring-frame';

const wanted = (search: PageContext['search']) => ({
  q: one(search.q),
  status: courseStatuses.find((status) => status === one(search.status)),
  after: one(search.after),
});

function AuthoringListPage() {
  const { t } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const filter = wanted(search);
  const { items, after } = useRead(listAuthoredCourses, filter);
  const filters = [filter.q, filter.status].filter(Boolean).length;
  return (
    <ListPage
      width="full"
      title={t('authoring.title')}
      lead={t('authoring.lead')}
      actions={
        <LinkButton to="/imports" tone="main" icon="upload">
          {t('authoring.import')}
        </LinkButton>
      }
      filters={{
        label: t('authoring.filters'),
        closeLabel: t('authoring.close'),
        active: filters,
        activeLabel: t('authoring.active-filters'),
        clear: { to: '/authoring', label: t('authoring.clear') },
        content: (
          <form action="/authoring">
            <Stack>
              <TextField name="q" type="search" label={t('authoring.search')} dir="auto" maxLength={200} defaultValue={filter.q} />
              <Select
                name="status"
                label={t('authoring.status')}
                placeholder={t('authoring.any')}
                defaultValue={filter.status ?? ''}
                options={courseStatuses.map((status) => ({ value: status, label: t(`authoring.status-${status}`) }))}
              />
              <Button type="submit">{t('authoring.apply')}</Button>
            </Stack>
          </form>
        ),
      }}
      more={after ? { to: withSearch('/authoring', search, { after }), label: t('authoring.more') } : undefined}
    >
      <title>{`${t('authoring.title')} · Cursus`}</title>
      {items.length === 0 ? (
        <EmptyState
          icon="book"
          title={t(filters > 0 ? 'authoring.none-found' : 'authoring.none')}
          action={
            <LinkButton to="/imports" icon="upload">
              {t('authoring.import')}
            </LinkButton>
          }
        >
          {t(filters > 0 ? 'authoring.none-found-explained' : 'authoring.none-explained')}
        </EmptyState>
      ) : (
        <Table<AuthoredCourse>
          caption={t('authoring.title')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              head: t('authoring.course'),
              rowHead: true,
              cell: ({ id, title }) => (
                <Link to={`/authoring/${id}`}>
                  <span {...languageOf(title)}>{title.text || t('authoring.untitled')}</span>
                </Link>
              ),
            },
            {
              key: 'status',
              head: t('authoring.status'),
              cell: ({ status, unpublished }) => (
                <>
                  <Badge tone={courseTones[status]}>{t(`authoring.status-${status}`)}</Badge>
                  {status === 'published' && unpublished && <div className="meta">{t('authoring.unpublished')}</div>}
                </>
              ),
            },
            {
              key: 'version',
              head: t('authoring.version-head'),
              cell: ({ version }) => (version ? t('authoring.version', { major: version.major, minor: version.minor }) : '—'),
            },
            {
              key: 'languages',
              head: t('authoring.languages'),
              wideOnly: true,
              cell: ({ languages }) => format.list(languages.map(format.language)),
            },
            {
              key: 'updated',
              head: t('authoring.updated'),
              cell: ({ updatedAt }) => <Time value={updatedAt}>{format.date(updatedAt)}</Time>,
            },
          ]}
        />
      )}
    </ListPage>
  );
}

export default definePage({ load: ({ search }) => [read(listAuthoredCourses, wanted(search))], Component: AuthoringListPage });
