import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizFinal: PackageActivity = {
  key: 'quiz-final',
  kind: 'quiz',
  title: { en: 'Final quiz', fr: 'Test final' },
  minutes: 20,
  completion: 'passed',
  requires: ['quiz-procedure'],
  quiz: {
    introduction: {
      en: '<p>Seven questions. The last one asks for a short text, which a trainer grades; your result is final once that is done. Seventy per cent passes.</p>',
      fr: '<p>Sept questions. La dernière demande un court texte, noté par un formateur ; votre résultat est définitif une fois cette note donnée. Il faut soixante-dix pour cent pour réussir.</p>',
    },
    settings: {
      masteryScore: 0.7,
      maxAttempts: 3,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-solitary' },
      { question: 'q-child' },
      { question: 'q-victim' },
      { question: 'q-review' },
      { question: 'q-gender' },
      { question: 'q-rights-match' },
      { question: 'q-essay' },
    ],
  },
};

export const quizFinalQuestions: PackageQuestion[] = [
  {
    key: 'q-solitary',
    type: 'numerical',
    points: 2,
    prompt: {
      en: '<p>From how many hours a day without meaningful human contact is confinement “solitary” under rule 44 of the Nelson Mandela Rules? Give a number and a unit (h or min).</p>',
      fr: '<p>À partir de combien d’heures par jour sans contact humain réel l’enfermement est-il un « isolement cellulaire » au sens de la règle 44 des Règles Nelson Mandela ? Donnez un nombre et une unité (h ou min).</p>',
    },
    answers: [
      {
        value: 1320,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: twenty-two hours or more a day, which is 1,320 minutes.</p>',
          fr: '<p>Exact : vingt-deux heures par jour ou plus, soit 1 320 minutes.</p>',
        },
      },
      {
        value: 1380,
        tolerance: 0,
        fraction: 0,
        feedback: {
          en: '<p>Many regimes leave one hour for exercise, but the threshold is lower.</p>',
          fr: '<p>Bien des régimes laissent une heure de promenade, mais le seuil est plus bas.</p>',
        },
      },
    ],
    units: [
      { unit: 'min', factor: 1 },
      { unit: 'h', factor: 60 },
    ],
    unitRequired: true,
    feedback: {
      en: '<p>The second number to remember is fifteen: beyond fifteen consecutive days solitary confinement is prolonged, and prohibited.</p>',
      fr: '<p>Le second nombre à retenir est quinze : au-delà de quinze jours consécutifs, l’isolement est prolongé, et interdit.</p>',
    },
  },
  {
    key: 'q-child',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>A boy of sixteen who carried messages for an armed group is arrested. What applies? Choose all that apply.</p>',
      fr: '<p>Un garçon de seize ans qui portait des messages pour un groupe armé est arrêté. Qu’est-ce qui s’applique ? Choisissez tout ce qui convient.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'diversion',
        fraction: 0.34,
        text: {
          en: 'Dealing with him outside criminal proceedings is considered first',
          fr: 'On envisage d’abord de le traiter sans recourir à la procédure pénale',
        },
        feedback: {
          en: '<p>Right (Convention on the Rights of the Child, art. 40, para. 3).</p>',
          fr: '<p>Exact (Convention relative aux droits de l’enfant, art. 40, par. 3).</p>',
        },
      },
      {
        key: 'apart',
        fraction: 0.33,
        text: {
          en: "If detained, he is kept apart from adults unless this isn't in his best interests",
          fr: 'S’il est détenu, il est séparé des adultes, sauf si son intérêt s’y oppose',
        },
        feedback: { en: '<p>Right (art. 37 (c)).</p>', fr: '<p>Exact (art. 37, al. c).</p>' },
      },
      {
        key: 'name',
        fraction: 0.33,
        text: { en: "His name isn't published", fr: 'Son nom n’est pas publié' },
        feedback: {
          en: '<p>Right: privacy is respected at all stages (art. 40, para. 2 (b) (vii)).</p>',
          fr: '<p>Exact : la vie privée est respectée à tous les stades (art. 40, par. 2, al. b, vii).</p>',
        },
      },
      {
        key: 'adult',
        fraction: -0.5,
        text: { en: 'He is tried as an adult because terrorism is grave', fr: 'Il est jugé comme un adulte, le terrorisme étant grave' },
        feedback: {
          en: "<p>The gravity of the charge doesn't end childhood.</p>",
          fr: '<p>La gravité de l’accusation ne met pas fin à l’enfance.</p>',
        },
      },
      {
        key: 'week',
        fraction: -0.5,
        text: { en: 'He may be held for a week before seeing a judge', fr: 'Il peut être retenu une semaine avant de voir un juge' },
        feedback: {
          en: '<p>The Human Rights Committee suggests twenty-four hours.</p>',
          fr: '<p>Le Comité des droits de l’homme évoque vingt-quatre heures.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Recruitment itself was a violation against him.</p>',
      fr: '<p>Le recrutement lui-même était une violation commise contre lui.</p>',
    },
  },
  {
    key: 'q-victim',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A person injured in an attack is a victim even if no perpetrator is ever identified.</p>',
      fr: '<p>Une personne blessée dans un attentat est une victime même si aucun auteur n’est jamais identifié.</p>',
    },
    correct: true,
    feedbackIfTrue: {
      en: "<p>Correct. The Declaration of 1985 says so expressly; help doesn't wait for a verdict.</p>",
      fr: '<p>Exact. La Déclaration de 1985 le dit expressément ; l’aide n’attend pas le verdict.</p>',
    },
    feedbackIfFalse: {
      en: "<p>The status of a victim doesn't depend on the identification or conviction of an offender.</p>",
      fr: '<p>La qualité de victime ne dépend ni de l’identification ni de la condamnation d’un auteur.</p>',
    },
    feedback: {
      en: '<p>Only the <em>obligation of the offender</em> to compensate presupposes that one is found.</p>',
      fr: '<p>Seule <em>l’obligation de l’auteur</em> d’indemniser suppose qu’on en ait trouvé un.</p>',
    },
  },
  {
    key: 'q-review',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>A court reviews the detention of Yasmin El-Sayed. The government shows the judges a file that neither she nor her lawyer may see, and gives her no summary. Which answer fits the standards best?</p>',
      fr: '<p>Un tribunal contrôle la détention de Yasmin El-Sayed. Le gouvernement montre aux juges un dossier que ni elle ni son avocat ne peuvent voir, et ne lui en donne aucun résumé. Quelle réponse est la plus conforme aux normes ?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'gist',
        fraction: 1,
        text: {
          en: 'She must be told the essence of the allegations, so that she can answer them',
          fr: 'Il faut lui communiquer l’essentiel des allégations, pour qu’elle puisse y répondre',
        },
        feedback: {
          en: '<p>Yes: without it, neither she nor a special advocate can be effective.</p>',
          fr: '<p>Oui : sans cela, ni elle ni un avocat spécial ne peuvent agir utilement.</p>',
        },
      },
      {
        key: 'fine',
        fraction: 0,
        text: { en: 'This is enough, because the judges have seen the file', fr: 'Cela suffit, puisque les juges ont vu le dossier' },
        feedback: {
          en: "<p>Judges who hear one side only can't test it.</p>",
          fr: '<p>Des juges qui n’entendent qu’un côté ne peuvent l’éprouver.</p>',
        },
      },
      {
        key: 'free',
        fraction: 0,
        text: { en: 'She must be given the whole file without exception', fr: 'Il faut lui remettre tout le dossier sans exception' },
        feedback: {
          en: '<p>Sources may be protected if the core is disclosed.</p>',
          fr: '<p>Les sources peuvent être protégées si le cœur est communiqué.</p>',
        },
      },
      {
        key: 'wait',
        fraction: 0,
        text: {
          en: 'The review should be put off until the file can be declassified',
          fr: 'Il faut différer le contrôle jusqu’à la déclassification',
        },
        feedback: { en: "<p>Review of detention can't wait.</p>", fr: '<p>Le contrôle d’une détention ne peut attendre.</p>' },
      },
    ],
    feedback: {
      en: '<p>See <em>A. and Others v. the United Kingdom</em> on the necessary core of disclosure.</p>',
      fr: '<p>Voir <em>A. et autres c. Royaume-Uni</em> sur le minimum à communiquer.</p>',
    },
  },
  {
    key: 'q-gender',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>Which step takes account of gender without stereotyping?</p>',
      fr: '<p>Quelle démarche tient compte du genre sans stéréotype ?</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'assess',
        fraction: 1,
        text: {
          en: 'Assessing individually what each woman who lived with the group did and suffered',
          fr: 'Évaluer individuellement ce que chaque femme ayant vécu avec le groupe a fait et subi',
        },
        feedback: { en: '<p>Yes.</p>', fr: '<p>Oui.</p>' },
      },
      {
        key: 'none',
        fraction: 0,
        text: { en: 'Never prosecuting women, since they were led astray', fr: 'Ne jamais poursuivre de femmes, puisqu’on les a égarées' },
        feedback: {
          en: '<p>This denies their agency and leaves victims without justice.</p>',
          fr: '<p>C’est nier leur capacité d’agir et laisser des victimes sans justice.</p>',
        },
      },
      {
        key: 'wives',
        fraction: 0,
        text: {
          en: 'Charging all wives of fighters with membership',
          fr: 'Poursuivre toutes les épouses de combattants pour appartenance',
        },
        feedback: { en: '<p>Guilt is personal.</p>', fr: '<p>La responsabilité pénale est personnelle.</p>' },
      },
      {
        key: 'same',
        fraction: 0,
        text: { en: 'Ignoring gender, because the law is the same for all', fr: 'Ignorer le genre, la loi étant la même pour tous' },
        feedback: {
          en: '<p>Equal law can be applied in ways that miss particular harm.</p>',
          fr: '<p>Une loi égale peut être appliquée de façon à manquer certains préjudices.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>The same care applies to men, who are too easily presumed to be fighters.</p>',
      fr: '<p>Le même soin vaut pour les hommes, trop aisément présumés combattants.</p>',
    },
  },
  {
    key: 'q-rights-match',
    type: 'matching',
    points: 2,
    prompt: { en: '<p>Match each text with its subject.</p>', fr: '<p>Associez chaque texte à son objet.</p>' },
    shuffle: true,
    pairs: [
      {
        key: 'mandela',
        prompt: { en: 'Nelson Mandela Rules', fr: 'Règles Nelson Mandela' },
        match: { en: 'Treatment of prisoners', fr: 'Traitement des détenus' },
      },
      { key: 'bangkok', prompt: { en: 'Bangkok Rules', fr: 'Règles de Bangkok' }, match: { en: 'Women prisoners', fr: 'Femmes détenues' } },
      {
        key: 'decl',
        prompt: { en: 'General Assembly resolution 40/34', fr: 'Résolution 40/34 de l’Assemblée générale' },
        match: { en: 'Justice for victims', fr: 'Justice pour les victimes' },
      },
      {
        key: 'mendez',
        prompt: { en: 'Méndez Principles', fr: 'Principes Méndez' },
        match: { en: 'Effective interviewing', fr: 'Entretiens efficaces' },
      },
    ],
    distractors: [{ key: 'beijing', match: { en: 'Juvenile justice', fr: 'Justice des mineurs' } }],
    feedback: {
      en: '<p>The Beijing Rules of 1985 deal with juvenile justice.</p>',
      fr: '<p>Les Règles de Beijing de 1985 portent sur la justice des mineurs.</p>',
    },
  },
  {
    key: 'q-essay',
    type: 'essay',
    points: 2,
    prompt: {
      en: '<p>A newspaper asks you, as spokesperson of a court, why a convicted terrorist “has more rights than his victims”. Answer in no more than 200 words, accurately and without condescension.</p>',
      fr: '<p>Un journal vous demande, en tant que porte-parole d’un tribunal, pourquoi un terroriste condamné « a plus de droits que ses victimes ». Répondez en 200 mots au plus, avec exactitude et sans condescendance.</p>',
    },
    modelAnswer: {
      en: "<p>A good answer acknowledges the victims and names what they are entitled to (respect, information, participation, compensation) and what the court does for them. It explains that the rights of the accused and of prisoners aren't a reward: they make it more likely that the right person was convicted by evidence that can be trusted, and that the judgment will stand on appeal. It states that ill-treatment is forbidden absolutely, and why this also protects officers and the public. It avoids jargon, doesn't comment on the individual case, and concedes openly where the treatment of victims must improve.</p>",
      fr: '<p>Une bonne réponse reconnaît les victimes, nomme ce à quoi elles ont droit (respect, information, participation, indemnisation) et ce que le tribunal fait pour elles. Elle explique que les droits de l’accusé et du détenu ne sont pas une récompense : ils rendent plus probable que la bonne personne ait été condamnée sur des preuves fiables et que le jugement résiste à l’appel. Elle dit que les mauvais traitements sont absolument interdits, et pourquoi cela protège aussi les agents et le public. Elle évite le jargon, ne commente pas l’affaire particulière et convient ouvertement de ce qui doit s’améliorer pour les victimes.</p>',
    },
    criteria: {
      en: "<p>One point each: (1) victims are taken seriously, with concrete entitlements; (2) the purpose of procedural and prisoners' rights is explained correctly, in plain, respectful language that neither prejudges nor reveals anything about the case.</p>",
      fr: '<p>Un point pour chacun : (1) les victimes sont prises au sérieux, avec des droits concrets ; (2) la raison d’être des droits de la procédure et des détenus est correctement expliquée, dans une langue simple et respectueuse qui ne préjuge ni ne révèle rien de l’affaire.</p>',
    },
    maxWords: 200,
  },
];
