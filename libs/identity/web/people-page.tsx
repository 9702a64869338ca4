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
import { roles } from '@cursus/platform/permissions';
import { Badge, Bdi, Button, EmptyState, Link, LinkButton, ListPage, Select, Stack, Table, TextField, Time, type Tone } from '@cursus/ui';
import { accountStatuses, listAccounts, type AccountStatus, type ManagedAccount } from '../contract';

const wanted = (search: PageContext['search']) => ({
  q: one(search.q),
  role: roles.find((role) => role === one(search.role)),
  status: accountStatuses.find((status) => status === one(search.status)),
  after: one(search.after),
});
export const statusTones: Record<AccountStatus, Tone> = { invited: 'warn', active: 'ok', suspended: 'danger', erased: 'neutral' };

function PeoplePage() {
  const { t } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const filter = wanted(search);
  const { items, after } = useRead(listAccounts, filter);
  return (
    <ListPage
      width="full"
      title={t('accounts.title')}
      lead={t('accounts.lead')}
      actions={
        <LinkButton to="/admin/people/invite" tone="main" icon="plus">
          {t('accounts.invite')}
        </LinkButton>
      }
      filters={{
        label: t('accounts.filters'),
        closeLabel: t('accounts.close'),
        active: [filter.q, filter.role, filter.status].filter(Boolean).length,
        activeLabel: t('accounts.active-filters'),
        clear: { to: '/admin/people', label: t('accounts.clear') },
        content: (
          <form action="/admin/people">
            <Stack>
              <TextField name="q" type="search" label={t('accounts.search')} dir="auto" maxLength={100} defaultValue={filter.q} />
              <Select
                name="role"
                label={t('accounts.role')}
                placeholder={t('accounts.any')}
                defaultValue={filter.role ?? ''}
                options={roles.map((role) => ({ value: role, label: t(`accounts.role-${role}`) }))}
              />
              <Select
                name="status"
                label={t('accounts.status')}
                placeholder={t('accounts.any')}
                defaultValue={filter.status ?? ''}
                options={accountStatuses.map((status) => ({ value: status, label: t(`accounts.status-${status}`) }))}
              />
              <Button type="submit">{t('accounts.apply')}</Button>
            </Stack>
          </form>
        ),
      }}
      more={after ? { to: withSearch('/admin/people', search, { after }), label: t('accounts.more') } : undefined}
    >
      <title>{`${t('accounts.title')} · Cursus`}</title>
      {items.length === 0 ? (
        <EmptyState icon="people" title={t('accounts.none')}>
          {t('accounts.none-explained')}
        </EmptyState>
      ) : (
        <Table<ManagedAccount>
          caption={t('accounts.title')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('accounts.name'),
              rowHead: true,
              cell: ({ id, fullName, email }) => (
                <>
                  <Link to={`/admin/people/${id}`}>
                    <Bdi>{fullName || t('accounts.no-name')}</Bdi>
                  </Link>
                  <div className="meta">
                    <Bdi dir="ltr">{email}</Bdi>
                  </div>
                </>
              ),
            },
            {
              key: 'roles',
              head: t('accounts.roles'),
              // Everyone is a learner: said only where there is nothing else to say.
              cell: ({ roles: held }) =>
                format.list(held.filter((role) => role !== 'learner' || held.length === 1).map((role) => t(`accounts.role-${role}`))),
            },
            {
              key: 'status',
              head: t('accounts.status'),
              cell: ({ status }) => <Badge tone={statusTones[status]}>{t(`accounts.status-${status}`)}</Badge>,
            },
            {
              key: 'factor',
              head: t('accounts.second-factor'),
              wideOnly: true,
              cell: ({ secondFactor }) => (secondFactor ? t('accounts.factor-on') : t('accounts.factor-off')),
            },
            {
              key: 'seen',
              head: t('accounts.last-seen'),
              cell: ({ lastSeenAt }) => (lastSeenAt ? <Time value={lastSeenAt}>{format.date(lastSeenAt)}</Time> : '—'),
            },
          ]}
        />
      )}
    </ListPage>
  );
}

export default definePage({ load: ({ search }) => [read(listAccounts, wanted(search))], Component: PeoplePage });
