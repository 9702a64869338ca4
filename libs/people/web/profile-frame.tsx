import type { ReactNode } from 'react';
import { one, useMessages, useRead, useSearchOfPage, type FormState } from '@cursus/platform/web';
import { Button, Crumbs, LinkButton, Page, Row, Stack, Stepper, Title } from '@cursus/ui';
import { getProfile, profileSteps, type ProfileStep } from '../contract';
import { FormProblem } from './form-problem';

/** Where a step leads: on to the next one, or back to the profile for somebody who came to change one answer. */
export function useNextPage(step: ProfileStep) {
  const edits = one(useSearchOfPage().edit) === '1';
  const following = profileSteps[profileSteps.indexOf(step) + 1];
  return edits || !following ? '/profile?saved=1' : `/profile/${following}`;
}

/** Around each step of the profile: where one stands, what is asked, and why. */
export function ProfileFrame({ step, children }: { step: ProfileStep; children: ReactNode }) {
  const { t } = useMessages();
  const { done } = useRead(getProfile, {});
  return (
    <Page width="form">
      <title>{`${t(`people.step-${step}`)} · Cursus`}</title>
      <Crumbs label={t('people.crumbs')} items={[{ to: '/profile', label: t('people.profile') }, { label: t(`people.step-${step}`) }]} />
      <Stepper
        label={t('people.steps')}
        words={{ done: t('people.done'), now: t('people.now'), next: t('people.next'), wrong: t('people.wrong') }}
        steps={profileSteps.map((id) => ({
          id,
          label: t(`people.step-${id}`),
          to: id === step ? undefined : `/profile/${id}`,
          state: id === step ? 'now' : done.includes(id) ? 'done' : 'next',
        }))}
      />
      <Title lead={t(`people.step-${step}-lead`)}>{t(`people.step-${step}`)}</Title>
      <Stack gap={6}>{children}</Stack>
    </Page>
  );
}

/** What every step's form has above and below its fields. */
export function StepFields({ step, form, children }: { step: ProfileStep; form: FormState; children: ReactNode }) {
  const { t } = useMessages();
  const next = useNextPage(step);
  return (
    <>
      <FormProblem form={form} />
      {children}
      <Row>
        <Button type="submit" tone="main" pending={form.pending} pendingLabel={t('people.saving')}>
          {next.startsWith('/profile?') ? t('people.save') : t('people.save-and-go-on')}
        </Button>
        <LinkButton to={next.startsWith('/profile?') ? '/profile' : next} tone="quiet">
          {next.startsWith('/profile?') ? t('people.cancel') : t('people.later')}
        </LinkButton>
      </Row>
    </>
  );
}
