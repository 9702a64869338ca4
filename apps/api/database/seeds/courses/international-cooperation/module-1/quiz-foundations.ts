import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizFoundations: PackageActivity = {
  key: 'quiz-foundations',
  kind: 'quiz',
  title: { en: 'Quiz: foundations', fr: 'Test : les fondements', ar: 'اختبار: الأسس' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Seven questions on channels, legal bases and principles. You may try as often as you like; your best result counts. Seventy per cent passes.</p>',
      fr: '<p>Sept questions sur les voies, les bases juridiques et les principes. Vous pouvez recommencer autant de fois que vous le souhaitez ; le meilleur résultat compte. Il faut soixante-dix pour cent pour réussir.</p>',
      ar: '<p>سبعة أسئلة عن القنوات والأسانيد القانونية والمبادئ. لك أن تعيد المحاولة ما شئت، وتُحتسب أفضل نتيجة. والنجاح بسبعين في المائة.</p>',
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
      { question: 'q-channel-first' },
      { question: 'q-basis-multi' },
      { question: 'q-bank-secrecy' },
      { question: 'q-principles-match' },
      { question: 'q-latin' },
      { question: 'q-serious-crime' },
      { question: 'q-fiu-use' },
    ],
  },
};

export const quizFoundationsQuestions: PackageQuestion[] = [
  {
    key: 'q-channel-first',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: "<p>Prosecutor Nadia Rahmani needs to know today whether a suspect crossed the border at a particular airport last night. She doesn't need a document for the court yet. Which channel fits best?</p>",
      fr: '<p>La procureure Nadia Rahmani doit savoir aujourd’hui même si un suspect a passé la frontière dans tel aéroport la nuit dernière. Elle n’a pas encore besoin d’un document pour le tribunal. Quelle voie convient le mieux ?</p>',
      ar: '<p>تحتاج المدعية العامة نادية رحماني إلى أن تعرف اليوم هل عبر مشتبه فيه الحدود في مطار معيّن الليلة الماضية. وهي لا تحتاج بعد إلى وثيقة للمحكمة. أي قناة هي الأنسب؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'police',
        fraction: 1,
        text: {
          en: 'The police channel through the INTERPOL national central bureaux',
          fr: 'La voie policière, par les bureaux centraux nationaux d’INTERPOL',
          ar: 'قناة الشرطة عبر المكاتب المركزية الوطنية للإنتربول',
        },
        feedback: {
          en: '<p>Yes. It is open day and night, and the question asks for information, not for evidence.</p>',
          fr: '<p>Oui. Elle est ouverte jour et nuit, et la question porte sur un renseignement, non sur une preuve.</p>',
          ar: '<p>نعم. فهي مفتوحة ليل نهار، والسؤال يطلب معلومة لا دليلاً.</p>',
        },
      },
      {
        key: 'mla',
        fraction: 0,
        text: {
          en: 'A request for mutual legal assistance through the central authorities',
          fr: 'Une demande d’entraide judiciaire par les autorités centrales',
          ar: 'طلب مساعدة قانونية متبادلة عبر السلطات المركزية',
        },
        feedback: {
          en: '<p>This would yield a certified record, but in weeks. Send it later, once you know that the record exists.</p>',
          fr: '<p>On obtiendrait un relevé certifié, mais dans plusieurs semaines. À envoyer plus tard, quand vous saurez que le relevé existe.</p>',
          ar: '<p>يعطي هذا سجلاً مصدقاً، ولكن بعد أسابيع. أرسله لاحقاً حين تعلم أن السجل موجود.</p>',
        },
      },
      {
        key: 'fiu',
        fraction: 0,
        text: {
          en: 'The exchange between financial intelligence units',
          fr: 'L’échange entre cellules de renseignement financier',
          ar: 'التبادل بين وحدات المعلومات المالية',
        },
        feedback: {
          en: '<p>FIUs exchange financial analysis; border crossings are not theirs to check.</p>',
          fr: '<p>Les CRF échangent des analyses financières ; vérifier un passage de frontière n’est pas leur affaire.</p>',
          ar: '<p>تتبادل الوحدات تحليلات مالية، والتحقق من عبور الحدود ليس من شأنها.</p>',
        },
      },
      {
        key: 'diplomatic',
        fraction: 0,
        text: { en: 'A note verbale to the embassy', fr: 'Une note verbale à l’ambassade', ar: 'مذكرة شفوية إلى السفارة' },
        feedback: {
          en: "<p>The diplomatic channel is the slowest and isn't needed for police information.</p>",
          fr: '<p>La voie diplomatique est la plus lente et n’est pas nécessaire pour un renseignement de police.</p>',
          ar: '<p>القناة الدبلوماسية أبطأ القنوات ولا حاجة إليها لمعلومة شرطية.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Match the channel to what you need now: information first, evidence second.</p>',
      fr: '<p>Choisissez la voie selon le besoin du moment : le renseignement d’abord, la preuve ensuite.</p>',
      ar: '<p>اختر القناة بحسب حاجتك الآن: المعلومة أولاً ثم الدليل.</p>',
    },
  },
  {
    key: 'q-basis-multi',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>State A and State B have no bilateral treaty and no common regional instrument. Which of the following may nevertheless serve as a basis, or support, for a request for evidence about the financing of an attack on civilians? Choose all that apply.</p>',
      fr: '<p>L’État A et l’État B n’ont ni traité bilatéral ni instrument régional commun. Lesquels des éléments suivants peuvent néanmoins fonder, ou appuyer, une demande de preuves sur le financement d’une attaque contre des civils ? Choisissez tous ceux qui conviennent.</p>',
      ar: '<p>ليس بين الدولة (أ) والدولة (ب) معاهدة ثنائية ولا صك إقليمي مشترك. أي مما يلي يصلح مع ذلك أساساً أو سنداً لطلب أدلة بشأن تمويل هجوم على مدنيين؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'icsft',
        fraction: 0.4,
        text: {
          en: 'Article 12 of the Financing Convention, if both States are parties',
          fr: 'L’article 12 de la Convention sur le financement, si les deux États y sont parties',
          ar: 'المادة 12 من اتفاقية قمع تمويل الإرهاب، إذا كانت الدولتان طرفين فيها',
        },
        feedback: {
          en: '<p>Right: it obliges the parties to afford one another the greatest measure of assistance.</p>',
          fr: '<p>Exact : il oblige les parties à s’accorder l’entraide la plus large possible.</p>',
          ar: '<p>صحيح: فهي تلزم الأطراف بتبادل أكبر قدر من المساعدة.</p>',
        },
      },
      {
        key: 'reciprocity',
        fraction: 0.3,
        text: {
          en: "The requested State's domestic law together with an assurance of reciprocity",
          fr: 'Le droit interne de l’État requis, joint à une assurance de réciprocité',
          ar: 'القانون الداخلي للدولة متلقية الطلب مقترناً بتعهد بالمعاملة بالمثل',
        },
        feedback: {
          en: '<p>Right: many States can assist without a treaty on these terms.</p>',
          fr: '<p>Exact : beaucoup d’États peuvent prêter assistance sans traité à ces conditions.</p>',
          ar: '<p>صحيح: تستطيع دول كثيرة أن تقدم المساعدة بلا معاهدة على هذا الأساس.</p>',
        },
      },
      {
        key: 'res1373',
        fraction: 0.3,
        text: {
          en: 'Resolution 1373 (2001), paragraph 2 (f), cited in support',
          fr: 'La résolution 1373 (2001), par. 2, al. f, invoquée à l’appui',
          ar: 'الفقرة 2 (و) من القرار 1373 (2001)، مذكورةً على سبيل التأييد',
        },
        feedback: {
          en: '<p>Right: it obliges all States to assist, though the procedure comes from elsewhere.</p>',
          fr: '<p>Exact : elle oblige tous les États à s’entraider, même si la procédure vient d’ailleurs.</p>',
          ar: '<p>صحيح: فهي تلزم جميع الدول بالمساعدة، وإن جاءت الإجراءات من مصدر آخر.</p>',
        },
      },
      {
        key: 'udhr',
        fraction: -0.5,
        text: {
          en: 'Article 11 of the Universal Declaration of Human Rights',
          fr: 'L’article 11 de la Déclaration universelle des droits de l’homme',
          ar: 'المادة 11 من الإعلان العالمي لحقوق الإنسان',
        },
        feedback: {
          en: "<p>It protects the presumption of innocence and the principle of legality. It isn't a basis for assistance.</p>",
          fr: '<p>Il protège la présomption d’innocence et la légalité des peines. Ce n’est pas une base d’entraide.</p>',
          ar: '<p>تحمي قرينة البراءة ومبدأ الشرعية، وليست أساساً للمساعدة.</p>',
        },
      },
      {
        key: 'model',
        fraction: -0.5,
        text: {
          en: 'The United Nations Model Treaty on Mutual Assistance in Criminal Matters, by itself',
          fr: 'Le Traité type d’entraide judiciaire en matière pénale des Nations Unies, à lui seul',
          ar: 'معاهدة الأمم المتحدة النموذجية لتبادل المساعدة في المسائل الجنائية، وحدها',
        },
        feedback: {
          en: '<p>A model treaty binds nobody until two States conclude a treaty on its pattern.</p>',
          fr: '<p>Un traité type ne lie personne tant que deux États n’ont pas conclu de traité sur ce modèle.</p>',
          ar: '<p>المعاهدة النموذجية لا تلزم أحداً إلى أن تبرم دولتان معاهدة على منوالها.</p>',
        },
      },
    ],
    feedback: {
      en: "<p>Wrong choices take away points here, because a request that cites an instrument which doesn't apply costs credibility.</p>",
      fr: '<p>Les mauvais choix retirent des points, car une demande qui invoque un instrument inapplicable perd de son crédit.</p>',
      ar: '<p>الاختيار الخاطئ هنا يخصم من الدرجة، لأن الطلب الذي يستند إلى صك لا ينطبق يفقد من مصداقيته.</p>',
    },
  },
  {
    key: 'q-bank-secrecy',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A State party to the Palermo Convention may refuse mutual legal assistance under article 18 because its law protects bank secrecy.</p>',
      fr: '<p>Un État partie à la Convention de Palerme peut refuser l’entraide prévue à l’article 18 parce que sa loi protège le secret bancaire.</p>',
      ar: '<p>يجوز لدولة طرف في اتفاقية باليرمو أن ترفض المساعدة القانونية المتبادلة بموجب المادة 18 لأن قانونها يحمي السرية المصرفية.</p>',
    },
    correct: false,
    feedbackIfTrue: {
      en: '<p>Article 18, paragraph 8, rules this out in so many words.</p>',
      fr: '<p>Le paragraphe 8 de l’article 18 l’exclut en toutes lettres.</p>',
      ar: '<p>الفقرة 8 من المادة 18 تستبعد ذلك بصريح العبارة.</p>',
    },
    feedbackIfFalse: {
      en: '<p>Correct. Article 18, paragraph 8, excludes bank secrecy as a ground for refusal; the Financing Convention does the same in article 12, paragraph 2.</p>',
      fr: '<p>Exact. Le paragraphe 8 de l’article 18 écarte le secret bancaire comme motif de refus ; la Convention sur le financement fait de même au paragraphe 2 de l’article 12.</p>',
      ar: '<p>صحيح. تستبعد الفقرة 8 من المادة 18 السرية المصرفية سبباً للرفض، وكذلك تفعل اتفاقية قمع تمويل الإرهاب في الفقرة 2 من المادة 12.</p>',
    },
  },
  {
    key: 'q-principles-match',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each principle with what it requires.</p>',
      fr: '<p>Associez chaque principe à ce qu’il exige.</p>',
      ar: '<p>صِل كل مبدأ بما يقتضيه.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 'dual',
        prompt: { en: 'Dual criminality', fr: 'Double incrimination', ar: 'ازدواجية التجريم' },
        match: {
          en: 'The facts would be punishable in both States',
          fr: 'Les faits seraient punissables dans les deux États',
          ar: 'أن تكون الوقائع معاقباً عليها في الدولتين',
        },
      },
      {
        key: 'speciality',
        prompt: { en: 'Speciality', fr: 'Spécialité', ar: 'قاعدة التخصيص' },
        match: {
          en: 'Evidence or a person is used only for the offences named',
          fr: 'La preuve ou la personne ne sert que pour les infractions désignées',
          ar: 'ألا يُستخدم الدليل أو يُحاكم الشخص إلا في الجرائم المسماة',
        },
      },
      {
        key: 'reciprocity',
        prompt: { en: 'Reciprocity', fr: 'Réciprocité', ar: 'المعاملة بالمثل' },
        match: {
          en: 'The requesting State would do the same in a comparable case',
          fr: 'L’État requérant ferait de même dans un cas comparable',
          ar: 'أن تفعل الدولة الطالبة الشيء نفسه في حالة مماثلة',
        },
      },
      {
        key: 'nebis',
        prompt: { en: 'Ne bis in idem', fr: 'Ne bis in idem', ar: 'عدم جواز المحاكمة مرتين' },
        match: {
          en: 'Nobody is tried again for the facts of a final judgment',
          fr: 'Nul n’est rejugé pour les faits d’un jugement définitif',
          ar: 'ألا يحاكم أحد ثانيةً على وقائع فُصل فيها بحكم بات',
        },
      },
    ],
    distractors: [
      {
        key: 'refoulement',
        match: {
          en: 'Nobody is returned to a real risk of torture',
          fr: 'Nul n’est renvoyé vers un risque réel de torture',
          ar: 'ألا يعاد أحد إلى خطر حقيقي من التعذيب',
        },
      },
      {
        key: 'secrecy',
        match: { en: 'Requests must be kept confidential', fr: 'Les demandes doivent rester confidentielles', ar: 'أن تبقى الطلبات سرية' },
      },
    ],
    feedback: {
      en: '<p>The two descriptions left over are real rules as well: non-refoulement, and confidentiality of requests (Palermo Convention, art. 18, para. 20).</p>',
      fr: '<p>Les deux descriptions restantes sont aussi de vraies règles : le non-refoulement et la confidentialité des demandes (Convention de Palerme, art. 18, par. 20).</p>',
      ar: '<p>العبارتان الباقيتان قاعدتان حقيقيتان أيضاً: عدم الإعادة القسرية، وسرية الطلبات (اتفاقية باليرمو، المادة 18، الفقرة 20).</p>',
    },
  },
  {
    key: 'q-latin',
    type: 'short-answer',
    points: 1,
    prompt: {
      en: '<p>Which Latin phrase names the obligation either to extradite an alleged offender or to submit the case for prosecution? (four words)</p>',
      fr: '<p>Quelle expression latine désigne l’obligation d’extrader l’auteur présumé d’une infraction ou de soumettre l’affaire aux fins de poursuites ? (quatre mots)</p>',
      ar: '<p>ما العبارة اللاتينية التي تسمي الالتزام إما بتسليم الجاني المزعوم وإما بعرض القضية بقصد الملاحقة؟ (أربع كلمات)</p>',
    },
    caseSensitive: false,
    answers: [
      { text: 'aut dedere aut judicare', fraction: 1, feedback: { en: '<p>Correct.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' } },
      {
        text: 'aut dedere aut iudicare',
        fraction: 1,
        feedback: {
          en: '<p>Correct, in classical spelling.</p>',
          fr: '<p>Exact, en orthographe classique.</p>',
          ar: '<p>صحيح، بالرسم الكلاسيكي.</p>',
        },
      },
      {
        text: 'aut dedere aut punire',
        fraction: 0.5,
        feedback: {
          en: "<p>Close: this was Grotius's phrase. Modern conventions speak of prosecution, since punishment depends on the trial.</p>",
          fr: '<p>Presque : c’était la formule de Grotius. Les conventions modernes parlent de poursuites, car la peine dépend du procès.</p>',
          ar: '<p>قريب: كانت هذه عبارة غروتيوس. أما الاتفاقيات الحديثة فتتكلم عن الملاحقة، لأن العقوبة رهن بالمحاكمة.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>You will meet it in article 10 of the Financing Convention and in the other universal instruments.</p>',
      fr: '<p>On la retrouve à l’article 10 de la Convention sur le financement et dans les autres instruments universels.</p>',
      ar: '<p>تجدها في المادة 10 من اتفاقية قمع تمويل الإرهاب وفي سائر الصكوك العالمية.</p>',
    },
  },
  {
    key: 'q-serious-crime',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>Under article 2 (b) of the Palermo Convention a crime is “serious” if its maximum penalty is deprivation of liberty of at least how many years?</p>',
      fr: '<p>Selon l’alinéa b de l’article 2 de la Convention de Palerme, une infraction est « grave » si le maximum de la peine privative de liberté n’est pas inférieur à combien d’années ?</p>',
      ar: '<p>بموجب المادة 2 (ب) من اتفاقية باليرمو تكون الجريمة «خطيرة» إذا كان الحد الأقصى للحرمان من الحرية لا يقل عن كم سنة؟</p>',
    },
    answers: [
      {
        value: 4,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: at least four years, or a more serious penalty.</p>',
          fr: '<p>Exact : au moins quatre ans, ou une peine plus lourde.</p>',
          ar: '<p>صحيح: أربع سنوات على الأقل، أو عقوبة أشد.</p>',
        },
      },
      {
        value: 1,
        tolerance: 0,
        fraction: 0,
        feedback: {
          en: '<p>One year is the usual threshold for extradition in treaties, not for a serious crime.</p>',
          fr: '<p>Un an est le seuil habituel de l’extradition dans les traités, non celui de l’infraction grave.</p>',
          ar: '<p>السنة الواحدة هي الحد المعتاد للتسليم في المعاهدات، لا للجريمة الخطيرة.</p>',
        },
      },
    ],
    units: [],
    unitRequired: false,
    feedback: {
      en: '<p>The test looks at the <em>maximum</em> that the law provides, not at the sentence expected in your case.</p>',
      fr: '<p>On regarde le <em>maximum</em> prévu par la loi, non la peine attendue dans votre affaire.</p>',
      ar: '<p>يُنظر إلى <em>الحد الأقصى</em> الذي ينص عليه القانون، لا إلى الحكم المتوقع في قضيتك.</p>',
    },
  },
  {
    key: 'q-fiu-use',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>The FIU of State B sends the FIU of State A an analysis that names the account of Mr. Daniel Okafor. The prosecutor wants to attach it to her indictment. What should happen first?</p>',
      fr: '<p>La CRF de l’État B envoie à celle de l’État A une analyse qui nomme le compte de M. Daniel Okafor. La procureure veut la joindre à son acte d’accusation. Que faut-il faire d’abord ?</p>',
      ar: '<p>ترسل وحدة المعلومات المالية في الدولة (ب) إلى نظيرتها في الدولة (أ) تحليلاً يسمي حساب السيد دانيال أوكافور. وتريد المدعية العامة أن ترفقه بلائحة الاتهام. ما الذي ينبغي أن يحدث أولاً؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'consent',
        fraction: 1,
        text: {
          en: 'The FIU of State A asks the FIU of State B for consent, and a formal request for the bank records is prepared',
          fr: 'La CRF de l’État A demande l’accord de celle de l’État B, et l’on prépare une demande formelle de relevés bancaires',
          ar: 'تطلب وحدة الدولة (أ) موافقة وحدة الدولة (ب)، ويُعد طلب رسمي للسجلات المصرفية',
        },
        feedback: {
          en: '<p>Yes. Consent governs the analysis; the records themselves come through the judicial channel.</p>',
          fr: '<p>Oui. L’accord régit l’analyse ; les relevés eux-mêmes arrivent par la voie judiciaire.</p>',
          ar: '<p>نعم. فالتحليل تحكمه الموافقة، والسجلات نفسها تأتي عبر القناة القضائية.</p>',
        },
      },
      {
        key: 'attach',
        fraction: 0,
        text: {
          en: 'Nothing: information lawfully received may always be used as evidence',
          fr: 'Rien : une information reçue licitement peut toujours servir de preuve',
          ar: 'لا شيء: المعلومة المتلقاة بصورة مشروعة يجوز دائماً استخدامها دليلاً',
        },
        feedback: {
          en: "<p>No. It was given for analysis, and further use depends on the sender's consent.</p>",
          fr: '<p>Non. Elle a été remise pour analyse, et tout autre usage dépend de l’accord de l’expéditrice.</p>',
          ar: '<p>لا. فقد أُعطيت للتحليل، وأي استخدام آخر رهن بموافقة المرسِل.</p>',
        },
      },
      {
        key: 'redact',
        fraction: 0,
        text: {
          en: "The analysis is attached, with State B's name blacked out",
          fr: 'Joindre l’analyse en noircissant le nom de l’État B',
          ar: 'يُرفق التحليل مع طمس اسم الدولة (ب)',
        },
        feedback: {
          en: "<p>Hiding the origin doesn't create consent, and it deprives the defence of a fair challenge.</p>",
          fr: '<p>Cacher l’origine ne crée pas l’accord, et prive la défense d’une contestation loyale.</p>',
          ar: '<p>إخفاء المصدر لا يُنشئ موافقة، ويحرم الدفاع من طعن منصف.</p>',
        },
      },
      {
        key: 'witness',
        fraction: 0,
        text: {
          en: 'The analyst of State A testifies to its content from memory',
          fr: 'Faire déposer de mémoire l’analyste de l’État A',
          ar: 'يشهد محلل الدولة (أ) بمضمونه من ذاكرته',
        },
        feedback: {
          en: '<p>This evades the same restriction in another form.</p>',
          fr: '<p>C’est contourner la même restriction sous une autre forme.</p>',
          ar: '<p>هذا تحايل على القيد نفسه في صورة أخرى.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Lead first, evidence second: consent for what you hold, a request for what you need.</p>',
      fr: '<p>La piste d’abord, la preuve ensuite : un accord pour ce que vous détenez, une demande pour ce qu’il vous faut.</p>',
      ar: '<p>الخيط أولاً ثم الدليل: موافقة على ما بيدك، وطلب لما تحتاج إليه.</p>',
    },
  },
];
