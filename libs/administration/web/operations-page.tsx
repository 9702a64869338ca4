import {
  definePage,
  Form,
  one,
  read,
  readPages,
  useFormat,
  useMessages,
  useRead,
  useReadPages,
  useSearchOfPage,
} from '@cursus/platform/web';
import { Badge, Button, EmptyState, Page, Row, Section, Stat, Table, Tabs, Time, Title, type Tone } from '@cursus/ui';
import { getOperations, listFailedJobs, listMail, retryJob, retryMail } from '../contract';

const filterOf = (search: Record<string, string | string[] | undefined>) => ({ status: one(search.status) });
const tones: Record<string, Tone> = { sent: 'ok', queued: 'warn', failed: 'danger' };

function OperationsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { queue, outbox, mail } = useRead(getOperations, {});
  const filter = filterOf(useSearchOfPage());
  return (
    <Page width="full">
      <title>{`${t('administration.operations')} · Cursus`}</title>
      <Title lead={t('administration.operations-lead')}>{t('administration.operations')}</Title>
      <Row>
        <Stat label={t('administration.jobs-waiting')} value={format.number(queue.waiting + queue.delayed)} />
        <Stat label={t('administration.jobs-active')} value={format.number(queue.active)} />
        <Stat label={t('administration.jobs-failed')} value={format.number(queue.failed)} />
        <Stat
          label={t('administration.events-waiting')}
          value={format.number(outbox.waiting)}
          note={t('administration.oldest', { seconds: outbox.oldestSeconds })}
        />
        <Stat label={t('administration.mail-queued')} value={format.number(mail.queued)} />
        <Stat label={t('administration.mail-failed')} value={format.number(mail.failed)} />
        <Stat label={t('administration.mail-sent')} value={format.number(mail.sentToday)} />
      </Row>
      <FailedJobs />
      <Letters filter={filter} />
    </Page>
  );
}

function FailedJobs() {
  const { t } = useMessages();
  const format = useFormat();
  const { items } = useRead(listFailedJobs, {});
  return (
    <Section title={t('administration.failed-jobs')}>
      {items.length === 0 ? (
        <p>{t('administration.no-failed-jobs')}</p>
      ) : (
        <Table
          caption={t('administration.failed-jobs')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: t('administration.job'), rowHead: true, cell: ({ name }) => <span dir="ltr">{name}</span> },
            { key: 'at', head: t('administration.at'), cell: ({ at }) => <Time value={at}>{format.dateTime(at)}</Time> },
            { key: 'attempts', head: t('administration.attempts'), numeric: true, cell: ({ attempts }) => format.number(attempts) },
            { key: 'reason', head: t('administration.reason'), cell: ({ reason }) => <span dir="ltr">{reason}</span> },
            {
              key: 'retry',
              head: t('administration.retry'),
              cell: ({ id }) => (
                <Form endpoint={retryJob} fixed={{ jobId: id }} next="/admin/operations">
                  {({ pending }) => (
                    <Button type="submit" small icon="refresh" pending={pending}>
                      {t('administration.retry')}
                    </Button>
                  )}
                </Form>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Letters({ filter }: { filter: { status?: string } }) {
  const { t, has } = useMessages();
  const letter = (template: string) =>
    has(`administration.letter-${template}`) ? t(`administration.letter-${template}`) : <span dir="ltr">{template}</span>;
  const format = useFormat();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listMail, filter);
  const items = data.pages.flatMap((page) => page.items);
  const tab = (status: string | undefined) => ({
    to: status ? `/admin/operations?status=${status}` : '/admin/operations',
    label: t(status ? `administration.mail-${status}` : 'administration.all'),
    current: filter.status === status,
  });
  return (
    <Section title={t('administration.mail')}>
      <Tabs label={t('administration.show')} tabs={[tab(undefined), tab('queued'), tab('failed')]} />
      {items.length === 0 ? (
        <EmptyState icon="mail" title={t('administration.no-mail')} />
      ) : (
        <Table
          caption={t('administration.mail')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'template', head: t('administration.letter'), rowHead: true, cell: ({ template }) => letter(template) },
            {
              key: 'status',
              head: t('administration.state'),
              cell: ({ status }) => <Badge tone={tones[status]}>{t(`administration.state-${status}`)}</Badge>,
            },
            { key: 'locale', head: t('administration.language'), cell: ({ locale }) => format.language(locale) },
            {
              key: 'queuedAt',
              head: t('administration.queued-at'),
              cell: ({ queuedAt }) => <Time value={queuedAt}>{format.dateTime(queuedAt)}</Time>,
            },
            {
              key: 'sentAt',
              head: t('administration.sent-at'),
              cell: ({ sentAt }) => sentAt && <Time value={sentAt}>{format.dateTime(sentAt)}</Time>,
            },
            { key: 'attempts', head: t('administration.attempts'), numeric: true, cell: ({ attempts }) => format.number(attempts) },
            { key: 'error', head: t('administration.reason'), cell: ({ lastError }) => <span dir="ltr">{lastError}</span> },
            {
              key: 'retry',
              head: t('administration.retry'),
              cell: ({ id, status }) =>
                status === 'failed' && (
                  <Form endpoint={retryMail} fixed={{ mailId: id }} next="/admin/operations">
                    {({ pending }) => (
                      <Button type="submit" small icon="refresh" pending={pending}>
                        {t('administration.retry')}
                      </Button>
                    )}
                  </Form>
                ),
            },
          ]}
        />
      )}
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('administration.more')}
        </Button>
      )}
    </Section>
  );
}

export default definePage({
  load: ({ search }) => [read(getOperations, {}), read(listFailedJobs, {}), readPages(listMail, filterOf(search))],
  Component: OperationsPage,
});
