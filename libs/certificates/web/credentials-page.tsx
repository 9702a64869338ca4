import { definePage, Form, one, readPages, useFormat, useMessages, useReadPages, useSearchOfPage, withSearch } from '@cursus/platform/web';
import { Button, Dialog, DialogButton, EmptyState, ListPage, Row, SearchBox, Select, Table, Tabs, TextArea } from '@cursus/ui';
import { listCredentials, reissueCredential, revokeCredential } from '../contract';
import { CredentialBadge } from './credential-status';

const path = '/admin/credentials';
const filterOf = (search: Record<string, string | string[] | undefined>) => ({ words: one(search.words), status: one(search.status) });
const states = ['valid', 'expired', 'revoked', 'superseded'] as const;
const reasons = ['issued-in-error', 'data-wrong', 'rules-broken', 'holder-request'] as const;

function CredentialsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const search = useSearchOfPage();
  const filter = filterOf(search);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadPages(listCredentials, filter);
  const items = data.pages.flatMap((page) => page.items);
  return (
    <ListPage
      width="full"
      title={t('certificates.issued-certificates')}
      lead={t('certificates.issued-lead')}
      search={
        <SearchBox
          action={path}
          name="words"
          label={t('certificates.search')}
          defaultValue={filter.words}
          keep={filter.status ? { status: filter.status } : {}}
        />
      }
      tabs={
        <Tabs
          label={t('certificates.status')}
          tabs={[undefined, ...states].map((status) => ({
            to: withSearch(path, search, { status }),
            label: status ? t(`certificates.status-${status}`) : t('certificates.all'),
            current: filter.status === status,
          }))}
        />
      }
    >
      <title>{`${t('certificates.issued-certificates')} · Cursus`}</title>
      {items.length === 0 ? (
        <EmptyState icon="award" title={t('certificates.no-issued')} />
      ) : (
        <Table
          caption={t('certificates.issued-certificates')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'code',
              head: t('certificates.code'),
              rowHead: true,
              cell: ({ code }) => (
                <a href={`/verify/${code}`} className="nowrap" dir="ltr">
                  {code}
                </a>
              ),
            },
            { key: 'name', head: t('certificates.holder'), cell: ({ name }) => <bdi>{name ?? t('certificates.gone')}</bdi> },
            { key: 'course', head: t('certificates.course'), cell: ({ course }) => <bdi>{course}</bdi> },
            { key: 'issued', head: t('certificates.issued'), cell: ({ issuedAt }) => format.date(issuedAt) },
            { key: 'status', head: t('certificates.status'), cell: ({ status }) => <CredentialBadge status={status} /> },
            { key: 'reason', head: t('certificates.reason'), cell: ({ reason }) => <span dir="auto">{reason}</span> },
            {
              key: 'deeds',
              head: t('certificates.deeds'),
              cell: ({ id, status, name }) =>
                status !== 'superseded' && (
                  <Row>
                    {status !== 'revoked' && <Revoke credentialId={id} />}
                    {name && <Reissue credentialId={id} />}
                  </Row>
                ),
            },
          ]}
        />
      )}
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('certificates.more')}
        </Button>
      )}
    </ListPage>
  );
}

const close = (id: string) => (document.getElementById(id) as HTMLDialogElement | null)?.close();

function Revoke({ credentialId }: { credentialId: string }) {
  const { t } = useMessages();
  const id = `revoke-${credentialId}`;
  return (
    <>
      <DialogButton dialog={id} small>
        {t('certificates.revoke')}
      </DialogButton>
      <Dialog id={id} title={t('certificates.revoke-title')} closeLabel={t('certificates.close')}>
        <Form endpoint={revokeCredential} fixed={{ credentialId }} next={path} onDone={() => close(id)} className="form">
          {(form) => (
            <>
              <p>{t('certificates.revoke-explained')}</p>
              <Select
                id={`${id}-public`}
                name="publicReason"
                label={t('certificates.public-reason')}
                required
                options={reasons.map((reason) => ({ value: reason, label: t(`certificates.reason-${reason}`) }))}
              />
              <TextArea
                id={`${id}-reason`}
                name="reason"
                label={t('certificates.internal-reason')}
                required
                minLength={3}
                maxLength={1000}
                rows={3}
                error={form.error('reason')}
              />
              <Button type="submit" tone="danger" pending={form.pending}>
                {t('certificates.revoke')}
              </Button>
            </>
          )}
        </Form>
      </Dialog>
    </>
  );
}

function Reissue({ credentialId }: { credentialId: string }) {
  const { t } = useMessages();
  const id = `reissue-${credentialId}`;
  return (
    <>
      <DialogButton dialog={id} small>
        {t('certificates.reissue')}
      </DialogButton>
      <Dialog id={id} title={t('certificates.reissue-title')} closeLabel={t('certificates.close')}>
        <Form endpoint={reissueCredential} fixed={{ credentialId }} next={path} onDone={() => close(id)} className="form">
          {(form) => (
            <>
              <p>{t('certificates.reissue-explained')}</p>
              <TextArea
                id={`${id}-reason`}
                name="reason"
                label={t('certificates.internal-reason')}
                required
                minLength={3}
                maxLength={1000}
                rows={3}
                error={form.error('reason')}
              />
              <Button type="submit" tone="main" pending={form.pending}>
                {t('certificates.reissue')}
              </Button>
            </>
          )}
        </Form>
      </Dialog>
    </>
  );
}

export default definePage({ load: ({ search }) => [readPages(listCredentials, filterOf(search))], Component: CredentialsPage });
