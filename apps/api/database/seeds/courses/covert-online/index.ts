import type { CoursePackage } from '@cursus/interop/contract';
import { module1, module1Questions } from './module-1';

/** A restricted course: for those who are not members of it, and do not write courses, it does not exist. */
export const covertOnline: CoursePackage = {
  key: 'covert-online',
  sourceLanguage: 'en',
  title: { en: 'Under cover online: lawful limits' },
  summary: {
    en: 'What may be authorized in covert work online, by whom, and what no authorization can cover. For admitted participants. A demonstration course.',
  },
  outcomes: [
    { en: 'Tell open viewing from an undercover measure, and choose the authorization that each step requires' },
    { en: 'Recognize what no authorization covers, and stop in time' },
  ],
  audience: { en: 'Officers admitted by their authority, their supervisors, and judges who authorize such measures' },
  theme: 'digital-evidence',
  level: 'advanced',
  classification: 'restricted',
  hours: null,
  modules: [module1],
  questions: module1Questions,
  files: [],
};
