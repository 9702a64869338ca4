import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { beforeYouWrite } from './before-you-write';
import { drafting } from './drafting';
import { executing } from './executing';
import { quizDrafting, quizDraftingQuestions } from './quiz-drafting';

export const module2: CoursePackage['modules'][number] = {
  key: 'mutual-legal-assistance',
  title: {
    en: 'Mutual legal assistance: asking and answering',
    fr: 'L’entraide judiciaire : demander et répondre',
    ar: 'المساعدة القانونية المتبادلة: الطلب والإجابة',
  },
  summary: {
    en: 'How to plan a request, write it so that a stranger can execute it, and handle one that lands on your own desk.',
    fr: 'Comment préparer une demande, l’écrire de sorte qu’un inconnu puisse l’exécuter, et traiter celle qui arrive sur votre propre bureau.',
    ar: 'كيف تخطط للطلب، وتكتبه بحيث يستطيع غريب أن ينفذه، وكيف تعالج الطلب الذي يحط على مكتبك أنت.',
  },
  activities: [beforeYouWrite, drafting, executing, quizDrafting],
};

export const module2Questions: PackageQuestion[] = [...quizDraftingQuestions];
