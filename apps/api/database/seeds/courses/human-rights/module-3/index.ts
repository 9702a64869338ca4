import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { victimsAndGender } from './victims-and-gender';
import { childrenAndPrison } from './children-and-prison';
import { quizFinal, quizFinalQuestions } from './quiz-final';

export const module3: CoursePackage['modules'][number] = {
  key: 'people',
  title: { en: 'The people in the case', fr: 'Les personnes au cœur de l’affaire' },
  summary: {
    en: "Victims, women, children and prisoners: those for whom a criminal justice response either works or doesn't.",
    fr: 'Victimes, femmes, enfants et prisonniers : ceux pour qui la réponse pénale fonctionne, ou ne fonctionne pas.',
  },
  activities: [victimsAndGender, childrenAndPrison, quizFinal],
};

export const module3Questions: PackageQuestion[] = [...quizFinalQuestions];
