import { languageOf } from '@cursus/catalogue/web/language-of';
import { useFormat, useMessages } from '@cursus/platform/web';
import { Checklist, Link } from '@cursus/ui';
import type { Requirement } from '../contract';

/** What completion asks, each with the reader's own state and figures; `enrolmentId` makes the parts links. */
export function RequirementList({ requirements, enrolmentId }: { requirements: Requirement[]; enrolmentId?: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const link = (activityId: string, words: string) =>
    enrolmentId ? <Link to={`/learn/${enrolmentId}/${activityId}`}>{words}</Link> : words;
  return (
    <Checklist
      words={{ met: t('learning.met'), unmet: t('learning.unmet') }}
      items={requirements.map((requirement) => {
        if (requirement.kind === 'activities') {
          const { done, of, met, next } = requirement;
          return {
            id: 'activities',
            met,
            label: t('learning.require-activities', { count: of }),
            reason: enrolmentId && (
              <>
                {t('learning.require-done', { done, of })}
                {next && <> · {link(next, t('learning.require-next'))}</>}
              </>
            ),
          };
        }
        const { activityId, met, title, rule, masteryScore, scaled, pending } = requirement;
        const name = <bdi {...languageOf(title)}>{enrolmentId ? link(activityId, title.text) : title.text}</bdi>;
        const score = pending
          ? t('learning.require-pending')
          : scaled === null
            ? t('learning.require-no-result')
            : t('learning.require-result', { percent: format.percent(scaled) });
        return {
          id: activityId,
          met,
          label: (
            <>
              {rule === 'submitted'
                ? t('learning.require-submitted')
                : masteryScore === null
                  ? t('learning.require-passed')
                  : t('learning.require-passed-with', { percent: format.percent(masteryScore) })}{' '}
              {name}
            </>
          ),
          reason: enrolmentId && score,
        };
      })}
    />
  );
}
