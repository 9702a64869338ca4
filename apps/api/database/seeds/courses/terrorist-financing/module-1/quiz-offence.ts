import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizOffence: PackageActivity = {
  key: 'quiz-offence',
  kind: 'quiz',
  title: { en: 'Quiz: offence and methods', ar: 'اختبار: الجريمة والأساليب' },
  minutes: 15,
  completion: 'passed',
  quiz: {
    introduction: {
      en: '<p>Six questions on the first module. Seventy per cent passes, and you may try again.</p>',
      ar: '<p>ستة أسئلة عن الوحدة الأولى. النجاح بسبعين في المائة، ولك أن تعيد المحاولة.</p>',
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
      { question: 'q-used' },
      { question: 'q-funds' },
      { question: 'q-sum' },
      { question: 'q-stages' },
      { question: 'q-hawala' },
      { question: 'q-2462' },
    ],
  },
};

export const quizOffenceQuestions: PackageQuestion[] = [
  {
    key: 'q-used',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>The offence of the Financing Convention is complete only when the funds have been used for an attack.</p>',
      ar: '<p>لا تكتمل جريمة اتفاقية قمع التمويل إلا متى استُخدمت الأموال في هجوم.</p>',
    },
    correct: false,
    feedbackIfTrue: { en: '<p>Article 2, paragraph 3, says the opposite.</p>', ar: '<p>تقول الفقرة 3 من المادة 2 عكس ذلك.</p>' },
    feedbackIfFalse: {
      en: "<p>Correct. It isn't necessary that the funds were actually used.</p>",
      ar: '<p>صحيح. ليس من الضروري أن تكون الأموال قد استُعملت فعلاً.</p>',
    },
    feedback: {
      en: '<p>Prevention would come too late if it had to wait for the attack.</p>',
      ar: '<p>لو كان على الوقاية أن تنتظر الهجوم لجاءت متأخرة.</p>',
    },
  },
  {
    key: 'q-funds',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Which of these are “funds” within the meaning of article 1 of the Financing Convention? Choose all that apply.</p>',
      ar: '<p>أي مما يلي يُعد «أموالاً» بالمعنى الوارد في المادة 1 من اتفاقية قمع التمويل؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'car',
        fraction: 0.25,
        text: { en: 'A car given as a present', ar: 'سيارة أُهديت' },
        feedback: { en: '<p>Right: assets of every kind.</p>', ar: '<p>صحيح: أي نوع من الأموال.</p>' },
      },
      {
        key: 'coin',
        fraction: 0.25,
        text: { en: 'Units of a virtual currency', ar: 'وحدات عملة افتراضية' },
        feedback: { en: '<p>Right: intangible assets are covered.</p>', ar: '<p>صحيح: الأموال غير المادية مشمولة.</p>' },
      },
      {
        key: 'salary',
        fraction: 0.25,
        text: { en: 'Money from a lawful salary', ar: 'مال من راتب مشروع' },
        feedback: { en: '<p>Right: however acquired.</p>', ar: '<p>صحيح: أياً كانت طريقة الحصول عليه.</p>' },
      },
      {
        key: 'land',
        fraction: 0.25,
        text: { en: 'A plot of land', ar: 'قطعة أرض' },
        feedback: { en: '<p>Right: movable or immovable.</p>', ar: '<p>صحيح: منقولة أو غير منقولة.</p>' },
      },
      {
        key: 'blood',
        fraction: -0.5,
        text: { en: "A donation of one's own blood to a field hospital", ar: 'تبرع الشخص بدمه لمستشفى ميداني' },
        feedback: { en: '<p>Not an asset in this sense.</p>', ar: '<p>ليس مالاً بهذا المعنى.</p>' },
      },
      {
        key: 'opinion',
        fraction: -0.5,
        text: { en: 'An expression of sympathy', ar: 'تعبير عن التعاطف' },
        feedback: { en: "<p>Speech isn't funds.</p>", ar: '<p>الكلام ليس مالاً.</p>' },
      },
    ],
    feedback: {
      en: '<p>Remember “assets of every kind, however acquired”.</p>',
      ar: '<p>تذكّر: «أي نوع من الأموال، أياً كانت طريقة الحصول عليها».</p>',
    },
  },
  {
    key: 'q-sum',
    type: 'numerical',
    points: 2,
    prompt: {
      en: '<p>An account shows three payments to the same person: 400 euros, 500 US dollars and 650 euros. Take 1 US dollar as 0.90 euros. What is the total? Give a number and a unit (EUR or USD).</p>',
      ar: '<p>يُظهر حسابٌ ثلاث دفعات إلى الشخص نفسه: 400 يورو، و500 دولار، و650 يورو. احسب الدولار بـ 0.90 يورو. ما المجموع؟ اذكر عدداً ووحدة (EUR أو USD).</p>',
    },
    answers: [
      {
        value: 1500,
        tolerance: 1,
        fraction: 1,
        feedback: {
          en: '<p>Correct: 400 + 450 + 650 = 1,500 euros, which is about 1,667 dollars.</p>',
          ar: '<p>صحيح: 400 + 450 + 650 = 1500 يورو، أي نحو 1667 دولاراً.</p>',
        },
      },
      {
        value: 1550,
        tolerance: 1,
        fraction: 0,
        feedback: {
          en: '<p>You added dollars to euros. Convert before adding.</p>',
          ar: '<p>لقد جمعت دولارات إلى يوروهات. حوّل قبل أن تجمع.</p>',
        },
      },
    ],
    units: [
      { unit: 'EUR', factor: 1 },
      { unit: 'USD', factor: 0.9 },
    ],
    unitRequired: true,
    feedback: {
      en: '<p>State the exchange rate and its date in every report; a defence lawyer will check it.</p>',
      ar: '<p>اذكر في كل تقرير سعر الصرف وتاريخه، فمحامي الدفاع سيتحقق منه.</p>',
    },
  },
  {
    key: 'q-stages',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each trace with the stage of the flow to which it belongs.</p>',
      ar: '<p>صِل كل أثر بمرحلة التدفق التي ينتمي إليها.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 'appeal',
        prompt: { en: 'A post asking followers for donations', ar: 'منشور يطلب من المتابعين تبرعات' },
        match: { en: 'Raising', ar: 'الجمع' },
      },
      {
        key: 'courier',
        prompt: { en: "A traveller's undeclared banknotes", ar: 'أوراق نقدية لم يصرّح بها مسافر' },
        match: { en: 'Moving', ar: 'النقل' },
      },
      { key: 'safe', prompt: { en: 'Gold bars in a locked shop', ar: 'سبائك ذهب في متجر مقفل' }, match: { en: 'Storing', ar: 'التخزين' } },
      { key: 'van', prompt: { en: 'The deposit for a rented van', ar: 'عربون شاحنة مستأجرة' }, match: { en: 'Using', ar: 'الاستخدام' } },
    ],
    distractors: [{ key: 'laundering', match: { en: 'Disguising the criminal origin', ar: 'إخفاء المصدر الإجرامي' } }],
    feedback: {
      en: '<p>The description left over belongs to money-laundering, where the origin is the problem. Here it is the destination.</p>',
      ar: '<p>العبارة الباقية تخص غسل الأموال حيث المشكلة في المصدر. أما هنا فهي في الوجهة.</p>',
    },
  },
  {
    key: 'q-hawala',
    type: 'single-choice',
    points: 1,
    prompt: { en: '<p>Which statement about hawala is right?</p>', ar: '<p>أي قول عن الحوالة صحيح؟</p>' },
    shuffle: true,
    choices: [
      {
        key: 'service',
        fraction: 1,
        text: {
          en: 'It is a way of transferring value that may be lawful if the provider is registered where the law requires it',
          ar: 'طريقة لنقل القيمة قد تكون مشروعة إذا كان مقدمها مسجلاً حيث يشترط القانون ذلك',
        },
        feedback: { en: '<p>Yes.</p>', ar: '<p>نعم.</p>' },
      },
      {
        key: 'crime',
        fraction: 0,
        text: { en: 'Using it is terrorist financing', ar: 'استعمالها تمويل للإرهاب' },
        feedback: { en: '<p>Most users send money to their families.</p>', ar: '<p>معظم مستعمليها يرسلون المال إلى أسرهم.</p>' },
      },
      {
        key: 'trackless',
        fraction: 0,
        text: { en: 'It leaves no evidence', ar: 'لا تترك دليلاً' },
        feedback: { en: '<p>Ledgers, messages and settlements are evidence.</p>', ar: '<p>الدفاتر والرسائل والتسويات أدلة.</p>' },
      },
      {
        key: 'bank',
        fraction: 0,
        text: { en: 'It always requires a bank account', ar: 'تستلزم دائماً حساباً مصرفياً' },
        feedback: { en: "<p>Its point is that it doesn't.</p>", ar: '<p>ميزتها أنها لا تستلزمه.</p>' },
      },
    ],
    feedback: {
      en: '<p>FATF Recommendation 14 asks that providers of money or value transfer services be licensed or registered.</p>',
      ar: '<p>تطلب التوصية 14 لمجموعة العمل المالي ترخيص مقدمي خدمات تحويل الأموال أو القيمة أو تسجيلهم.</p>',
    },
  },
  {
    key: 'q-2462',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>What did resolution 2462 (2019) add to the obligation of all States?</p>',
      ar: '<p>ماذا أضاف القرار 2462 (2019) إلى التزام جميع الدول؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'nolink',
        fraction: 1,
        text: {
          en: 'Financing of organizations or individual terrorists must be punishable even without a link to a specific act',
          ar: 'يجب تجريم تمويل المنظمات أو الإرهابيين الأفراد حتى بلا صلة بعمل معيّن',
        },
        feedback: { en: '<p>Yes, see paragraph 5.</p>', ar: '<p>نعم، انظر الفقرة 5.</p>' },
      },
      {
        key: 'civil',
        fraction: 0,
        text: { en: 'Financing must be dealt with by civil penalties only', ar: 'يجب التعامل مع التمويل بجزاءات مدنية فقط' },
        feedback: { en: '<p>It demands serious criminal offences.</p>', ar: '<p>بل يطلب جرائم جنائية خطيرة.</p>' },
      },
      {
        key: 'charity',
        fraction: 0,
        text: { en: 'Charities must be prohibited in conflict areas', ar: 'يجب حظر الجمعيات الخيرية في مناطق النزاع' },
        feedback: {
          en: '<p>It urges States to consider the effect of measures on humanitarian work.</p>',
          ar: '<p>بل يحث الدول على مراعاة أثر التدابير في العمل الإنساني.</p>',
        },
      },
      {
        key: 'amount',
        fraction: 0,
        text: { en: 'Only sums above a threshold count', ar: 'لا عبرة إلا بالمبالغ التي تتجاوز حداً معيناً' },
        feedback: { en: '<p>No amount is too small for the offence.</p>', ar: '<p>لا مبلغ أصغر من أن تقوم به الجريمة.</p>' },
      },
    ],
    feedback: {
      en: '<p>It also calls for financial intelligence, public–private partnerships and respect for human rights.</p>',
      ar: '<p>ويدعو كذلك إلى الاستخبارات المالية والشراكة بين القطاعين العام والخاص واحترام حقوق الإنسان.</p>',
    },
  },
];
