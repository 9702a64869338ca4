import type { PackageQuestion } from '@cursus/interop/contract';

/** Questions of the course on international cooperation, one type each and some more. */
export const questions: PackageQuestion[] = [
  {
    key: 'q-way',
    type: 'single-choice',
    points: 1,
    shuffle: true,
    prompt: {
      en: '<p>You need a bank statement that will be shown to the court. Which way do you choose?</p>',
      fr: '<p>Vous avez besoin d’un relevé bancaire qui sera présenté au tribunal. Quelle voie choisissez-vous ?</p>',
      ar: '<p>تحتاج إلى كشف حساب مصرفي سيُعرض على المحكمة. أي طريق تختار؟</p>',
    },
    choices: [
      { key: 'mla', fraction: 1, text: { en: 'Mutual legal assistance', fr: 'L’entraide judiciaire', ar: 'المساعدة القانونية المتبادلة' } },
      {
        key: 'police',
        fraction: 0,
        text: { en: 'Contact between police officers', fr: 'Le contact entre policiers', ar: 'الاتصال بين ضباط الشرطة' },
        feedback: {
          en: '<p>That is quick, but in most systems it gives information, not evidence.</p>',
          fr: '<p>C’est rapide, mais dans la plupart des systèmes on obtient une information, non une preuve.</p>',
          ar: '<p>هذا سريع، لكنه في معظم النظم يعطي معلومة لا دليلاً.</p>',
        },
      },
      { key: 'extradition', fraction: 0, text: { en: 'Extradition', fr: 'L’extradition', ar: 'التسليم' } },
    ],
    feedback: {
      en: '<p>What only a coercive measure can give, and what a court is to rely on, is asked for by mutual legal assistance.</p>',
      fr: '<p>Ce que seule une mesure coercitive peut donner, et sur quoi un tribunal s’appuiera, se demande par l’entraide.</p>',
      ar: '<p>ما لا يُنال إلا بإجراء قسري، وما ستعتمد عليه المحكمة، يُطلب عبر المساعدة القانونية المتبادلة.</p>',
    },
  },
  {
    key: 'q-police',
    type: 'true-false',
    points: 1,
    correct: false,
    prompt: {
      en: '<p>What a foreign police officer tells you by telephone may always be used as evidence.</p>',
      fr: '<p>Ce qu’un policier étranger vous dit au téléphone peut toujours servir de preuve.</p>',
      ar: '<p>ما يخبرك به ضابط شرطة أجنبي بالهاتف يجوز دائماً استخدامه دليلاً.</p>',
    },
    feedback: {
      en: '<p>Ask whether it may be used, and confirm it by a formal request where needed.</p>',
      fr: '<p>Demandez si elle peut être utilisée, et confirmez-la au besoin par une demande formelle.</p>',
      ar: '<p>اسأل هل يجوز استخدامه، وثبّته بطلب رسمي عند الحاجة.</p>',
    },
  },
  {
    key: 'q-speciality',
    type: 'single-choice',
    points: 1,
    shuffle: true,
    prompt: {
      en: '<p>What does the rule of speciality say?</p>',
      fr: '<p>Que dit la règle de la spécialité ?</p>',
      ar: '<p>ماذا تقول قاعدة التخصيص؟</p>',
    },
    choices: [
      {
        key: 'only',
        fraction: 1,
        text: {
          en: 'The person may be tried only for the conduct for which extradition was granted',
          fr: 'La personne ne peut être jugée que pour les faits pour lesquels l’extradition a été accordée',
          ar: 'لا يُحاكم الشخص إلا عن الأفعال التي سُلّم من أجلها',
        },
      },
      {
        key: 'special-court',
        fraction: 0,
        text: {
          en: 'A special court decides on extradition',
          fr: 'Un tribunal spécial statue sur l’extradition',
          ar: 'تفصل في التسليم محكمة خاصة',
        },
      },
      {
        key: 'both',
        fraction: 0,
        text: {
          en: 'The conduct has to be an offence in both States',
          fr: 'Les faits doivent être une infraction dans les deux États',
          ar: 'يجب أن يكون الفعل جريمة في الدولتين',
        },
        feedback: {
          en: '<p>That is dual criminality.</p>',
          fr: '<p>C’est la double incrimination.</p>',
          ar: '<p>هذه هي ازدواجية التجريم.</p>',
        },
      },
    ],
  },
  {
    key: 'q-political',
    type: 'true-false',
    points: 1,
    correct: false,
    prompt: {
      en: '<p>Under the 1999 Convention, extradition for financing terrorism may be refused because the offence is political.</p>',
      fr: '<p>Selon la Convention de 1999, l’extradition pour financement du terrorisme peut être refusée parce que l’infraction est politique.</p>',
      ar: '<p>بموجب اتفاقية 1999 يجوز رفض التسليم عن تمويل الإرهاب لأن الجريمة سياسية.</p>',
    },
    feedback: {
      en: '<p>Article 14 closes that way; article 15 keeps the protection against discrimination.</p>',
      fr: '<p>L’article 14 ferme cette voie ; l’article 15 maintient la protection contre la discrimination.</p>',
      ar: '<p>تغلق المادة 14 هذا الباب، وتُبقي المادة 15 على الحماية من التمييز.</p>',
    },
  },
  {
    key: 'q-match',
    type: 'matching',
    points: 3,
    shuffle: true,
    prompt: {
      en: '<p>Match each need with its way.</p>',
      fr: '<p>Associez chaque besoin à sa voie.</p>',
      ar: '<p>صِل كل حاجة بطريقها.</p>',
    },
    pairs: [
      {
        key: 'lead',
        prompt: { en: 'To learn whether an account exists', fr: 'Savoir si un compte existe', ar: 'معرفة ما إذا كان الحساب موجوداً' },
        match: { en: 'Police contact', fr: 'Contact policier', ar: 'اتصال شرطي' },
      },
      {
        key: 'evidence',
        prompt: { en: 'A witness heard under oath', fr: 'Un témoin entendu sous serment', ar: 'سماع شاهد بعد حلف اليمين' },
        match: { en: 'Mutual legal assistance', fr: 'Entraide judiciaire', ar: 'مساعدة قانونية متبادلة' },
      },
      {
        key: 'person',
        prompt: { en: 'A convicted person who fled', fr: 'Une personne condamnée en fuite', ar: 'محكوم عليه هارب' },
        match: { en: 'Extradition', fr: 'Extradition', ar: 'تسليم' },
      },
    ],
    distractors: [{ key: 'none', match: { en: 'A letter to the embassy', fr: 'Une lettre à l’ambassade', ar: 'رسالة إلى السفارة' } }],
  },
  {
    key: 'q-order',
    type: 'ordering',
    points: 3,
    prompt: {
      en: '<p>Bring the life of a request into order.</p>',
      fr: '<p>Remettez en ordre la vie d’une demande.</p>',
      ar: '<p>رتّب مراحل حياة الطلب.</p>',
    },
    items: [
      {
        key: 'preserve',
        text: {
          en: 'Evidence is preserved at your asking',
          fr: 'La preuve est conservée à votre demande',
          ar: 'يُتحفَّظ على الدليل بطلب منك',
        },
      },
      { key: 'draft', text: { en: 'The request is drafted', fr: 'La demande est rédigée', ar: 'يُصاغ الطلب' } },
      { key: 'send', text: { en: 'Your central authority sends it', fr: 'Votre autorité centrale l’envoie', ar: 'ترسله سلطتك المركزية' } },
      {
        key: 'execute',
        text: {
          en: 'The other State executes it under its law',
          fr: 'L’autre État l’exécute selon son droit',
          ar: 'تنفّذه الدولة الأخرى وفق قانونها',
        },
      },
      {
        key: 'court',
        text: { en: 'The evidence is shown to your court', fr: 'La preuve est présentée à votre tribunal', ar: 'يُعرض الدليل على محكمتك' },
      },
    ],
  },
  {
    key: 'q-grounds',
    type: 'multiple-choice',
    points: 2,
    shuffle: true,
    prompt: {
      en: '<p>Which of these are recognised grounds for refusing extradition?</p>',
      fr: '<p>Lesquels sont des motifs reconnus de refus d’extradition ?</p>',
      ar: '<p>أي مما يلي أسباب معترف بها لرفض التسليم؟</p>',
    },
    choices: [
      { key: 'torture', fraction: 0.5, text: { en: 'A real risk of torture', fr: 'Un risque réel de torture', ar: 'خطر حقيقي للتعذيب' } },
      {
        key: 'bis',
        fraction: 0.5,
        text: {
          en: 'The person was finally judged for the same act',
          fr: 'La personne a été définitivement jugée pour les mêmes faits',
          ar: 'سبق الحكم نهائياً على الشخص عن الفعل نفسه',
        },
      },
      {
        key: 'cost',
        fraction: -0.5,
        text: { en: 'The costs of the flight', fr: 'Le coût du vol', ar: 'تكاليف الرحلة الجوية' },
      },
      {
        key: 'language',
        fraction: -0.5,
        text: { en: 'The person speaks another language', fr: 'La personne parle une autre langue', ar: 'الشخص يتكلم لغة أخرى' },
      },
    ],
  },
  {
    key: 'q-short',
    type: 'short-answer',
    points: 1,
    caseSensitive: false,
    prompt: {
      en: '<p>How is the rule called by which the conduct has to be an offence in both States? (two words)</p>',
      fr: '<p>Comment appelle-t-on la règle selon laquelle les faits doivent être une infraction dans les deux États ? (deux mots)</p>',
      ar: '<p>ما اسم القاعدة التي تشترط أن يكون الفعل جريمة في الدولتين؟ (كلمتان)</p>',
    },
    answers: [
      { text: 'dual criminality', fraction: 1 },
      { text: 'double criminality', fraction: 1 },
      { text: 'double incrimination', fraction: 1 },
      { text: 'ازدواجية التجريم', fraction: 1 },
      { text: 'ازدواج التجريم', fraction: 1 },
    ],
  },
  {
    key: 'q-days',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>A hotel keeps recordings for two weeks. The meeting was nine days ago. How much time is left to have them preserved?</p>',
      fr: '<p>Un hôtel conserve ses enregistrements deux semaines. La rencontre a eu lieu il y a neuf jours. Combien de temps reste-t-il pour les faire conserver ?</p>',
      ar: '<p>يحتفظ فندق بتسجيلاته أسبوعين، وقد جرى اللقاء قبل تسعة أيام. كم من الوقت بقي لطلب التحفظ عليها؟</p>',
    },
    answers: [{ value: 5, tolerance: 0, fraction: 1 }],
    units: [
      { unit: 'd', factor: 1 },
      { unit: 'h', factor: 0.041666666666666664 },
    ],
    unitRequired: false,
    feedback: {
      en: '<p>14 − 9 = 5 days (d), or 120 hours (h).</p>',
      fr: '<p>14 − 9 = 5 jours (d), soit 120 heures (h).</p>',
      ar: '<p>14 − 9 = 5 أيام (d)، أي 120 ساعة (h).</p>',
    },
  },
  {
    key: 'q-essay',
    type: 'essay',
    points: 10,
    maxWords: 200,
    prompt: {
      en: '<p>Write the paragraph that explains to your colleague abroad why the bank statement is needed. Use only facts.</p>',
      fr: '<p>Rédigez le paragraphe qui explique à votre collègue étranger pourquoi le relevé bancaire est nécessaire. N’employez que des faits.</p>',
      ar: '<p>اكتب الفقرة التي تشرح لزميلك في الخارج لماذا تحتاج إلى كشف الحساب. لا تستخدم إلا الوقائع.</p>',
    },
    modelAnswer: {
      en: '<p>On 3 May 2026 A. paid 4,000 euros in cash into account X at bank Y (receipt annexed). On 5 May the rent of flat Z was paid from that account. On 9 May explosives were found in the flat. The statement for May will show who else paid in and where the rest of the money went.</p>',
      fr: '<p>Le 3 mai 2026, A. a versé 4 000 euros en espèces sur le compte X de la banque Y (reçu joint). Le 5 mai, le loyer de l’appartement Z a été payé à partir de ce compte. Le 9 mai, des explosifs y ont été trouvés. Le relevé de mai montrera qui d’autre a versé de l’argent et où est allé le reste.</p>',
      ar: '<p>في 3 مايو 2026 أودع (أ) 4000 يورو نقداً في الحساب س لدى المصرف ص (الإيصال مرفق). وفي 5 مايو دُفع إيجار الشقة ع من هذا الحساب. وفي 9 مايو عُثر في الشقة على متفجرات. وسيبيّن كشف مايو من أودع غيره وإلى أين ذهب باقي المال.</p>',
    },
    criteria: {
      en: '<p>Dates, amounts, places; the link between account and offence; what the statement is expected to show; no conclusions.</p>',
      fr: '<p>Dates, montants, lieux ; lien entre le compte et l’infraction ; ce que le relevé doit montrer ; aucune conclusion.</p>',
      ar: '<p>التواريخ والمبالغ والأماكن؛ الصلة بين الحساب والجريمة؛ ما يُتوقع أن يبيّنه الكشف؛ بلا استنتاجات.</p>',
    },
  },
];
