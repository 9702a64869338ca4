import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizProcedure: PackageActivity = {
  key: 'quiz-procedure',
  kind: 'quiz',
  title: { en: 'Quiz: from arrest to verdict', fr: 'Test : de l’arrestation au jugement' },
  minutes: 20,
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Eight questions on modules one and two. You may repeat the quiz; the best result counts.</p>',
      fr: '<p>Huit questions sur les deux premiers modules. Vous pouvez recommencer le test ; le meilleur résultat compte.</p>',
    },
    settings: {
      masteryScore: 0.7,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-judge' },
      { question: 'q-nonderogable' },
      { question: 'q-lawyer' },
      { question: 'q-foreign' },
      { question: 'q-interview' },
      { question: 'q-cases' },
      { question: 'q-protocol' },
      { question: 'q-minister' },
    ],
  },
};

export const quizProcedureQuestions: PackageQuestion[] = [
  {
    key: 'q-judge',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>According to general comment No. 35, within what time after arrest must an adult ordinarily be brought before a judge at the latest? Give a number and a unit (h for hours or d for days).</p>',
      fr: '<p>Selon l’observation générale n° 35, dans quel délai après l’arrestation un adulte doit-il ordinairement être présenté à un juge au plus tard ? Donnez un nombre et une unité (h pour heures ou d pour jours).</p>',
    },
    answers: [
      {
        value: 48,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: forty-eight hours are ordinarily sufficient.</p>',
          fr: '<p>Exact : quarante-huit heures suffisent ordinairement.</p>',
        },
      },
      {
        value: 24,
        tolerance: 0,
        fraction: 0.5,
        feedback: {
          en: '<p>This is the standard that the Committee suggests for children.</p>',
          fr: '<p>C’est la norme que le Comité évoque pour les enfants.</p>',
        },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: {
      en: '<p>Longer delays must remain absolutely exceptional.</p>',
      fr: '<p>Tout délai plus long doit rester absolument exceptionnel.</p>',
    },
  },
  {
    key: 'q-nonderogable',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: "<p>Which rights can't be suspended even in an officially proclaimed emergency? Choose all that apply.</p>",
      fr: '<p>Quels droits ne peuvent être suspendus même lorsqu’un danger public est officiellement proclamé ? Choisissez tous ceux qui conviennent.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'torture',
        fraction: 0.34,
        text: { en: 'Freedom from torture', fr: 'Ne pas être soumis à la torture' },
        feedback: { en: '<p>Right (ICCPR, art. 4, para. 2).</p>', fr: '<p>Exact (Pacte, art. 4, par. 2).</p>' },
      },
      {
        key: 'legality',
        fraction: 0.33,
        text: { en: 'No punishment without law', fr: 'Pas de peine sans loi' },
        feedback: { en: '<p>Right: article 15 is on the list.</p>', fr: '<p>Exact : l’article 15 figure sur la liste.</p>' },
      },
      {
        key: 'thought',
        fraction: 0.33,
        text: { en: 'Freedom of thought, conscience and religion', fr: 'Liberté de pensée, de conscience et de religion' },
        feedback: { en: '<p>Right: article 18 is on the list.</p>', fr: '<p>Exact : l’article 18 figure sur la liste.</p>' },
      },
      {
        key: 'movement',
        fraction: -0.5,
        text: { en: 'Freedom of movement', fr: 'Liberté de circulation' },
        feedback: {
          en: '<p>It may be limited in ordinary times, and derogated from.</p>',
          fr: '<p>Elle peut être restreinte en temps ordinaire, et faire l’objet d’une dérogation.</p>',
        },
      },
      {
        key: 'assembly',
        fraction: -0.5,
        text: { en: 'Peaceful assembly', fr: 'Liberté de réunion pacifique' },
        feedback: {
          en: "<p>It isn't on the list, though measures must be strictly required.</p>",
          fr: '<p>Elle n’est pas sur la liste, mais les mesures doivent être strictement exigées.</p>',
        },
      },
    ],
    feedback: {
      en: "<p>The right to have a court review detention isn't on the list of article 4, but the Human Rights Committee holds that it must not be diminished.</p>",
      fr: '<p>Le droit de faire contrôler sa détention par un tribunal n’est pas sur la liste de l’article 4, mais le Comité des droits de l’homme estime qu’il ne doit pas être amoindri.</p>',
    },
  },
  {
    key: 'q-lawyer',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>The lawyer whom a detainee has chosen is himself suspected of passing messages for the group. What is the right course?</p>',
      fr: '<p>L’avocat choisi par une personne détenue est lui-même soupçonné de faire passer des messages au groupe. Quelle est la bonne solution ?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'other',
        fraction: 1,
        text: {
          en: 'A reasoned decision to exclude that lawyer for now, and another independent lawyer at once',
          fr: 'Une décision motivée écartant cet avocat pour le moment, et aussitôt un autre avocat indépendant',
        },
        feedback: {
          en: '<p>Yes: the right is to counsel, and the exclusion must be justified and limited.</p>',
          fr: '<p>Oui : le droit est celui d’être assisté, et l’exclusion doit être justifiée et limitée.</p>',
        },
      },
      {
        key: 'none',
        fraction: 0,
        text: { en: 'No lawyer until the suspicion is cleared up', fr: 'Pas d’avocat tant que le soupçon n’est pas levé' },
        feedback: {
          en: '<p>The detainee would be left without the safeguard when it matters most.</p>',
          fr: '<p>La personne serait privée de la garantie au moment où elle importe le plus.</p>',
        },
      },
      {
        key: 'police',
        fraction: 0,
        text: { en: 'A lawyer employed by the police', fr: 'Un avocat employé par la police' },
        feedback: {
          en: '<p>Independence is the point of having counsel.</p>',
          fr: '<p>L’indépendance est la raison d’être de la défense.</p>',
        },
      },
      {
        key: 'listen',
        fraction: 0,
        text: { en: 'Let him come, and record their conversations', fr: 'Le laisser venir et enregistrer leurs entretiens' },
        feedback: {
          en: '<p>Confidential communication with counsel is part of the right.</p>',
          fr: '<p>La confidentialité avec le conseil fait partie du droit.</p>',
        },
      },
    ],
    feedback: { en: '<p>Restrict the channel, not the right.</p>', fr: '<p>Restreignez le canal, non le droit.</p>' },
  },
  {
    key: 'q-foreign',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A statement obtained by torture may be used in court if the torture was committed by the officials of another State.</p>',
      fr: '<p>Une déclaration obtenue par la torture peut être utilisée en justice si la torture est le fait des agents d’un autre État.</p>',
    },
    correct: false,
    feedbackIfTrue: {
      en: '<p>Article 15 of the Convention against Torture makes no such distinction.</p>',
      fr: '<p>L’article 15 de la Convention contre la torture ne fait pas cette distinction.</p>',
    },
    feedbackIfFalse: {
      en: '<p>Correct. The rule excludes the statement in <em>any</em> proceedings, whoever tortured.</p>',
      fr: '<p>Exact. La règle exclut la déclaration de <em>toute</em> procédure, quel que soit le tortionnaire.</p>',
    },
    feedback: {
      en: '<p>The only exception is use against a person accused of torture, as evidence that the statement was made.</p>',
      fr: '<p>La seule exception est l’usage contre la personne accusée de torture, pour établir que la déclaration a été faite.</p>',
    },
  },
  {
    key: 'q-interview',
    type: 'ordering',
    points: 2,
    prompt: {
      en: '<p>Put the phases of an effective interview in order.</p>',
      fr: '<p>Mettez dans l’ordre les phases d’un entretien efficace.</p>',
    },
    items: [
      { key: 'prepare', text: { en: 'Study the file and plan the safeguards', fr: 'Étudier le dossier et prévoir les garanties' } },
      { key: 'rapport', text: { en: 'Explain rights and establish rapport', fr: 'Expliquer les droits et établir la relation' } },
      { key: 'account', text: { en: 'Let the person give a free account', fr: 'Laisser la personne raconter librement' } },
      {
        key: 'challenge',
        text: { en: 'Clarify, and put the evidence step by step', fr: 'Clarifier, puis présenter les preuves pas à pas' },
      },
      { key: 'close', text: { en: 'Close and evaluate what must be checked', fr: 'Clore et évaluer ce qu’il faut vérifier' } },
    ],
    feedback: {
      en: '<p>Putting the evidence too early teaches the suspect what you know and contaminates the account.</p>',
      fr: '<p>Présenter les preuves trop tôt apprend au suspect ce que vous savez et contamine le récit.</p>',
    },
  },
  {
    key: 'q-cases',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each judgment of the European Court of Human Rights with its lesson.</p>',
      fr: '<p>Associez chaque arrêt de la Cour européenne des droits de l’homme à sa leçon.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 'gafgen',
        prompt: { en: 'Gäfgen v. Germany', fr: 'Gäfgen c. Allemagne' },
        match: {
          en: 'Threats of pain are forbidden even to save a life',
          fr: 'Menacer de souffrances est interdit, même pour sauver une vie',
        },
      },
      {
        key: 'zakharov',
        prompt: { en: 'Roman Zakharov v. Russia', fr: 'Roman Zakharov c. Russie' },
        match: {
          en: 'Secret surveillance needs effective independent control',
          fr: 'La surveillance secrète exige un contrôle indépendant effectif',
        },
      },
      {
        key: 'khawaja',
        prompt: { en: 'Al-Khawaja and Tahery v. the United Kingdom', fr: 'Al-Khawaja et Tahery c. Royaume-Uni' },
        match: {
          en: 'Decisive untested evidence needs strong counterweights',
          fr: 'Une preuve déterminante non éprouvée exige de solides contrepoids',
        },
      },
      {
        key: 'teixeira',
        prompt: { en: 'Teixeira de Castro v. Portugal', fr: 'Teixeira de Castro c. Portugal' },
        match: {
          en: 'Police may not incite the offence that they investigate',
          fr: 'La police ne peut provoquer l’infraction qu’elle recherche',
        },
      },
    ],
    distractors: [
      {
        key: 'kadi',
        match: {
          en: 'Listing for sanctions must be open to review',
          fr: 'L’inscription sur une liste de sanctions doit pouvoir être contrôlée',
        },
      },
    ],
    feedback: {
      en: '<p>Review of sanctions lists was the subject of the <em>Kadi</em> judgment of the Court of Justice of the European Union.</p>',
      fr: '<p>Le contrôle des listes de sanctions était l’objet de l’arrêt <em>Kadi</em> de la Cour de justice de l’Union européenne.</p>',
    },
  },
  {
    key: 'q-protocol',
    type: 'short-answer',
    points: 1,
    prompt: {
      en: '<p>Which protocol, named after a city, is the United Nations manual for investigating and documenting torture?</p>',
      fr: '<p>Quel protocole, qui porte le nom d’une ville, est le manuel des Nations Unies pour enquêter sur la torture et la documenter ?</p>',
    },
    caseSensitive: false,
    answers: [
      { text: 'Istanbul Protocol', fraction: 1 },
      { text: 'The Istanbul Protocol', fraction: 1 },
      { text: 'Protocole d’Istanbul', fraction: 1 },
      { text: "Protocole d'Istanbul", fraction: 1 },
      { text: 'Istanbul', fraction: 1 },
    ],
    feedback: {
      en: '<p>It was first published in 1999 and revised in 2022.</p>',
      fr: '<p>Il a été publié pour la première fois en 1999 et révisé en 2022.</p>',
    },
  },
  {
    key: 'q-minister',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>Before the trial, the minister of the interior says on television: “We have caught the terrorists who did it.” Which right is affected first?</p>',
      fr: '<p>Avant le procès, le ministre de l’Intérieur déclare à la télévision : « Nous avons arrêté les terroristes qui ont fait cela. » Quel droit est atteint en premier ?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'innocence',
        fraction: 1,
        text: { en: 'The presumption of innocence', fr: 'La présomption d’innocence' },
        feedback: {
          en: '<p>Yes: it binds all public authorities, not only the court.</p>',
          fr: '<p>Oui : elle lie toutes les autorités publiques, pas seulement le tribunal.</p>',
        },
      },
      {
        key: 'publicity',
        fraction: 0,
        text: { en: 'The right to a public hearing', fr: 'Le droit à un débat public' },
        feedback: { en: '<p>The hearing may still be public.</p>', fr: '<p>L’audience peut rester publique.</p>' },
      },
      {
        key: 'appeal',
        fraction: 0,
        text: { en: 'The right to appeal', fr: 'Le droit de faire appel' },
        feedback: { en: "<p>This isn't touched by the statement.</p>", fr: '<p>La déclaration n’y touche pas.</p>' },
      },
      {
        key: 'language',
        fraction: 0,
        text: { en: 'The right to an interpreter', fr: 'Le droit à un interprète' },
        feedback: { en: '<p>Unrelated.</p>', fr: '<p>Sans rapport.</p>' },
      },
    ],
    feedback: {
      en: '<p>“Three suspects were arrested” would have told the public what it needs to know.</p>',
      fr: '<p>« Trois suspects ont été arrêtés » aurait appris au public ce qu’il a besoin de savoir.</p>',
    },
  },
];
