import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { followTheMoney } from './follow-the-money';
import { proofAndRecovery } from './proof-and-recovery';
import { quizFinal, quizFinalQuestions } from './quiz-final';

export const module3: CoursePackage['modules'][number] = {
  key: 'investigating',
  title: { en: 'Investigating and proving', ar: 'التحقيق والإثبات' },
  summary: {
    en: "From a bank's report to a judgment, and to the use of confiscated money for those who were harmed.",
    ar: 'من بلاغ مصرف إلى حكم، وإلى استخدام الأموال المصادرة لصالح من أصابهم الضرر.',
  },
  activities: [followTheMoney, proofAndRecovery, quizFinal],
};

export const module3Questions: PackageQuestion[] = [...quizFinalQuestions];
