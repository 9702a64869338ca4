import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { getSession } from '@cursus/identity/contract';
import { countUnread } from '@cursus/notifications/contract';
import { Problem, read, useHints, useMessages, useRead } from '@cursus/platform/web';
import { Banner, ConnectionChip, ErrorState, Frame, LinkButton, Menu, OfflineBanner, Page, PublicFrame, Toasts, TopLink } from '@cursus/ui';
import { useOnline } from './connection';
import { LanguageMenu } from './language-menu';
import { mainNavigation, staffNavigation } from './navigation';

/** What stands around every page: for a stranger a plain header and footer, for a person the places they may go. */
export function Shell() {
  const { t } = useMessages();
  const bare = useRouterState({
    select: ({ matches }) => matches.every(({ status }) => status === 'success') && matches.at(-1)?.staticData.page?.bare,
  });
  if (bare) return <Outlet />;
  return (
    <Toasts label={t('shell.messages')} undoLabel={t('shell.undo')} closeLabel={t('shell.close')}>
      <ShellFrame>
        <Outlet />
      </ShellFrame>
    </Toasts>
  );
}

function ShellFrame({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const { account, can, unread } = useSessionWithCount();
  const online = useOnline();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useHints(account ? `account:${account.id}` : undefined);
  const offline = online ? undefined : <OfflineBanner>{t('shell.offline-explained')}</OfflineBanner>;

  if (!account) {
    return (
      <PublicFrame
        brand={t('shell.brand')}
        skip={t('shell.skip')}
        navLabel={t('shell.navigation')}
        nav={[
          { to: '/catalogue', label: t('shell.catalogue') },
          { to: '/sign-in', label: t('shell.sign-in') },
          { to: '/sign-up', label: t('shell.sign-up'), main: true },
        ]}
        language={<LanguageMenu />}
        banner={offline}
        footerLabel={t('shell.about')}
        footer={footer(t)}
        imprint={t('shell.imprint')}
      >
        {children}
      </PublicFrame>
    );
  }
  const asks = account.needsSecondFactor && path !== '/sign-in/second-factor';
  return (
    <Frame
      brand={t('shell.brand')}
      home="/home"
      skip={t('shell.skip')}
      nav={mainNavigation(t)}
      navLabel={t('shell.navigation')}
      bottomLabel={t('shell.quick-navigation')}
      staff={staffNavigation(t, can)}
      menuLabel={t('shell.menu')}
      closeLabel={t('shell.close')}
      language={<LanguageMenu />}
      connection={
        <ConnectionChip
          tone={online ? 'ok' : 'warn'}
          icon={online ? 'online' : 'offline'}
          label={online ? t('shell.online') : t('shell.offline')}
          to="/help#connection"
        />
      }
      notifications={
        <TopLink
          to="/notifications"
          icon="bell"
          label={t('shell.notifications')}
          count={unread}
          countLabel={t('shell.unread', { count: unread })}
        />
      }
      account={
        <Menu
          title={t('shell.account')}
          icon="person"
          look="top"
          form={{ action: '/form/session', fields: { _method: 'DELETE', _next: '/' } }}
          head={account.name}
          items={[
            { id: 'profile', label: t('shell.profile'), icon: 'person', to: '/profile' },
            { id: 'account', label: t('shell.account-settings'), icon: 'settings', to: '/account' },
            { id: 'help', label: t('shell.help'), icon: 'help', to: '/help' },
            { id: 'sign-out', label: t('shell.sign-out'), icon: 'sign-out', submit: { name: 'leave', value: 'here' }, apart: true },
          ]}
        />
      }
      banner={
        offline ??
        (asks ? (
          <Banner
            tone="warn"
            icon="shield"
            action={<LinkButton to={`/sign-in/second-factor?next=${encodeURIComponent(path)}`}>{t('shell.second-factor-go')}</LinkButton>}
          >
            {t('shell.second-factor-needed')}
          </Banner>
        ) : undefined)
      }
    >
      {children}
    </Frame>
  );
}

/** The count is for the bell only: it comes with the page and, where it does not, the page stands all the same. */
function useSessionWithCount() {
  const session = useRead(getSession, {});
  const { data } = useQuery({ ...read(countUnread, {}), enabled: session.account?.locked === false });
  return { ...session, unread: data?.count ?? 0 };
}

const footer = (t: (id: string) => string) => [
  { to: '/verify', label: t('shell.verify') },
  { to: '/help', label: t('shell.help') },
  { to: '/privacy', label: t('shell.privacy') },
  { to: '/terms', label: t('shell.terms') },
];

/** No page at this address. */
export function Missing() {
  const { t } = useMessages();
  return (
    <Page width="text">
      <title>{`${t('shell.missing')} · Cursus`}</title>
      <ErrorState
        level={1}
        title={t('shell.missing')}
        message={t('shell.missing-explained')}
        action={<LinkButton to="/">{t('shell.to-start')}</LinkButton>}
      />
    </Page>
  );
}

/** A page that could not be shown: what happened, in words, and what to quote. */
export function Broken({ error }: ErrorComponentProps) {
  const { t, has } = useMessages();
  const path = useRouterState({ select: ({ location }) => location.href });
  const problem = error instanceof Problem ? error : undefined;
  if (problem?.status === 404) return <Missing />;
  const code = problem && has(`refusal.${problem.code}`) ? problem.code : 'INTERNAL';
  return (
    <Page width="text">
      <title>{`${t('shell.failed')} · Cursus`}</title>
      <ErrorState
        level={1}
        title={t(`refusal.${code}`, problem?.details)}
        kept={problem?.status === 403 ? undefined : t('shell.kept')}
        action={
          problem?.code === 'SECOND_FACTOR_REQUIRED' ? (
            <LinkButton tone="main" to={`/sign-in/second-factor?next=${encodeURIComponent(path)}`}>
              {t('shell.second-factor-go')}
            </LinkButton>
          ) : problem?.status === 403 ? (
            <LinkButton to="/">{t('shell.to-start')}</LinkButton>
          ) : (
            <LinkButton to={path} reload>
              {t('shell.retry')}
            </LinkButton>
          )
        }
        request={problem?.requestId ? { label: t('shell.request'), id: problem.requestId } : undefined}
      />
    </Page>
  );
}
