import { definePage, linkTo, one, read, useFormat, useMessages, useRead, useSearchOfPage } from '@cursus/platform/web';
import { downloadPersonalData, listConsents } from '@cursus/people/contract';
import { Badge, Bdi, Callout, Line, Lines, Link, LinkButton, Page, Section, Time, Title, Stack } from '@cursus/ui';
import { getAccount, listSessions } from '../contract';

const notices = ['password', 'second-factor-off', 'codes'] as const;

function AccountPage() {
  const { t } = useMessages();
  const format = useFormat();
  const account = useRead(getAccount, {});
  const sessions = useRead(listSessions, {}).items;
  const consents = useRead(listConsents, {}).items;
  const asked = one(useSearchOfPage().done);
  const notice = notices.find((done) => done === asked);
  const { secondFactor } = account;
  return (
    <Page width="text">
      <title>{`${t('account.account')} · Cursus`}</title>
      <Title lead={t('account.account-lead')}>{t('account.account')}</Title>
      {notice && <Callout tone="ok">{t(`account.done-${notice}`)}</Callout>}
      <Section title={t('account.signing-in-title')}>
        <Lines>
          <Setting to="/account/email" name={t('identity.email')} value={<Bdi dir="ltr">{account.email}</Bdi>} />
          <Setting to="/account/password" name={t('identity.password')} value={t('account.password-hidden')} />
          <Setting
            to="/account/second-factor"
            name={t('account.second-factor')}
            value={
              <Badge tone={secondFactor.on ? 'ok' : secondFactor.required ? 'warn' : 'neutral'}>
                {secondFactor.on ? t('account.on') : secondFactor.required ? t('account.required') : t('account.off')}
              </Badge>
            }
          />
          <Setting to="/account/sessions" name={t('account.sessions')} value={t('account.sessions-count', { count: sessions.length })} />
        </Lines>
      </Section>
      <Section title={t('account.own-data')} id="data">
        <Stack>
          <p>{t('account.own-data-explained')}</p>
          <p>
            <LinkButton to={linkTo(downloadPersonalData, {})} reload icon="download">
              {t('account.download')}
            </LinkButton>
          </p>
        </Stack>
      </Section>
      <Section title={t('account.consents')}>
        <Lines>
          {consents.map(({ document, version, at }) => (
            <Line
              key={`${document} ${version}`}
              meta={
                <>
                  {t('account.agreed-at')} <Time value={at}>{format.dateTime(at)}</Time>
                </>
              }
            >
              <Link to={`/${document}`}>{t(`account.document-${document}`, { version: format.date(`${version}T12:00:00Z`) })}</Link>
            </Line>
          ))}
        </Lines>
      </Section>
      <Section title={t('account.leave')}>
        <Stack>
          <p>{t('account.leave-teaser')}</p>
          <p>
            <LinkButton to="/account/leave" icon="sign-out">
              {t('account.leave-see')}
            </LinkButton>
          </p>
        </Stack>
      </Section>
    </Page>
  );
}

function Setting({ to, name, value }: { to: string; name: string; value: React.ReactNode }) {
  const { t } = useMessages();
  return (
    <Line
      meta={value}
      end={
        <Link to={to} aria-label={t('account.change-what', { what: name })}>
          {t('account.change')}
        </Link>
      }
    >
      {name}
    </Line>
  );
}

export default definePage({ load: () => [read(getAccount, {}), read(listSessions, {}), read(listConsents, {})], Component: AccountPage });
