import { useEffect, useState } from 'react';
import { call, linkTo } from '@cursus/platform/web';
import { savePosition, sendPosition, type ActivityView } from '../contract';

const everyMilliseconds = 10_000;
/** Height of what lies over the top of the text. */
const covered = 90;

export interface KeptPosition {
  /** The block at the top of the screen, or where the reader stopped last time. */
  blockId: string | null;
  state: 'saved' | 'waiting' | null;
  savedAt: string | null;
}

const idOf = (element: Element) => element.id.slice(2);

/** The block that is being read: the first that is not yet above the screen. */
function blockAtTop(body: Element) {
  const blocks = [...body.querySelectorAll('[id^="b-"]')];
  return blocks.find((block) => block.getBoundingClientRect().bottom > covered) ?? blocks.at(-1);
}

/**
 * Keeps where somebody reads: every ten seconds while the place changes, and when the page is left. Takes the reader back to it at first,
 * unless the address names another place.
 */
export function usePosition(
  activity: Pick<ActivityView, 'enrolmentId' | 'activityId' | 'position' | 'positionAt'>,
  bodyId: string,
): KeptPosition {
  const { enrolmentId, activityId } = activity;
  const [kept, setKept] = useState<KeptPosition>({
    blockId: activity.position?.blockId ?? null,
    state: activity.positionAt ? 'saved' : null,
    savedAt: activity.positionAt,
  });

  useEffect(() => {
    const body = document.getElementById(bodyId);
    if (!body) return;
    let sent = activity.position?.blockId ?? null;
    let moved = false;
    const left = sent === null ? null : document.getElementById(`b-${sent}`);
    if (left && body.contains(left) && left !== body.querySelector('[id^="b-"]') && !location.hash && scrollY === 0) left.scrollIntoView();

    const current = () => {
      const block = blockAtTop(body);
      return block ? idOf(block) : null;
    };
    const notice = () => {
      moved = true;
    };
    const save = async () => {
      const blockId = moved ? current() : null;
      moved = false;
      if (blockId === null || blockId === sent) return;
      const before = sent;
      sent = blockId;
      setKept((was) => ({ ...was, blockId }));
      try {
        const { savedAt } = await call(savePosition, { enrolmentId, activityId, blockId });
        setKept({ blockId, state: 'saved', savedAt });
      } catch {
        // Asked again at the next turn: the place is a convenience and no reason to disturb a reader.
        sent = before;
        moved = true;
        setKept((was) => ({ ...was, state: 'waiting' }));
      }
    };
    const leave = () => {
      const blockId = moved ? current() : null;
      if (blockId === null || blockId === sent) return;
      sent = blockId;
      const address = linkTo(sendPosition, { enrolmentId, activityId, blockId }).split('?')[0]!;
      navigator.sendBeacon(address, new Blob([JSON.stringify({ blockId })], { type: 'application/json' }));
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    const timer = setInterval(() => void save(), everyMilliseconds);
    addEventListener('scroll', notice, { passive: true });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      leave();
      clearInterval(timer);
      removeEventListener('scroll', notice);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
    // The place where the reader was is read once, when the activity is opened.
  }, [enrolmentId, activityId, bodyId]);
  return kept;
}
