import { languageOf } from '@cursus/catalogue/web/language-of';
import { kindWords } from './kind-words';
import { useFormat, useMessages } from '@cursus/platform/web';
import { OutlineList } from '@cursus/ui';
import type { OutlineGroup } from '../contract';

type Item = OutlineGroup['items'][number];

/** Modules and activities with the reader's own state; without an enrolment nothing leads anywhere. */
export function CourseOutlineList({ groups, enrolmentId, current }: { groups: OutlineGroup[]; enrolmentId?: string; current?: string }) {
  const { t, locale, direction } = useMessages();
  const format = useFormat();
  const whatLocks = ({ lockedBy }: Item) =>
    lockedBy.length === 1
      ? t('outline.locked-by', { activity: `“${lockedBy[0]!.title.text}”` })
      : t('outline.locked-by-several', { count: lockedBy.length });
  const item = (one: Item) => ({
    id: one.id,
    title: one.title.text,
    ...languageOf(one.title),
    to: enrolmentId && one.state !== 'locked' ? `/learn/${enrolmentId}/${one.id}` : undefined,
    // To somebody who is not enrolled nothing is open or shut.
    state: one.id === current ? ('now' as const) : enrolmentId ? one.state : ('open' as const),
    meta: (
      <>
        {one.kind !== 'lesson' && `${t(kindWords[one.kind])} · `}
        {format.duration(one.minutes)}
      </>
    ),
    reason:
      (enrolmentId && one.state === 'locked') || !one.required ? (
        <span lang={locale} dir={direction}>
          {enrolmentId && one.state === 'locked' ? whatLocks(one) : t('outline.optional')}
        </span>
      ) : undefined,
  });
  return (
    <OutlineList
      words={{ done: t('outline.done'), now: t('outline.now'), open: t('outline.open'), locked: t('outline.locked') }}
      groups={groups.map((group) => ({ id: group.id, title: group.title.text, ...languageOf(group.title), items: group.items.map(item) }))}
    />
  );
}
