import { definePage, one, useMessages, useSearchOfPage } from '@cursus/platform/web';
import { Callout, Link, LinkButton, Page, Row, Stack, Title } from '@cursus/ui';

const subjects = ['sign-up', 'reset', 'email', 'renewal'] as const;
/** Where one asks for the letter once more. */
const again = { 'sign-up': '/sign-up', reset: '/forgot-password', email: '/account/email', renewal: '/sign-in' } as const;

/** After anything that sends a letter; it says the same to everyone. */
function LetterSentPage() {
  const { t } = useMessages();
  const asked = one(useSearchOfPage().about);
  const about = subjects.find((subject) => subject === asked) ?? 'sign-up';
  return (
    <Page width="form">
      <title>{`${t('identity.look-into-mail')} · Cursus`}</title>
      <Title lead={t(`identity.sent-${about}`)}>{t('identity.look-into-mail')}</Title>
      <Stack gap={6}>
        <Callout title={t('identity.nothing-came')}>
          <p>{t('identity.nothing-came-explained')}</p>
          <p>
            <Link to={again[about]}>{t('identity.ask-again')}</Link>
          </p>
        </Callout>
        <Row>
          <LinkButton to="/sign-in">{t('identity.to-sign-in')}</LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}

export default definePage({ Component: LetterSentPage });
