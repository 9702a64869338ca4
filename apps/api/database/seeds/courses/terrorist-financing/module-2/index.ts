import type { CoursePackage, PackageQuestion } from '@cursus/interop/contract';
import { withoutDelay } from './without-delay';
import { charity } from './charity';

export const module2: CoursePackage['modules'][number] = {
  key: 'freezing',
  title: { en: 'Freezing, and what it must spare', ar: 'التجميد وما يجب أن يستثنيه' },
  summary: {
    en: 'Targeted sanctions that work within hours, errors that must be put right, and humanitarian work that must go on.',
    ar: 'جزاءات محددة الهدف تعمل في غضون ساعات، وأخطاء لا بد من تصحيحها، وعمل إنساني لا بد أن يستمر.',
  },
  activities: [withoutDelay, charity],
};

export const module2Questions: PackageQuestion[] = [];
