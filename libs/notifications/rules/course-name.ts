import type { Classification } from '@cursus/catalogue/contract';

/** The name of a course as a letter or a line of the inbox may say it: a confidential one is not named at all. */
export const courseName = (title: string, classification: Classification, t: (id: string) => string) =>
  classification === 'confidential' ? t('notifications.unnamed-course') : title;
