import type { PackageActivity } from '@cursus/interop/contract';

export const principles: PackageActivity = {
  key: 'principles',
  kind: 'lesson',
  title: {
    en: 'The principles that decide a request',
    fr: 'Les principes qui décident du sort d’une demande',
    ar: 'المبادئ التي تحسم مصير الطلب',
  },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Treaties differ in length and temper, but the objections that a requested authority may raise come from a short list. If you know it, you can answer the objection in the request itself, before anyone has made it.</p>',
        fr: '<p>Les traités diffèrent par la longueur et par le tempérament, mais les objections que peut soulever l’autorité requise tiennent en une courte liste. Qui la connaît peut répondre à l’objection dans la demande elle-même, avant que quiconque l’ait formulée.</p>',
        ar: '<p>تختلف المعاهدات طولاً ومزاجاً، لكن الاعتراضات التي قد تثيرها السلطة متلقية الطلب تنتمي إلى قائمة قصيرة. ومن عرفها أمكنه أن يرد على الاعتراض في الطلب نفسه قبل أن يبديه أحد.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'dual-criminality',
      level: 2,
      text: { en: 'Dual criminality', fr: 'La double incrimination', ar: 'ازدواجية التجريم' },
    },
    {
      kind: 'rich-text',
      key: 'dual-criminality-text',
      html: {
        en: `<p>The conduct must be an offence in both States. For extradition the rule is nearly universal; for mutual legal assistance it varies. Article 18, paragraph 9, of the Palermo Convention <em>allows</em> a State to refuse assistance for lack of dual criminality, but does not oblige it to, and many States require it only for coercive measures such as searches and seizures.</p>
<p>What matters is the conduct, not the label. If one code speaks of “association with criminals with a terrorist aim” and the other of “membership of a proscribed organization”, the question is whether the facts, had they happened there, would be punishable there. So describe facts. Names of offences persuade nobody.</p>`,
        fr: `<p>Les faits doivent constituer une infraction dans les deux États. Pour l’extradition, la règle est presque universelle ; pour l’entraide, elle varie. Le paragraphe 9 de l’article 18 de la Convention de Palerme <em>permet</em> de refuser l’entraide pour défaut de double incrimination sans l’imposer, et beaucoup d’États ne l’exigent que pour les mesures coercitives comme les perquisitions et les saisies.</p>
<p>Ce sont les faits qui comptent, non la qualification. Si un code parle d’« association de malfaiteurs en vue d’une entreprise terroriste » et l’autre d’« appartenance à une organisation interdite », la question est de savoir si les faits, commis là-bas, y seraient punissables. Décrivez donc des faits. Les intitulés d’infractions ne convainquent personne.</p>`,
        ar: `<p>يجب أن يكون السلوك مجرّماً في الدولتين. وتكاد هذه القاعدة تكون عامة في التسليم، أما في المساعدة القانونية المتبادلة فتتفاوت. فالفقرة 9 من المادة 18 من اتفاقية باليرمو <em>تجيز</em> للدولة أن ترفض المساعدة لانتفاء ازدواجية التجريم لكنها لا توجب عليها الرفض، ودول كثيرة لا تشترطها إلا في التدابير القسرية كالتفتيش والضبط.</p>
<p>والعبرة بالسلوك لا بالتسمية. فإذا تكلم قانون عن «الاشتراك في اتفاق جنائي لغرض إرهابي» وتكلم الآخر عن «الانتماء إلى تنظيم محظور»، فالسؤال هو هل كانت الوقائع، لو حدثت هناك، لتقع تحت طائلة العقاب هناك. فصِف الوقائع إذن؛ أما أسماء الجرائم فلا تقنع أحداً.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'label',
      tone: 'example',
      title: { en: 'Same facts, different labels', fr: 'Mêmes faits, autres étiquettes', ar: 'وقائع واحدة وتسميات مختلفة' },
      html: {
        en: '<p>The request says: “Mr. Idris Sesay provided material support.” The requested State has no such offence. Rewritten: “On 4 and 19 March Mr. Sesay transferred 2,400 and 3,100 euros to a person whom he knew to be buying rifles for the group; the group claimed the attack of 2 April.” Now the examining judge recognizes the financing of terrorism under her own code.</p>',
        fr: '<p>La demande dit : « M. Idris Sesay a fourni un soutien matériel. » L’État requis ne connaît pas cette infraction. Version réécrite : « Les 4 et 19 mars, M. Sesay a viré 2 400 puis 3 100 euros à une personne dont il savait qu’elle achetait des fusils pour le groupe ; celui-ci a revendiqué l’attentat du 2 avril. » La juge reconnaît maintenant, dans son propre code, le financement du terrorisme.</p>',
        ar: '<p>يقول الطلب: «قدم السيد إدريس سيساي دعماً مادياً». والدولة متلقية الطلب لا تعرف هذه الجريمة. وبعد إعادة الصياغة: «في 4 و19 آذار/مارس حوّل السيد سيساي 2400 ثم 3100 يورو إلى شخص كان يعلم أنه يشتري بنادق للجماعة التي أعلنت مسؤوليتها عن هجوم 2 نيسان/أبريل». عندئذ تتعرف القاضية في قانونها هي على جريمة تمويل الإرهاب.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'speciality',
      level: 2,
      text: {
        en: 'Speciality and limitation of use',
        fr: 'La spécialité et la limitation de l’usage',
        ar: 'قاعدة التخصيص وتقييد الاستخدام',
      },
    },
    {
      kind: 'rich-text',
      key: 'speciality-text',
      html: {
        en: "<p>Evidence is given for the proceedings that were named, and a person is surrendered for the offences that were named. Using the evidence in another case, or trying the person for something else, requires the consent of the State that gave it. The Palermo Convention lays this down for evidence in article 18, paragraph 19; the Financing Convention in article 12, paragraph 3. There is one firm exception: information that is <em>exculpatory</em> to an accused person may be disclosed in the requesting State's proceedings. In that case it notifies the other State beforehand where it can and, if asked, consults with it.</p>",
        fr: '<p>La preuve est remise pour la procédure qui a été désignée, et la personne pour les infractions qui l’ont été. Utiliser la preuve dans une autre affaire, ou juger la personne pour autre chose, suppose l’accord de l’État qui l’a remise. La Convention de Palerme le pose, pour les preuves, au paragraphe 19 de l’article 18 ; la Convention sur le financement, au paragraphe 3 de l’article 12. Il existe une exception ferme : les informations <em>à décharge</em> peuvent être révélées dans la procédure de l’État requérant. Celui-ci avise alors l’autre État au préalable lorsque c’est possible et, s’il lui en est fait la demande, le consulte.</p>',
        ar: '<p>يُقدم الدليل من أجل الإجراءات المسماة، ويُسلَّم الشخص من أجل الجرائم المسماة. واستخدام الدليل في قضية أخرى، أو محاكمة الشخص على غير ذلك، يقتضي موافقة الدولة التي قدمته. وقد أرست اتفاقية باليرمو هذه القاعدة للأدلة في الفقرة 19 من المادة 18، واتفاقية قمع تمويل الإرهاب في الفقرة 3 من المادة 12. وثمة استثناء راسخ: المعلومات <em>المبرئة</em> للمتهم يجوز إفشاؤها في إجراءات الدولة الطالبة، على أن تخطر الدولة الأخرى مسبقاً متى أمكن، وأن تتشاور معها إذا طُلب منها ذلك.</p>',
      },
    },
    { kind: 'heading', key: 'reciprocity', level: 2, text: { en: 'Reciprocity', fr: 'La réciprocité', ar: 'المعاملة بالمثل' } },
    {
      kind: 'rich-text',
      key: 'reciprocity-text',
      html: {
        en: '<p>Where no treaty exists, the requested State will ask whether you would do the same for it. An assurance of reciprocity is a promise made by an authority entitled to bind the State, normally the ministry of justice or of foreign affairs. A prosecutor who signs one alone promises something that she may be unable to deliver.</p>',
        fr: '<p>En l’absence de traité, l’État requis demandera si vous feriez de même pour lui. L’assurance de réciprocité est une promesse faite par une autorité habilitée à engager l’État, en principe le ministère de la Justice ou celui des Affaires étrangères. La procureure qui la signe seule promet ce qu’elle ne pourra peut-être pas tenir.</p>',
        ar: '<p>حيث لا معاهدة، تسأل الدولة متلقية الطلب: هل كنتم ستفعلون الشيء نفسه من أجلنا؟ وتعهد المعاملة بالمثل وعد تقطعه سلطة لها أن تُلزم الدولة، وهي في العادة وزارة العدل أو وزارة الخارجية. والمدعية العامة التي توقعه وحدها تعد بما قد لا تستطيع الوفاء به.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'aut-dedere',
      level: 2,
      text: { en: 'Extradite or prosecute', fr: 'Extrader ou poursuivre', ar: 'التسليم أو المحاكمة' },
    },
    {
      kind: 'rich-text',
      key: 'aut-dedere-text',
      html: {
        en: '<p>The universal instruments against terrorism share one engine: <em>aut dedere aut judicare</em>. A State in whose territory the alleged offender is found must either extradite or submit the case, without undue delay, to its own authorities for the purpose of prosecution. In the Financing Convention it stands in article 10. The International Court of Justice explained how such a clause works in <em>Belgium v. Senegal</em> (2012), on the similar wording of the Convention against Torture: prosecution is the obligation, extradition a way of discharging it. The purpose is to leave no safe haven.</p>',
        fr: '<p>Les instruments universels contre le terrorisme ont un même moteur : <em>aut dedere aut judicare</em>. L’État sur le territoire duquel se trouve l’auteur présumé doit, soit l’extrader, soit soumettre l’affaire sans retard excessif à ses propres autorités aux fins de poursuites. Dans la Convention sur le financement, c’est l’article 10. La Cour internationale de Justice a expliqué le jeu d’une telle clause dans l’affaire <em>Belgique c. Sénégal</em> (2012), à propos de la rédaction voisine de la Convention contre la torture : la poursuite est l’obligation, l’extradition une manière de s’en acquitter. Le but est de ne laisser aucun refuge.</p>',
        ar: '<p>للصكوك العالمية لمكافحة الإرهاب محرك واحد هو مبدأ <em>aut dedere aut judicare</em>، أي التسليم أو المحاكمة. فالدولة التي يوجد في إقليمها الجاني المزعوم إما أن تسلمه وإما أن تعرض القضية دون إبطاء لا مبرر له على سلطاتها هي بقصد الملاحقة. وهذا هو حكم المادة 10 من اتفاقية قمع تمويل الإرهاب. وقد شرحت محكمة العدل الدولية كيف يعمل حكم كهذا في قضية <em>بلجيكا ضد السنغال</em> (2012)، بشأن النص المماثل في اتفاقية مناهضة التعذيب: فالملاحقة هي الالتزام، والتسليم طريقة للوفاء به. والغاية ألا يبقى ملاذ آمن.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'excluded',
      level: 2,
      text: {
        en: 'Objections that the treaties exclude',
        fr: 'Les objections que les traités écartent',
        ar: 'اعتراضات استبعدتها المعاهدات',
      },
    },
    {
      kind: 'rich-text',
      key: 'excluded-text',
      html: {
        en: '<p>Some refusals that were once routine are no longer open. Bank secrecy may not be invoked (Palermo Convention, art. 18, para. 8; Financing Convention, art. 12, para. 2). The sole ground that the offence also involves fiscal matters is excluded (Palermo, art. 18, para. 22; Financing, art. 13). And for the offences of the later counter-terrorism conventions, a request may not be refused on the sole ground that the offence is political (Financing, art. 14; Terrorist Bombings, art. 11).</p>',
        fr: '<p>Certains refus autrefois courants ne sont plus possibles. Le secret bancaire ne peut être invoqué (Convention de Palerme, art. 18, par. 8 ; Convention sur le financement, art. 12, par. 2). Le seul motif que l’infraction touche aussi à des questions fiscales est exclu (Palerme, art. 18, par. 22 ; financement, art. 13). Et pour les infractions des conventions antiterroristes récentes, une demande ne peut être refusée pour l’unique raison que l’infraction serait politique (financement, art. 14 ; attentats à l’explosif, art. 11).</p>',
        ar: '<p>بعض أوجه الرفض التي كانت مألوفة لم تعد جائزة. فلا يجوز الاحتجاج بالسرية المصرفية (اتفاقية باليرمو، المادة 18، الفقرة 8؛ واتفاقية التمويل، المادة 12، الفقرة 2). ولا يجوز الرفض لمجرد أن الجرم ينطوي أيضاً على مسائل مالية ضريبية (باليرمو، المادة 18، الفقرة 22؛ والتمويل، المادة 13). وفي جرائم اتفاقيات مكافحة الإرهاب المتأخرة لا يجوز رفض الطلب لمجرد أن الجرم سياسي (التمويل، المادة 14؛ والهجمات بالقنابل، المادة 11).</p>',
      },
    },
    {
      kind: 'citation',
      key: 'bank-secrecy',
      text: {
        en: '“States Parties shall not decline to render mutual legal assistance pursuant to this article on the ground of bank secrecy.”',
        fr: '« Les États Parties ne peuvent invoquer le secret bancaire pour refuser l’entraide judiciaire prévue au présent article. »',
        ar: '«لا يجوز للدول الأطراف أن ترفض تقديم المساعدة القانونية المتبادلة بمقتضى هذه المادة بدعوى السرية المصرفية.»',
      },
      source: {
        en: 'United Nations Convention against Transnational Organized Crime, art. 18, para. 8',
        fr: 'Convention des Nations Unies contre la criminalité transnationale organisée, art. 18, par. 8',
        ar: 'اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المادة 18، الفقرة 8',
      },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    {
      kind: 'heading',
      key: 'human-rights',
      level: 2,
      text: {
        en: 'Human rights are part of the test',
        fr: 'Les droits de l’homme font partie de l’examen',
        ar: 'حقوق الإنسان جزء من الفحص',
      },
    },
    {
      kind: 'rich-text',
      key: 'human-rights-text',
      html: {
        en: "<p>The same conventions that exclude the political-offence objection contain its counterweight. Under article 15 of the Financing Convention nothing obliges a State to extradite or assist if it has substantial grounds for believing that the request was made in order to prosecute or punish a person on account of race, religion, nationality, ethnic origin or political opinion, or that compliance would prejudice the person's position for any of these reasons. Article 17 guarantees fair treatment to anyone taken into custody. And the prohibition of torture, in article 7 of the International Covenant on Civil and Political Rights and article 3 of the Convention against Torture, bars the return of a person to a real risk of it, whatever the charge.</p>",
        fr: '<p>Les mêmes conventions qui écartent l’exception politique contiennent son contrepoids. Aux termes de l’article 15 de la Convention sur le financement, rien n’oblige un État à extrader ou à accorder l’entraide s’il a des raisons sérieuses de croire que la demande vise à poursuivre ou à punir une personne pour des raisons de race, de religion, de nationalité, d’origine ethnique ou d’opinions politiques, ou que donner suite à la demande porterait préjudice à la situation de cette personne pour l’une de ces raisons. L’article 17 garantit un traitement équitable à toute personne placée en détention. Et l’interdiction de la torture, à l’article 7 du Pacte international relatif aux droits civils et politiques et à l’article 3 de la Convention contre la torture, interdit le renvoi d’une personne exposée à un risque réel, quelle que soit l’accusation.</p>',
        ar: '<p>الاتفاقيات نفسها التي استبعدت الدفع بالصفة السياسية تتضمن ما يوازنه. فبموجب المادة 15 من اتفاقية قمع تمويل الإرهاب لا تلتزم الدولة بالتسليم ولا بتقديم المساعدة إذا توافرت لديها أسباب وجيهة تدعوها إلى الاعتقاد بأن الطلب قُدم بغرض ملاحقة شخص أو معاقبته بسبب عرقه أو دينه أو جنسيته أو أصله الإثني أو رأيه السياسي، أو بأن الاستجابة له تمس وضع ذلك الشخص لأي من هذه الأسباب. وتكفل المادة 17 معاملة منصفة لكل من يُحتجز. ثم إن حظر التعذيب، في المادة 7 من العهد الدولي الخاص بالحقوق المدنية والسياسية والمادة 3 من اتفاقية مناهضة التعذيب، يمنع إعادة الشخص إلى خطر حقيقي من التعذيب أياً كانت التهمة.</p>',
      },
    },
    {
      kind: 'table',
      key: 'objections',
      caption: { en: 'Objection and answer', fr: 'L’objection et la réponse', ar: 'الاعتراض والرد عليه' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Likely objection</th><th scope="col">What to put in the request</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">No dual criminality</th>
      <td>Facts with dates, places, amounts and knowledge; the text of your provision</td>
    </tr>
    <tr>
      <th scope="row"><em>Ne bis in idem</em></th>
      <td>State whether the person was tried for the same facts anywhere, with what result</td>
    </tr>
    <tr>
      <th scope="row">Disproportionate to the cost</th>
      <td>Seriousness, number of victims, why this item is needed and no other source exists</td>
    </tr>
    <tr>
      <th scope="row">Risk of ill-treatment or of an unfair trial</th>
      <td>Concrete assurances, place of detention, access to counsel, right to a retrial if convicted in absence</td>
    </tr>
    <tr>
      <th scope="row">Death penalty</th>
      <td>A binding assurance that it won't be imposed or, if imposed, won't be carried out</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Objection probable</th><th scope="col">Ce qu’il faut mettre dans la demande</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Défaut de double incrimination</th>
      <td>Des faits datés, situés et chiffrés, la connaissance qu’en avait l’auteur ; le texte de votre disposition</td>
    </tr>
    <tr>
      <th scope="row"><em>Ne bis in idem</em></th>
      <td>Indiquer si la personne a été jugée quelque part pour les mêmes faits, et avec quel résultat</td>
    </tr>
    <tr>
      <th scope="row">Disproportion par rapport au coût</th>
      <td>La gravité, le nombre de victimes, pourquoi cet élément est nécessaire et n’a pas d’autre source</td>
    </tr>
    <tr>
      <th scope="row">Risque de mauvais traitements ou de procès inéquitable</th>
      <td>Des assurances concrètes, le lieu de détention, l’accès à un avocat, le droit à un nouveau procès après un défaut</td>
    </tr>
    <tr>
      <th scope="row">Peine de mort</th>
      <td>L’assurance contraignante qu’elle ne sera pas prononcée ou, si elle l’est, pas exécutée</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">الاعتراض المحتمل</th><th scope="col">ما ينبغي أن يتضمنه الطلب</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">انتفاء ازدواجية التجريم</th>
      <td>وقائع بتواريخ وأماكن ومبالغ، وعلم الفاعل بها؛ ونص حكمكم القانوني</td>
    </tr>
    <tr>
      <th scope="row">عدم جواز المحاكمة مرتين</th>
      <td>بيان ما إذا حوكم الشخص على الوقائع نفسها في أي مكان، وبأي نتيجة</td>
    </tr>
    <tr>
      <th scope="row">عدم تناسب الكلفة</th>
      <td>جسامة الجرم وعدد الضحايا، ولماذا يلزم هذا الشيء ولا مصدر له غيره</td>
    </tr>
    <tr>
      <th scope="row">خطر سوء المعاملة أو المحاكمة غير العادلة</th>
      <td>ضمانات محددة، ومكان الاحتجاز، والاستعانة بمحام، والحق في محاكمة جديدة بعد حكم غيابي</td>
    </tr>
    <tr>
      <th scope="row">عقوبة الإعدام</th>
      <td>ضمان ملزم بألا يُحكم بها، أو بألا تُنفذ إن حُكم بها</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'two-requests',
      title: { en: 'Two requests for Mr. Petrov', fr: 'Deux demandes pour M. Petrov', ar: 'طلبان بشأن السيد بيتروف' },
      html: {
        en: "<p>Stefan Petrov is arrested in Tunis. Two States ask for him: one charges him with financing an attack, the other with tax fraud committed through the same company. In the first, he was convicted in absence. The second hasn't said whether his conviction in the first would be taken into account.</p>",
        fr: '<p>Stefan Petrov est arrêté à Tunis. Deux États le réclament : l’un l’accuse d’avoir financé un attentat, l’autre d’une fraude fiscale commise par la même société. Dans le premier, il a été condamné par défaut. Le second n’a pas dit s’il tiendrait compte de cette condamnation.</p>',
        ar: '<p>يُقبض على ستيفان بيتروف في تونس. تطلبه دولتان: إحداهما تتهمه بتمويل هجوم، والأخرى باحتيال ضريبي ارتُكب عن طريق الشركة نفسها. في الأولى صدر عليه حكم غيابي. أما الثانية فلم تقل هل ستأخذ ذلك الحكم في الحسبان.</p>',
      },
      question: {
        en: 'Which questions should judge Ines Trabelsi put to each State before she decides?',
        fr: 'Quelles questions la juge Ines Trabelsi devrait-elle poser à chaque État avant de statuer ?',
        ar: 'ما الأسئلة التي ينبغي للقاضية إيناس الطرابلسي أن توجهها إلى كل دولة قبل أن تقرر؟',
      },
      answer: {
        en: "To the first: may he have a full retrial, with a lawyer of his choice, once he is present? Would he be tried for anything beyond the facts in the request? To the second: is the fraud an offence in Tunisia as well, by its facts? Would the conviction in the first State bar a trial for the same facts? To both: which facts overlap? Both could also be invited to consult each other, since one of them might take over the whole prosecution, or a surrender to one might be made on condition of later surrender to the other. The fact that the second request concerns tax isn't, by itself, an obstacle under the conventions cited above.",
        fr: 'Au premier : pourra-t-il obtenir un nouveau procès complet, avec l’avocat de son choix, une fois présent ? Sera-t-il jugé pour autre chose que les faits de la demande ? Au second : la fraude est-elle, par ses faits, une infraction en Tunisie aussi ? La condamnation dans le premier État ferait-elle obstacle à un procès pour les mêmes faits ? Aux deux : quels faits se recoupent ? On peut aussi les inviter à se consulter, car l’un d’eux pourrait reprendre toute la poursuite, ou la remise à l’un être subordonnée à une remise ultérieure à l’autre. Que la seconde demande concerne l’impôt n’est pas, en soi, un obstacle selon les conventions citées plus haut.',
        ar: 'للأولى: هل يتاح له بعد حضوره أن يحاكم من جديد محاكمة كاملة بمحام يختاره؟ وهل سيحاكم على شيء غير وقائع الطلب؟ وللثانية: هل الاحتيال، بوقائعه، جريمة في تونس أيضاً؟ وهل يمنع الحكم الصادر في الدولة الأولى محاكمته على الوقائع نفسها؟ ولكلتيهما: أي الوقائع متداخلة؟ ويمكن كذلك دعوتهما إلى التشاور، فقد تتولى إحداهما الملاحقة كلها، أو يُسلَّم إلى إحداهما بشرط تسليمه لاحقاً إلى الأخرى. أما كون الطلب الثاني يتعلق بالضرائب فليس في حد ذاته عائقاً بموجب الاتفاقيات المذكورة أعلاه.',
      },
    },
  ],
};
