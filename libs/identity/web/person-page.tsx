import { definePage, Form, one, read, useFormat, useMessages, useParam, useRead, useSearchOfPage } from '@cursus/platform/web';
import type { OutputOf } from '@cursus/platform/contract';
import { Badge, Bdi, Button, Callout, Crumbs, DescriptionList, Page, Section, Stack, TextArea, Time, Title } from '@cursus/ui';
import type { FormState } from '@cursus/platform/web';
import { FormProblem } from '@cursus/people/web/form-problem';
import { changeRoles, changeStatus, clearSecondFactor, getManagedAccount, repeatInvitation } from '../contract';
import { statusTones } from './people-page';
import { RolesField } from './roles-field';

type Person = OutputOf<typeof getManagedAccount>;
const notices = ['roles', 'status', 'invited', 'factor'] as const;

function PersonPage() {
  const { t } = useMessages();
  const person = useRead(getManagedAccount, { accountId: useParam('accountId') });
  const asked = one(useSearchOfPage().done);
  const notice = notices.find((done) => done === asked);
  const name = person.fullName || person.email || t('accounts.no-name');
  return (
    <Page width="text">
      <title>{`${name} · Cursus`}</title>
      <Crumbs label={t('accounts.crumbs')} items={[{ to: '/admin/people', label: t('accounts.title') }, { label: name }]} />
      <Title
        dir="auto"
        kicker={<Badge tone={statusTones[person.status]}>{t(`accounts.status-${person.status}`)}</Badge>}
        lead={person.email && person.fullName ? <Bdi dir="ltr">{person.email}</Bdi> : undefined}
      >
        {name}
      </Title>
      <Stack>
        {notice && <Callout tone="ok">{t(`accounts.done-${notice}`)}</Callout>}
        <Facts person={person} />
      </Stack>
      {person.status === 'erased' ? <Callout>{t('accounts.has-left')}</Callout> : <Deeds person={person} />}
    </Page>
  );
}

function Facts({ person }: { person: Person }) {
  const { t } = useMessages();
  const format = useFormat();
  const time = (at: string | null) => (at ? <Time value={at}>{format.dateTime(at)}</Time> : t('accounts.never'));
  return (
    <DescriptionList
      items={[
        { term: t('accounts.roles'), value: format.list(person.roles.map((role) => t(`accounts.role-${role}`))) || '—' },
        { term: t('accounts.second-factor'), value: person.secondFactor ? t('accounts.factor-on') : t('accounts.factor-off') },
        { term: t('accounts.created'), value: time(person.createdAt) },
        { term: t('accounts.last-seen'), value: time(person.lastSeenAt) },
        { term: t('accounts.sessions'), value: format.number(person.sessions) },
        { term: t('accounts.language'), value: format.language(person.locale) },
        { term: t('accounts.time-zone'), value: <Bdi dir="ltr">{person.timeZone}</Bdi> },
        ...(person.status === 'invited' && person.invitedUntil
          ? [{ term: t('accounts.invited-until'), value: time(person.invitedUntil) }]
          : []),
      ]}
    />
  );
}

function Deeds({ person }: { person: Person }) {
  const { t } = useMessages();
  const accountId = person.id;
  const here = (done: string) => `/admin/people/${accountId}?done=${done}`;
  return (
    <>
      {person.lastAdministrator && <Callout tone="important">{t('accounts.last-administrator')}</Callout>}
      {person.status === 'invited' && (
        <Form endpoint={repeatInvitation} fixed={{ accountId }} next={here('invited')} className="section">
          {(form) => (
            <>
              <FormProblem form={form} />
              <Button type="submit" icon="mail" pending={form.pending}>
                {t('accounts.invite-again')}
              </Button>
            </>
          )}
        </Form>
      )}
      <Section title={t('accounts.change-roles')}>
        <Form endpoint={changeRoles} fixed={{ accountId }} next={here('roles')} className="form">
          {(form) => (
            <>
              <FormProblem form={form} />
              <RolesField form={form} held={person.roles} />
              <p className="hint">{t('accounts.taking-ends')}</p>
              <Reason form={form} id="roles-reason" />
              <Button type="submit" tone="main" pending={form.pending}>
                {t('accounts.save-roles')}
              </Button>
            </>
          )}
        </Form>
      </Section>
      {person.status !== 'invited' && !person.lastAdministrator && <Status person={person} next={here('status')} />}
      {person.secondFactor && (
        <Section title={t('accounts.clear-factor-title')}>
          <p>{t('accounts.clear-factor-explained')}</p>
          <Form endpoint={clearSecondFactor} fixed={{ accountId }} next={here('factor')} className="form">
            {(form) => (
              <>
                <FormProblem form={form} />
                <Reason form={form} id="factor-reason" />
                <Button type="submit" tone="danger" pending={form.pending}>
                  {t('accounts.clear-factor')}
                </Button>
              </>
            )}
          </Form>
        </Section>
      )}
    </>
  );
}

function Status({ person, next }: { person: Person; next: string }) {
  const { t } = useMessages();
  const deed = person.status === 'suspended' ? 'readmit' : 'suspend';
  return (
    <Section title={t(`accounts.${deed}-title`)}>
      <p>{t(`accounts.${deed}-explained`)}</p>
      <Form
        endpoint={changeStatus}
        fixed={{ accountId: person.id, status: deed === 'readmit' ? 'active' : 'suspended' }}
        next={next}
        className="form"
      >
        {(form) => (
          <>
            <FormProblem form={form} />
            <Reason form={form} id="status-reason" />
            <Button type="submit" tone={deed === 'suspend' ? 'danger' : 'main'} pending={form.pending}>
              {t(`accounts.${deed}`)}
            </Button>
          </>
        )}
      </Form>
    </Section>
  );
}

function Reason({ form, id }: { form: FormState; id: string }) {
  const { t } = useMessages();
  return (
    <TextArea
      name="reason"
      id={id}
      label={t('accounts.reason')}
      hint={t('accounts.reason-hint')}
      rows={2}
      dir="auto"
      required
      minLength={3}
      maxLength={500}
      defaultValue={form.value('reason')}
      error={form.error('reason')}
    />
  );
}

export default definePage({
  load: ({ params }) => [read(getManagedAccount, { accountId: params.accountId! })],
  Component: PersonPage,
});
