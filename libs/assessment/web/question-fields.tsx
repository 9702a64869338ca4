import { directionOf } from '@cursus/platform/messages';
import { useMessages } from '@cursus/platform/web';
import { ChoiceList, Select, TextArea, TextField } from '@cursus/ui';
import type { QuestionResponse, ShownQuestion, ShownText } from '../contract';
import { fieldName } from './response-fields';

/** A text in the language that it is written in. `html` is sanitised when a quiz is saved. */
export const Words = ({ text: { text, lang }, html }: { text: ShownText; html?: boolean }) =>
  html ? (
    <div className="prose" lang={lang} dir={directionOf(lang)} dangerouslySetInnerHTML={{ __html: text }} />
  ) : (
    <span lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  );

interface Props {
  question: ShownQuestion;
  response: QuestionResponse | undefined;
}

/** The fields of one question: native ones, so that they can be answered before any script is there. */
export function QuestionFields({ question, response = {} }: Props) {
  const { t } = useMessages();
  const name = (field: string) => fieldName(question.id, field);
  const options = (list: { id: string; text: ShownText }[]) =>
    list.map(({ id, text }) => ({ id, label: text.text, lang: text.lang, dir: directionOf(text.lang) }) as const);
  const prompt = <Words text={question.prompt} html />;

  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return (
        <ChoiceList
          legend={prompt}
          name={name('choiceIds[]')}
          many={question.type === 'multiple-choice'}
          hint={question.type === 'multiple-choice' ? t('assessment.several-may-be-right') : undefined}
          options={options(question.choices)}
          defaultValue={response.choiceIds ?? []}
        />
      );
    case 'true-false':
      return (
        <ChoiceList
          legend={prompt}
          name={name('choiceIds[]')}
          options={[
            { id: 'true', label: t('assessment.true') },
            { id: 'false', label: t('assessment.false') },
          ]}
          defaultValue={response.choiceIds ?? []}
        />
      );
    case 'short-answer':
      return (
        <>
          {prompt}
          <TextField
            name={name('text')}
            label={t('assessment.your-answer')}
            defaultValue={response.text}
            maxLength={1000}
            dir="auto"
            autoComplete="off"
          />
        </>
      );
    case 'numerical':
      return (
        <>
          {prompt}
          <div className="row">
            <TextField
              name={name('text')}
              label={t('assessment.your-number')}
              defaultValue={response.text}
              maxLength={60}
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
            />
            {question.units.length > 0 && (
              <Select
                name={name('unit')}
                label={t('assessment.unit')}
                placeholder={question.unitRequired ? t('assessment.choose') : t('assessment.no-unit')}
                defaultValue={response.unit ?? ''}
                options={question.units.map((unit) => ({ value: unit, label: unit }))}
              />
            )}
          </div>
        </>
      );
    case 'matching':
      return (
        <fieldset className="choices">
          <legend>{prompt}</legend>
          {question.prompts.map(({ id, text }) => (
            <Select
              key={id}
              name={name(`pairs.${id}`)}
              label={<Words text={text} />}
              placeholder={t('assessment.choose')}
              defaultValue={response.pairs?.[id] ?? ''}
              options={question.matches.map((match) => ({ value: match.id, label: match.text.text }))}
            />
          ))}
        </fieldset>
      );
    case 'ordering':
      return (
        <fieldset className="choices">
          <legend>{prompt}</legend>
          <p className="hint">{t('assessment.order-hint')}</p>
          {question.items.map(({ id, text }) => (
            <Select
              key={id}
              name={name(`positions.${id}`)}
              label={<Words text={text} />}
              placeholder={t('assessment.place')}
              defaultValue={placeOf(response.order, id)}
              options={question.items.map((_, place) => ({
                value: String(place + 1),
                label: t('assessment.place-number', { place: place + 1 }),
              }))}
            />
          ))}
        </fieldset>
      );
    case 'essay':
      return (
        <>
          {prompt}
          <TextArea
            name={name('text')}
            label={t('assessment.your-text')}
            hint={question.maxWords ? t('assessment.max-words', { count: question.maxWords }) : undefined}
            defaultValue={response.text}
            maxLength={50_000}
            rows={10}
            dir="auto"
          />
        </>
      );
  }
}

const placeOf = (order: string[] | undefined, id: string) => {
  const place = order?.indexOf(id) ?? -1;
  return place < 0 ? '' : String(place + 1);
};
