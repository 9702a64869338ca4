/** The address of an activity, at the block where it was left. Ids of blocks stand in the page with a letter before. */
export const placeIn = (enrolmentId: string, next: { activityId: string; blockId: string | null }) =>
  `/learn/${enrolmentId}/${next.activityId}${next.blockId ? `#b-${next.blockId}` : ''}`;
