import { languageOf } from '@cursus/catalogue/web/language-of';
import { kindWords } from './kind-words';
import { useFormat, useMessages } from '@cursus/platform/web';
import { OutlineList } from '@cursus/ui';
import type { OutlineGroup } from '../contract';

type Item = OutlineGroup['items'][number];

/** Modules and activities with the reader's own state; without an enrolment nothing leads anywhere. */
export function CourseOutlineList({ groups, enrolmentId, current }: { groups: OutlineGroup[]; enrolmentId?: string; current?: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const list = (items: string[]) => format.list(items);
  const item = (one: Item) => ({
    id: one.id,
    title: one.title.text,
    ...languageOf(one.title),
    to: enrolmentId && one.state !== 'locked' ? `/learn/${enrolmentId}/${one.id}` : undefined,
    state: one.id === current ? ('now' as const) : one.state,
    meta: (
      <>
        {one.kind !== 'lesson' && `${t(kindWords[one.kind])} · `}
        {format.duration(one.minutes)}
      </>
    ),
    reason:
      enrolmentId && one.state === 'locked'
        ? t('outline.locked-by', { activities: list(one.lockedBy.map(({ title }) => `“${title.text}”`)) })
        : one.required
          ? undefined
          : t('outline.optional'),
  });
  return (
    <OutlineList
      words={{ done: t('outline.done'), now: t('outline.now'), open: t('outline.open'), locked: t('outline.locked') }}
      groups={groups.map((group) => ({ id: group.id, title: group.title.text, ...languageOf(group.title), items: group.items.map(item) }))}
    />
  );
}
