import type { CoursePackage } from '@cursus/interop/contract';
import { module1, module1Questions } from './module-1';
import { module2, module2Questions } from './module-2';
import { module3, module3Questions } from './module-3';
import { module4, module4Questions } from './module-4';

/** Complete in English, French and Arabic; uses every question type. */
export const internationalCooperation: CoursePackage = {
  key: 'international-cooperation',
  sourceLanguage: 'en',
  title: {
    en: 'International cooperation in criminal matters related to terrorism',
    fr: 'Coopération internationale en matière pénale dans les affaires de terrorisme',
    ar: 'التعاون الدولي في المسائل الجنائية المتصلة بالإرهاب',
  },
  summary: {
    en: 'How to ask another State for evidence or for a person, and how to answer when it asks you: channels, mutual legal assistance, extradition and joint work, with cases from practice. A demonstration course.',
    fr: 'Comment demander à un autre État des preuves ou la remise d’une personne, et comment lui répondre : voies de transmission, entraide judiciaire, extradition et travail en commun, avec des cas tirés de la pratique. Cours de démonstration.',
    ar: 'كيف تطلب من دولة أخرى دليلاً أو تسليم شخص، وكيف تجيبها حين تطلب منك: القنوات والمساعدة القانونية المتبادلة وتسليم المطلوبين والعمل المشترك، مع حالات من واقع الممارسة. دورة توضيحية.',
  },
  outcomes: [
    {
      en: 'Choose the right channel and legal basis for a given need',
      fr: 'Choisir la voie et la base juridique qui conviennent à un besoin donné',
      ar: 'اختيار القناة والأساس القانوني المناسبين لحاجة معيّنة',
    },
    {
      en: 'Draft a request for mutual legal assistance that can be executed without a further question',
      fr: 'Rédiger une demande d’entraide judiciaire exécutable sans question complémentaire',
      ar: 'صياغة طلب مساعدة قانونية متبادلة يمكن تنفيذه دون استيضاح إضافي',
    },
    {
      en: 'Execute a foreign request so that the evidence can be used abroad',
      fr: 'Exécuter une demande étrangère de sorte que la preuve soit utilisable à l’étranger',
      ar: 'تنفيذ طلب أجنبي على نحو يتيح استخدام الدليل في الخارج',
    },
    {
      en: 'Recognize when extradition must be refused, may be refused, or needs assurances',
      fr: 'Reconnaître quand l’extradition doit être refusée, peut l’être, ou appelle des assurances',
      ar: 'تمييز الحالات التي يجب فيها رفض التسليم أو يجوز، أو التي تستلزم ضمانات',
    },
    {
      en: 'Plan a joint investigation and the cooperation in a case of foreign terrorist fighters',
      fr: 'Préparer une enquête conjointe et la coopération dans une affaire de combattants terroristes étrangers',
      ar: 'التخطيط لتحقيق مشترك وللتعاون في قضية مقاتلين إرهابيين أجانب',
    },
  ],
  audience: {
    en: 'Judges, prosecutors, investigators and staff of central authorities. No earlier course is needed.',
    fr: 'Juges, procureurs, enquêteurs et personnel des autorités centrales. Aucun cours préalable n’est requis.',
    ar: 'القضاة وأعضاء النيابة العامة والمحققون وموظفو السلطات المركزية. ولا يُشترط إتمام أي دورة سابقة.',
  },
  theme: 'international-cooperation',
  level: 'intermediate',
  classification: 'open',
  hours: 6,
  modules: [module1, module2, module3, module4],
  questions: [...module1Questions, ...module2Questions, ...module3Questions, ...module4Questions],
  files: [
    { key: 'channels', name: 'cooperation-channels.webp', mediaType: 'image/webp', bytes: 7786, width: 880, height: 420 },
    { key: 'request-journey', name: 'request-journey.webp', mediaType: 'image/webp', bytes: 7480, width: 880, height: 420 },
  ],
};
