import type { ReactNode } from 'react';
import { directionOf } from '@cursus/platform/messages';
import { useFormat, useMessages } from '@cursus/platform/web';
import {
  Badge,
  Callout,
  ChoiceList,
  DescriptionList,
  LinkButton,
  Page,
  QuestionBox,
  Row,
  Section,
  Stat,
  Time,
  Title,
  type Tone,
} from '@cursus/ui';
import type { AttemptView, QuestionReview, QuestionState, ShownText } from '../contract';
import { shownPercent } from '../rules/points';
import { Words } from './question-fields';

const tones: Record<QuestionState, Tone> = {
  right: 'ok',
  partly: 'warn',
  wrong: 'danger',
  unanswered: 'neutral',
  'needs-grading': 'neutral',
};

/** An attempt that was handed in: the result in words and figures, each question as far as the quiz shows it, and the next step. */
export function AttemptResult({ attempt }: { attempt: AttemptView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { title, result, review, settings, submittedAt } = attempt;
  const percent = result && format.percent(shownPercent(result.score.scaled, settings.masteryScore) / 100);
  return (
    <Page width="text">
      <title>{`${title.text} · Cursus`}</title>
      <Title lang={title.lang} dir={directionOf(title.lang)}>
        {title.text}
      </Title>
      {result && (
        <Callout
          tone={result.pending ? 'note' : result.success === false ? 'warning' : 'ok'}
          title={<strong>{t(headline(result))}</strong>}
        >
          {result.pending ? <p>{t('assessment.pending-explained')}</p> : null}
          {result.success === false && settings.masteryScore !== null && (
            <p>{t('assessment.needed', { needed: format.percent(settings.masteryScore) })}</p>
          )}
        </Callout>
      )}
      {result && (
        <Row>
          <Stat
            label={t('assessment.score')}
            value={percent}
            note={t('assessment.points-of', { raw: format.number(round(result.score.raw)), max: format.number(round(result.score.max)) })}
          />
          {submittedAt && (
            <Stat label={t('assessment.submitted-at')} value={<Time value={submittedAt}>{format.dateTime(submittedAt)}</Time>} />
          )}
        </Row>
      )}
      <Row>
        <LinkButton tone="main" to={`/learn/registrations/${attempt.registrationId}`}>
          {t('assessment.go-on')}
        </LinkButton>
      </Row>
      {review.length > 0 ? (
        <Section title={t('assessment.review')}>
          {review.map((question, index) => (
            <ReviewedQuestion key={question.id} review={question} number={index + 1} />
          ))}
        </Section>
      ) : (
        <p className="meta">{t('assessment.no-review')}</p>
      )}
    </Page>
  );
}

const round = (points: number) => Math.round(points * 100) / 100;
const headline = ({ pending, success }: NonNullable<AttemptView['result']>) =>
  pending ? 'assessment.pending' : success === null ? 'assessment.handed-in' : success ? 'assessment.passed' : 'assessment.not-passed';

function ReviewedQuestion({ review, number }: { review: QuestionReview; number: number }) {
  const { t } = useMessages();
  const format = useFormat();
  const { state, points, max, feedback, comment } = review;
  const word = t(`assessment.state-${state}`);
  const kicker = (
    <>
      {t('assessment.question', { number })} · <Badge tone={tones[state]}>{word}</Badge>{' '}
      {points !== null && t('assessment.points-of', { raw: format.number(round(points)), max: format.number(max) })}
    </>
  );
  return (
    <QuestionBox id={`q-${review.id}`} kicker={kicker}>
      <ReviewedAnswer review={review} />
      {feedback.map((text) => (
        <Callout key={text.text} tone="note">
          <Words text={text} html />
        </Callout>
      ))}
      {comment && (
        <Callout tone="note" title={t('assessment.comment')}>
          <Words text={comment} />
        </Callout>
      )}
    </QuestionBox>
  );
}

/** What was answered and, where the quiz shows it, what would have been right; `keyOnly`: nobody has answered, only what is right. */
export function ReviewedAnswer({ review, keyOnly }: { review: QuestionReview; keyOnly?: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const prompt = <Words text={review.prompt} html />;
  const given = (text: string | null) => (text ? <span dir="auto">{text}</span> : t('assessment.state-unanswered'));
  const lines = (items: { term: string; value: ReactNode }[]) => (
    <>
      {prompt}
      <DescriptionList items={items} />
    </>
  );
  switch (review.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false': {
      const choices =
        review.type === 'true-false'
          ? [true, false].map((value) => ({
              text: { text: t(value ? 'assessment.true' : 'assessment.false'), lang: '' } as ShownText,
              chosen: review.given === value,
              right: review.right === undefined ? undefined : review.right === value,
            }))
          : review.choices;
      return (
        <ChoiceList
          legend={prompt}
          name={`review-${review.id}`}
          many={review.type === 'multiple-choice'}
          readOnly
          defaultValue={choices.flatMap(({ chosen }, index) => (chosen ? [String(index)] : []))}
          options={choices.map(({ text, chosen, right }, index) => {
            const mark = right === undefined ? undefined : right ? (chosen || keyOnly ? 'right' : 'missed') : chosen ? 'wrong' : undefined;
            return {
              id: String(index),
              label: text.text,
              ...(text.lang && { lang: text.lang, dir: directionOf(text.lang) }),
              mark,
              markLabel: mark && t(`assessment.mark-${mark}`),
            };
          })}
        />
      );
    }
    case 'short-answer':
      return lines([
        ...(keyOnly ? [] : [{ term: t('assessment.your-answer'), value: given(review.given) }]),
        ...(review.accepted ? [{ term: t('assessment.accepted'), value: <span dir="auto">{review.accepted.join(' · ')}</span> }] : []),
      ]);
    case 'numerical':
      return lines([
        ...(keyOnly
          ? []
          : [
              {
                term: t('assessment.your-answer'),
                value: given(review.given && [review.given, review.givenUnit].filter(Boolean).join(' ')),
              },
            ]),
        ...(review.accepted
          ? [
              {
                term: t('assessment.accepted'),
                value: review.accepted
                  .map(({ value, tolerance, unit }) =>
                    `${format.number(value)}${tolerance ? ` ± ${format.number(tolerance)}` : ''} ${unit ?? ''}`.trim(),
                  )
                  .join(' · '),
              },
            ]
          : []),
      ]);
    case 'matching':
      return (
        <>
          {prompt}
          <DescriptionList
            items={review.pairs.map(({ prompt: asked, given: chosen, right }, index) => ({
              id: String(index),
              term: <Words text={asked} />,
              value: keyOnly ? (
                right && <Words text={right} />
              ) : (
                <>
                  {chosen ? <Words text={chosen} /> : t('assessment.state-unanswered')}
                  {right && right.text !== chosen?.text && (
                    <span className="hint">
                      {t('assessment.right-is')} <Words text={right} />
                    </span>
                  )}
                </>
              ),
            }))}
          />
        </>
      );
    case 'ordering': {
      const list = (texts: ShownText[]) => (
        <ol className="numbered">
          {texts.map((text) => (
            <li key={text.text}>
              <Words text={text} />
            </li>
          ))}
        </ol>
      );
      return lines([
        ...(keyOnly
          ? []
          : [{ term: t('assessment.your-order'), value: review.given ? list(review.given) : t('assessment.state-unanswered') }]),
        ...(review.rightOrder ? [{ term: t('assessment.right-order'), value: list(review.rightOrder) }] : []),
      ]);
    }
    case 'essay':
      return lines([
        ...(keyOnly
          ? []
          : [
              {
                term: t('assessment.your-text'),
                value: (
                  <span className="typed" dir="auto">
                    {review.given ?? t('assessment.state-unanswered')}
                  </span>
                ),
              },
            ]),
        ...(review.modelAnswer ? [{ term: t('assessment.model-answer'), value: <Words text={review.modelAnswer} html /> }] : []),
        ...(review.criteria ? [{ term: t('assessment.criteria'), value: <Words text={review.criteria} html /> }] : []),
      ]);
  }
}
