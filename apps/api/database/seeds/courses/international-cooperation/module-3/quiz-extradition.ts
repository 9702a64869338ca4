import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizExtradition: PackageActivity = {
  key: 'quiz-extradition',
  kind: 'quiz',
  title: { en: 'Quiz: extradition', fr: 'Test : l’extradition', ar: 'اختبار: التسليم' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Six questions. Some of them turn on a single word, so read slowly. Seventy per cent passes.</p>',
      fr: '<p>Six questions. Plusieurs se jouent sur un seul mot : lisez lentement. Il faut soixante-dix pour cent pour réussir.</p>',
      ar: '<p>ستة أسئلة، ومنها ما يدور على كلمة واحدة، فاقرأ متأنياً. والنجاح بسبعين في المائة.</p>',
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
      { question: 'q-red-notice' },
      { question: 'q-provisional' },
      { question: 'q-national' },
      { question: 'q-political' },
      { question: 'q-grounds' },
      { question: 'q-assurance' },
    ],
  },
};

export const quizExtraditionQuestions: PackageQuestion[] = [
  {
    key: 'q-red-notice',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>A red notice is published for Mr. Juan Herrera. What does it oblige the police of another INTERPOL member to do?</p>',
      fr: '<p>Une notice rouge est publiée concernant M. Juan Herrera. À quoi oblige-t-elle la police d’un autre pays membre d’INTERPOL ?</p>',
      ar: '<p>نُشرت نشرة حمراء بشأن السيد خوان هيريرا. بماذا تُلزم شرطة بلد آخر عضو في الإنتربول؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'national',
        fraction: 1,
        text: {
          en: 'What the law of that member provides: its legal value is decided nationally',
          fr: 'À ce que prévoit la loi de ce pays : sa valeur juridique se décide au plan national',
          ar: 'بما ينص عليه قانون ذلك البلد: فقيمتها القانونية تُقرر وطنياً',
        },
        feedback: {
          en: '<p>Yes. Some States may arrest on it, others need a warrant of their own first.</p>',
          fr: '<p>Oui. Certains États peuvent arrêter sur cette base, d’autres ont d’abord besoin d’un mandat national.</p>',
          ar: '<p>نعم. فبعض الدول يقبض بناءً عليها، وبعضها يحتاج أولاً إلى أمر منه.</p>',
        },
      },
      {
        key: 'arrest',
        fraction: 0,
        text: {
          en: 'To arrest him wherever found, as it is an international warrant',
          fr: 'À l’arrêter où qu’il se trouve, puisqu’il s’agit d’un mandat international',
          ar: 'بالقبض عليه أينما وُجد لأنها أمر قبض دولي',
        },
        feedback: {
          en: '<p>A red notice is a request. INTERPOL has no power to order an arrest.</p>',
          fr: '<p>Une notice rouge est une demande. INTERPOL n’a pas le pouvoir d’ordonner une arrestation.</p>',
          ar: '<p>النشرة الحمراء طلب، ولا يملك الإنتربول أن يأمر بالقبض.</p>',
        },
      },
      {
        key: 'nothing',
        fraction: 0,
        text: {
          en: 'Nothing, since notices are internal to INTERPOL',
          fr: 'À rien, les notices étant internes à INTERPOL',
          ar: 'بلا شيء، لأن النشرات شأن داخلي للإنتربول',
        },
        feedback: {
          en: "<p>It's more than internal: members are asked to locate the person, and many give it legal effect.</p>",
          fr: '<p>C’est davantage : les membres sont priés de localiser la personne, et beaucoup lui donnent effet.</p>',
          ar: '<p>بل هي أكثر من ذلك: يُطلب من الأعضاء تحديد مكان الشخص، وكثير منهم يرتب عليها أثراً قانونياً.</p>',
        },
      },
      {
        key: 'extradite',
        fraction: 0,
        text: { en: 'To extradite him within forty days', fr: 'À l’extrader dans les quarante jours', ar: 'بتسليمه خلال أربعين يوماً' },
        feedback: {
          en: '<p>The notice precedes extradition; forty days is a limit that some treaties set for provisional arrest.</p>',
          fr: '<p>La notice précède l’extradition ; quarante jours sont une limite que certains traités fixent à l’arrestation provisoire.</p>',
          ar: '<p>النشرة تسبق التسليم، والأربعون يوماً حد تضعه بعض المعاهدات للقبض المؤقت.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Know the answer of your own law before the alert comes.</p>',
      fr: '<p>Connaissez la réponse de votre propre loi avant l’alerte.</p>',
      ar: '<p>اعرف جواب قانونك قبل أن يأتي الإنذار.</p>',
    },
  },
  {
    key: 'q-provisional',
    type: 'numerical',
    points: 2,
    prompt: {
      en: '<p>Ms. Ingrid Solberg is provisionally arrested under a treaty that follows article 9, paragraph 4, of the Model Treaty on Extradition with the figure that it proposes. After what time from her arrest must she be released if no full request has been received? Give a number and a unit (d or h).</p>',
      fr: '<p>Mme Ingrid Solberg est arrêtée provisoirement en vertu d’un traité qui reprend le paragraphe 4 de l’article 9 du Traité type d’extradition avec le chiffre qu’il propose. Au bout de combien de temps après l’arrestation doit-elle être libérée si aucune demande complète n’a été reçue ? Donnez un nombre et une unité (d pour jours ou h pour heures).</p>',
      ar: '<p>قُبض مؤقتاً على السيدة إنغريد سولبرغ بموجب معاهدة تأخذ بالفقرة 4 من المادة 9 من المعاهدة النموذجية لتسليم المجرمين وبالرقم الذي تقترحه. بعد كم من الوقت من القبض يجب الإفراج عنها إذا لم يرد طلب كامل؟ اذكر عدداً ووحدة (d للأيام أو h للساعات).</p>',
    },
    answers: [
      {
        value: 960,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: forty days, which is 960 hours.</p>',
          fr: '<p>Exact : quarante jours, soit 960 heures.</p>',
          ar: '<p>صحيح: أربعون يوماً، أي 960 ساعة.</p>',
        },
      },
      {
        value: 432,
        tolerance: 0,
        fraction: 0.25,
        feedback: {
          en: '<p>Eighteen days is the earlier limit of the European Convention of 1957, after which release is possible.</p>',
          fr: '<p>Dix-huit jours sont la première limite de la Convention européenne de 1957, après laquelle la libération devient possible.</p>',
          ar: '<p>ثمانية عشر يوماً هي الحد الأول في الاتفاقية الأوروبية لعام 1957، وبعده يصبح الإفراج ممكناً.</p>',
        },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: {
      en: "<p>Release doesn't prevent a new arrest when the request arrives later.</p>",
      fr: '<p>La libération n’empêche pas une nouvelle arrestation lorsque la demande arrive ensuite.</p>',
      ar: '<p>لا يمنع الإفراج من القبض ثانيةً إذا وصل الطلب بعد ذلك.</p>',
    },
  },
  {
    key: 'q-national',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>Under article 16, paragraph 10, of the Palermo Convention, a State that refuses extradition solely because the person is its national must, at the request of the other State,</p>',
      fr: '<p>Selon le paragraphe 10 de l’article 16 de la Convention de Palerme, l’État qui refuse l’extradition au seul motif que la personne est son ressortissant doit, à la demande de l’autre État,</p>',
      ar: '<p>بموجب الفقرة 10 من المادة 16 من اتفاقية باليرمو، على الدولة التي ترفض التسليم لمجرد أن الشخص من مواطنيها أن تقوم، بناءً على طلب الدولة الأخرى،</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'submit',
        fraction: 1,
        text: {
          en: 'submit the case without undue delay to its own authorities for the purpose of prosecution',
          fr: 'soumettre l’affaire sans retard excessif à ses propres autorités aux fins de poursuites',
          ar: 'بعرض القضية دون إبطاء لا مبرر له على سلطاتها بقصد الملاحقة',
        },
        feedback: {
          en: '<p>Yes: extradite or prosecute.</p>',
          fr: '<p>Oui : extrader ou poursuivre.</p>',
          ar: '<p>نعم: التسليم أو المحاكمة.</p>',
        },
      },
      {
        key: 'convict',
        fraction: 0,
        text: { en: 'convict the person', fr: 'condamner la personne', ar: 'بإدانة الشخص' },
        feedback: {
          en: '<p>No treaty can oblige a court to convict.</p>',
          fr: '<p>Aucun traité ne peut obliger un tribunal à condamner.</p>',
          ar: '<p>لا معاهدة تستطيع أن تُلزم محكمة بالإدانة.</p>',
        },
      },
      {
        key: 'expel',
        fraction: 0,
        text: { en: 'expel the person to a third State', fr: 'expulser la personne vers un État tiers', ar: 'بإبعاد الشخص إلى دولة ثالثة' },
        feedback: {
          en: "<p>Expelling nationals is forbidden in most legal orders and isn't what the Convention asks.</p>",
          fr: '<p>L’expulsion des nationaux est interdite dans la plupart des ordres juridiques, et la Convention ne la demande pas.</p>',
          ar: '<p>إبعاد المواطنين محظور في معظم النظم القانونية، ولا تطلبه الاتفاقية.</p>',
        },
      },
      {
        key: 'explain',
        fraction: 0,
        text: { en: 'give reasons; nothing more', fr: 'motiver sa décision, sans plus', ar: 'بذكر الأسباب لا غير' },
        feedback: {
          en: "<p>Reasons are owed too, but they don't end the matter.</p>",
          fr: '<p>Des motifs sont dus aussi, mais ils n’épuisent pas l’obligation.</p>',
          ar: '<p>ذكر الأسباب واجب أيضاً، لكنه لا ينهي الأمر.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>The authorities decide in the same manner as for any other grave offence under domestic law.</p>',
      fr: '<p>Les autorités se prononcent comme pour toute autre infraction grave de leur droit interne.</p>',
      ar: '<p>تتخذ السلطات قرارها على النحو المتبع في أي جرم جسيم آخر بموجب القانون الداخلي.</p>',
    },
  },
  {
    key: 'q-political',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>Under the Terrorist Bombings Convention, a State party may refuse extradition because the attack was committed with a political motive.</p>',
      fr: '<p>Selon la Convention pour la répression des attentats terroristes à l’explosif, un État partie peut refuser l’extradition parce que l’attentat avait un mobile politique.</p>',
      ar: '<p>بموجب اتفاقية قمع الهجمات الإرهابية بالقنابل يجوز لدولة طرف أن ترفض التسليم لأن الهجوم ارتُكب بباعث سياسي.</p>',
    },
    correct: false,
    feedbackIfTrue: {
      en: '<p>Article 11 excludes this. Compare the discrimination clause in article 12, which looks at the motive of the <em>request</em>.</p>',
      fr: '<p>L’article 11 l’exclut. Comparez la clause de non-discrimination de l’article 12, qui regarde le mobile de la <em>demande</em>.</p>',
      ar: '<p>تستبعد المادة 11 ذلك. قارن حكم عدم التمييز في المادة 12، وهو ينظر إلى باعث <em>الطلب</em>.</p>',
    },
    feedbackIfFalse: {
      en: "<p>Correct. The offence isn't regarded as political, though the State may still refuse if the request itself aims at persecution (art. 12).</p>",
      fr: '<p>Exact. L’infraction n’est pas tenue pour politique, mais l’État peut toujours refuser si la demande elle-même vise à persécuter (art. 12).</p>',
      ar: '<p>صحيح. لا يُعد الجرم سياسياً، وإن جاز للدولة أن ترفض إذا كان الطلب نفسه يستهدف الاضطهاد (المادة 12).</p>',
    },
    feedback: {
      en: '<p>The motive of the offender and the motive of the request are two different things.</p>',
      fr: '<p>Le mobile de l’auteur et le mobile de la demande sont deux choses différentes.</p>',
      ar: '<p>باعث الفاعل شيء وباعث الطلب شيء آخر.</p>',
    },
  },
  {
    key: 'q-grounds',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each fact with the ground that it raises.</p>',
      fr: '<p>Associez chaque fait au motif qu’il soulève.</p>',
      ar: '<p>صِل كل واقعة بالسبب الذي تثيره.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 'retrial',
        prompt: {
          en: 'The judgment was given while the accused was abroad and uninformed',
          fr: 'Le jugement a été rendu alors que l’accusé était à l’étranger et dans l’ignorance du procès',
          ar: 'صدر الحكم والمتهم في الخارج لا يعلم بالمحاكمة',
        },
        match: { en: 'Trial in absence', fr: 'Jugement par défaut', ar: 'المحاكمة الغيابية' },
      },
      {
        key: 'same',
        prompt: {
          en: 'A court of a third State acquitted him of the same facts',
          fr: 'Un tribunal d’un État tiers l’a acquitté des mêmes faits',
          ar: 'برأته محكمة في دولة ثالثة من الوقائع نفسها',
        },
        match: { en: 'Ne bis in idem', fr: 'Ne bis in idem', ar: 'عدم جواز المحاكمة مرتين' },
      },
      {
        key: 'article',
        prompt: {
          en: 'The “offence” consists of a newspaper article that would be lawful here',
          fr: 'L’« infraction » consiste en un article de presse qui serait licite ici',
          ar: '«الجريمة» مقالة صحفية نشرها مباح هنا',
        },
        match: { en: 'Lack of dual criminality', fr: 'Défaut de double incrimination', ar: 'انتفاء ازدواجية التجريم' },
      },
      {
        key: 'cell',
        prompt: {
          en: 'Detainees of the same group are regularly beaten during interrogation',
          fr: 'Les détenus du même groupe sont régulièrement battus pendant les interrogatoires',
          ar: 'محتجزو الجماعة نفسها يُضربون بانتظام أثناء الاستجواب',
        },
        match: { en: 'Danger of torture', fr: 'Risque de torture', ar: 'خطر التعذيب' },
      },
    ],
    distractors: [
      {
        key: 'fiscal',
        match: { en: 'Fiscal character of the offence', fr: 'Caractère fiscal de l’infraction', ar: 'الطابع الضريبي للجرم' },
      },
      { key: 'speciality', match: { en: 'Speciality', fr: 'Spécialité', ar: 'قاعدة التخصيص' } },
    ],
    feedback: {
      en: '<p>Torture leaves no choice. The other grounds depend on the treaty, or can be met by conditions.</p>',
      fr: '<p>La torture ne laisse aucun choix. Les autres motifs dépendent du traité ou peuvent être levés par des conditions.</p>',
      ar: '<p>التعذيب لا يترك خياراً. أما الأسباب الأخرى فتتوقف على المعاهدة أو يمكن تداركها بشروط.</p>',
    },
  },
  {
    key: 'q-assurance',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Which features make a diplomatic assurance against ill-treatment more reliable? Choose all that apply.</p>',
      fr: '<p>Quels éléments rendent plus fiable une assurance diplomatique contre les mauvais traitements ? Choisissez tous ceux qui conviennent.</p>',
      ar: '<p>ما السمات التي تجعل الضمان الدبلوماسي من سوء المعاملة أجدر بالثقة؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'specific',
        fraction: 0.34,
        text: {
          en: 'It names the place of detention and the treatment promised',
          fr: 'Elle désigne le lieu de détention et le traitement promis',
          ar: 'يسمي مكان الاحتجاز والمعاملة الموعود بها',
        },
        feedback: {
          en: '<p>Right: specific terms can be checked.</p>',
          fr: '<p>Exact : des termes précis se vérifient.</p>',
          ar: '<p>صحيح: العبارات المحددة يمكن التحقق منها.</p>',
        },
      },
      {
        key: 'visits',
        fraction: 0.33,
        text: {
          en: 'It allows private visits by independent monitors',
          fr: 'Elle permet des visites sans témoin par des observateurs indépendants',
          ar: 'يسمح بزيارات دون رقيب يجريها مراقبون مستقلون',
        },
        feedback: {
          en: "<p>Right: a promise that can't be verified is worth little.</p>",
          fr: '<p>Exact : une promesse invérifiable vaut peu.</p>',
          ar: '<p>صحيح: وعد لا يمكن التحقق منه قليل القيمة.</p>',
        },
      },
      {
        key: 'record',
        fraction: 0.33,
        text: {
          en: 'Earlier assurances by the same State were respected',
          fr: 'Des assurances antérieures du même État ont été respectées',
          ar: 'احتُرمت ضمانات سابقة من الدولة نفسها',
        },
        feedback: {
          en: '<p>Right: practice speaks louder than wording.</p>',
          fr: '<p>Exact : la pratique parle plus haut que les mots.</p>',
          ar: '<p>صحيح: الممارسة أبلغ من العبارة.</p>',
        },
      },
      {
        key: 'embassy',
        fraction: -0.5,
        text: {
          en: "It is printed on the embassy's letterhead",
          fr: 'Elle est imprimée sur le papier à en-tête de l’ambassade',
          ar: 'مطبوع على ورق السفارة الرسمي',
        },
        feedback: {
          en: '<p>Form alone proves neither authority nor the ability to bind the prison.</p>',
          fr: '<p>La forme seule ne prouve ni la compétence ni le pouvoir de lier la prison.</p>',
          ar: '<p>الشكل وحده لا يثبت الاختصاص ولا القدرة على إلزام السجن.</p>',
        },
      },
      {
        key: 'charge',
        fraction: -0.5,
        text: { en: 'The charge is very serious', fr: 'L’accusation est très grave', ar: 'التهمة بالغة الجسامة' },
        feedback: {
          en: '<p>The gravity of the charge has no bearing on the risk.</p>',
          fr: '<p>La gravité de l’accusation n’a aucune incidence sur le risque.</p>',
          ar: '<p>لا أثر لجسامة التهمة في الخطر.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Compare the factors listed in <em>Othman (Abu Qatada) v. the United Kingdom</em>.</p>',
      fr: '<p>Comparez les critères énumérés dans <em>Othman (Abu Qatada) c. Royaume-Uni</em>.</p>',
      ar: '<p>قارن العوامل الواردة في قضية <em>عثمان (أبو قتادة) ضد المملكة المتحدة</em>.</p>',
    },
  },
];
