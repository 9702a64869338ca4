import type { Classification, CourseFacts } from '../contract';

/** Messages of the catalogue's own words, by value. */
export const levelWords: Record<CourseFacts['level'], string> = {
  introductory: 'catalogue.level-introductory',
  intermediate: 'catalogue.level-intermediate',
  advanced: 'catalogue.level-advanced',
};
export const formatWords: Record<CourseFacts['format'], string> = {
  'self-paced': 'catalogue.format-self-paced',
  tutored: 'catalogue.format-tutored',
  webinar: 'catalogue.format-webinar',
};
export const classificationWords: Record<Exclude<Classification, 'open'>, string> = {
  restricted: 'catalogue.classification-restricted',
  confidential: 'catalogue.classification-confidential',
};
