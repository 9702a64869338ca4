import { definePage, Form, readPages, useFormat, useMessages, useReadPages } from '@cursus/platform/web';
import { Button, EmptyState, Line, Lines, LinkButton, Page, Row, Time, Title } from '@cursus/ui';
import { listNotifications, readAllNotifications, readNotification } from '../contract';

function NotificationsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listNotifications, {});
  const items = data.pages.flatMap((page) => page.items);
  return (
    <Page width="text">
      <title>{`${t('notifications.title')} · Cursus`}</title>
      <Title
        actions={
          <Row>
            <LinkButton to="/notifications/preferences" icon="settings">
              {t('notifications.preferences')}
            </LinkButton>
            {items.some(({ read }) => !read) && (
              <Form endpoint={readAllNotifications} next="/notifications">
                {({ pending }) => (
                  <Button type="submit" icon="check" pending={pending}>
                    {t('notifications.read-all')}
                  </Button>
                )}
              </Form>
            )}
          </Row>
        }
      >
        {t('notifications.title')}
      </Title>
      {items.length === 0 ? (
        <EmptyState icon="bell" title={t('notifications.empty')}>
          <p>{t('notifications.empty-explained')}</p>
        </EmptyState>
      ) : (
        <Lines>
          {items.map(({ id, kind, values, createdAt, read }) => (
            <Line key={id} unread={!read} meta={<Time value={createdAt}>{format.dateTime(createdAt)}</Time>}>
              <Form endpoint={readNotification} fixed={{ notificationId: id }} next="{url}">
                {() => (
                  <button type="submit" className="as-link">
                    {t(`notifications.${kind}`, values)}
                  </button>
                )}
              </Form>
            </Line>
          ))}
        </Lines>
      )}
      {hasNextPage && (
        <Row>
          <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('notifications.more')}
          </Button>
        </Row>
      )}
    </Page>
  );
}

export default definePage({ load: () => [readPages(listNotifications, {})], Component: NotificationsPage });
