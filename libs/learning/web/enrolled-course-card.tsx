import { languageOf } from '@cursus/catalogue/web/language-of';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Badge, Card, LinkButton, Progress, Time } from '@cursus/ui';
import type { EnrolledCourse } from '../contract';
import { placeIn } from './places';

/** A course that one is in: how far, until when, and the way on. */
export function EnrolledCourseCard({ course, level }: { course: EnrolledCourse; level?: 2 | 3 }) {
  const { t } = useMessages();
  const format = useFormat();
  const { title, progress, next, deadlineAt, enrolmentId } = course;
  return (
    <Card
      level={level}
      title={title.text}
      {...languageOf(title)}
      to={`/learn/${enrolmentId}`}
      kicker={deadlineAt ? <Deadline at={deadlineAt} /> : undefined}
      actions={
        next && (
          <LinkButton to={placeIn(enrolmentId, next)} iconEnd="next">
            {progress.done > 0 || next.begun ? t('learning.continue') : t('learning.begin')}
          </LinkButton>
        )
      }
    >
      {next && (
        <p className="meta">
          {t('learning.next-is')} <bdi {...languageOf(next.title)}>{next.title.text}</bdi>
        </p>
      )}
      <Progress
        quiet
        label={t('learning.your-progress')}
        value={progress.done}
        max={Math.max(1, progress.of)}
        text={t('learning.progress-text', { done: progress.done, of: progress.of, left: format.duration(progress.minutesLeft) })}
      />
    </Card>
  );
}

/** When a course is due; amber, since only what is due soon has one shown at the top. */
export function Deadline({ at }: { at: string }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <Badge tone="warn">
      <Time value={at}>{t('learning.due-on', { day: format.date(at) })}</Time>
    </Badge>
  );
}
