import { definePage, useMessages } from '@cursus/platform/web';
import { LinkButton, Page, Row, Title } from '@cursus/ui';

/** After leaving. */
function LeftPage() {
  const { t } = useMessages();
  return (
    <Page width="form">
      <title>{`${t('identity.left')} · Cursus`}</title>
      <Title lead={t('identity.left-lead')}>{t('identity.left')}</Title>
      <Row>
        <LinkButton to="/">{t('identity.to-start')}</LinkButton>
        <LinkButton to="/verify" tone="quiet">
          {t('identity.to-verify')}
        </LinkButton>
      </Row>
    </Page>
  );
}

export default definePage({ Component: LeftPage });
