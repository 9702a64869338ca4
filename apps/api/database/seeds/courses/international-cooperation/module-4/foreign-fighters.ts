import type { PackageActivity } from '@cursus/interop/contract';

export const foreignFighters: PackageActivity = {
  key: 'foreign-fighters',
  kind: 'lesson',
  title: {
    en: 'Foreign terrorist fighters: cooperation from travel to trial',
    fr: 'Les combattants terroristes étrangers : coopérer du départ au procès',
    ar: 'المقاتلون الإرهابيون الأجانب: تعاون من السفر إلى المحاكمة',
  },
  minutes: 35,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>In 2014 the Security Council met a threat that no single State could see as a whole: people who left from one country, passed through a second, fought in a third and came home to a fourth. Resolution 2178 (2014) describes foreign terrorist fighters as individuals who travel to a State other than their States of residence or nationality for the purpose of the perpetration, planning or preparation of, or participation in, terrorist acts, or the providing or receiving of terrorist training. Three years later, as the territory held by ISIL shrank, resolution 2396 (2017) turned to those who return or move on.</p>',
        fr: '<p>En 2014, le Conseil de sécurité a fait face à une menace qu’aucun État ne pouvait voir en entier : des personnes partaient d’un pays, en traversaient un deuxième, combattaient dans un troisième et rentraient dans un quatrième. La résolution 2178 (2014) entend par combattants terroristes étrangers des individus qui se rendent dans un État autre que leur État de résidence ou de nationalité dans le dessein de commettre, d’organiser ou de préparer des actes de terrorisme, ou afin d’y participer ou de dispenser ou recevoir un entraînement au terrorisme. Trois ans plus tard, tandis que se réduisait le territoire tenu par l’EIIL, la résolution 2396 (2017) s’est tournée vers ceux qui rentrent ou se déplacent ailleurs.</p>',
        ar: '<p>في عام 2014 واجه مجلس الأمن تهديداً لم تكن أي دولة ترى صورته كاملة: أناس يغادرون بلداً، ويمرون بثان، ويقاتلون في ثالث، ويعودون إلى رابع. ويعني القرار 2178 (2014) بالمقاتلين الإرهابيين الأجانب الأفراد الذين يسافرون إلى دولة غير التي يقيمون فيها أو يحملون جنسيتها بغرض ارتكاب أعمال إرهابية أو التخطيط أو الإعداد لها أو المشاركة فيها، أو توفير تدريب على أعمال الإرهاب أو تلقي ذلك التدريب. وبعد ثلاث سنوات، والأرض التي يسيطر عليها تنظيم داعش تتقلص، التفت القرار 2396 (2017) إلى العائدين والمنتقلين إلى أماكن أخرى.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'obligations',
      level: 2,
      text: { en: 'What the resolutions ask of you', fr: 'Ce que les résolutions attendent de vous', ar: 'ما تطلبه منك القرارات' },
    },
    {
      kind: 'table',
      key: 'resolutions',
      caption: {
        en: 'Four resolutions and their demands on criminal justice',
        fr: 'Quatre résolutions et leurs exigences envers la justice pénale',
        ar: 'أربعة قرارات ومطالبها من العدالة الجنائية',
      },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Resolution</th><th scope="col">Main demand</th><th scope="col">What it means at your desk</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">1373 (2001)</th>
      <td>Criminalize financing, deny safe haven, assist one another</td>
      <td>The duty to assist doesn't depend on a bilateral treaty</td>
    </tr>
    <tr>
      <th scope="row">2178 (2014)</th>
      <td>Make travel, the funding of travel and its organization serious offences (para. 6)</td>
      <td>Charge the ticket, not only the trench</td>
    </tr>
    <tr>
      <th scope="row">2322 (2016)</th>
      <td>Strengthen judicial cooperation: central authorities, electronic transmission, joint work</td>
      <td>Know your central authority's name and inbox</td>
    </tr>
    <tr>
      <th scope="row">2396 (2017)</th>
      <td>Screen, prosecute, rehabilitate and reintegrate; collect passenger and biometric data with due respect for human rights</td>
      <td>Assess each returnee individually, and treat children as children</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Résolution</th><th scope="col">Exigence principale</th><th scope="col">Ce que cela signifie à votre bureau</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">1373 (2001)</th>
      <td>Incriminer le financement, refuser l’asile, s’entraider</td>
      <td>Le devoir d’assistance ne dépend pas d’un traité bilatéral</td>
    </tr>
    <tr>
      <th scope="row">2178 (2014)</th>
      <td>Ériger en infractions graves le voyage, son financement et son organisation (par. 6)</td>
      <td>Poursuivre le billet, pas seulement la tranchée</td>
    </tr>
    <tr>
      <th scope="row">2322 (2016)</th>
      <td>Renforcer la coopération judiciaire : autorités centrales, transmission électronique, travail en commun</td>
      <td>Connaître le nom et l’adresse de votre autorité centrale</td>
    </tr>
    <tr>
      <th scope="row">2396 (2017)</th>
      <td>Filtrer, poursuivre, réadapter et réinsérer ; recueillir données de voyage et biométriques dans le respect des droits de l’homme</td>
      <td>Évaluer individuellement chaque personne qui rentre, et traiter les enfants en enfants</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">القرار</th><th scope="col">المطلب الرئيسي</th><th scope="col">معناه على مكتبك</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">1373 (2001)</th>
      <td>تجريم التمويل وعدم توفير الملاذ الآمن وتبادل المساعدة</td>
      <td>واجب المساعدة لا يتوقف على معاهدة ثنائية</td>
    </tr>
    <tr>
      <th scope="row">2178 (2014)</th>
      <td>جعل السفر وتمويله وتنظيمه جرائم خطيرة (الفقرة 6)</td>
      <td>وجّه التهمة إلى التذكرة لا إلى الخندق وحده</td>
    </tr>
    <tr>
      <th scope="row">2322 (2016)</th>
      <td>تعزيز التعاون القضائي: السلطات المركزية والإرسال الإلكتروني والعمل المشترك</td>
      <td>اعرف اسم سلطتك المركزية وعنوانها</td>
    </tr>
    <tr>
      <th scope="row">2396 (2017)</th>
      <td>الفرز والملاحقة وإعادة التأهيل والإدماج؛ وجمع بيانات المسافرين والبيانات البيومترية مع احترام حقوق الإنسان</td>
      <td>قيّم كل عائد على حدة، وعامل الأطفال بوصفهم أطفالاً</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'heading',
      key: 'evidence',
      level: 2,
      text: {
        en: "Evidence from a place you can't visit",
        fr: 'La preuve d’un lieu où l’on ne peut aller',
        ar: 'دليل من مكان لا تستطيع زيارته',
      },
    },
    {
      kind: 'rich-text',
      key: 'evidence-text',
      html: {
        en: `<p>The crime scene is a town held by an armed group, the witnesses are in camps, and the documents were carried off by soldiers. Evidence for the trial of a returnee comes from five kinds of sources, each with its own path across the border.</p>
<ol>
  <li><strong>Digital traces</strong>: messages, photographs, location data, held by providers in other States or on seized devices.</li>
  <li><strong>Money</strong>: transfers to relatives of fighters, or through cash houses near the border.</li>
  <li><strong>Travel data</strong>: passenger records, visas, border stamps.</li>
  <li><strong>People</strong>: other returnees, victims, families. Yazidi survivors have testified in several European courts, and their accounts made convictions for the gravest crimes possible.</li>
  <li><strong>Material collected in conflict</strong>: registration forms, pay lists, fingerprints on explosive devices. Armed forces, United Nations investigative teams and non-governmental archives may hold it.</li>
</ol>
<p>For the last kind, the court will ask who found the item, when, how it was kept and who has held it since. Soldiers aren't police; the standard is honesty about the gaps and corroboration from another source, not a perfect chain. CTED published guidelines on the subject in 2019, developed with other United Nations entities.</p>`,
        fr: `<p>La scène du crime est une ville tenue par un groupe armé, les témoins sont dans des camps, et des soldats ont emporté les documents. La preuve, dans le procès d’une personne revenue, vient de cinq sortes de sources, dont chacune a son chemin par-delà la frontière.</p>
<ol>
  <li><strong>Les traces numériques</strong> : messages, photographies, données de localisation, détenues par des fournisseurs d’autres États ou sur des appareils saisis.</li>
  <li><strong>L’argent</strong> : virements aux proches de combattants, ou par des officines de change près de la frontière.</li>
  <li><strong>Les données de voyage</strong> : dossiers passagers, visas, tampons.</li>
  <li><strong>Les personnes</strong> : autres revenants, victimes, familles. Des survivantes yézidies ont déposé devant plusieurs tribunaux européens, et leurs récits ont permis des condamnations pour les crimes les plus graves.</li>
  <li><strong>Le matériel recueilli dans le conflit</strong> : fiches d’enregistrement, listes de paie, empreintes sur des engins explosifs. Forces armées, équipes d’enquête des Nations Unies et archives d’organisations non gouvernementales peuvent en détenir.</li>
</ol>
<p>Pour cette dernière catégorie, le tribunal demandera qui a trouvé l’objet, quand, comment il a été conservé et entre quelles mains il est passé. Les soldats ne sont pas des policiers ; ce que l’on exige, c’est la franchise sur les lacunes et la corroboration par une autre source, non une chaîne parfaite. La Direction exécutive du Comité contre le terrorisme a publié en 2019 des lignes directrices à ce sujet, élaborées avec d’autres entités des Nations Unies.</p>`,
        ar: `<p>مسرح الجريمة بلدة تسيطر عليها جماعة مسلحة، والشهود في مخيمات، والوثائق حملها جنود. والدليل في محاكمة العائد يأتي من خمسة أنواع من المصادر، لكل منها طريقه عبر الحدود.</p>
<ol>
  <li><strong>الآثار الرقمية</strong>: رسائل وصور وبيانات مواقع، لدى مقدمي خدمات في دول أخرى أو على أجهزة مضبوطة.</li>
  <li><strong>المال</strong>: حوالات إلى أقارب المقاتلين، أو عبر محال صرافة قرب الحدود.</li>
  <li><strong>بيانات السفر</strong>: سجلات المسافرين والتأشيرات وأختام الحدود.</li>
  <li><strong>الناس</strong>: عائدون آخرون وضحايا وأسر. وقد شهدت ناجيات إيزيديات أمام عدة محاكم أوروبية، وأتاحت رواياتهن إدانات بأشد الجرائم خطورة.</li>
  <li><strong>مواد جُمعت أثناء النزاع</strong>: استمارات تسجيل وكشوف رواتب وبصمات على أجهزة متفجرة. وقد تكون في حوزة قوات مسلحة أو أفرقة تحقيق تابعة للأمم المتحدة أو محفوظات منظمات غير حكومية.</li>
</ol>
<p>وفي النوع الأخير ستسأل المحكمة من عثر على الشيء ومتى وكيف حُفظ ومن حازه منذئذ. والجنود ليسوا شرطة؛ والمعيار هو الصدق بشأن الثغرات والتعزيز من مصدر آخر، لا سلسلة حيازة بلا عيب. وقد نشرت المديرية التنفيذية للجنة مكافحة الإرهاب عام 2019 مبادئ توجيهية في الموضوع أعدتها مع كيانات أخرى في الأمم المتحدة.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'channels',
      level: 2,
      text: { en: 'Databases and networks', fr: 'Bases de données et réseaux', ar: 'قواعد البيانات والشبكات' },
    },
    {
      kind: 'rich-text',
      key: 'channels-text',
      html: {
        en: "<p>INTERPOL's I-24/7 system gives national bureaux, and increasingly border posts, access to nominal data on foreign terrorist fighters, to stolen and lost travel documents, and to fingerprints. A hit is the beginning of an inquiry. The officer at the airport who gets one needs a number to call, and a prosecutor who answers at night. Where a hit rests on intelligence, ask the owner of the information at once whether a version can be given for judicial use.</p>",
        fr: '<p>Le système I-24/7 d’INTERPOL donne aux bureaux nationaux et, de plus en plus, aux postes-frontières l’accès aux données nominatives sur les combattants terroristes étrangers, aux documents de voyage volés ou perdus et aux empreintes digitales. Une réponse positive est le début d’une enquête. L’agent d’aéroport qui en obtient une a besoin d’un numéro à appeler, et d’un procureur qui décroche la nuit. Si cette réponse repose sur un renseignement, demandez aussitôt à son détenteur s’il peut en donner une version utilisable en justice.</p>',
        ar: '<p>تتيح منظومة الإنتربول I-24/7 للمكاتب الوطنية، وللمعابر الحدودية على نحو متزايد، الاطلاع على بيانات أسماء المقاتلين الإرهابيين الأجانب، وعلى وثائق السفر المسروقة والمفقودة، وعلى البصمات. والتطابق بداية تحرٍّ. وموظف المطار الذي يجد تطابقاً يحتاج إلى رقم يتصل به وإلى مدع عام يجيب ليلاً. وإذا كان التطابق قائماً على معلومات استخبارية فاسأل صاحبها فوراً هل يمكن إعطاء صيغة منها تصلح للقضاء.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'children',
      level: 2,
      text: { en: 'Children and families', fr: 'Les enfants et les familles', ar: 'الأطفال والأسر' },
    },
    {
      kind: 'rich-text',
      key: 'children-text',
      html: {
        en: `<p>Among those who came back are children who were taken by their parents or recruited by the group, and others who were born there. International law regards the recruitment of children by armed groups as a violation committed <em>against</em> them. Article 40 of the Convention on the Rights of the Child requires that a child accused of an offence be treated in a way that takes account of the child's age and the desirability of promoting reintegration; detention is a last resort and for the shortest appropriate time (art. 37 (b)). Cooperation here means birth certificates, DNA tests for family links, school records and the contact of a guardian, as much as evidence.</p>
<p>Women who return are neither all victims nor all accomplices. Some were trafficked, some recruited others, some did both. An individual assessment, free of stereotypes in either direction, serves justice and security alike.</p>`,
        fr: `<p>Parmi ceux qui sont revenus, il y a des enfants que leurs parents ont emmenés ou que le groupe a recrutés, et d’autres qui sont nés là-bas. Le droit international tient le recrutement d’enfants par des groupes armés pour une violation commise <em>contre</em> eux. L’article 40 de la Convention relative aux droits de l’enfant exige que l’enfant accusé soit traité en tenant compte de son âge et de la nécessité de faciliter sa réintégration ; la détention est une mesure de dernier ressort et d’une durée aussi brève que possible (art. 37, al. b). Coopérer, ici, c’est transmettre des actes de naissance, des tests ADN pour établir la filiation, des bulletins scolaires et les coordonnées d’un tuteur, autant que des preuves.</p>
<p>Les femmes qui rentrent ne sont ni toutes des victimes ni toutes des complices. Certaines ont été victimes de traite, certaines en ont recruté d’autres, certaines ont connu les deux. Une évaluation individuelle, libre de stéréotypes dans un sens comme dans l’autre, sert à la fois la justice et la sécurité.</p>`,
        ar: `<p>بين العائدين أطفال أخذهم آباؤهم أو جندتهم الجماعة، وآخرون وُلدوا هناك. ويعد القانون الدولي تجنيد الجماعات المسلحة للأطفال انتهاكاً يُرتكب <em>في حقهم</em>. وتوجب المادة 40 من اتفاقية حقوق الطفل أن يعامل الطفل المتهم معاملة تراعي سنه واستصواب تشجيع إعادة اندماجه؛ والاحتجاز ملجأ أخير ولأقصر فترة زمنية مناسبة (المادة 37 (ب)). والتعاون هنا يعني شهادات الميلاد وفحوص الحمض النووي لإثبات الصلة العائلية وسجلات المدارس وعنوان وصي، بقدر ما يعني الأدلة.</p>
<p>والنساء العائدات لسن جميعاً ضحايا ولا جميعاً شريكات. فمنهن من وقعت ضحية اتجار، ومنهن من جندت غيرها، ومنهن من كانت هذا وذاك. والتقييم الفردي، المتحرر من القوالب النمطية في الاتجاهين، يخدم العدالة والأمن معاً.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'screening',
      tone: 'note',
      title: { en: 'One screening, four doors', fr: 'Un filtrage, quatre portes', ar: 'فرز واحد وأربعة أبواب' },
      html: {
        en: "<p>Resolution 2396 (2017) speaks of screening, prosecution, rehabilitation and reintegration. They aren't alternatives in a fixed order. A person may be prosecuted and, in prison, rehabilitated; another may never be charged and still need help to find a school and a job. What matters is that somebody decides, on facts, for each person.</p>",
        fr: '<p>La résolution 2396 (2017) parle de filtrage, de poursuites, de réadaptation et de réintégration. Ce ne sont pas des branches d’une alternative dans un ordre fixe. Une personne peut être poursuivie et, en prison, réadaptée ; une autre ne sera jamais mise en cause et aura néanmoins besoin d’aide pour trouver une école et un emploi. L’essentiel est que quelqu’un décide, sur des faits, pour chacune.</p>',
        ar: '<p>يتكلم القرار 2396 (2017) عن الفرز والملاحقة وإعادة التأهيل وإعادة الإدماج. وهذه ليست بدائل في ترتيب ثابت. فقد يُلاحق شخص ويعاد تأهيله في السجن؛ وقد لا يُتهم آخر أبداً ويحتاج مع ذلك إلى من يعينه على إيجاد مدرسة وعمل. والمهم أن يقرر أحدٌ، بناءً على وقائع، في شأن كل شخص.</p>',
      },
    },
    {
      kind: 'case',
      key: 'returnee',
      title: { en: 'Back at the airport', fr: 'De retour à l’aéroport', ar: 'العودة إلى المطار' },
      html: {
        en: '<p>Sofia Almeida, twenty-three, lands in Lisbon with a boy of four. An alert says that she left in 2015 and married a fighter. She says that her husband is dead, that the boy, Yusuf, is hers, and that she never held a weapon. A Danish court has heard a witness who says that a Portuguese woman of her description guarded captives. Prosecutor Miguel Tavares has forty-eight hours.</p>',
        fr: '<p>Sofia Almeida, vingt-trois ans, atterrit à Lisbonne avec un garçon de quatre ans. Un signalement dit qu’elle est partie en 2015 et a épousé un combattant. Elle déclare que son mari est mort, que le garçon, Yusuf, est le sien, et qu’elle n’a jamais tenu une arme. Un tribunal danois a entendu un témoin selon qui une Portugaise correspondant à sa description gardait des captives. Le procureur Miguel Tavares dispose de quarante-huit heures.</p>',
        ar: '<p>تهبط صوفيا ألميدا، وعمرها ثلاثة وعشرون عاماً، في لشبونة ومعها صبي في الرابعة. يقول إنذار إنها غادرت عام 2015 وتزوجت مقاتلاً. وتقول إن زوجها مات، وإن الصبي يوسف ابنها، وإنها لم تحمل سلاحاً قط. وكانت محكمة دانمركية قد سمعت شاهدة تقول إن برتغالية تنطبق عليها أوصافها كانت تحرس أسيرات. وأمام المدعي العام ميغيل تافاريس ثمان وأربعون ساعة.</p>',
      },
      question: {
        en: 'Which requests should leave his office, through which channels, and who takes care of the boy?',
        fr: 'Quelles demandes doivent quitter son bureau, par quelles voies, et qui s’occupe du garçon ?',
        ar: 'أي طلبات يجب أن تخرج من مكتبه، وعبر أي قنوات، ومن يُعنى بالصبي؟',
      },
      answer: {
        en: "At once, through the police channel: to the owner of the alert, the basis of the entry and whether it can be used in court; to Denmark, whether such a statement exists and under what conditions it can be shared; to transit States, border records. In the same hours, preservation requests for her accounts. Then, through the judicial channel: the Danish witness's record or a new hearing by video link, with protection if she asks for it; a request to bodies that hold documents from the place where Ms. Almeida lived. The boy is nobody's suspect. Child protection services and, if needed, the family court are called before the interview begins; identity and parentage are established gently; relatives are looked for. Whether Ms. Almeida was a victim, a perpetrator or both is what the investigation is for.",
        fr: 'Immédiatement, par la voie policière : au service auteur du signalement, le fondement de l’inscription et la possibilité de l’utiliser en justice ; au Danemark, l’existence d’une telle déclaration et les conditions de son partage ; aux États de transit, les passages de frontière. Dans les mêmes heures, des demandes de conservation de ses comptes. Puis, par la voie judiciaire : le procès-verbal du témoin danois ou une nouvelle audition par liaison vidéo, avec protection si le témoin la demande ; une requête aux organismes qui détiennent des documents provenant du lieu où a vécu Mme Almeida. Le garçon n’est le suspect de personne. Les services de protection de l’enfance et, au besoin, le juge aux affaires familiales sont appelés avant le début de l’audition ; l’identité et la filiation sont établies avec douceur ; on recherche des proches. Que Mme Almeida ait été victime, auteure ou les deux, c’est l’objet même de l’enquête.',
        ar: 'فوراً عبر قناة الشرطة: إلى صاحب الإنذار للسؤال عن أساسه وعن جواز استخدامه في المحكمة؛ وإلى الدانمرك للسؤال عن وجود إفادة كهذه وشروط تقاسمها؛ وإلى دول العبور لسجلات الحدود. وفي الساعات نفسها طلبات حفظ لحساباتها. ثم عبر القناة القضائية: محضر الشاهدة في الدانمرك أو سماعها من جديد بالاتصال المرئي، مع حمايتها إن طلبت؛ وطلب إلى الجهات التي تحوز وثائق من المكان الذي عاشت فيه السيدة ألميدا. أما الصبي فليس مشتبهاً فيه لدى أحد. تُستدعى جهات حماية الطفل، ومحكمة الأسرة عند الحاجة، قبل أن يبدأ الاستجواب؛ وتُثبت الهوية والنسب برفق؛ ويُبحث عن الأقارب. وأما هل كانت السيدة ألميدا ضحية أم جانية أم كلتيهما، فذلك ما وُجد التحقيق من أجله.',
      },
    },
  ],
};
