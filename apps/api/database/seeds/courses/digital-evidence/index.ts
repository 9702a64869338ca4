import type { CoursePackage } from '@cursus/interop/contract';
import { module1, module1Questions } from './module-1';
import { module2, module2Questions } from './module-2';
import { module3, module3Questions } from './module-3';

/** In English, with title and summary in French and Arabic. */
export const digitalEvidence: CoursePackage = {
  key: 'digital-evidence',
  sourceLanguage: 'en',
  title: {
    en: 'Digital evidence in terrorism cases',
    fr: 'La preuve numérique dans les affaires de terrorisme',
    ar: 'الأدلة الرقمية في قضايا الإرهاب',
  },
  summary: {
    en: 'From the telephone on the table to the judgment: seizing, preserving, requesting across borders, verifying what is public, and explaining it in court. A demonstration course.',
    fr: 'Du téléphone sur la table au jugement : saisir, conserver, demander par-delà les frontières, vérifier ce qui est public et l’expliquer à l’audience. Cours de démonstration, en anglais.',
    ar: 'من الهاتف على الطاولة إلى الحكم: الضبط والحفظ والطلب عبر الحدود، والتحقق مما هو علني، وشرحه أمام المحكمة. دورة توضيحية باللغة الإنكليزية.',
  },
  outcomes: [
    { en: 'Secure a device at the scene without harming what it holds' },
    { en: 'Have data preserved within hours and request them in a form that a provider can execute' },
    { en: 'Verify open-source material and word a finding by its degree of certainty' },
    { en: 'Recognize the point at which looking online becomes covert work' },
    { en: 'Present digital evidence so that a court can test it' },
  ],
  audience: { en: 'Investigators, forensic examiners, prosecutors, defence lawyers and judges' },
  theme: 'digital-evidence',
  level: 'intermediate',
  classification: 'open',
  hours: 4,
  modules: [module1, module2, module3],
  questions: [...module1Questions, ...module2Questions, ...module3Questions],
  files: [],
};
