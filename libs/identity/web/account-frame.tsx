import type { ReactNode } from 'react';
import { useMessages } from '@cursus/platform/web';
import { Crumbs, Page, Stack, Title } from '@cursus/ui';

/** Around each page that changes one thing of the account. */
export function AccountFrame({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t } = useMessages();
  return (
    <Page width="form">
      <title>{`${title} · Cursus`}</title>
      <Crumbs label={t('account.crumbs')} items={[{ to: '/account', label: t('account.account') }, { label: title }]} />
      <Title lead={lead}>{title}</Title>
      <Stack gap={6}>{children}</Stack>
    </Page>
  );
}
