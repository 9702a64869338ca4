import { definePage, useMessages } from '@cursus/platform/web';
import { Card, CardGrid, LinkButton, Page, Prose, Row, Section, Title } from '@cursus/ui';

/** Where each kind of reader goes on. */
const places = { learners: '/catalogue', trainers: '/help', verifiers: '/verify' } as const;

function FrontPage() {
  const { t } = useMessages();
  return (
    <Page>
      <title>{t('web.front-title')}</title>
      <Title lead={t('web.front-lead')}>{t('web.front-heading')}</Title>
      <Row>
        <LinkButton to="/sign-up" tone="main">
          {t('web.front-sign-up')}
        </LinkButton>
        <LinkButton to="/catalogue">{t('web.front-catalogue')}</LinkButton>
      </Row>
      <Section title={t('web.front-for-whom')}>
        <CardGrid>
          {(Object.keys(places) as (keyof typeof places)[]).map((kind) => (
            <Card key={kind} title={t(`web.front-${kind}`)} to={places[kind]}>
              <p>{t(`web.front-${kind}-text`)}</p>
            </Card>
          ))}
        </CardGrid>
      </Section>
      <Section title={t('web.front-promises')}>
        <Prose>
          <ul>
            {(['line', 'language', 'proof', 'safety'] as const).map((promise) => (
              <li key={promise}>{t(`web.promise-${promise}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
    </Page>
  );
}

export default definePage({ Component: FrontPage });
