import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizFinal: PackageActivity = {
  key: 'quiz-final',
  kind: 'quiz',
  title: { en: 'Final quiz', fr: 'Test final', ar: 'الاختبار النهائي' },
  minutes: 30,
  completion: 'passed',
  requires: ['quiz-foundations', 'quiz-extradition'],
  quiz: {
    introduction: {
      en: '<p>Nine questions: three are the same for everyone, six are drawn at random from a larger set, so a second attempt will look different. You have forty minutes and three attempts. Seventy per cent passes and opens the certificate.</p>',
      fr: '<p>Neuf questions : trois sont communes à tous, six sont tirées au sort dans un ensemble plus large, si bien qu’une seconde tentative sera différente. Vous avez quarante minutes et trois tentatives. Soixante-dix pour cent donnent la réussite et ouvrent le certificat.</p>',
      ar: '<p>تسعة أسئلة: ثلاثة مشتركة بين الجميع، وستة تُسحب عشوائياً من مجموعة أكبر، فتختلف المحاولة الثانية عن الأولى. أمامك أربعون دقيقة وثلاث محاولات. وسبعون في المائة تعني النجاح وتفتح باب الشهادة.</p>',
    },
    settings: {
      masteryScore: 0.7,
      maxAttempts: 3,
      minutesAllowed: 40,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-final-case' },
      { question: 'q-final-hour' },
      { question: 'q-final-order' },
      {
        draw: 4,
        from: [
          'q-final-jit',
          'q-final-custody',
          'q-final-child',
          'q-final-2178',
          'q-final-short',
          'q-final-hit',
          'q-final-forum',
          'q-final-match',
        ],
        points: 2,
      },
      { draw: 2, from: ['q-channel-first', 'q-limits', 'q-national', 'q-political', 'q-oath', 'q-refuse'], points: 1 },
    ],
  },
};

