import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, linkTo, read, useFormat, useMessages, useParam, useRead } from '@cursus/platform/web';
import { Button, Callout, Crumbs, DescriptionList, LinkButton, Page, QrFrame, Row, Section, Title } from '@cursus/ui';
import { downloadMyBadge, downloadMyCredential, getMyCredential, showName } from '../contract';
import { CredentialBadge } from './credential-status';

function CertificatePage() {
  const { t } = useMessages();
  const format = useFormat();
  const credentialId = useParam('credentialId');
  const { snapshot, status, name, code, qr, verificationUrl, hash, nameShown } = useRead(getMyCredential, { credentialId });
  const { course, issuer, hours, issuedAt, validUntil, signatories } = snapshot;
  return (
    <Page width="text">
      <title>{`${course.title.text} · Cursus`}</title>
      <Crumbs
        label={t('certificates.path')}
        items={[{ to: '/certificates', label: t('certificates.mine') }, { label: course.title.text }]}
      />
      <Title
        kicker={t('certificates.paper-title')}
        lang={course.title.lang}
        dir={directionOf(course.title.lang)}
        actions={
          <Row>
            <LinkButton to={linkTo(downloadMyCredential, { credentialId })} reload tone="main" icon="download">
              {t('certificates.download')}
            </LinkButton>
          </Row>
        }
      >
        {course.title.text}
      </Title>
      {status !== 'valid' && (
        <Callout tone="warning">
          <p>{t(`certificates.status-${status}-explained`)}</p>
        </Callout>
      )}
      <DescriptionList
        items={[
          { term: t('certificates.status'), value: <CredentialBadge status={status} /> },
          { term: t('certificates.holder'), value: <bdi>{name}</bdi> },
          { term: t('certificates.version'), value: course.version },
          { term: t('certificates.effort'), value: t('certificates.hours', { hours }) },
          { term: t('certificates.issued'), value: format.date(issuedAt) },
          { term: t('certificates.valid-until'), value: validUntil ? format.date(validUntil) : t('certificates.for-ever') },
          { term: t('certificates.issuer'), value: <span lang={issuer.name.lang}>{issuer.name.text}</span> },
          ...signatories.map(({ name: signatory, position }) => ({
            id: signatory,
            term: t('certificates.signatory'),
            value: (
              <>
                <bdi>{signatory}</bdi>, <span lang={position.lang}>{position.text}</span>
              </>
            ),
          })),
        ]}
      />
      <Section title={t('certificates.verification')}>
        <Row>
          <QrFrame label={t('certificates.paper-qr')}>
            <img alt="" width={140} height={140} src={`data:image/svg+xml,${encodeURIComponent(qr)}`} />
          </QrFrame>
          <div>
            <p>{t('certificates.verification-explained')}</p>
            <p>
              <strong className="num" dir="ltr">
                {code}
              </strong>
            </p>
            <p>
              <a href={verificationUrl} dir="ltr">
                {verificationUrl}
              </a>
            </p>
          </div>
        </Row>
        <Form endpoint={showName} fixed={{ credentialId, nameShown: !nameShown }} next={`/certificates/${credentialId}`}>
          {({ pending }) => (
            <Row>
              <span>{nameShown ? t('certificates.name-shown') : t('certificates.name-hidden')}</span>
              <Button type="submit" small icon={nameShown ? 'eye-off' : 'eye'} pending={pending}>
                {nameShown ? t('certificates.hide-name') : t('certificates.show-name')}
              </Button>
            </Row>
          )}
        </Form>
      </Section>
      <Section title={t('certificates.for-machines')}>
        <p>
          <a href={linkTo(downloadMyBadge, { credentialId })}>{t('certificates.open-badge')}</a>
        </p>
        <p className="meta">
          {t('certificates.hash')} <code dir="ltr">{hash}</code>
        </p>
      </Section>
    </Page>
  );
}

export default definePage({
  load: ({ params }) => [read(getMyCredential, { credentialId: params.credentialId! })],
  Component: CertificatePage,
});
