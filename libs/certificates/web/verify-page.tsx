import { useState } from 'react';
import { useParams } from '@tanstack/react-router';
import { directionOf } from '@cursus/platform/messages';
import { definePage, Form, linkTo, one, read, useFormat, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { Button, Callout, DescriptionList, Icon, Page, Section, TextField, Title, type IconName } from '@cursus/ui';
import { matchName, verifyCode, type CredentialStatus, type Verification } from '../contract';

/** The code comes in the address, or as `?code=` from the form. */
const codeIn = (params: Record<string, string | undefined>, search: Record<string, string | string[] | undefined>) =>
  params.code ?? one(search.code);

function VerifyPage() {
  const { t } = useMessages();
  const code = codeIn(useParams({ strict: false }) as { code?: string }, useSearchOfPage());
  return (
    <Page width="text">
      <title>{`${t('certificates.verify')} · Cursus`}</title>
      <Title lead={t('certificates.verify-lead')}>{t('certificates.verify')}</Title>
      <form action="/verify" role="search" className="form">
        <TextField
          name="code"
          label={t('certificates.code')}
          hint={t('certificates.code-hint')}
          required
          maxLength={100}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          defaultValue={code}
        />
        <Button type="submit" tone="main" icon="search">
          {t('certificates.check')}
        </Button>
      </form>
      {code && (
        <div className="section">
          <Answer code={code} />
        </div>
      )}
    </Page>
  );
}

const icons: Record<CredentialStatus, IconName> = { valid: 'check', expired: 'clock', revoked: 'cross', superseded: 'refresh' };

function Answer({ code }: { code: string }) {
  const { t } = useMessages();
  const answer = useRead(verifyCode, { code });
  if (!answer.credential) {
    return (
      <Callout tone="note" title={answer.damaged ? t('certificates.damaged') : t('certificates.unknown')}>
        <p>{answer.damaged ? t('certificates.damaged-explained') : t('certificates.unknown-explained')}</p>
      </Callout>
    );
  }
  return <Found code={answer.code} credential={answer.credential} />;
}

function Found({ code, credential }: { code: string; credential: NonNullable<Verification['credential']> }) {
  const { t } = useMessages();
  const format = useFormat();
  const { status, name, course, issuer, intact } = credential;
  return (
    <Section title={t('certificates.result')}>
      <Callout
        tone={status === 'valid' && intact ? 'ok' : 'warning'}
        icon={icons[status]}
        title={<strong>{t(`certificates.status-${status}`)}</strong>}
      >
        <p>{t(`certificates.status-${status}-public`)}</p>
        {credential.revocationReason && <p>{t(`certificates.reason-${credential.revocationReason}`)}</p>}
        {credential.supersededBy && (
          <p>
            <a href={`/verify/${credential.supersededBy}`}>{t('certificates.see-successor')}</a>
          </p>
        )}
      </Callout>
      <DescriptionList
        items={[
          { term: t('certificates.code'), value: <span dir="ltr">{code}</span> },
          { term: t('certificates.holder'), value: name === null ? t('certificates.name-kept-back') : <bdi>{name}</bdi> },
          {
            term: t('certificates.course'),
            value: (
              <span lang={course.lang} dir={directionOf(course.lang)}>
                {course.title}
              </span>
            ),
          },
          { term: t('certificates.version'), value: course.version },
          { term: t('certificates.effort'), value: t('certificates.hours', { hours: credential.hours }) },
          { term: t('certificates.issued'), value: format.date(credential.issuedAt) },
          {
            term: t('certificates.valid-until'),
            value: credential.validUntil ? format.date(credential.validUntil) : t('certificates.for-ever'),
          },
          ...(credential.revokedAt ? [{ term: t('certificates.revoked-on'), value: format.date(credential.revokedAt) }] : []),
          { term: t('certificates.issuer'), value: <span lang={issuer.lang}>{issuer.name}</span> },
          ...credential.signatories.map((signatory) => ({
            id: signatory.name,
            term: t('certificates.signatory'),
            value: (
              <>
                <bdi>{signatory.name}</bdi>, <span lang={signatory.lang}>{signatory.position}</span>
              </>
            ),
          })),
          {
            term: t('certificates.signature'),
            value: (
              <>
                <Icon name={intact ? 'check' : 'alert'} /> {intact ? t('certificates.intact') : t('certificates.not-intact')}
              </>
            ),
          },
          { term: t('certificates.hash'), value: <code dir="ltr">{credential.hash}</code> },
        ]}
      />
      {name === null && <NameMatch code={code} />}
      <h3>{t('certificates.compare')}</h3>
      <p>{t('certificates.compare-explained')}</p>
      <p>
        <a href={linkTo(verifyCode, { code })}>{t('certificates.as-json')}</a>
      </p>
    </Section>
  );
}

function NameMatch({ code }: { code: string }) {
  const { t } = useMessages();
  const search = useSearchOfPage();
  const [matches, setMatches] = useState<boolean | undefined>(search.match === undefined ? undefined : one(search.match) === 'true');
  return (
    <Form
      className="form section"
      endpoint={matchName}
      fixed={{ code }}
      next={`/verify?code=${code}&match={matches}`}
      onDone={(output) => setMatches(output.matches)}
    >
      {(form) => (
        <>
          <TextField
            name="name"
            label={t('certificates.name-on-paper')}
            hint={t('certificates.name-on-paper-hint')}
            required
            maxLength={200}
            dir="auto"
            defaultValue={form.value('name')}
            error={form.error('name')}
          />
          {form.problem && <Callout tone="warning">{form.problem.title}</Callout>}
          <Button type="submit" pending={form.pending}>
            {t('certificates.check-name')}
          </Button>
          {matches !== undefined && (
            <Callout tone={matches ? 'ok' : 'warning'}>
              <p role="status">{matches ? t('certificates.name-matches') : t('certificates.name-differs')}</p>
            </Callout>
          )}
        </>
      )}
    </Form>
  );
}

export default definePage({
  load: ({ params, search }) => {
    const code = codeIn(params, search);
    return code ? [read(verifyCode, { code })] : [];
  },
  Component: VerifyPage,
});
