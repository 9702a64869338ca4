import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { jointWork } from './joint-work';
import { foreignFighters } from './foreign-fighters';
import { quizFinal, quizFinalQuestions } from './quiz-final';

export const module4: CoursePackage['modules'][number] = {
  key: 'working-together',
  title: { en: 'Working together across borders', fr: 'Travailler ensemble par-delà les frontières', ar: 'العمل معاً عبر الحدود' },
  summary: {
    en: 'Joint investigations, the transfer of proceedings, and the particular demands of cases of foreign terrorist fighters.',
    fr: 'Les enquêtes conjointes, le transfert des procédures et les exigences propres aux affaires de combattants terroristes étrangers.',
    ar: 'التحقيقات المشتركة ونقل الإجراءات، والمتطلبات الخاصة بقضايا المقاتلين الإرهابيين الأجانب.',
  },
  activities: [jointWork, foreignFighters, quizFinal],
};

export const module4Questions: PackageQuestion[] = [...quizFinalQuestions];
