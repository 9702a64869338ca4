import { directionOf } from '@cursus/platform/messages';
import { Form, useFormat, useMessages } from '@cursus/platform/web';
import { Button, Row } from '@cursus/ui';
import { changeLanguage, type ActivityView } from '../contract';

/** The language of the content, changed without leaving the block that is being read. */
export function LanguageChoice({ activity, blockId }: { activity: ActivityView; blockId: string | null }) {
  const { t } = useMessages();
  const format = useFormat();
  const { enrolmentId, activityId, language, languages } = activity;
  if (languages.length < 2) return null;
  return (
    <Form
      endpoint={changeLanguage}
      fixed={{ enrolmentId }}
      next={`/learn/${enrolmentId}/${activityId}${blockId ? `#b-${blockId}` : ''}`}
      aria-label={t('player.language')}
    >
      {({ pending }) => (
        <Row>
          <span className="meta">{t('player.language')}</span>
          {languages.map((tag) => (
            <Button
              key={tag}
              type="submit"
              name="language"
              value={tag}
              small
              tone={tag === language ? undefined : 'quiet'}
              lang={tag}
              dir={directionOf(tag)}
              icon={tag === language ? 'check' : undefined}
              aria-current={tag === language || undefined}
              pending={pending}
            >
              {format.languageInItself(tag)}
            </Button>
          ))}
        </Row>
      )}
    </Form>
  );
}
