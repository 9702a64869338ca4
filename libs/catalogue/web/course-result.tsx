import type { ReactNode } from 'react';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Badge, Result } from '@cursus/ui';
import type { ListedCourse } from '../contract';
import { languageOf } from './language-of';
import { classificationWords, formatWords, levelWords } from './words';

/** A course in the list; `state` is how the reader stands to it. */
export function CourseResult({ course, state }: { course: ListedCourse; state?: ReactNode }) {
  const { t } = useMessages();
  const format = useFormat();
  const languages = course.languages.map(format.languageInItself);
  return (
    <Result
      to={`/courses/${course.slug}`}
      title={course.title.text}
      {...languageOf(course.title)}
      text={<span {...languageOf(course.summary)}>{course.summary.text}</span>}
      chips={
        <>
          <Badge icon="clock">{format.duration(course.minutes)}</Badge>
          <Badge icon="globe">
            <bdi>{languages.slice(0, 3).join(' · ')}</bdi>
            {languages.length > 3 && ` +${format.number(languages.length - 3)}`}
          </Badge>
          <Badge icon={false}>{t(levelWords[course.level])}</Badge>
          <Badge icon={false}>{t(formatWords[course.format])}</Badge>
          {course.classification !== 'open' && <Badge icon="lock">{t(classificationWords[course.classification])}</Badge>}
        </>
      }
      aside={
        <>
          {state}
          <span>{course.theme.name}</span>
        </>
      }
    />
  );
}
