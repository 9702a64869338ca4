import { definePage, Form, read, useFormat, useMessages, useRead } from '@cursus/platform/web';
import { Badge, Button, Line, Lines, Time } from '@cursus/ui';
import { endOtherSessions, endSession, listSessions, signOut } from '../contract';
import { AccountFrame } from './account-frame';

function SessionsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const sessions = useRead(listSessions, {}).items;
  return (
    <AccountFrame title={t('account.sessions')} lead={t('account.sessions-lead')}>
      <Lines>
        {sessions.map(({ id, browser, system, current, createdAt, lastSeenAt }) => {
          const device = browser && system ? t('account.device', { browser, system }) : (system ?? browser ?? t('account.device-unknown'));
          return (
            <Line
              key={id}
              meta={
                <>
                  {t('account.last-seen')} <Time value={lastSeenAt}>{format.dateTime(lastSeenAt)}</Time>
                  <br />
                  {t('account.since')} <Time value={createdAt}>{format.dateTime(createdAt)}</Time>
                </>
              }
              end={
                <Form
                  endpoint={current ? signOut : endSession}
                  fixed={current ? {} : { sessionId: id }}
                  next={current ? '/sign-in' : undefined}
                  reload={current}
                  aria-label={device}
                >
                  {(form) => (
                    <Button type="submit" small pending={form.pending}>
                      {current ? t('identity.sign-out') : t('account.end-session')}
                    </Button>
                  )}
                </Form>
              }
            >
              {device} {current && <Badge tone="ok">{t('account.this-one')}</Badge>}
            </Line>
          );
        })}
      </Lines>
      {sessions.length > 1 && (
        <Form endpoint={endOtherSessions} className="section">
          {(form) => (
            <Button type="submit" icon="sign-out" pending={form.pending}>
              {t('account.end-others')}
            </Button>
          )}
        </Form>
      )}
    </AccountFrame>
  );
}

export default definePage({ load: () => [read(listSessions, {})], Component: SessionsPage });
