import { Form, useFormat, useMessages } from '@cursus/platform/web';
import { Badge, Button, Callout, LinkButton } from '@cursus/ui';
import { enrol, type CoursePage, type EditionView } from '../contract';
import { placeIn } from './places';

/** The one button of a course, by how the reader stands to it. */
export function CourseAction({ course }: { course: CoursePage }) {
  const { t } = useMessages();
  const { enrolment } = course;
  if (enrolment?.status === 'completed') {
    return course.certificate.offered ? (
      <LinkButton tone="main" icon="award" to="/certificates">
        {t('learning.see-certificate')}
      </LinkButton>
    ) : (
      <LinkButton tone="main" to={`/learn/${enrolment.id}`}>
        {t('learning.read-again')}
      </LinkButton>
    );
  }
  if (enrolment) {
    const begun = enrolment.progress.done > 0 || enrolment.next?.blockId;
    return (
      <LinkButton tone="main" iconEnd="next" to={enrolment.next ? placeIn(enrolment.id, enrolment.next) : `/learn/${enrolment.id}`}>
        {begun ? t('learning.continue') : t('learning.begin')}
      </LinkButton>
    );
  }
  const open = course.editions.find(({ reasons }) => reasons.length === 0);
  if (open) return <EnrolButton course={course} edition={open} main />;
  return <EditionReason edition={course.editions[0]} />;
}

/** Enrols, or sends a stranger to sign in and back. */
export function EnrolButton({ course, edition, main }: { course: CoursePage; edition: EditionView; main?: boolean }) {
  const { t } = useMessages();
  if (!course.signedIn) {
    return (
      <LinkButton tone={main ? 'main' : undefined} to={`/sign-in?next=${encodeURIComponent(`/courses/${course.slug}`)}`}>
        {t('learning.sign-in-to-enrol')}
      </LinkButton>
    );
  }
  return (
    <Form
      endpoint={enrol}
      fixed={{ courseId: course.id, ...(edition.id && { editionId: edition.id }) }}
      next="/learn/{enrolmentId}/{activityId}"
      aria-label={t('learning.enrol')}
    >
      {({ pending, problem }) => (
        <>
          {problem && <Callout tone="warning">{problem.title}</Callout>}
          <Button type="submit" tone={main ? 'main' : undefined} pending={pending}>
            {t('learning.enrol')}
          </Button>
        </>
      )}
    </Form>
  );
}

/** Why nobody can enrol now, with the day on which that changes or changed. */
export function EditionReason({ edition }: { edition: EditionView | undefined }) {
  const { t } = useMessages();
  const format = useFormat();
  const [reason] = edition?.reasons ?? [];
  if (!edition || !reason) return null;
  if (reason === 'EDITION_NOT_YET_OPEN' && edition.opensAt)
    return <Badge icon="calendar">{t('learning.opens-on', { day: format.date(edition.opensAt) })}</Badge>;
  if (reason === 'EDITION_CLOSED' && edition.closesAt)
    return <Badge icon="calendar">{t('learning.closed-on', { day: format.date(edition.closesAt) })}</Badge>;
  return <Badge icon="lock">{t(`refusal.${reason}`)}</Badge>;
}
