import type { CoursePackage } from '@cursus/interop/contract';
import { module1, module1Questions } from './module-1';
import { module2, module2Questions } from './module-2';
import { module3, module3Questions } from './module-3';

/** In English and French. */
export const humanRights: CoursePackage = {
  key: 'human-rights',
  sourceLanguage: 'en',
  title: {
    en: 'Human rights in criminal justice responses to terrorism',
    fr: 'Les droits de l’homme dans la réponse pénale au terrorisme',
  },
  summary: {
    en: 'From arrest to prison: how the guarantees of international law make evidence reliable, detention lawful and convictions last, with cases to decide. A demonstration course.',
    fr: 'De l’arrestation à la prison : comment les garanties du droit international rendent la preuve fiable, la détention régulière et les condamnations durables, avec des cas à trancher. Cours de démonstration.',
  },
  outcomes: [
    {
      en: 'Tell absolute rights from those that may be derogated from or limited, and justify a measure by law, aim and proportion',
      fr: 'Distinguer les droits absolus de ceux qui admettent dérogation ou restriction, et justifier une mesure par la loi, le but et la proportion',
    },
    {
      en: 'Secure the safeguards of the first forty-eight hours after an arrest',
      fr: 'Assurer les garanties des quarante-huit premières heures après une arrestation',
    },
    {
      en: 'Interview without coercion and recognize evidence that must be excluded',
      fr: 'Interroger sans contrainte et reconnaître la preuve qui doit être écartée',
    },
    {
      en: 'Balance protection of witnesses and secret material with the rights of the defence',
      fr: 'Concilier la protection des témoins et du secret avec les droits de la défense',
    },
    {
      en: 'Treat victims, women, children and prisoners according to their own needs and rights',
      fr: 'Traiter victimes, femmes, enfants et détenus selon leurs besoins et leurs droits propres',
    },
  ],
  audience: {
    en: 'Judges, prosecutors, defence lawyers, police and prison staff',
    fr: 'Juges, procureurs, avocats, policiers et personnel pénitentiaire',
  },
  theme: 'human-rights',
  level: 'intermediate',
  classification: 'open',
  hours: null,
  modules: [module1, module2, module3],
  questions: [...module1Questions, ...module2Questions, ...module3Questions],
  files: [],
};
