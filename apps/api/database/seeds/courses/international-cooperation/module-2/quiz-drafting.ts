import type { PackageActivity, PackageQuestion } from '@cursus/interop/contract';

export const quizDrafting: PackageActivity = {
  key: 'quiz-drafting',
  kind: 'quiz',
  title: { en: 'Exercise: from request to evidence', fr: 'Exercice : de la demande à la preuve', ar: 'تمرين: من الطلب إلى الدليل' },
  minutes: 35,
  completion: 'submitted',
  quiz: {
    introduction: {
      en: '<p>Six questions and a short piece of writing. Your tutor reads the last answer beside a model answer; the exercise counts as done when you submit it.</p>',
      fr: '<p>Six questions et un court travail de rédaction. Votre tuteur lit la dernière réponse en regard d’une réponse type ; l’exercice est accompli dès que vous le remettez.</p>',
      ar: '<p>ستة أسئلة وكتابة قصيرة. يقرأ مرشدك الجواب الأخير إلى جانب جواب نموذجي، ويُعد التمرين منجزاً متى قدمته.</p>',
    },
    settings: {
      masteryScore: null,
      maxAttempts: null,
      minutesAllowed: null,
      shuffleQuestions: true,
      grading: 'highest',
      review: 'answers-and-key',
    },
    items: [
      { question: 'q-steps' },
      { question: 'q-contents' },
      { question: 'q-safe-conduct' },
      { question: 'q-limits' },
      { question: 'q-oath' },
      { question: 'q-refuse' },
      { question: 'q-essay' },
    ],
  },
};

