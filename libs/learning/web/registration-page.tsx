import { definePage, read } from '@cursus/platform/web';
import { getRegistration } from '../contract';

/** Back from an activity, which knows its registration only. */
export default definePage({
  load: ({ params }) => [read(getRegistration, { registrationId: params.registrationId! })],
  redirect: ({ params }, known) => {
    const { enrolmentId, activityId } = known(getRegistration, { registrationId: params.registrationId! });
    return `/learn/${enrolmentId}/${activityId}`;
  },
  Component: () => null,
});