export const quizFinalQuestions: PackageQuestion[] = [
  {
    key: 'q-final-case',
    type: 'multiple-choice',
    points: 3,
    prompt: {
      en: '<p>Judge Chidi Eze receives a request from a State with which his country has no treaty. It concerns a bombing of a bus. It names the suspect, sets out the facts, asks for the search of a flat, and mentions that the suspect “fled because of his opinions”. Which steps are right? Choose all that apply.</p>',
      fr: '<p>Le juge Chidi Eze reçoit une demande d’un État avec lequel son pays n’a aucun traité. Elle concerne l’attentat à la bombe contre un autocar. Elle désigne le suspect, expose les faits, demande la perquisition d’un appartement et mentionne que le suspect « s’est enfui à cause de ses opinions ». Quelles démarches sont justes ? Choisissez toutes celles qui conviennent.</p>',
      ar: '<p>يتلقى القاضي تشيدي إيزي طلباً من دولة لا معاهدة بينها وبين بلده. يتعلق الطلب بتفجير حافلة، ويسمي المشتبه فيه، ويسوق الوقائع، ويطلب تفتيش شقة، ويذكر أن المشتبه فيه «فرّ بسبب آرائه». أي الخطوات صحيحة؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'convention',
        fraction: 0.3,
        text: {
          en: 'Check whether both States are parties to the Terrorist Bombings Convention',
          fr: 'Vérifier si les deux États sont parties à la Convention sur les attentats terroristes à l’explosif',
          ar: 'التحقق من كون الدولتين طرفين في اتفاقية قمع الهجمات الإرهابية بالقنابل',
        },
        feedback: {
          en: '<p>Right: article 10 may supply the basis.</p>',
          fr: '<p>Exact : l’article 10 peut fournir la base.</p>',
          ar: '<p>صحيح: قد توفر المادة 10 الأساس.</p>',
        },
      },
      {
        key: 'dual',
        fraction: 0.2,
        text: {
          en: 'Check whether the facts would be an offence here, as a search is coercive',
          fr: 'Vérifier si les faits seraient une infraction ici, la perquisition étant coercitive',
          ar: 'التحقق من كون الوقائع جريمة هنا، لأن التفتيش تدبير قسري',
        },
        feedback: {
          en: '<p>Right, if domestic law makes this a condition.</p>',
          fr: '<p>Exact, si le droit interne en fait une condition.</p>',
          ar: '<p>صحيح، إذا كان القانون الداخلي يشترط ذلك.</p>',
        },
      },
      {
        key: 'discrimination',
        fraction: 0.3,
        text: {
          en: 'Examine whether there are substantial grounds for believing that the request pursues him for his opinions',
          fr: 'Examiner s’il y a de sérieuses raisons de croire que la demande le poursuit pour ses opinions',
          ar: 'فحص ما إذا كانت هناك أسباب وجيهة للاعتقاد بأن الطلب يلاحقه بسبب آرائه',
        },
        feedback: {
          en: '<p>Right: the discrimination clause applies to assistance too (art. 12).</p>',
          fr: '<p>Exact : la clause de non-discrimination vaut aussi pour l’entraide (art. 12).</p>',
          ar: '<p>صحيح: ينطبق حكم عدم التمييز على المساعدة أيضاً (المادة 12).</p>',
        },
      },
      {
        key: 'ask',
        fraction: 0.2,
        text: {
          en: "Ask for additional information where the facts don't reach what a search warrant needs",
          fr: 'Demander un complément d’information si les faits ne suffisent pas à un mandat de perquisition',
          ar: 'طلب معلومات إضافية إذا كانت الوقائع لا تكفي لأمر تفتيش',
        },
        feedback: {
          en: '<p>Right: ask before refusing.</p>',
          fr: '<p>Exact : demander avant de refuser.</p>',
          ar: '<p>صحيح: اسأل قبل أن ترفض.</p>',
        },
      },
      {
        key: 'return',
        fraction: -0.4,
        text: {
          en: 'Return the request because there is no bilateral treaty',
          fr: 'Renvoyer la demande faute de traité bilatéral',
          ar: 'إعادة الطلب لعدم وجود معاهدة ثنائية',
        },
        feedback: {
          en: '<p>A multilateral convention, or domestic law with reciprocity, may suffice.</p>',
          fr: '<p>Une convention multilatérale, ou le droit interne avec réciprocité, peut suffire.</p>',
          ar: '<p>قد تكفي اتفاقية متعددة الأطراف، أو القانون الداخلي مع المعاملة بالمثل.</p>',
        },
      },
      {
        key: 'political',
        fraction: -0.4,
        text: {
          en: 'Refuse because opinions are mentioned',
          fr: 'Refuser parce qu’il est question d’opinions',
          ar: 'الرفض لأن الآراء ذُكرت',
        },
        feedback: {
          en: "<p>A mention isn't a ground, and the offence isn't regarded as political.</p>",
          fr: '<p>Une mention n’est pas un motif, et l’infraction n’est pas tenue pour politique.</p>',
          ar: '<p>الذكر ليس سبباً، والجرم لا يُعد سياسياً.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Basis, facts, safeguards, and a question before a refusal: the whole course in one file.</p>',
      fr: '<p>Base, faits, garanties, et une question avant un refus : tout le cours dans un seul dossier.</p>',
      ar: '<p>أساس ووقائع وضمانات، وسؤال قبل الرفض: الدورة كلها في ملف واحد.</p>',
    },
  },
  {
    key: 'q-final-hour',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>A video hearing is to begin at 09:00 in Abuja (UTC+1) with a witness in Manila (UTC+8). What time will it be in Manila? Answer in hours of the 24-hour clock, for instance 7 or 23.</p>',
      fr: '<p>Une audition par liaison vidéo doit commencer à 9 heures à Abuja (UTC+1), avec un témoin à Manille (UTC+8). Quelle heure sera-t-il à Manille ? Répondez en heures, de 0 à 23, par exemple 7 ou 23.</p>',
      ar: '<p>من المقرر أن تبدأ جلسة سماع بالاتصال المرئي في الساعة التاسعة صباحاً في أبوجا (UTC+1) مع شاهدة في مانيلا (UTC+8). كم ستكون الساعة في مانيلا؟ أجب بالساعات من 0 إلى 23، مثل 7 أو 23.</p>',
    },
    answers: [
      {
        value: 16,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: seven hours later, 16:00, so the witness will still be within office hours.</p>',
          fr: '<p>Exact : sept heures de plus, 16 heures, si bien que le témoin sera encore dans les heures de bureau.</p>',
          ar: '<p>صحيح: بفارق سبع ساعات، أي الرابعة بعد الظهر، فتكون الشاهدة لا تزال في أوقات الدوام.</p>',
        },
      },
      {
        value: 2,
        tolerance: 0,
        fraction: 0,
        feedback: {
          en: '<p>You subtracted. Manila lies east of Abuja, so its clocks are ahead.</p>',
          fr: '<p>Vous avez soustrait. Manille est à l’est d’Abuja ; ses horloges sont donc en avance.</p>',
          ar: '<p>لقد طرحت. مانيلا تقع شرق أبوجا، فساعاتها متقدمة.</p>',
        },
      },
    ],
    units: [],
    unitRequired: false,
    feedback: {
      en: '<p>Always write both local times into the request, with the offset: clocks change on different dates in different States.</p>',
      fr: '<p>Inscrivez toujours les deux heures locales dans la demande, avec le décalage : les changements d’heure ont lieu à des dates différentes selon les États.</p>',
      ar: '<p>اكتب في الطلب التوقيتين المحليين دائماً مع فارق كل منهما: فتغيير الساعة يقع في تواريخ مختلفة بين الدول.</p>',
    },
  },
  {
    key: 'q-final-order',
    type: 'ordering',
    points: 2,
    prompt: {
      en: '<p>A suspect whom you seek is found abroad. Put the steps in order, from the first to the last.</p>',
      fr: '<p>Un suspect que vous recherchez est découvert à l’étranger. Mettez les étapes dans l’ordre, de la première à la dernière.</p>',
      ar: '<p>عُثر في الخارج على مشتبه فيه تبحث عنه. رتّب الخطوات من الأولى إلى الأخيرة.</p>',
    },
    items: [
      {
        key: 'locate',
        text: {
          en: 'The foreign police report a hit on the red notice',
          fr: 'La police étrangère signale une concordance avec la notice rouge',
          ar: 'الشرطة الأجنبية تبلغ عن تطابق مع النشرة الحمراء',
        },
      },
      {
        key: 'confirm',
        text: {
          en: 'You confirm that you want extradition and request provisional arrest',
          fr: 'Vous confirmez vouloir l’extradition et demandez l’arrestation provisoire',
          ar: 'تؤكد رغبتك في التسليم وتطلب القبض المؤقت',
        },
      },
      {
        key: 'full',
        text: {
          en: 'You transmit the full request with warrant, facts and provisions within the time limit',
          fr: 'Vous transmettez dans le délai la demande complète, avec mandat, faits et textes',
          ar: 'ترسل الطلب الكامل بأمر القبض والوقائع والنصوص خلال المهلة',
        },
      },
      {
        key: 'court',
        text: {
          en: 'The foreign court decides whether the conditions are met',
          fr: 'Le tribunal étranger décide si les conditions sont remplies',
          ar: 'المحكمة الأجنبية تقرر هل استوفيت الشروط',
        },
      },
      {
        key: 'minister',
        text: {
          en: 'The competent minister approves the surrender',
          fr: 'Le ministre compétent approuve la remise',
          ar: 'الوزير المختص يوافق على التسليم',
        },
      },
      {
        key: 'escort',
        text: { en: 'Your officers take the person over', fr: 'Vos agents prennent la personne en charge', ar: 'يتسلم ضباطك الشخص' },
      },
      {
        key: 'trial',
        text: {
          en: 'He is tried for the offences for which he was surrendered',
          fr: 'Elle est jugée pour les infractions qui ont motivé la remise',
          ar: 'يحاكم على الجرائم التي سُلّم من أجلها',
        },
      },
    ],
    feedback: {
      en: "<p>In some States the minister's decision doesn't exist or comes first. The last step recalls speciality.</p>",
      fr: '<p>Dans certains États, la décision du ministre n’existe pas ou vient d’abord. La dernière étape rappelle la spécialité.</p>',
      ar: '<p>في بعض الدول لا وجود لقرار الوزير أو يأتي أولاً. والخطوة الأخيرة تذكّر بقاعدة التخصيص.</p>',
    },
  },
  {
    key: 'q-final-jit',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: "<p>During a search in State A, carried out by a joint team, a seconded officer of State B wants to open a safe that isn't covered by the warrant. Who decides, and by what law?</p>",
      fr: '<p>Lors d’une perquisition menée dans l’État A par une équipe commune, un officier détaché de l’État B veut ouvrir un coffre que le mandat ne couvre pas. Qui décide, et selon quelle loi ?</p>',
      ar: '<p>أثناء تفتيش يجريه فريق مشترك في الدولة (أ) يريد ضابط منتدب من الدولة (ب) فتح خزنة لا يشملها أمر التفتيش. من يقرر وبأي قانون؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'a',
        fraction: 1,
        text: {
          en: 'The authority of State A, under the law of State A',
          fr: 'L’autorité de l’État A, selon la loi de l’État A',
          ar: 'سلطة الدولة (أ) بموجب قانون الدولة (أ)',
        },
        feedback: {
          en: '<p>Yes. The sovereignty of the State where the team acts is fully respected.</p>',
          fr: '<p>Oui. La souveraineté de l’État où agit l’équipe est pleinement respectée.</p>',
          ar: '<p>نعم. تُحترم سيادة الدولة التي يعمل فيها الفريق احتراماً تاماً.</p>',
        },
      },
      {
        key: 'b',
        fraction: 0,
        text: {
          en: 'The officer of State B, under the law of State B',
          fr: 'L’officier de l’État B, selon la loi de l’État B',
          ar: 'ضابط الدولة (ب) بموجب قانون الدولة (ب)',
        },
        feedback: {
          en: '<p>A seconded officer brings no powers of his own.</p>',
          fr: '<p>L’officier détaché n’apporte aucun pouvoir propre.</p>',
          ar: '<p>الضابط المنتدب لا يحمل معه سلطات خاصة به.</p>',
        },
      },
      {
        key: 'both',
        fraction: 0,
        text: {
          en: 'Both jointly, under the stricter law',
          fr: 'Les deux ensemble, selon la loi la plus stricte',
          ar: 'كلتاهما معاً بموجب القانون الأشد',
        },
        feedback: {
          en: '<p>The agreement may ask for consultation, but the power belongs to State A.</p>',
          fr: '<p>L’accord peut prévoir une concertation, mais le pouvoir appartient à l’État A.</p>',
          ar: '<p>قد ينص الاتفاق على التشاور، لكن السلطة للدولة (أ).</p>',
        },
      },
      {
        key: 'treaty',
        fraction: 0,
        text: {
          en: 'Nobody: joint teams may not search',
          fr: 'Personne : une équipe commune ne peut perquisitionner',
          ar: 'لا أحد: فالأفرقة المشتركة لا يجوز لها التفتيش',
        },
        feedback: {
          en: '<p>They may, through the members who have that power on the spot.</p>',
          fr: '<p>Elle le peut, par ceux de ses membres qui ont ce pouvoir sur place.</p>',
          ar: '<p>بل يجوز، عن طريق أعضائها الذين يملكون هذه السلطة في المكان.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Article 19 of the Palermo Convention ends on this point.</p>',
      fr: '<p>L’article 19 de la Convention de Palerme se termine sur ce point.</p>',
      ar: '<p>بهذه النقطة تُختتم المادة 19 من اتفاقية باليرمو.</p>',
    },
  },
  {
    key: 'q-final-custody',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>A prisoner is to be transferred temporarily to testify abroad under article 18, paragraphs 10 to 12, of the Palermo Convention. What holds? Choose all that apply.</p>',
      fr: '<p>Un détenu doit être transféré temporairement pour déposer à l’étranger, en application des paragraphes 10 à 12 de l’article 18 de la Convention de Palerme. Qu’est-ce qui vaut ? Choisissez tout ce qui convient.</p>',
      ar: '<p>يراد نقل سجين مؤقتاً ليشهد في الخارج بموجب الفقرات 10 إلى 12 من المادة 18 من اتفاقية باليرمو. ما الصحيح؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'consent',
        fraction: 0.34,
        text: {
          en: 'He must freely give his informed consent',
          fr: 'Il doit y consentir librement et en toute connaissance de cause',
          ar: 'يجب أن يوافق بحرية وعن علم',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'time',
        fraction: 0.33,
        text: {
          en: 'The time spent abroad counts towards his sentence',
          fr: 'Le temps passé à l’étranger est déduit de sa peine',
          ar: 'تُحسب المدة التي يقضيها في الخارج من مدة عقوبته',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'immune',
        fraction: 0.33,
        text: {
          en: 'He may not be prosecuted there for acts before his departure, unless his State agrees',
          fr: 'Il ne peut y être poursuivi pour des actes antérieurs à son départ, sauf accord de son État',
          ar: 'لا يجوز أن يلاحق هناك بسبب أفعال سبقت مغادرته ما لم توافق دولته',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'free',
        fraction: -0.5,
        text: {
          en: 'He must be set free while abroad',
          fr: 'Il doit être libre pendant son séjour à l’étranger',
          ar: 'يجب أن يُطلق سراحه وهو في الخارج',
        },
        feedback: {
          en: '<p>The receiving State keeps him in custody unless the sending State decides otherwise.</p>',
          fr: '<p>L’État d’accueil le garde en détention, sauf décision contraire de l’État d’envoi.</p>',
          ar: '<p>تبقيه الدولة المستقبلة قيد الاحتجاز ما لم تقرر الدولة المرسلة غير ذلك.</p>',
        },
      },
      {
        key: 'stay',
        fraction: -0.5,
        text: {
          en: 'The receiving State may keep him as long as its trial lasts, without asking',
          fr: 'L’État d’accueil peut le garder tant que dure son procès, sans le demander',
          ar: 'للدولة المستقبلة أن تبقيه ما دامت محاكمتها جارية دون أن تطلب ذلك',
        },
        feedback: {
          en: '<p>He is returned without delay, as agreed beforehand or otherwise agreed.</p>',
          fr: '<p>Il est renvoyé sans retard, comme il a été ou sera convenu.</p>',
          ar: '<p>يعاد دون إبطاء وفقاً لما يُتفق عليه.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Consent of the person and agreement of both States: neither suffices alone.</p>',
      fr: '<p>Le consentement de la personne et l’accord des deux États : aucun des deux ne suffit seul.</p>',
      ar: '<p>موافقة الشخص واتفاق الدولتين: لا يكفي أحدهما وحده.</p>',
    },
  },
  {
    key: 'q-final-child',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>A child of fifteen who was recruited by a terrorist group is to be treated primarily as a victim, even where the child may also have committed offences.</p>',
      fr: '<p>Un enfant de quinze ans recruté par un groupe terroriste doit être traité d’abord comme une victime, même s’il a pu aussi commettre des infractions.</p>',
      ar: '<p>الطفل البالغ خمسة عشر عاماً الذي جندته جماعة إرهابية يعامل في المقام الأول بوصفه ضحية، حتى لو كان قد ارتكب جرائم أيضاً.</p>',
    },
    correct: true,
    feedbackIfTrue: {
      en: '<p>Correct. Recruitment is a violation against the child; any proceedings follow articles 37 and 40 of the Convention on the Rights of the Child.</p>',
      fr: '<p>Exact. Le recrutement est une violation commise contre l’enfant ; toute procédure suit les articles 37 et 40 de la Convention relative aux droits de l’enfant.</p>',
      ar: '<p>صحيح. فالتجنيد انتهاك في حق الطفل، وأي إجراءات تتبع المادتين 37 و40 من اتفاقية حقوق الطفل.</p>',
    },
    feedbackIfFalse: {
      en: "<p>Being a victim doesn't exclude responsibility, but it governs how the justice system deals with the child.</p>",
      fr: '<p>Être victime n’exclut pas la responsabilité, mais commande la manière dont la justice traite l’enfant.</p>',
      ar: '<p>كونه ضحية لا ينفي المسؤولية، لكنه يحكم الطريقة التي يتعامل بها القضاء معه.</p>',
    },
    feedback: {
      en: '<p>Detention is a last resort, for the shortest appropriate time.</p>',
      fr: '<p>La détention est une mesure de dernier ressort, d’une durée aussi brève que possible.</p>',
      ar: '<p>الاحتجاز ملجأ أخير ولأقصر فترة زمنية مناسبة.</p>',
    },
  },
  {
    key: 'q-final-2178',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>Which conduct does paragraph 6 of resolution 2178 (2014) require States to make a serious criminal offence?</p>',
      fr: '<p>Quel comportement le paragraphe 6 de la résolution 2178 (2014) impose-t-il aux États d’ériger en infraction grave ?</p>',
      ar: '<p>أي سلوك توجب الفقرة 6 من القرار 2178 (2014) على الدول أن تجعله جريمة خطيرة؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'travel',
        fraction: 1,
        text: {
          en: 'Travelling, or attempting to travel, to another State for the purpose of terrorist acts or training',
          fr: 'Se rendre ou tenter de se rendre dans un autre État en vue d’actes de terrorisme ou d’entraînement',
          ar: 'السفر أو محاولة السفر إلى دولة أخرى بغرض ارتكاب أعمال إرهابية أو التدريب عليها',
        },
        feedback: {
          en: '<p>Yes, and also funding such travel and organizing it.</p>',
          fr: '<p>Oui, ainsi que le financement et l’organisation de ces voyages.</p>',
          ar: '<p>نعم، وكذلك تمويل هذا السفر وتنظيمه.</p>',
        },
      },
      {
        key: 'opinion',
        fraction: 0,
        text: {
          en: 'Holding opinions sympathetic to a terrorist group',
          fr: 'Avoir des opinions favorables à un groupe terroriste',
          ar: 'اعتناق آراء متعاطفة مع جماعة إرهابية',
        },
        feedback: {
          en: '<p>Opinions as such are protected; the resolution recalls that measures must comply with human rights law.</p>',
          fr: '<p>Les opinions comme telles sont protégées ; la résolution rappelle que les mesures doivent respecter les droits de l’homme.</p>',
          ar: '<p>الآراء في ذاتها محمية، والقرار يذكّر بأن التدابير يجب أن تمتثل لحقوق الإنسان.</p>',
        },
      },
      {
        key: 'return',
        fraction: 0,
        text: { en: 'Returning home from a conflict zone', fr: 'Rentrer d’une zone de conflit', ar: 'العودة من منطقة نزاع' },
        feedback: {
          en: "<p>Return isn't an offence; resolution 2396 (2017) asks for screening and appropriate action.</p>",
          fr: '<p>Le retour n’est pas une infraction ; la résolution 2396 (2017) demande un filtrage et des mesures appropriées.</p>',
          ar: '<p>العودة ليست جريمة، والقرار 2396 (2017) يدعو إلى الفرز واتخاذ الإجراء المناسب.</p>',
        },
      },
      {
        key: 'family',
        fraction: 0,
        text: {
          en: 'Being married to a foreign terrorist fighter',
          fr: 'Être l’épouse ou l’époux d’un combattant terroriste étranger',
          ar: 'الزواج بمقاتل إرهابي أجنبي',
        },
        feedback: { en: '<p>Guilt is personal.</p>', fr: '<p>La culpabilité est personnelle.</p>', ar: '<p>المسؤولية الجنائية شخصية.</p>' },
      },
    ],
    feedback: {
      en: "<p>Intention has to be proved: a ticket to a border town isn't enough by itself.</p>",
      fr: '<p>L’intention doit être prouvée : un billet pour une ville frontalière n’y suffit pas.</p>',
      ar: '<p>لا بد من إثبات القصد: فتذكرة إلى بلدة حدودية لا تكفي وحدها.</p>',
    },
  },
  {
    key: 'q-final-short',
    type: 'short-answer',
    points: 1,
    prompt: {
      en: '<p>What is the name of the UNODC portal that holds the directory of competent national authorities?</p>',
      fr: '<p>Comment s’appelle le portail de l’ONUDC qui abrite le répertoire des autorités nationales compétentes ?</p>',
      ar: '<p>ما اسم بوابة مكتب الأمم المتحدة المعني بالمخدرات والجريمة التي تضم دليل السلطات الوطنية المختصة؟ (اكتبه بالحروف اللاتينية)</p>',
    },
    caseSensitive: false,
    answers: [
      { text: 'SHERLOC', fraction: 1 },
      { text: 'SHERLOC portal', fraction: 1 },
      { text: '*SHERLOC*', fraction: 1 },
    ],
    feedback: {
      en: '<p>SHERLOC stands for Sharing Electronic Resources and Laws on Crime. Look the entry up on the day on which you send the request.</p>',
      fr: '<p>SHERLOC signifie en anglais « Sharing Electronic Resources and Laws on Crime ». Consultez la fiche le jour de l’envoi de la demande.</p>',
      ar: '<p>الاسم اختصار إنكليزي لعبارة «تبادل الموارد الإلكترونية والقوانين المتعلقة بالجريمة». راجع البيانات يوم إرسال الطلب.</p>',
    },
  },
  {
    key: 'q-final-hit',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>At the airport in Casablanca a passport gives a hit for a foreign terrorist fighter, entered by another State. Inspector Salma Idrissi has the traveller before her. What should she do first?</p>',
      fr: '<p>À l’aéroport de Casablanca, un passeport déclenche une alerte relative à un combattant terroriste étranger, inscrite par un autre État. L’inspectrice Salma Idrissi a le voyageur devant elle. Que doit-elle faire d’abord ?</p>',
      ar: '<p>في مطار الدار البيضاء يعطي جواز سفر تطابقاً مع إنذار بشأن مقاتل إرهابي أجنبي أدخلته دولة أخرى. والمسافر واقف أمام المفتشة سلمى الإدريسي. ماذا ينبغي أن تفعل أولاً؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'verify',
        fraction: 1,
        text: {
          en: 'Verify identity and contact the State that entered the alert, through the national central bureau',
          fr: 'Vérifier l’identité et joindre, par le bureau central national, l’État auteur du signalement',
          ar: 'تتحقق من الهوية وتتصل عبر المكتب المركزي الوطني بالدولة صاحبة الإنذار',
        },
        feedback: {
          en: '<p>Yes. A hit opens an inquiry; identity and basis come first.</p>',
          fr: '<p>Oui. Une alerte ouvre une enquête ; l’identité et le fondement viennent d’abord.</p>',
          ar: '<p>نعم. التطابق يفتح تحرياً، والهوية والأساس أولاً.</p>',
        },
      },
      {
        key: 'charge',
        fraction: 0,
        text: {
          en: 'Charge him on the strength of the hit',
          fr: 'L’inculper sur la foi de l’alerte',
          ar: 'توجه إليه التهمة استناداً إلى التطابق',
        },
        feedback: {
          en: '<p>The hit is information, not proof of an offence.</p>',
          fr: '<p>L’alerte est une information, non la preuve d’une infraction.</p>',
          ar: '<p>التطابق معلومة لا إثبات لجريمة.</p>',
        },
      },
      {
        key: 'return',
        fraction: 0,
        text: { en: 'Put him on the next flight back', fr: 'Le mettre dans le premier vol de retour', ar: 'تضعه على أول طائرة عائدة' },
        feedback: {
          en: '<p>He may be a danger, a victim or the wrong person, and returning him may be unlawful.</p>',
          fr: '<p>Il peut être dangereux, victime ou quelqu’un d’autre, et son renvoi peut être illicite.</p>',
          ar: '<p>قد يكون خطراً أو ضحية أو شخصاً آخر، وقد تكون إعادته غير مشروعة.</p>',
        },
      },
      {
        key: 'ignore',
        fraction: 0,
        text: {
          en: 'Let him pass, since the alert is foreign',
          fr: 'Le laisser passer, puisque l’alerte est étrangère',
          ar: 'تدعه يمر لأن الإنذار أجنبي',
        },
        feedback: {
          en: '<p>Alerts are shared so that someone acts on them.</p>',
          fr: '<p>Les alertes sont partagées pour que quelqu’un agisse.</p>',
          ar: '<p>تُتقاسم الإنذارات كي يتصرف أحد.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Names are transliterated in many ways. Compare dates of birth, photographs and, where lawful, fingerprints.</p>',
      fr: '<p>Les noms se translittèrent de bien des façons. Comparez la date de naissance, la photographie et, si la loi le permet, les empreintes.</p>',
      ar: '<p>تُكتب الأسماء بالحروف الأخرى بصور شتى. قارن تاريخ الميلاد والصورة، والبصمات حيث يجيز القانون.</p>',
    },
  },
  {
    key: 'q-final-forum',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Three States could try the same attack. Which considerations properly help to decide where the trial should be? Choose all that apply.</p>',
      fr: '<p>Trois États pourraient juger le même attentat. Quelles considérations aident légitimement à décider du lieu du procès ? Choisissez toutes celles qui conviennent.</p>',
      ar: '<p>تستطيع ثلاث دول أن تحاكم على الهجوم نفسه. أي الاعتبارات يعين حقاً على تحديد مكان المحاكمة؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'harm',
        fraction: 0.34,
        text: {
          en: 'Where most of the harm was done',
          fr: 'Le lieu où le dommage a été le plus lourd',
          ar: 'المكان الذي وقع فيه معظم الضرر',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'evidence',
        fraction: 0.33,
        text: {
          en: 'Where the accused, the witnesses and the evidence are',
          fr: 'Le lieu où se trouvent l’accusé, les témoins et les preuves',
          ar: 'المكان الذي يوجد فيه المتهم والشهود والأدلة',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'victims',
        fraction: 0.33,
        text: {
          en: 'Where victims can take part effectively',
          fr: 'Le lieu où les victimes peuvent participer effectivement',
          ar: 'المكان الذي يستطيع فيه الضحايا أن يشاركوا مشاركة فعلية',
        },
        feedback: { en: '<p>Right.</p>', fr: '<p>Exact.</p>', ar: '<p>صحيح.</p>' },
      },
      {
        key: 'severe',
        fraction: -0.5,
        text: {
          en: 'Where the penalty is most severe',
          fr: 'Le lieu où la peine est la plus sévère',
          ar: 'المكان الذي تكون فيه العقوبة أشد',
        },
        feedback: {
          en: "<p>A severe penalty isn't a proper aim of choosing a forum, and it may prevent extradition.</p>",
          fr: '<p>La sévérité n’est pas un but légitime du choix du for, et peut empêcher l’extradition.</p>',
          ar: '<p>شدة العقوبة ليست غاية سليمة لاختيار المحكمة، وقد تمنع التسليم.</p>',
        },
      },
      {
        key: 'first',
        fraction: -0.5,
        text: {
          en: 'Whichever can bring charges first',
          fr: 'Le premier parquet qui peut mettre en accusation',
          ar: 'أول من يستطيع توجيه الاتهام',
        },
        feedback: {
          en: '<p>A race risks a judgment that bars the better-placed State.</p>',
          fr: '<p>La course risque un jugement qui arrêtera l’État le mieux placé.</p>',
          ar: '<p>السباق يهدد بحكم يمنع الدولة الأنسب.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>The universal instruments set no fixed order; consultation does.</p>',
      fr: '<p>Les instruments universels ne fixent pas d’ordre ; c’est la concertation qui décide.</p>',
      ar: '<p>لا تضع الصكوك العالمية ترتيباً ثابتاً، والتشاور هو الذي يحسم.</p>',
    },
  },
  {
    key: 'q-final-match',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each provision with its subject.</p>',
      fr: '<p>Associez chaque disposition à son objet.</p>',
      ar: '<p>صِل كل حكم بموضوعه.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 't10',
        prompt: { en: 'Palermo Convention, art. 16', fr: 'Convention de Palerme, art. 16', ar: 'اتفاقية باليرمو، المادة 16' },
        match: { en: 'Extradition', fr: 'Extradition', ar: 'تسليم المجرمين' },
      },
      {
        key: 't19',
        prompt: { en: 'Palermo Convention, art. 19', fr: 'Convention de Palerme, art. 19', ar: 'اتفاقية باليرمو، المادة 19' },
        match: { en: 'Joint investigations', fr: 'Enquêtes conjointes', ar: 'التحقيقات المشتركة' },
      },
      {
        key: 't21',
        prompt: { en: 'Palermo Convention, art. 21', fr: 'Convention de Palerme, art. 21', ar: 'اتفاقية باليرمو، المادة 21' },
        match: { en: 'Transfer of criminal proceedings', fr: 'Transfert des procédures pénales', ar: 'نقل الإجراءات الجنائية' },
      },
      {
        key: 't17',
        prompt: { en: 'Palermo Convention, art. 17', fr: 'Convention de Palerme, art. 17', ar: 'اتفاقية باليرمو، المادة 17' },
        match: { en: 'Transfer of sentenced persons', fr: 'Transfert des personnes condamnées', ar: 'نقل الأشخاص المحكوم عليهم' },
      },
    ],
    distractors: [
      { key: 'video', match: { en: 'Protection of witnesses', fr: 'Protection des témoins', ar: 'حماية الشهود' } },
      { key: 'freeze', match: { en: 'Freezing of funds', fr: 'Gel des fonds', ar: 'تجميد الأموال' } },
    ],
    feedback: {
      en: '<p>Witness protection stands in article 24, and seizure and confiscation in articles 12 and 13.</p>',
      fr: '<p>La protection des témoins figure à l’article 24, la saisie et la confiscation aux articles 12 et 13.</p>',
      ar: '<p>ترد حماية الشهود في المادة 24، والضبط والمصادرة في المادتين 12 و13.</p>',
    },
  },
];
