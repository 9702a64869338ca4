import { definePage, useMessages } from '@cursus/platform/web';
import { Page, Title } from '@cursus/ui';

function HomePage() {
  const { t } = useMessages();
  return (
    <Page>
      <title>{`${t('web.home')} · Cursus`}</title>
      <Title>{t('web.home')}</Title>
    </Page>
  );
}

export default definePage({ Component: HomePage });