export const quizDraftingQuestions: PackageQuestion[] = [
  {
    key: 'q-steps',
    type: 'ordering',
    points: 2,
    prompt: {
      en: '<p>Put the steps of a well-prepared request for mutual legal assistance in order.</p>',
      fr: '<p>Mettez dans l’ordre les étapes d’une demande d’entraide bien préparée.</p>',
      ar: '<p>رتّب خطوات طلب مساعدة قانونية متبادلة أُحسن إعداده.</p>',
    },
    items: [
      {
        key: 'preserve',
        text: {
          en: 'Ask by the fastest lawful channel that the evidence be preserved',
          fr: 'Demander la conservation de la preuve par la voie licite la plus rapide',
          ar: 'طلب حفظ الدليل عبر أسرع قناة مشروعة',
        },
      },
      {
        key: 'basis',
        text: {
          en: 'Determine the legal basis and the competent authorities on both sides',
          fr: 'Déterminer la base juridique et les autorités compétentes des deux côtés',
          ar: 'تحديد الأساس القانوني والسلطات المختصة في الجانبين',
        },
      },
      {
        key: 'draft',
        text: {
          en: 'Send a draft to the desk officer of the other State for comments',
          fr: 'Envoyer un projet au rédacteur compétent de l’autre État pour observations',
          ar: 'إرسال مسودة إلى الموظف المختص في الدولة الأخرى لإبداء الملاحظات',
        },
      },
      {
        key: 'formal',
        text: {
          en: 'Transmit the signed and translated request through the central authority',
          fr: 'Transmettre la demande signée et traduite par l’autorité centrale',
          ar: 'إحالة الطلب موقعاً ومترجماً عبر السلطة المركزية',
        },
      },
      {
        key: 'execute',
        text: {
          en: 'The competent authority of the other State carries out the measure',
          fr: 'L’autorité compétente de l’autre État accomplit la mesure',
          ar: 'السلطة المختصة في الدولة الأخرى تنفذ التدبير',
        },
      },
      {
        key: 'return',
        text: {
          en: 'The results come back with an index, certifications and conditions of use',
          fr: 'Les résultats reviennent avec inventaire, certifications et conditions d’usage',
          ar: 'عودة النتائج مع فهرس وتصديقات وشروط الاستخدام',
        },
      },
      {
        key: 'tell',
        text: {
          en: 'Report to the other State how the evidence was used and what the outcome was',
          fr: 'Faire savoir à l’autre État quel usage a été fait de la preuve et quelle a été l’issue',
          ar: 'إبلاغ الدولة الأخرى بكيفية استخدام الدليل وبالنتيجة',
        },
      },
    ],
    feedback: {
      en: "<p>Preservation comes first, because legal analysis can wait a day and volatile data can't. The last step is often forgotten, and it is the one that makes the next request welcome.</p>",
      fr: '<p>La conservation vient d’abord, car l’analyse juridique peut attendre un jour, les données volatiles non. On oublie souvent la dernière étape ; c’est elle qui fera bien accueillir la demande suivante.</p>',
      ar: '<p>الحفظ أولاً، لأن التحليل القانوني يحتمل الانتظار يوماً والبيانات المتقلبة لا تحتمله. وكثيراً ما تُنسى الخطوة الأخيرة، وهي التي تجعل الطلب التالي موضع ترحيب.</p>',
    },
  },
  {
    key: 'q-contents',
    type: 'multiple-choice',
    points: 2,
    prompt: {
      en: '<p>Which of these does article 18, paragraph 15, of the Palermo Convention require in a request? Choose all that apply.</p>',
      fr: '<p>Lesquels de ces éléments le paragraphe 15 de l’article 18 de la Convention de Palerme exige-t-il dans une demande ? Choisissez tous ceux qui conviennent.</p>',
      ar: '<p>أي مما يلي تشترطه الفقرة 15 من المادة 18 من اتفاقية باليرمو في الطلب؟ اختر كل ما ينطبق.</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'authority',
        fraction: 0.34,
        text: {
          en: 'The identity of the authority making the request',
          fr: 'La désignation de l’autorité dont émane la demande',
          ar: 'هوية السلطة مقدمة الطلب',
        },
        feedback: { en: '<p>Yes, subparagraph (a).</p>', fr: '<p>Oui, alinéa a.</p>', ar: '<p>نعم، الفقرة الفرعية (أ).</p>' },
      },
      {
        key: 'facts',
        fraction: 0.33,
        text: {
          en: 'A summary of the relevant facts, except for the service of judicial documents',
          fr: 'Un résumé des faits pertinents, sauf pour la signification d’actes judiciaires',
          ar: 'ملخص للوقائع ذات الصلة، إلا في تبليغ المستندات القضائية',
        },
        feedback: { en: '<p>Yes, subparagraph (c).</p>', fr: '<p>Oui, alinéa c.</p>', ar: '<p>نعم، الفقرة الفرعية (ج).</p>' },
      },
      {
        key: 'purpose',
        fraction: 0.33,
        text: {
          en: 'The purpose for which the evidence, information or action is sought',
          fr: 'Le but dans lequel les preuves, informations ou mesures sont demandées',
          ar: 'الغرض الذي تُلتمس من أجله الأدلة أو المعلومات أو التدابير',
        },
        feedback: { en: '<p>Yes, subparagraph (f).</p>', fr: '<p>Oui, alinéa f.</p>', ar: '<p>نعم، الفقرة الفرعية (و).</p>' },
      },
      {
        key: 'verdict',
        fraction: -0.5,
        text: {
          en: 'A final judgment against the person concerned',
          fr: 'Un jugement définitif contre la personne concernée',
          ar: 'حكم بات على الشخص المعني',
        },
        feedback: {
          en: '<p>No. Assistance serves investigations as well as trials.</p>',
          fr: '<p>Non. L’entraide sert l’enquête autant que le procès.</p>',
          ar: '<p>لا. فالمساعدة تخدم التحقيق كما تخدم المحاكمة.</p>',
        },
      },
      {
        key: 'consent',
        fraction: -0.5,
        text: { en: 'The consent of the person concerned', fr: 'Le consentement de la personne concernée', ar: 'موافقة الشخص المعني' },
        feedback: {
          en: '<p>No. Consent is needed for the transfer of a detained person, not for a request.</p>',
          fr: '<p>Non. Le consentement est requis pour le transfèrement d’un détenu, pas pour une demande.</p>',
          ar: '<p>لا. فالموافقة لازمة لنقل المحتجز لا لتقديم الطلب.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>The remaining obligatory parts are the subject and nature of the proceedings, the description of the assistance, and the persons concerned where possible.</p>',
      fr: '<p>Les autres éléments obligatoires sont l’objet et la nature de la procédure, la description de l’assistance et, si possible, les personnes visées.</p>',
      ar: '<p>أما بقية العناصر الإلزامية فهي موضوع الإجراءات وطبيعتها، ووصف المساعدة، والأشخاص المعنيون حيثما أمكن.</p>',
    },
  },
  {
    key: 'q-safe-conduct',
    type: 'numerical',
    points: 1,
    prompt: {
      en: '<p>A witness travelled to give evidence under the Palermo Convention. For how long, after having been told that her presence is no longer required, must she have had an opportunity to leave before her safe conduct can end? Give a number and a unit (d for days, h for hours), assuming that the States agreed on no other period.</p>',
      fr: '<p>Une femme s’est déplacée pour déposer comme témoin en application de la Convention de Palerme. Pendant combien de temps, après avoir été informée que sa présence n’était plus requise, doit-elle avoir eu la possibilité de partir avant que son sauf-conduit puisse cesser ? Donnez un nombre et une unité (d pour jours, h pour heures), en supposant que les États ne sont pas convenus d’un autre délai.</p>',
      ar: '<p>سافرت شاهدة لتدلي بشهادتها بموجب اتفاقية باليرمو. كم من الوقت، بعد إبلاغها بأن حضورها لم يعد لازماً، يجب أن تكون فرصة المغادرة قد أتيحت لها حتى يجوز أن تنتهي حصانتها المؤقتة؟ اذكر عدداً ووحدة (d للأيام وh للساعات)، على فرض أن الدولتين لم تتفقا على مدة أخرى.</p>',
    },
    answers: [
      {
        value: 360,
        tolerance: 0,
        fraction: 1,
        feedback: {
          en: '<p>Correct: fifteen consecutive days (art. 18, para. 27), which is 360 hours.</p>',
          fr: '<p>Exact : quinze jours consécutifs (art. 18, par. 27), soit 360 heures.</p>',
          ar: '<p>صحيح: خمسة عشر يوماً متصلة (المادة 18، الفقرة 27)، أي 360 ساعة.</p>',
        },
      },
      {
        value: 240,
        tolerance: 0,
        fraction: 0,
        feedback: {
          en: '<p>Too short, and a witness who relied on it would be protected for longer than you told her.</p>',
          fr: '<p>Trop court : le témoin serait protégé plus longtemps que vous ne le lui avez dit.</p>',
          ar: '<p>أقصر من اللازم، والشاهدة التي تعوّل على ذلك تكون محمية مدة أطول مما قلت لها.</p>',
        },
      },
    ],
    units: [
      { unit: 'h', factor: 1 },
      { unit: 'd', factor: 24 },
    ],
    unitRequired: true,
    feedback: {
      en: '<p>The States may agree on a different period. If she stays on of her own will after that opportunity, the protection ends.</p>',
      fr: '<p>Les États peuvent convenir d’un autre délai. Si elle reste de son plein gré après avoir eu cette possibilité, la protection cesse.</p>',
      ar: '<p>للدولتين أن تتفقا على مدة أخرى. فإذا بقيت بمحض اختيارها بعد تلك الفرصة انتهت الحماية.</p>',
    },
  },
  {
    key: 'q-limits',
    type: 'single-choice',
    points: 1,
    prompt: {
      en: '<p>The evidence obtained for a prosecution of financing terrorism also proves that the accused evaded customs duties. May the prosecutor charge that as well with the same evidence?</p>',
      fr: '<p>La preuve obtenue pour une poursuite de financement du terrorisme montre aussi que l’accusé a fraudé la douane. Le procureur peut-il retenir également ce fait sur la base de la même preuve ?</p>',
      ar: '<p>يثبت الدليل الذي حُصل عليه من أجل ملاحقة في تمويل الإرهاب أن المتهم تهرب كذلك من الرسوم الجمركية. هل يجوز للمدعي العام أن يوجه هذه التهمة أيضاً بالدليل نفسه؟</p>',
    },
    shuffle: true,
    choices: [
      {
        key: 'consent',
        fraction: 1,
        text: {
          en: 'Only with the prior consent of the State that provided it',
          fr: 'Seulement avec l’accord préalable de l’État qui l’a fournie',
          ar: 'بموافقة مسبقة من الدولة التي قدمته فقط',
        },
        feedback: {
          en: '<p>Yes: article 18, paragraph 19, limits use to the proceedings stated in the request.</p>',
          fr: '<p>Oui : le paragraphe 19 de l’article 18 limite l’usage aux procédures visées dans la demande.</p>',
          ar: '<p>نعم: تقصر الفقرة 19 من المادة 18 الاستخدام على الإجراءات المبينة في الطلب.</p>',
        },
      },
      {
        key: 'free',
        fraction: 0,
        text: {
          en: 'Yes, evidence once lawfully in the file serves every charge',
          fr: 'Oui, une preuve licitement au dossier sert à toutes les accusations',
          ar: 'نعم، فالدليل المشروع في الملف يخدم كل تهمة',
        },
        feedback: {
          en: '<p>This is true of domestic evidence in many systems, but evidence from abroad comes with its purpose attached.</p>',
          fr: '<p>C’est vrai de la preuve nationale dans bien des systèmes, mais celle qui vient de l’étranger est attachée à son but.</p>',
          ar: '<p>هذا صحيح عن الدليل الوطني في نظم كثيرة، أما الدليل الأجنبي فيأتي مقترناً بغرضه.</p>',
        },
      },
      {
        key: 'never',
        fraction: 0,
        text: { en: 'No, under no circumstances', fr: 'Non, en aucun cas', ar: 'لا، في أي حال' },
        feedback: {
          en: '<p>Too strict. The providing State may consent, and often does.</p>',
          fr: '<p>C’est trop strict. L’État qui l’a fournie peut y consentir, et le fait souvent.</p>',
          ar: '<p>هذا تشدد زائد. فللدولة المقدمة أن توافق، وكثيراً ما تفعل.</p>',
        },
      },
      {
        key: 'fiscal',
        fraction: 0,
        text: {
          en: 'No, because fiscal offences are excluded from mutual legal assistance',
          fr: 'Non, parce que les infractions fiscales sont exclues de l’entraide',
          ar: 'لا، لأن الجرائم المالية الضريبية مستبعدة من المساعدة',
        },
        feedback: {
          en: '<p>The opposite is true: a request may not be refused on the sole ground that it also involves fiscal matters.</p>',
          fr: '<p>C’est le contraire : une demande ne peut être refusée au seul motif qu’elle touche aussi à des questions fiscales.</p>',
          ar: '<p>العكس هو الصحيح: لا يجوز رفض الطلب لمجرد أنه ينطوي أيضاً على مسائل ضريبية.</p>',
        },
      },
    ],
    feedback: {
      en: '<p>Note the exception for exculpatory information, which may be disclosed in the proceedings after notifying the other State where possible.</p>',
      fr: '<p>N’oubliez pas l’exception des informations à décharge, qui peuvent être révélées dans la procédure après notification de l’autre État si possible.</p>',
      ar: '<p>لا تنس الاستثناء الخاص بالمعلومات المبرئة، فهي تُفشى في الإجراءات بعد إخطار الدولة الأخرى متى أمكن.</p>',
    },
  },
  {
    key: 'q-oath',
    type: 'true-false',
    points: 1,
    prompt: {
      en: '<p>If a foreign authority asks for a procedure that your law neither provides for nor forbids, the Palermo Convention expects you to follow it where possible.</p>',
      fr: '<p>Si une autorité étrangère demande une procédure que votre loi ne prévoit ni n’interdit, la Convention de Palerme attend de vous que vous la suiviez lorsque c’est possible.</p>',
      ar: '<p>إذا طلبت سلطة أجنبية إجراءً لا ينص عليه قانونك ولا يحظره، فإن اتفاقية باليرمو تتوقع منك أن تتبعه متى أمكن.</p>',
    },
    correct: true,
    feedbackIfTrue: {
      en: "<p>Correct. The test is whether the procedure is <em>contrary</em> to domestic law; silence isn't a prohibition.</p>",
      fr: '<p>Exact. Le critère est que la procédure soit <em>contraire</em> au droit interne ; le silence n’est pas une interdiction.</p>',
      ar: '<p>صحيح. فالمعيار أن يكون الإجراء <em>متعارضاً</em> مع القانون الداخلي، والسكوت ليس حظراً.</p>',
    },
    feedbackIfFalse: {
      en: '<p>Read paragraph 17 again: only procedures contrary to domestic law, or impossible in practice, may be left aside.</p>',
      fr: '<p>Relisez le paragraphe 17 : seules peuvent être laissées de côté les procédures contraires au droit interne ou matériellement impossibles.</p>',
      ar: '<p>أعد قراءة الفقرة 17: لا يُترك إلا ما يتعارض مع القانون الداخلي أو ما يستحيل عملياً.</p>',
    },
    feedback: {
      en: '<p>This is how evidence can be made admissible in the court that will finally weigh it.</p>',
      fr: '<p>C’est ainsi que la preuve devient recevable devant le tribunal qui l’appréciera.</p>',
      ar: '<p>هكذا يصبح الدليل مقبولاً أمام المحكمة التي ستزنه في النهاية.</p>',
    },
  },
  {
    key: 'q-refuse',
    type: 'matching',
    points: 2,
    prompt: {
      en: '<p>Match each situation with the response that the Palermo Convention expects of the requested State.</p>',
      fr: '<p>Associez chaque situation à la réponse que la Convention de Palerme attend de l’État requis.</p>',
      ar: '<p>صِل كل حالة بما تتوقعه اتفاقية باليرمو من الدولة متلقية الطلب.</p>',
    },
    shuffle: true,
    pairs: [
      {
        key: 'interfere',
        prompt: {
          en: 'The search would alert suspects in an ongoing domestic investigation',
          fr: 'La perquisition alerterait les suspects d’une enquête nationale en cours',
          ar: 'التفتيش ينبه مشتبهاً فيهم في تحقيق وطني جار',
        },
        match: {
          en: 'Postpone, after consulting the other State',
          fr: 'Différer, après avoir consulté l’autre État',
          ar: 'التأجيل بعد التشاور مع الدولة الأخرى',
        },
      },
      {
        key: 'missing',
        prompt: { en: 'The account number is incomplete', fr: 'Le numéro de compte est incomplet', ar: 'رقم الحساب ناقص' },
        match: { en: 'Ask for additional information', fr: 'Demander un complément d’information', ar: 'طلب معلومات إضافية' },
      },
      {
        key: 'interests',
        prompt: {
          en: 'Execution would prejudice national security',
          fr: 'L’exécution porterait atteinte à la sécurité nationale',
          ar: 'التنفيذ يمس الأمن الوطني',
        },
        match: { en: 'Refuse, giving reasons', fr: 'Refuser en motivant', ar: 'الرفض مع ذكر الأسباب' },
      },
      {
        key: 'costs',
        prompt: {
          en: "A forensic examination would cost more than the laboratory's yearly budget",
          fr: 'Une expertise coûterait plus que le budget annuel du laboratoire',
          ar: 'الفحص الفني يكلف أكثر من ميزانية المختبر السنوية',
        },
        match: {
          en: 'Consult on terms and on who will bear the cost',
          fr: 'Se concerter sur les conditions et la charge des frais',
          ar: 'التشاور في الشروط وفيمن يتحمل التكاليف',
        },
      },
    ],
    distractors: [
      {
        key: 'silence',
        match: {
          en: 'Leave the request unanswered until the other State reminds',
          fr: 'Laisser la demande sans réponse jusqu’au rappel de l’autre État',
          ar: 'ترك الطلب بلا جواب إلى أن تذكّر به الدولة الأخرى',
        },
      },
    ],
    feedback: {
      en: '<p>No provision of any treaty provides for silence, though it is the most frequent answer of all.</p>',
      fr: '<p>Aucune disposition d’aucun traité ne prévoit le silence, qui est pourtant la réponse la plus fréquente de toutes.</p>',
      ar: '<p>لا نص في أي معاهدة على السكوت، مع أنه أكثر الأجوبة شيوعاً.</p>',
    },
  },
  {
    key: 'q-essay',
    type: 'essay',
    points: 5,
    prompt: {
      en: '<p>Rewrite the following request in no more than 250 words, adding plausible details where they are missing: <em>“The notorious smuggler Jan from the port is surely financing terrorists. Please search everything he has and send us the results immediately.”</em></p>',
      fr: '<p>Réécrivez la demande suivante en 250 mots au plus, en ajoutant des détails vraisemblables là où ils manquent : <em>« Le fameux trafiquant Jan, du port, finance sûrement des terroristes. Veuillez fouiller tout ce qu’il possède et nous envoyer immédiatement les résultats. »</em></p>',
      ar: '<p>أعد كتابة الطلب التالي في ما لا يزيد على 250 كلمة، مضيفاً تفاصيل معقولة حيث تنقص: <em>«المهرب سيئ الصيت يان من الميناء يمول الإرهابيين حتماً. نرجو تفتيش كل ما يملك وموافاتنا بالنتائج فوراً».</em></p>',
    },
    modelAnswer: {
      en: "<p>A good answer names the requesting authority and the file; states the offence and the legal basis (for instance article 12 of the Financing Convention, with article 18 of the Palermo Convention in the alternative); identifies the person by full name, date of birth and address; sets out three or four dated facts that link him to a payment and the payment to an act; asks for a definite measure (search of a named address for ledgers, telephones and cash records of a named period) and for the form required by the requesting court; states the purpose, the deadline with its reason, and a request for confidentiality; and contains no adjectives that the facts don't carry.</p>",
      fr: '<p>Une bonne réponse désigne l’autorité requérante et le dossier ; énonce l’infraction et la base juridique (par exemple l’article 12 de la Convention sur le financement et, à titre subsidiaire, l’article 18 de la Convention de Palerme) ; identifie la personne par son nom complet, sa date de naissance et son adresse ; expose trois ou quatre faits datés qui la relient à un paiement et le paiement à un acte ; demande une mesure déterminée (perquisition d’une adresse désignée pour y chercher registres, téléphones et pièces de caisse d’une période désignée) dans la forme exigée par le tribunal requérant ; indique le but, l’échéance et sa raison, et demande la confidentialité ; et ne contient aucun adjectif que les faits ne portent pas.</p>',
      ar: '<p>الجواب الجيد يسمي السلطة الطالبة والملف؛ ويذكر الجريمة والأساس القانوني (كالمادة 12 من اتفاقية قمع تمويل الإرهاب، وعلى سبيل الاحتياط المادة 18 من اتفاقية باليرمو)؛ ويعيّن الشخص باسمه الكامل وتاريخ ميلاده وعنوانه؛ ويسوق ثلاث وقائع أو أربعاً مؤرخة تصله بدفع مبلغ وتصل الدفع بفعل؛ ويطلب تدبيراً محدداً (تفتيش عنوان معيّن بحثاً عن دفاتر وهواتف وسجلات نقدية لفترة معينة) وبالشكل الذي تشترطه المحكمة الطالبة؛ ويبين الغرض والأجل وسببه ويطلب السرية؛ ولا يتضمن صفات لا تحملها الوقائع.</p>',
    },
    criteria: {
      en: '<p>One point each: (1) authority, offence and legal basis; (2) identification of the person and place; (3) dated facts with their sources, suspicion told apart from proof; (4) a definite, proportionate measure in a stated form; (5) purpose, deadline and confidentiality, in a sober style.</p>',
      fr: '<p>Un point pour chacun : (1) autorité, infraction et base juridique ; (2) identification de la personne et du lieu ; (3) faits datés avec leurs sources, le soupçon distingué de la preuve ; (4) mesure déterminée et proportionnée, dans une forme précisée ; (5) but, échéance et confidentialité, dans un style sobre.</p>',
      ar: '<p>درجة لكل مما يلي: (1) السلطة والجريمة والأساس القانوني؛ (2) تعيين الشخص والمكان؛ (3) وقائع مؤرخة مع مصادرها، مع تمييز الشبهة من الإثبات؛ (4) تدبير محدد ومتناسب بشكل معيّن؛ (5) الغرض والأجل والسرية، بأسلوب متزن.</p>',
    },
    maxWords: 250,
  },
];
