import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, one, readPages, useFormat, useMessages, useReadPages, useSearchOfPage } from '@cursus/platform/web';
import { Badge, Button, Card, EmptyState, ListPage, Stack, Tabs, Time } from '@cursus/ui';
import { closeHelpRequest, listHelpRequests } from '../contract';

const filterOf = (search: Record<string, string | string[] | undefined>) => ({ open: one(search.all) !== '1' });

function HelpRequestsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const filter = filterOf(useSearchOfPage());
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listHelpRequests, filter);
  const items = data.pages.flatMap((page) => page.items);
  return (
    <ListPage
      title={t('administration.help-requests')}
      tabs={
        <Tabs
          label={t('administration.show')}
          tabs={[
            { to: '/admin/help', label: t('administration.open'), current: filter.open },
            { to: '/admin/help?all=1', label: t('administration.all'), current: !filter.open },
          ]}
        />
      }
    >
      <title>{`${t('administration.help-requests')} · Cursus`}</title>
      {items.length === 0 && <EmptyState icon="help" title={t('administration.no-help-requests')} />}
      <Stack>
        {items.map((request) => (
          <Card
            key={request.id}
            title={<bdi>{request.topic}</bdi>}
            meta={<Time value={request.at}>{format.dateTime(request.at)}</Time>}
            actions={
              request.closedAt ? (
                <Badge tone="ok">{t('administration.answered')}</Badge>
              ) : (
                <Form endpoint={closeHelpRequest} fixed={{ requestId: request.id }} next="/admin/help">
                  {({ pending }) => (
                    <Button type="submit" small icon="check" pending={pending}>
                      {t('administration.mark-answered')}
                    </Button>
                  )}
                </Form>
              )
            }
          >
            <p className="typed" lang={request.locale} dir={directionOf(request.locale)}>
              {request.message}
            </p>
            <p className="meta">
              <bdi>{request.name}</bdi> ·{' '}
              <a href={`mailto:${request.email}`} dir="ltr">
                {request.email}
              </a>
            </p>
          </Card>
        ))}
      </Stack>
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('administration.more')}
        </Button>
      )}
    </ListPage>
  );
}

export default definePage({ load: ({ search }) => [readPages(listHelpRequests, filterOf(search))], Component: HelpRequestsPage });
