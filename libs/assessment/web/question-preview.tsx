import { useFormat, useMessages } from '@cursus/platform/web';
import { Callout, QuestionBox } from '@cursus/ui';
import type { QuestionReview } from '../contract';
import { ReviewedAnswer } from './attempt-result';
import { Words } from './question-fields';

/** A question with its key and explanation, for those who write quizzes. */
export function QuestionPreview({ question, number }: { question: QuestionReview; number: number }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <QuestionBox
      id={`q-${question.id}`}
      kicker={
        <>
          {t('assessment.question', { number })} · {t(`assessment.type-${question.type}`)} ·{' '}
          {t('assessment.points', { points: format.number(question.max), count: question.max })}
        </>
      }
    >
      <ReviewedAnswer review={question} keyOnly />
      {question.feedback.map((text) => (
        <Callout key={text.text} tone="note">
          <Words text={text} html />
        </Callout>
      ))}
    </QuestionBox>
  );
}
