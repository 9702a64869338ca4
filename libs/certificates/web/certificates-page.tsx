import { directionOf } from '@cursus/platform/messages';
import { definePage, readPages, useFormat, useMessages, useReadPages } from '@cursus/platform/web';
import { Button, Card, CardGrid, EmptyState, LinkButton, Page, Title } from '@cursus/ui';
import { listMyCredentials } from '../contract';
import { CredentialBadge } from './credential-status';

function CertificatesPage() {
  const { t } = useMessages();
  const format = useFormat();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listMyCredentials, {});
  const items = data.pages.flatMap((page) => page.items);
  return (
    <Page>
      <title>{`${t('certificates.mine')} · Cursus`}</title>
      <Title lead={t('certificates.mine-lead')}>{t('certificates.mine')}</Title>
      {items.length === 0 ? (
        <EmptyState
          icon="award"
          title={t('certificates.none')}
          action={<LinkButton to="/learning">{t('certificates.to-learning')}</LinkButton>}
        >
          <p>{t('certificates.none-explained')}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {items.map(({ id, status, snapshot: { course, hours, issuedAt } }) => (
            <Card
              key={id}
              level={2}
              to={`/certificates/${id}`}
              title={course.title.text}
              lang={course.title.lang}
              dir={directionOf(course.title.lang)}
              meta={
                <>
                  <CredentialBadge status={status} /> {format.date(issuedAt)} · {t('certificates.hours', { hours })}
                </>
              }
            />
          ))}
        </CardGrid>
      )}
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('certificates.more')}
        </Button>
      )}
    </Page>
  );
}

export default definePage({ load: () => [readPages(listMyCredentials, {})], Component: CertificatesPage });
