import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { extraditionSteps } from './extradition-steps';
import { refusals } from './refusals';
import { quizExtradition, quizExtraditionQuestions } from './quiz-extradition';

export const module3: CoursePackage['modules'][number] = {
  key: 'extradition',
  title: {
    en: 'Extradition: surrendering a person lawfully',
    fr: 'L’extradition : remettre une personne dans le respect du droit',
    ar: 'التسليم: تسليم شخص وفقاً للقانون',
  },
  summary: {
    en: 'From the first alert to the handover, and the points at which the answer must be no, may be no, or depends on a promise.',
    fr: 'De la première alerte à la remise, et les points où la réponse doit être non, peut être non, ou dépend d’une promesse.',
    ar: 'من الإنذار الأول إلى تسليم الشخص، والمواضع التي يجب أن يكون الجواب فيها لا، أو يجوز أن يكون لا، أو يتوقف على وعد.',
  },
  activities: [extraditionSteps, refusals, quizExtradition],
};

export const module3Questions: PackageQuestion[] = [...quizExtraditionQuestions];
