import type { PackageActivity } from '@cursus/interop/contract';

export const executing: PackageActivity = {
  key: 'executing',
  kind: 'lesson',
  title: { en: 'Executing a request from abroad', fr: 'Exécuter une demande venue de l’étranger', ar: 'تنفيذ طلب وارد من الخارج' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Sooner or later the roles change and you are the reader. A request arrives from a State whose criminal procedure you have never seen. Your duty is double: to your own law, and to a colleague who depends on your care. The way in which you execute it decides whether a court abroad can rely on what you send.</p>',
        fr: '<p>Tôt ou tard, les rôles s’inversent et c’est vous qui lisez. Arrive la demande d’un État dont vous n’avez jamais vu la procédure pénale. Votre devoir est double : envers votre propre loi, et envers un collègue qui dépend de votre soin. De la manière dont vous l’exécutez dépend qu’un tribunal étranger puisse se fier à ce que vous enverrez.</p>',
        ar: '<p>عاجلاً أو آجلاً تنقلب الأدوار وتصبح أنت القارئ. يصلك طلب من دولة لم تطلع قط على إجراءاتها الجنائية. وواجبك مزدوج: نحو قانونك، ونحو زميل يعتمد على عنايتك. والطريقة التي تنفذ بها هي التي تقرر هل تستطيع محكمة في الخارج أن تعوّل على ما ترسله.</p>',
      },
    },
    { kind: 'heading', key: 'first-hour', level: 2, text: { en: 'The first hour', fr: 'La première heure', ar: 'الساعة الأولى' } },
    {
      kind: 'rich-text',
      key: 'first-hour-text',
      html: {
        en: '<p>Acknowledge receipt, with a name and a telephone number. Read the request once for its deadline and once for its legal basis. Check five points: is the sender competent; does an instrument apply; are the facts an offence here, if that matters for the measure; is any ground for refusal in sight; is the form that they need possible under our law? If something is missing, ask for it. Returning a request unexecuted because of a gap that an e-mail could close defeats the purpose of the treaty.</p>',
        fr: '<p>Accusez réception, avec un nom et un numéro de téléphone. Lisez la demande une fois pour son échéance, une fois pour sa base juridique. Vérifiez cinq points : l’expéditeur est-il compétent ; un instrument s’applique-t-il ; les faits sont-ils une infraction ici, si la mesure en dépend ; un motif de refus est-il en vue ; la forme souhaitée est-elle possible selon notre loi ? S’il manque quelque chose, demandez-le. Renvoyer une demande inexécutée pour une lacune qu’un courriel aurait comblée, c’est manquer le but du traité.</p>',
        ar: '<p>أَخطِر بالاستلام، مع اسم ورقم هاتف. اقرأ الطلب مرة لمعرفة أجله ومرة لمعرفة أساسه القانوني. وتحقق من خمس نقاط: هل المرسِل مختص؛ هل ينطبق صك ما؛ هل الوقائع جريمة هنا إن كان التدبير يتوقف على ذلك؛ هل يلوح سبب للرفض؛ هل الشكل المطلوب ممكن في قانوننا؟ وإن نقص شيء فاطلبه. أما إعادة الطلب دون تنفيذ بسبب ثغرة تسدها رسالة إلكترونية فتُفوّت الغرض من المعاهدة.</p>',
      },
    },
    { kind: 'heading', key: 'how', level: 2, text: { en: 'By whose law?', fr: 'Selon quelle loi ?', ar: 'بقانون من؟' } },
    {
      kind: 'rich-text',
      key: 'how-text',
      html: {
        en: "<p>The request is executed according to the law of the requested State: your search warrant, your judge, your rules on privilege. To the extent that it isn't contrary to that law, and where possible, the procedures specified in the request are followed too. The two halves of the rule belong together. If the requesting State asks that a witness be sworn and your law doesn't know an oath for that kind of hearing, ask yourself whether your law <em>forbids</em> it. Often it is merely silent.</p>",
        fr: '<p>La demande est exécutée selon la loi de l’État requis : votre mandat de perquisition, votre juge, vos règles sur le secret professionnel. Dans la mesure où cela n’y est pas contraire, et lorsque c’est possible, on suit aussi les procédures indiquées dans la demande. Les deux moitiés de la règle vont ensemble. Si l’État requérant souhaite que le témoin prête serment et que votre loi ne connaisse pas le serment dans ce genre d’audition, demandez-vous si elle l’<em>interdit</em>. Souvent, elle se tait.</p>',
        ar: '<p>يُنفذ الطلب وفقاً لقانون الدولة متلقية الطلب: أمر التفتيش لديك، وقاضيك، وقواعدك في السر المهني. وبالقدر الذي لا يتعارض مع ذلك القانون، ومتى أمكن، تُتبع كذلك الإجراءات المبينة في الطلب. وشقا القاعدة متلازمان. فإذا طلبت الدولة الطالبة تحليف الشاهد اليمين وكان قانونك لا يعرف اليمين في هذا النوع من السماع، فاسأل نفسك هل قانونك <em>يحظرها</em>. وكثيراً ما يكون ساكتاً فحسب.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'execution',
      text: {
        en: '“A request shall be executed in accordance with the domestic law of the requested State Party and, to the extent not contrary to the domestic law of the requested State Party and where possible, in accordance with the procedures specified in the request.”',
        fr: '« Toute demande est exécutée conformément au droit interne de l’État Partie requis et, dans la mesure où cela ne contrevient pas au droit interne de l’État Partie requis et lorsque cela est possible, conformément aux procédures spécifiées dans la demande. »',
        ar: '«ينفذ الطلب وفقا للقانون الداخلي للدولة الطرف متلقية الطلب، وأن يكون ذلك، بالقدر الذي لا يتعارض مع القانون الداخلي للدولة الطرف متلقية الطلب وعند الإمكان، وفقا للإجراءات المحددة في الطلب.»',
      },
      source: {
        en: 'United Nations Convention against Transnational Organized Crime, art. 18, para. 17',
        fr: 'Convention des Nations Unies contre la criminalité transnationale organisée, art. 18, par. 17',
        ar: 'اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المادة 18، الفقرة 17',
      },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    {
      kind: 'heading',
      key: 'refuse',
      level: 2,
      text: {
        en: 'Refuse, postpone, or accept with conditions',
        fr: 'Refuser, différer ou accepter sous conditions',
        ar: 'الرفض أو التأجيل أو القبول بشروط',
      },
    },
    {
      kind: 'rich-text',
      key: 'refuse-text',
      html: {
        en: `<p>Refusal is the exception, and paragraph 21 gives a closed list: the request doesn't conform to the article; its execution is likely to prejudice sovereignty, security, <em>ordre public</em> or other essential interests; domestic law would prohibit the measure for a similar offence under its own jurisdiction; granting it would be contrary to the legal system relating to mutual legal assistance. Reasons must be given.</p>
<p>Before refusing, or postponing because the measure would interfere with your own investigation, you consult the other State and consider whether assistance can be given subject to conditions. An assurance that the death penalty won't be sought, an undertaking to keep a source confidential, a later date: many apparent refusals end as conditions. If the requesting State accepts them, it is bound by them.</p>`,
        fr: `<p>Le refus est l’exception, et le paragraphe 21 en dresse la liste : la demande n’est pas conforme à l’article ; son exécution risque de porter atteinte à la souveraineté, à la sécurité, à l’ordre public ou à d’autres intérêts essentiels ; le droit interne interdirait la mesure pour une infraction analogue relevant de la compétence nationale ; y faire droit serait contraire au système juridique en matière d’entraide. Tout refus est motivé.</p>
<p>Avant de refuser, ou de différer parce que la mesure gênerait votre propre enquête, vous consultez l’autre État et examinez si l’assistance peut être accordée sous conditions. Une assurance que la peine de mort ne sera pas requise, l’engagement de protéger une source, une date plus lointaine : bien des refus apparents finissent en conditions. L’État requérant qui les accepte est tenu de s’y conformer.</p>`,
        ar: `<p>الرفض استثناء، وقد حصرت الفقرة 21 أسبابه: ألا يقدم الطلب وفقاً لأحكام المادة؛ أو أن يرجَّح أن يمس تنفيذه بالسيادة أو الأمن أو النظام العام أو المصالح الأساسية الأخرى؛ أو أن يحظر القانون الداخلي التدبير بشأن جرم مماثل يدخل في الولاية القضائية الوطنية؛ أو أن تتعارض تلبيته مع النظام القانوني فيما يتعلق بالمساعدة القانونية المتبادلة. ولا بد من ذكر الأسباب.</p>
<p>وقبل الرفض، أو قبل التأجيل لأن التدبير يعرقل تحقيقك أنت، عليك أن تتشاور مع الدولة الأخرى وأن تنظر في إمكان تقديم المساعدة بشروط. ضمانٌ بألا تُطلب عقوبة الإعدام، أو تعهدٌ بكتمان مصدر، أو موعدٌ لاحق: كم من رفض ظاهر انتهى إلى شرط. وإذا قبلت الدولة الطالبة الشروط التزمت بها.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'witnesses',
      level: 2,
      text: {
        en: 'Witnesses, video links and safe conduct',
        fr: 'Témoins, liaisons vidéo et sauf-conduit',
        ar: 'الشهود والاتصال المرئي والحصانة المؤقتة',
      },
    },
    {
      kind: 'rich-text',
      key: 'witnesses-text',
      html: {
        en: `<p>A hearing by video conference spares the witness the journey and keeps cross-examination alive. Where it is possible and consistent with fundamental principles of domestic law, the Palermo Convention encourages it (art. 18, para. 18). Agree beforehand on the identity check, the oath, the interpreter, who may object and who rules on objections, and a telephone line for the moment when the picture freezes.</p>
<p>If a witness or expert does travel to the requesting State, paragraph 27 protects her: she may not be prosecuted or detained there for acts that preceded her departure. This safe conduct ends when, having had an opportunity to leave for fifteen consecutive days after being told that her presence was no longer required, she stays of her own will, or returns after leaving.</p>`,
        fr: `<p>L’audition par vidéoconférence épargne le voyage au témoin et laisse vivre le contradictoire. Lorsqu’elle est possible et conforme aux principes fondamentaux du droit interne, la Convention de Palerme l’encourage (art. 18, par. 18). Convenez à l’avance de la vérification d’identité, du serment, de l’interprète, de qui peut s’opposer à une question et qui tranche, et d’une ligne téléphonique pour l’instant où l’image se figera.</p>
<p>Si un témoin ou un expert se rend malgré tout dans l’État requérant, le paragraphe 27 le protège : il ne peut y être ni poursuivi ni détenu pour des actes antérieurs à son départ. Ce sauf-conduit cesse lorsque, ayant eu la possibilité de partir pendant quinze jours consécutifs après avoir été informé que sa présence n’était plus requise, il est resté de son plein gré, ou qu’il revient après être parti.</p>`,
        ar: `<p>السماع عن طريق الاتصال المرئي يوفر على الشاهد مشقة السفر ويبقي المناقشة حية. وتشجعه اتفاقية باليرمو متى كان ممكناً ومتسقاً مع المبادئ الأساسية للقانون الداخلي (المادة 18، الفقرة 18). اتفقوا مسبقاً على التحقق من الهوية واليمين والمترجم، وعلى من له أن يعترض ومن يفصل في الاعتراض، وعلى خط هاتفي للحظة التي تتجمد فيها الصورة.</p>
<p>وإذا سافر الشاهد أو الخبير مع ذلك إلى الدولة الطالبة حمته الفقرة 27: فلا يجوز أن يلاحق أو يحتجز فيها بسبب أفعال سبقت مغادرته. وتنتهي هذه الحصانة المؤقتة إذا أتيحت له فرصة المغادرة مدة خمسة عشر يوماً متصلة بعد إبلاغه بأن حضوره لم يعد لازماً فبقي بمحض اختياره، أو غادر ثم عاد.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'victims',
      tone: 'important',
      title: {
        en: 'Victims and women as witnesses',
        fr: 'Les victimes et les femmes comme témoins',
        ar: 'الضحايا والنساء في موقع الشهادة',
      },
      html: {
        en: "<p>A survivor of captivity who testifies about sexual violence committed by members of a terrorist group may face her community's judgement as well as the court's. Before you fix the hearing, ask who may be in the room, whether a woman can conduct it if the witness so wishes, how her address is kept out of the record, and which service will be with her the day after.</p>",
        fr: '<p>Une rescapée de captivité qui dépose sur des violences sexuelles commises par les membres d’un groupe terroriste peut affronter le jugement de sa communauté autant que celui du tribunal. Avant de fixer l’audition, demandez qui sera dans la salle, si une femme peut la conduire au cas où le témoin le souhaite, comment son adresse restera hors du procès-verbal, et quel service sera auprès d’elle le lendemain.</p>',
        ar: '<p>قد تواجه الناجية من الأسر التي تشهد على عنف جنسي ارتكبه أعضاء جماعة إرهابية حكم مجتمعها كما تواجه حكم المحكمة. فقبل أن تحدد موعد السماع اسأل: من سيكون في القاعة، وهل يمكن أن تتولاه امرأة إن رغبت الشاهدة في ذلك، وكيف يبقى عنوانها خارج المحضر، وأي جهة ستكون إلى جانبها في اليوم التالي.</p>',
      },
    },
    { kind: 'heading', key: 'send', level: 2, text: { en: 'Sending the results', fr: 'Envoyer les résultats', ar: 'إرسال النتائج' } },
    {
      kind: 'rich-text',
      key: 'send-text',
      html: {
        en: `<p>Put the evidence in order: an index, originals or certified copies, the record of how each item was obtained, sealed media with their hash values. State the limits of use once more in the covering letter. If part of the request could not be executed, say which part and why. And if you saw something that the requesting State didn't ask for but would want to know, mention that a supplementary request would be well received.</p>
<p>Ordinary costs are borne by the requested State. If substantial or extraordinary costs arise, the two sides consult on who will bear them (para. 28): a translation of ten pages is ordinary, an examination of four thousand encrypted files may not be.</p>`,
        fr: `<p>Mettez les preuves en ordre : un inventaire, des originaux ou des copies certifiées, le procès-verbal de la façon dont chaque élément a été obtenu, les supports scellés avec leurs empreintes numériques. Rappelez dans la lettre d’envoi les limites de l’usage. Si une partie de la demande n’a pu être exécutée, dites laquelle et pourquoi. Et si vous avez vu quelque chose que l’État requérant n’a pas demandé mais voudrait connaître, signalez qu’une demande complémentaire serait bien accueillie.</p>
<p>Les frais ordinaires incombent à l’État requis. Si des dépenses importantes ou extraordinaires apparaissent, les deux côtés se concertent sur leur prise en charge (par. 28) : dix pages de traduction sont ordinaires, l’examen de quatre mille fichiers chiffrés ne l’est peut-être pas.</p>`,
        ar: `<p>رتّب الأدلة: فهرس، وأصول أو صور مصدقة، ومحضر يبين كيف حُصل على كل منها، ووسائط مختومة مع بصماتها الرقمية. واذكر في كتاب الإحالة مرة أخرى حدود الاستخدام. وإذا تعذر تنفيذ جزء من الطلب فقل أي جزء ولماذا. وإن رأيت ما لم تطلبه الدولة الطالبة وهو مما يهمها، فاذكر أن طلباً تكميلياً سيُقابل بالترحيب.</p>
<p>تتحمل الدولة متلقية الطلب التكاليف العادية. فإن نشأت تكاليف كبيرة أو غير عادية تشاور الطرفان فيمن يتحملها (الفقرة 28): ترجمة عشر صفحات أمر عادي، وفحص أربعة آلاف ملف مشفر قد لا يكون كذلك.</p>`,
      },
    },
    {
      kind: 'case',
      key: 'privilege',
      title: { en: "The lawyer's telephone", fr: 'Le téléphone de l’avocate', ar: 'هاتف المحامية' },
      html: {
        en: "<p>At the request of another State, police in Santiago search the office of an export company and find, besides the ledgers listed in the request, a telephone that belongs to the company's lawyer, Camila Rojas. The foreign investigator, Viktor Lindqvist, who was allowed to be present, asks that it be copied at once “since we are all here”.</p>",
        fr: '<p>À la demande d’un autre État, la police de Santiago perquisitionne les bureaux d’une société d’exportation et découvre, outre les registres énumérés dans la demande, un téléphone appartenant à l’avocate de la société, Camila Rojas. L’enquêteur étranger, Viktor Lindqvist, autorisé à assister à l’opération, souhaite qu’on le copie tout de suite « puisque nous sommes tous là ».</p>',
        ar: '<p>بناءً على طلب دولة أخرى تفتش الشرطة في سانتياغو مكتب شركة تصدير، فتجد إلى جانب الدفاتر المذكورة في الطلب هاتفاً يخص محامية الشركة كاميلا روخاس. ويطلب المحقق الأجنبي فيكتور ليندكفيست، الذي سُمح له بالحضور، نسخه في الحال «ما دمنا جميعاً هنا».</p>',
      },
      question: {
        en: 'What should the Chilean prosecutor in charge answer?',
        fr: 'Que doit répondre la procureure chilienne qui dirige l’opération ?',
        ar: 'بماذا ينبغي أن تجيب المدعية العامة الشيلية المشرفة؟',
      },
      answer: {
        en: "That presence doesn't confer powers: the foreign officer may suggest, but only the executing authority acts, under its own law and within its own warrant. The telephone isn't named in the request, and communications between lawyer and client are protected by privilege. She may secure the device unopened if her law allows it and there is reason to fear its loss, inform the judge and the bar where the law so provides, and tell Mr. Lindqvist which additional facts a supplementary request would need to contain. Copying it now could make the whole search inadmissible in both States.",
        fr: 'Que la présence ne confère aucun pouvoir : l’officier étranger peut suggérer, mais seule agit l’autorité d’exécution, selon sa propre loi et dans les limites de son mandat. Le téléphone ne figure pas dans la demande, et les communications entre avocat et client sont couvertes par le secret. Elle peut mettre l’appareil en sûreté sans l’ouvrir, si sa loi le permet et que sa disparition est à craindre, informer le juge et le barreau là où la loi le prévoit, et indiquer à M. Lindqvist quels faits supplémentaires devrait contenir une demande complémentaire. Le copier maintenant pourrait rendre toute la perquisition irrecevable dans les deux États.',
        ar: 'بأن الحضور لا يمنح سلطة: فللموظف الأجنبي أن يقترح، أما من يتصرف فهو سلطة التنفيذ وحدها، بقانونها وفي حدود أمرها. والهاتف غير مذكور في الطلب، والمراسلات بين المحامي وموكله يحميها السر المهني. ولها أن تؤمّن الجهاز دون فتحه إذا أجاز قانونها ذلك وكان هناك ما يدعو إلى خشية ضياعه، وأن تخطر القاضي ونقابة المحامين حيث ينص القانون، وأن تبين للسيد ليندكفيست الوقائع الإضافية التي يلزم أن يتضمنها طلب تكميلي. أما نسخه الآن فقد يجعل التفتيش كله غير مقبول في الدولتين.',
      },
    },
  ],
};
