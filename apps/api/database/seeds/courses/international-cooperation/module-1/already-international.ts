import type { PackageActivity } from '@cursus/interop/contract';

export const alreadyInternational: PackageActivity = {
  key: 'already-international',
  kind: 'lesson',
  title: { en: 'Your case is already international', fr: 'Votre affaire est déjà internationale', ar: 'قضيتك دولية منذ الآن' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: `<p>A man is arrested in Dakar with a telephone, two bank cards and a bus ticket. Nothing about the arrest looks foreign. By evening the picture has changed: the telephone was bought in Istanbul, one card was issued in Lisbon, the messages sit on a server in Dublin, and the person who sent the money holds a passport of a fourth State. The investigating judge, Awa Ndiaye, has a domestic file and foreign evidence.</p>
<p>That is the ordinary shape of a terrorism case today. Planning, money, travel and communication rarely share one territory, while the powers of a court end at its border. A search warrant issued in one capital is, in the next, a piece of paper. International cooperation is the set of rules by which one State lends another the powers that it can't exercise itself.</p>`,
        fr: `<p>Un homme est arrêté à Dakar avec un téléphone, deux cartes bancaires et un billet d’autocar. Rien, dans cette arrestation, ne paraît étranger. Le soir venu, le tableau a changé : le téléphone a été acheté à Istanbul, l’une des cartes émise à Lisbonne, les messages se trouvent sur un serveur à Dublin et l’expéditeur des fonds détient le passeport d’un quatrième État. La juge d’instruction, Awa Ndiaye, a un dossier national et des preuves étrangères.</p>
<p>Telle est aujourd’hui la forme ordinaire d’une affaire de terrorisme. Préparation, argent, déplacements et communications partagent rarement un même territoire, alors que les pouvoirs d’un tribunal s’arrêtent à sa frontière. Un mandat de perquisition délivré dans une capitale n’est, dans la suivante, qu’une feuille de papier. La coopération internationale est l’ensemble des règles par lesquelles un État prête à un autre les pouvoirs que celui-ci ne peut exercer lui-même.</p>`,
        ar: `<p>يُقبض على رجل في داكار وبحوزته هاتف وبطاقتان مصرفيتان وتذكرة حافلة. لا شيء في هذا القبض يبدو أجنبياً. وما إن يحل المساء حتى تتغير الصورة: فالهاتف اشتُري في إسطنبول، وإحدى البطاقتين صدرت في لشبونة، والرسائل محفوظة على خادوم في دبلن، ومُرسل المال يحمل جواز سفر دولة رابعة. بين يدي قاضية التحقيق، أوا ندياي، ملف وطني وأدلة أجنبية.</p>
<p>هذه هي الصورة المألوفة لقضايا الإرهاب اليوم. فالتخطيط والمال والسفر والاتصالات نادراً ما تجتمع في إقليم واحد، في حين أن سلطات المحكمة تنتهي عند حدود دولتها. وأمر التفتيش الصادر في عاصمة ما ليس في العاصمة التالية سوى ورقة. والتعاون الدولي هو مجموعة القواعد التي تعير بها دولةٌ دولةً أخرى السلطات التي لا تستطيع هذه أن تمارسها بنفسها.</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'report-quote',
      text: {
        en: '“… national authorities need to cooperate in a more comprehensive and timely manner to match terrorists’ global reach and mobility.”',
        fr: '« … les autorités nationales doivent coopérer de manière plus globale et plus rapide pour être à la mesure de la portée mondiale et de la mobilité des terroristes. » (traduction libre de l’anglais)',
        ar: '«... يتعين على السلطات الوطنية أن تتعاون على نحو أشمل وفي الوقت الأنسب لمجاراة اتساع نطاق الإرهابيين العالمي وقدرتهم على التنقل.» (ترجمة عن الأصل الإنكليزي)',
      },
      source: {
        en: 'Report of the Secretary-General on technical assistance in implementing the international conventions and protocols related to terrorism, 26 June 2018, para. 81',
        fr: 'Rapport du Secrétaire général sur l’assistance technique pour l’application des conventions et protocoles internationaux relatifs au terrorisme, 26 juin 2018, par. 81',
        ar: 'تقرير الأمين العام عن تقديم المساعدة التقنية في تنفيذ الاتفاقيات والبروتوكولات الدولية المتصلة بالإرهاب، 26 حزيران/يونيه 2018، الفقرة 81',
      },
      readOn: '2026-11-24',
    },
    {
      kind: 'heading',
      key: 'four-channels',
      level: 2,
      text: { en: 'Four channels, four purposes', fr: 'Quatre voies, quatre finalités', ar: 'أربع قنوات لأربعة أغراض' },
    },
    {
      kind: 'rich-text',
      key: 'four-channels-text',
      html: {
        en: `<p>Practitioners lose most time not by asking badly, but by asking through the wrong channel. There are four, and they differ in who speaks, in what can be obtained, and in what the result may be used for.</p>
<ul>
  <li><strong>Police to police.</strong> Fast, often within hours, through INTERPOL's secure network I-24/7, a regional organization, a liaison officer or a joint centre. It yields information: who owns the number, whether a person entered the country, whether a passport is reported lost.</li>
  <li><strong>Financial intelligence unit to financial intelligence unit.</strong> FIUs exchange analysis of suspicious transactions, commonly through the Egmont Group's secure web. The receiving unit may use it for the purpose for which it was given; passing it on to a prosecutor, or into a court file, needs the sender's consent.</li>
  <li><strong>Spontaneous transmission.</strong> An authority that stumbles on something useful to another State may send it without being asked. Article 18, paragraphs 4 and 5, of the United Nations Convention against Transnational Organized Crime says so expressly, and lets the sender set conditions.</li>
  <li><strong>Judicial channel.</strong> Mutual legal assistance and extradition: slower and formal, but the usual way to obtain evidence that a court will admit, coercive measures such as searches, and the person.</li>
</ul>`,
        fr: `<p>Les praticiens perdent moins de temps à mal demander qu’à demander par la mauvaise voie. Il en existe quatre ; elles diffèrent par les interlocuteurs, par ce que l’on peut obtenir et par l’usage que l’on peut en faire.</p>
<ul>
  <li><strong>De police à police.</strong> Rapide, souvent en quelques heures, par le réseau sécurisé I-24/7 d’INTERPOL, une organisation régionale, un officier de liaison ou un centre commun. On en obtient des renseignements : à qui appartient le numéro, si une personne est entrée sur le territoire, si un passeport est déclaré perdu.</li>
  <li><strong>De cellule de renseignement financier à cellule de renseignement financier.</strong> Les CRF échangent l’analyse d’opérations suspectes, le plus souvent par le réseau sécurisé du Groupe Egmont. La cellule destinataire peut l’utiliser aux fins pour lesquelles elle lui a été remise ; la transmettre à un procureur, ou la verser au dossier, suppose l’accord de l’expéditrice.</li>
  <li><strong>La transmission spontanée.</strong> L’autorité qui découvre un élément utile à un autre État peut le lui envoyer sans y être invitée. Les paragraphes 4 et 5 de l’article 18 de la Convention des Nations Unies contre la criminalité transnationale organisée le prévoient expressément et permettent à l’expéditeur de poser des conditions.</li>
  <li><strong>La voie judiciaire.</strong> Entraide judiciaire et extradition : plus lente et plus formelle, elle est le moyen normal d’obtenir des preuves recevables devant un tribunal, des mesures coercitives telles que les perquisitions, et la personne elle-même.</li>
</ul>`,
        ar: `<p>لا يضيع وقت الممارسين في سوء صياغة الطلب بقدر ما يضيع في توجيهه عبر القناة الخطأ. والقنوات أربع، تختلف باختلاف المتخاطبين، وبما يمكن الحصول عليه، وبما يجوز استخدام النتيجة فيه.</p>
<ul>
  <li><strong>من الشرطة إلى الشرطة.</strong> سريعة، وكثيراً ما تستغرق ساعات، عبر شبكة الإنتربول المأمونة I-24/7 أو منظمة إقليمية أو ضابط اتصال أو مركز مشترك. وهي تعطي معلومات: لمن هذا الرقم، وهل دخل الشخص البلاد، وهل أُبلغ عن فقدان جواز السفر.</li>
  <li><strong>من وحدة معلومات مالية إلى وحدة معلومات مالية.</strong> تتبادل الوحدات تحليل المعاملات المشبوهة، وفي الغالب عبر الشبكة المأمونة لمجموعة إغمونت. وللوحدة المتلقية أن تستخدمه في الغرض الذي أُعطي من أجله؛ أما إحالته إلى النيابة العامة أو ضمه إلى ملف المحكمة فيقتضي موافقة المرسِل.</li>
  <li><strong>الإحالة التلقائية.</strong> للسلطة التي تقع على ما يفيد دولة أخرى أن ترسله إليها دون طلب. وقد نصت على ذلك صراحةً الفقرتان 4 و5 من المادة 18 من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، وأجازتا للمرسِل أن يضع شروطاً.</li>
  <li><strong>القناة القضائية.</strong> المساعدة القانونية المتبادلة وتسليم المطلوبين: أبطأ وأكثر شكلية، لكنها السبيل المعتاد للحصول على دليل تقبله المحكمة، وعلى تدابير قسرية كالتفتيش، وعلى الشخص نفسه.</li>
</ul>`,
      },
    },
    {
      kind: 'image',
      key: 'channels',
      file: 'channels',
      alt: {
        en: 'Diagram: two States side by side, joined by four horizontal lines numbered one to four; the first three lines are thin and dashed, the fourth is thick and passes through a seal at each border.',
        fr: 'Schéma : deux États côte à côte, reliés par quatre lignes horizontales numérotées de un à quatre ; les trois premières sont fines et en tirets, la quatrième est épaisse et traverse un sceau à chaque frontière.',
        ar: 'رسم: دولتان متجاورتان تصل بينهما أربعة خطوط أفقية مرقمة من واحد إلى أربعة؛ الخطوط الثلاثة الأولى رفيعة متقطعة، والرابع عريض يمر بختم عند كل حد من الحدود.',
      },
      caption: {
        en: 'The channels between two States: 1 police, 2 financial intelligence units, 3 spontaneous transmission, 4 judicial cooperation through central authorities. The first three carry information; the fourth carries evidence and persons.',
        fr: 'Les voies entre deux États : 1 police, 2 cellules de renseignement financier, 3 transmission spontanée, 4 coopération judiciaire par les autorités centrales. Les trois premières portent des renseignements ; la quatrième porte des preuves et des personnes.',
        ar: 'القنوات بين دولتين: 1 الشرطة، 2 وحدات المعلومات المالية، 3 الإحالة التلقائية، 4 التعاون القضائي عبر السلطات المركزية. القنوات الثلاث الأولى تنقل معلومات، والرابعة تنقل أدلة وأشخاصاً.',
      },
    },
    {
      kind: 'heading',
      key: 'intelligence-evidence',
      level: 2,
      text: { en: 'Information is not yet evidence', fr: 'Un renseignement n’est pas encore une preuve', ar: 'المعلومة ليست دليلاً بعد' },
    },
    {
      kind: 'rich-text',
      key: 'intelligence-evidence-text',
      html: {
        en: `<p>The most common misunderstanding between police and prosecutors across borders concerns a single question: may this go into the file? What comes through the first three channels is given, as a rule, for intelligence purposes. It may tell you where to look and whom to ask. If it is pasted into an indictment without the sender's agreement, three things happen: the defence challenges its origin, the foreign service stops answering, and the judge may exclude it.</p>
<p>The sound practice is to work in two steps. First use the informal channel to learn that the evidence exists, who holds it and how long it will be kept. Then ask for exactly that item through the judicial channel, in a form that your court accepts. A request built on such groundwork is short, precise and hard to refuse.</p>`,
        fr: `<p>Le malentendu le plus fréquent entre policiers et procureurs de part et d’autre d’une frontière tient en une question : cela peut-il être versé au dossier ? Ce qui arrive par les trois premières voies est, en règle générale, communiqué à titre de renseignement. On y apprend où chercher et à qui s’adresser. Si on le recopie dans un réquisitoire sans l’accord de l’expéditeur, trois choses se produisent : la défense en conteste l’origine, le service étranger cesse de répondre, et le juge peut l’écarter.</p>
<p>La bonne pratique consiste à procéder en deux temps. On utilise d’abord la voie informelle pour savoir que la preuve existe, qui la détient et pendant combien de temps elle sera conservée. On demande ensuite cet élément précis par la voie judiciaire, dans une forme que le tribunal admet. Une demande ainsi préparée est courte, précise et difficile à refuser.</p>`,
        ar: `<p>أكثر ما يقع من سوء فهم بين الشرطة والنيابة عبر الحدود يدور حول سؤال واحد: هل يجوز ضم هذا إلى الملف؟ فما يرد عبر القنوات الثلاث الأولى يُعطى في الأصل على سبيل الاسترشاد. قد يدلك على موضع البحث وعلى من تسأله. أما إذا نُقل إلى لائحة الاتهام دون موافقة مرسله فتحدث ثلاثة أمور: يطعن الدفاع في مصدره، ويكف الجهاز الأجنبي عن الإجابة، وقد يستبعده القاضي.</p>
<p>والممارسة السليمة خطوتان. استخدم أولاً القناة غير الرسمية لتعرف أن الدليل موجود ومن يحوزه وإلى متى سيُحفظ. ثم اطلب ذلك الشيء بعينه عبر القناة القضائية وبالشكل الذي تقبله محكمتك. والطلب الذي يُبنى على هذا التمهيد قصير ودقيق ويصعب رفضه.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'two-steps',
      tone: 'important',
      title: { en: 'Ask before you use', fr: 'Demander avant d’utiliser', ar: 'استأذن قبل أن تستخدم' },
      html: {
        en: '<p>Every message received through a police or FIU channel should carry, or be followed by, an answer to three questions: may it be used as evidence, may it be disclosed to the defence, may it be passed to a third State? If the message is silent, the answer is no until the sender says yes.</p>',
        fr: '<p>Tout message reçu par une voie policière ou d’une CRF devrait comporter, ou être suivi de, la réponse à trois questions : peut-il servir de preuve, peut-il être communiqué à la défense, peut-il être transmis à un État tiers ? Si le message est muet, la réponse est non tant que l’expéditeur n’a pas dit oui.</p>',
        ar: '<p>ينبغي أن تتضمن كل رسالة ترد عبر قناة الشرطة أو وحدات المعلومات المالية، أو أن يعقبها، جواب عن ثلاثة أسئلة: هل يجوز استخدامها دليلاً، وهل يجوز إطلاع الدفاع عليها، وهل يجوز تمريرها إلى دولة ثالثة؟ فإن سكتت الرسالة فالجواب لا، إلى أن يقول المرسِل نعم.</p>',
      },
    },
    {
      kind: 'table',
      key: 'compare',
      caption: { en: 'The four channels compared', fr: 'Les quatre voies comparées', ar: 'مقارنة بين القنوات الأربع' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Channel</th><th scope="col">Typical speed</th><th scope="col">What it yields</th><th scope="col">May it be used in court?</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Police</th>
      <td>Hours to days</td>
      <td>Information, location, identity, alerts</td>
      <td>Only with the sender's consent, and rarely as sole proof</td>
    </tr>
    <tr>
      <th scope="row">Financial intelligence units</th>
      <td>Days</td>
      <td>Analysis, account and transaction leads</td>
      <td>Only with the sender's prior consent</td>
    </tr>
    <tr>
      <th scope="row">Spontaneous transmission</th>
      <td>At the sender's initiative</td>
      <td>Anything the sender's law allows</td>
      <td>Subject to the conditions set by the sender</td>
    </tr>
    <tr>
      <th scope="row">Judicial</th>
      <td>Weeks to months</td>
      <td>Evidence, coercive measures, persons, confiscation</td>
      <td>Yes, within the limits of the request</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Voie</th><th scope="col">Délai habituel</th><th scope="col">Ce qu’on en obtient</th><th scope="col">Utilisable devant un tribunal ?</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Police</th>
      <td>De quelques heures à quelques jours</td>
      <td>Renseignements, localisation, identité, alertes</td>
      <td>Seulement avec l’accord de l’expéditeur, et rarement comme seule preuve</td>
    </tr>
    <tr>
      <th scope="row">Cellules de renseignement financier</th>
      <td>Quelques jours</td>
      <td>Analyses, pistes de comptes et d’opérations</td>
      <td>Seulement avec l’accord préalable de l’expéditeur</td>
    </tr>
    <tr>
      <th scope="row">Transmission spontanée</th>
      <td>À l’initiative de l’expéditeur</td>
      <td>Tout ce que permet le droit de l’expéditeur</td>
      <td>Sous les conditions posées par l’expéditeur</td>
    </tr>
    <tr>
      <th scope="row">Judiciaire</th>
      <td>De quelques semaines à quelques mois</td>
      <td>Preuves, mesures coercitives, personnes, confiscation</td>
      <td>Oui, dans les limites de la demande</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">القناة</th><th scope="col">السرعة المعتادة</th><th scope="col">ما تعطيه</th><th scope="col">هل يُستخدم أمام المحكمة؟</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">الشرطة</th>
      <td>من ساعات إلى أيام</td>
      <td>معلومات وأماكن وهويات وإنذارات</td>
      <td>بموافقة المرسِل فقط، ونادراً ما يكفي وحده</td>
    </tr>
    <tr>
      <th scope="row">وحدات المعلومات المالية</th>
      <td>أيام</td>
      <td>تحليل وخيوط إلى حسابات ومعاملات</td>
      <td>بموافقة المرسِل المسبقة فقط</td>
    </tr>
    <tr>
      <th scope="row">الإحالة التلقائية</th>
      <td>بمبادرة من المرسِل</td>
      <td>كل ما يجيزه قانون المرسِل</td>
      <td>بالشروط التي يضعها المرسِل</td>
    </tr>
    <tr>
      <th scope="row">القضائية</th>
      <td>من أسابيع إلى أشهر</td>
      <td>أدلة وتدابير قسرية وأشخاص ومصادرة</td>
      <td>نعم، في حدود الطلب</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'harbour-sms',
      title: { en: 'The warning from Mombasa', fr: 'L’avertissement de Mombasa', ar: 'إنذار من مومباسا' },
      html: {
        en: '<p>Inspector Wanjiru Kamau, in Mombasa, learns from an informant that two men will collect a parcel of detonators in Muscat in three days. She has no case of her own there, no formal request to make, and no time to write one. Her director, Joseph Otieno, suggests that they open a file first and send a request through the Ministry of Justice.</p>',
        fr: '<p>L’inspectrice Wanjiru Kamau, à Mombasa, apprend d’un informateur que deux hommes doivent prendre livraison d’un colis de détonateurs à Mascate dans trois jours. Elle n’a là-bas ni affaire, ni demande formelle à présenter, ni le temps d’en écrire une. Son directeur, Joseph Otieno, propose d’ouvrir d’abord un dossier et d’adresser une demande par le ministère de la Justice.</p>',
        ar: '<p>تعلم المفتشة وانجيرو كاماو في مومباسا من أحد المخبرين أن رجلين سيتسلمان طرداً فيه صواعق تفجير في مسقط بعد ثلاثة أيام. ليس لها هناك قضية، ولا طلب رسمي تقدمه، ولا وقت لكتابته. ويقترح مديرها جوزيف أوتيينو أن يُفتح ملف أولاً وأن يُرسل طلب عن طريق وزارة العدل.</p>',
      },
      question: {
        en: 'Which channel should they use, and what should the message say about its use?',
        fr: 'Quelle voie devraient-ils emprunter, et que doit dire le message sur l’usage qui en sera fait ?',
        ar: 'أي قناة ينبغي أن يسلكاها، وماذا ينبغي أن تقول الرسالة عن استخدامها؟',
      },
      answer: {
        en: "The information should go at once, as a spontaneous transmission, through the police channel (the INTERPOL national central bureaux work around the clock). The message should state that it is given for preventive and operational purposes, that it must not be disclosed in court or to a third State without Kenya's consent because it could expose the informant, and whom to call. If Oman opens a case and later needs evidence, it can send a request; Kenya will then decide what it can give without revealing its source.",
        fr: 'L’information doit partir immédiatement, à titre de transmission spontanée, par la voie policière (les bureaux centraux nationaux d’INTERPOL travaillent jour et nuit). Le message doit préciser qu’il est communiqué à des fins préventives et opérationnelles, qu’il ne doit être révélé ni devant un tribunal ni à un État tiers sans l’accord du Kenya parce qu’il pourrait exposer l’informateur, et qui appeler. Si Oman ouvre une affaire et a ensuite besoin de preuves, il pourra présenter une demande ; le Kenya décidera alors de ce qu’il peut donner sans dévoiler sa source.',
        ar: 'ينبغي أن ترسل المعلومة فوراً، على سبيل الإحالة التلقائية، عبر قناة الشرطة (فالمكاتب المركزية الوطنية للإنتربول تعمل ليل نهار). وينبغي أن تذكر الرسالة أنها معطاة لأغراض وقائية وعملياتية، وأنه لا يجوز كشفها أمام محكمة أو لدولة ثالثة دون موافقة كينيا لأن ذلك قد يعرّض المخبر للخطر، وأن تذكر من يُتصل به. فإذا فتحت عُمان قضية واحتاجت بعد ذلك إلى أدلة فلها أن ترسل طلباً، وتقرر كينيا عندئذ ما يمكنها تقديمه دون أن تكشف مصدرها.',
      },
    },
    {
      kind: 'rich-text',
      key: 'closing',
      html: {
        en: '<p>In the remaining lessons of this module we look at what entitles you to ask through the judicial channel, and at the handful of principles that decide whether the answer will be yes.</p>',
        fr: '<p>Dans la suite de ce module, nous verrons ce qui autorise à demander par la voie judiciaire, puis la poignée de principes qui décident si la réponse sera oui.</p>',
        ar: '<p>في بقية هذه الوحدة ننظر فيما يخوّلك الطلب عبر القناة القضائية، وفي المبادئ القليلة التي تحسم ما إذا كان الجواب نعم.</p>',
      },
    },
  ],
};
