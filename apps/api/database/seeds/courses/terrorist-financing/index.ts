import type { CoursePackage } from '@cursus/interop/contract';
import { module1, module1Questions } from './module-1';
import { module2, module2Questions } from './module-2';
import { module3, module3Questions } from './module-3';

/** In English; titles and the first module also in Arabic. */
export const terroristFinancing: CoursePackage = {
  key: 'terrorist-financing',
  sourceLanguage: 'en',
  title: { en: 'Suppressing the financing of terrorism', ar: 'قمع تمويل الإرهاب' },
  summary: {
    en: 'The offence, the paths of the money, freezing without delay, humanitarian exemptions, and how knowledge is proved in court. A demonstration course.',
    ar: 'الجريمة ومسالك المال، والتجميد دون إبطاء، والاستثناءات الإنسانية، وكيف يُثبت العلم أمام المحكمة. دورة توضيحية.',
  },
  outcomes: [
    {
      en: 'Name the elements of the offence and tell it from money-laundering',
      ar: 'تحديد أركان الجريمة وتمييزها من غسل الأموال',
    },
    {
      en: 'Recognize how funds are raised, moved, stored and used, without profiling by origin',
      ar: 'التعرّف على كيفية جمع الأموال ونقلها وتخزينها واستخدامها دون تنميط بحسب الأصل',
    },
    {
      en: 'Carry out and challenge a freeze within the rules of the Security Council',
      ar: 'تنفيذ التجميد والطعن فيه وفق قواعد مجلس الأمن',
    },
    {
      en: 'Apply the humanitarian exemption and a risk-based approach to charities',
      ar: 'تطبيق الاستثناء الإنساني ونهج قائم على المخاطر إزاء المنظمات الخيرية',
    },
    {
      en: 'Lead a parallel financial investigation and infer knowledge from facts',
      ar: 'قيادة تحقيق مالي مواز واستخلاص العلم من الوقائع',
    },
  ],
  audience: {
    en: 'Financial investigators, prosecutors, judges, FIU analysts and supervisors',
    ar: 'المحققون الماليون وأعضاء النيابة العامة والقضاة ومحللو وحدات المعلومات المالية والمشرفون',
  },
  theme: 'terrorist-financing',
  level: 'advanced',
  classification: 'open',
  hours: 4,
  modules: [module1, module2, module3],
  questions: [...module1Questions, ...module2Questions, ...module3Questions],
  files: [],
};
