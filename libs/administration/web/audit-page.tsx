import { definePage, one, read, readPages, useFormat, useMessages, useRead, useReadPages, useSearchOfPage } from '@cursus/platform/web';
import { Button, DateField, EmptyState, ListPage, Select, Stack, Table, TextField, Time } from '@cursus/ui';
import { listAudit, listAuditActions } from '../contract';

const filterOf = (search: Record<string, string | string[] | undefined>) => ({
  action: one(search.action),
  subject: one(search.subject),
  from: one(search.from),
  to: one(search.to),
});

function AuditPage() {
  const { t, has } = useMessages();
  const format = useFormat();
  const filter = filterOf(useSearchOfPage());
  const { actions } = useRead(listAuditActions, {});
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listAudit, filter);
  const entries = data.pages.flatMap((page) => page.items);
  const deed = (action: string) => (has(`administration.deed.${action}`) ? t(`administration.deed.${action}`) : action);
  return (
    <ListPage
      width="full"
      title={t('administration.audit')}
      lead={t('administration.audit-lead')}
      filters={{
        label: t('administration.filters'),
        closeLabel: t('administration.close'),
        active: Object.values(filter).filter(Boolean).length,
        clear: { to: '/admin/audit', label: t('administration.clear') },
        content: (
          <form action="/admin/audit">
            <Stack>
              <Select
                name="action"
                label={t('administration.deed')}
                placeholder={t('administration.every-deed')}
                defaultValue={filter.action ?? ''}
                options={actions.map((action) => ({ value: action, label: deed(action) }))}
              />
              <TextField name="subject" label={t('administration.subject-id')} dir="ltr" maxLength={200} defaultValue={filter.subject} />
              <DateField name="from" label={t('administration.from')} defaultValue={filter.from} />
              <DateField name="to" label={t('administration.to')} defaultValue={filter.to} />
              <Button type="submit">{t('administration.apply')}</Button>
            </Stack>
          </form>
        ),
      }}
    >
      <title>{`${t('administration.audit')} · Cursus`}</title>
      {entries.length === 0 ? (
        <EmptyState icon="list" title={t('administration.no-entries')} />
      ) : (
        <Table
          caption={t('administration.audit')}
          captionHidden
          rows={entries}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', head: t('administration.at'), cell: ({ at }) => <Time value={at}>{format.dateTime(at)}</Time> },
            { key: 'actor', head: t('administration.who'), cell: ({ actor }) => <bdi>{actor ?? t('administration.nobody')}</bdi> },
            { key: 'action', head: t('administration.deed'), rowHead: true, cell: ({ action }) => deed(action) },
            {
              key: 'subject',
              head: t('administration.to-what'),
              cell: ({ subjectType, subjectId }) => (
                <>
                  {has(`administration.subject-${subjectType}`) ? t(`administration.subject-${subjectType}`) : subjectType}{' '}
                  <code className="meta" dir="ltr">
                    {subjectId}
                  </code>
                </>
              ),
            },
            { key: 'reason', head: t('administration.reason'), cell: ({ reason }) => <span dir="auto">{reason}</span> },
          ]}
        />
      )}
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('administration.more')}
        </Button>
      )}
    </ListPage>
  );
}

export default definePage({
  load: ({ search }) => [read(listAuditActions, {}), readPages(listAudit, filterOf(search))],
  Component: AuditPage,
});
