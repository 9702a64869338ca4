import type { PackageActivity } from '@cursus/interop/contract';

export const legalBasis: PackageActivity = {
  key: 'legal-basis',
  kind: 'lesson',
  title: { en: 'On what legal basis?', fr: 'Sur quelle base juridique ?', ar: 'على أي أساس قانوني؟' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>A request without a legal basis is a letter. It may be answered out of courtesy, but no judge can order a search on courtesy. The first line that a central authority looks for is therefore the one that says: <em>this request is made under …</em>. Finding the right instrument takes ten minutes if you search in the right order.</p>',
        fr: '<p>Une demande sans base juridique n’est qu’une lettre. On peut y répondre par courtoisie, mais aucun juge n’ordonne une perquisition par courtoisie. La première ligne que cherche une autorité centrale est donc celle qui dit : <em>la présente demande est fondée sur…</em>. Trouver le bon instrument prend dix minutes si l’on cherche dans le bon ordre.</p>',
        ar: '<p>الطلب الذي لا يستند إلى أساس قانوني رسالة لا أكثر. قد يُجاب عنها مجاملةً، لكن ما من قاض يأمر بالتفتيش مجاملةً. ولهذا فإن أول سطر تبحث عنه السلطة المركزية هو الذي يقول: <em>هذا الطلب مقدم بموجب ...</em>. والعثور على الصك المناسب لا يستغرق أكثر من عشر دقائق إذا بحثت بالترتيب الصحيح.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'order',
      level: 2,
      text: { en: 'Search in this order', fr: 'Chercher dans cet ordre', ar: 'ابحث بهذا الترتيب' },
    },
    {
      kind: 'rich-text',
      key: 'order-list',
      html: {
        en: `<ol>
  <li><strong>A bilateral treaty</strong> on mutual legal assistance or extradition between the two States. It is usually the most detailed, and often names the authorities and languages.</li>
  <li><strong>A regional instrument</strong>, such as the Riyadh Arab Agreement for Judicial Cooperation (1983), the ECOWAS conventions on mutual assistance (1992) and extradition (1994), the European conventions of 1957 and 1959 with their protocols, the Inter-American Convention on Mutual Assistance in Criminal Matters (1992), or the ASEAN Treaty on Mutual Legal Assistance (2004).</li>
  <li><strong>A multilateral convention on the subject.</strong> Nineteen universal instruments deal with terrorism; each obliges its parties to make certain acts punishable, to establish jurisdiction, and to extradite or prosecute. Most of the later ones also contain provisions on mutual legal assistance.</li>
  <li><strong>The Convention against Transnational Organized Crime</strong> (Palermo, 2000), where the offence falls within its scope. Its article 18 is long enough to serve as a small treaty between States that have no other.</li>
  <li><strong>Domestic law and reciprocity.</strong> Many States can assist without a treaty if their law allows it and the requesting State undertakes to do the same in a comparable case.</li>
</ol>`,
        fr: `<ol>
  <li><strong>Un traité bilatéral</strong> d’entraide judiciaire ou d’extradition entre les deux États. C’est d’ordinaire le plus détaillé ; il désigne souvent les autorités et les langues.</li>
  <li><strong>Un instrument régional</strong>, tel que l’Accord arabe de Riyad relatif à la coopération judiciaire (1983), les conventions de la CEDEAO sur l’entraide (1992) et l’extradition (1994), les conventions européennes de 1957 et de 1959 avec leurs protocoles, la Convention interaméricaine sur l’entraide en matière pénale (1992) ou le Traité d’entraide judiciaire de l’ASEAN (2004).</li>
  <li><strong>Une convention multilatérale sur la matière.</strong> Dix-neuf instruments universels portent sur le terrorisme ; chacun oblige ses parties à incriminer certains actes, à établir leur compétence et à extrader ou poursuivre. La plupart des plus récents contiennent aussi des dispositions sur l’entraide.</li>
  <li><strong>La Convention contre la criminalité transnationale organisée</strong> (Palerme, 2000), lorsque l’infraction entre dans son champ. Son article 18 est assez long pour tenir lieu de petit traité entre des États qui n’en ont pas d’autre.</li>
  <li><strong>Le droit interne et la réciprocité.</strong> Beaucoup d’États peuvent accorder l’entraide sans traité si leur loi le permet et si l’État requérant s’engage à faire de même dans un cas comparable.</li>
</ol>`,
        ar: `<ol>
  <li><strong>معاهدة ثنائية</strong> للمساعدة القانونية المتبادلة أو لتسليم المطلوبين بين الدولتين. وهي في العادة أكثر الصكوك تفصيلاً، وكثيراً ما تسمي السلطات واللغات.</li>
  <li><strong>صك إقليمي</strong>، مثل اتفاقية الرياض العربية للتعاون القضائي (1983)، واتفاقيتي الجماعة الاقتصادية لدول غرب أفريقيا للمساعدة المتبادلة (1992) وتسليم المجرمين (1994)، والاتفاقيتين الأوروبيتين لعامي 1957 و1959 وبروتوكولاتهما، واتفاقية البلدان الأمريكية للمساعدة المتبادلة في المسائل الجنائية (1992)، ومعاهدة رابطة أمم جنوب شرق آسيا للمساعدة القانونية المتبادلة (2004).</li>
  <li><strong>اتفاقية متعددة الأطراف في الموضوع.</strong> تتناول الإرهاب تسعة عشر صكاً عالمياً، يُلزم كل منها أطرافه بتجريم أفعال معينة، وبإقامة ولايتها القضائية، وبالتسليم أو المحاكمة. ويتضمن معظم الصكوك المتأخرة أحكاماً بشأن المساعدة القانونية المتبادلة أيضاً.</li>
  <li><strong>اتفاقية مكافحة الجريمة المنظمة عبر الوطنية</strong> (باليرمو، 2000)، متى دخل الجرم في نطاقها. ومادتها 18 من الطول بحيث تصلح معاهدة صغيرة بين دول لا معاهدة بينها.</li>
  <li><strong>القانون الداخلي والمعاملة بالمثل.</strong> في وسع دول كثيرة أن تقدم المساعدة بلا معاهدة إذا أجاز قانونها ذلك وتعهدت الدولة الطالبة بأن تفعل مثله في حالة مماثلة.</li>
</ol>`,
      },
    },
    {
      kind: 'callout',
      key: 'several',
      tone: 'note',
      title: { en: 'More than one basis', fr: 'Plus d’une base', ar: 'أكثر من أساس واحد' },
      html: {
        en: "<p>Nothing prevents you from citing several instruments. It is wise to do so: if the requested State considers that one of them doesn't cover the offence, it can rely on another instead of returning the file.</p>",
        fr: '<p>Rien n’interdit d’invoquer plusieurs instruments. C’est même prudent : si l’État requis estime que l’un d’eux ne couvre pas l’infraction, il peut se fonder sur un autre au lieu de renvoyer le dossier.</p>',
        ar: '<p>لا شيء يمنع من الاستناد إلى عدة صكوك، بل هو من الحكمة: فإذا رأت الدولة متلقية الطلب أن أحدها لا يشمل الجرم أمكنها أن تستند إلى غيره بدلاً من إعادة الملف.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'resolution-1373',
      level: 2,
      text: { en: 'What resolution 1373 (2001) adds', fr: 'Ce qu’ajoute la résolution 1373 (2001)', ar: 'ما يضيفه القرار 1373 (2001)' },
    },
    {
      kind: 'rich-text',
      key: 'resolution-1373-text',
      html: {
        en: "<p>Security Council resolution 1373 (2001) was adopted under Chapter VII of the Charter and binds all Member States. It isn't a treaty, and it contains no procedure, but it removes the argument that a State owes no help at all in a case of terrorism. Paragraph 2 (f) reads as an obligation of result: assistance must be given. <em>How</em> it is given remains a matter for treaties and domestic law, and paragraph 3 (d) calls on States to become parties to the conventions that supply those rules.</p>",
        fr: '<p>La résolution 1373 (2001) du Conseil de sécurité a été adoptée en vertu du Chapitre VII de la Charte et lie tous les États Membres. Ce n’est pas un traité et elle ne contient aucune procédure, mais elle écarte l’argument selon lequel un État ne devrait aucune aide dans une affaire de terrorisme. L’alinéa f du paragraphe 2 se lit comme une obligation de résultat : l’assistance doit être fournie. La <em>manière</em> de la fournir relève des traités et du droit interne, et l’alinéa d du paragraphe 3 invite les États à devenir parties aux conventions qui contiennent ces règles.</p>',
        ar: '<p>اعتُمد قرار مجلس الأمن 1373 (2001) بموجب الفصل السابع من الميثاق، وهو ملزم لجميع الدول الأعضاء. ليس القرار معاهدة ولا يتضمن إجراءات، لكنه يبطل الحجة القائلة إن الدولة لا تلتزم بأي عون في قضية إرهاب. وتُقرأ الفقرة 2 (و) بوصفها التزاماً بتحقيق نتيجة: لا بد من تقديم المساعدة. أما <em>كيف</em> تُقدم فيبقى من شأن المعاهدات والقانون الداخلي، وتهيب الفقرة 3 (د) بالدول أن تصبح أطرافاً في الاتفاقيات التي تتضمن تلك القواعد.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'res-1373-2f',
      text: {
        en: '“Afford one another the greatest measure of assistance in connection with criminal investigations or criminal proceedings relating to the financing or support of terrorist acts, including assistance in obtaining evidence in their possession necessary for the proceedings”',
        fr: '« Se prêtent mutuellement la plus grande assistance lors des enquêtes criminelles et autres procédures portant sur le financement d’actes de terrorisme ou l’appui dont ces actes ont bénéficié, y compris l’assistance en vue de l’obtention des éléments de preuve qui seraient en leur possession et qui seraient nécessaires à la procédure »',
        ar: '«تزويد كل منها الأخرى بأقصى قدر من المساعدة فيما يتصل بالتحقيقات أو الإجراءات الجنائية المتعلقة بتمويل أو دعم الأعمال الإرهابية، ويشمل ذلك المساعدة على حصول كل منها على ما لدى الأخرى من أدلة لازمة للإجراءات القانونية»',
      },
      source: {
        en: 'Security Council resolution 1373 (2001), para. 2 (f)',
        fr: 'Résolution 1373 (2001) du Conseil de sécurité, par. 2, al. f',
        ar: 'قرار مجلس الأمن 1373 (2001)، الفقرة 2 (و)',
      },
      url: 'https://undocs.org/S/RES/1373(2001)',
      readOn: '2026-11-24',
    },
    {
      kind: 'heading',
      key: 'palermo',
      level: 2,
      text: {
        en: 'When does the Palermo Convention apply?',
        fr: 'Quand la Convention de Palerme s’applique-t-elle ?',
        ar: 'متى تنطبق اتفاقية باليرمو؟',
      },
    },
    {
      kind: 'rich-text',
      key: 'palermo-text',
      html: {
        en: `<p>Three doors lead into the Convention. The offence must be one that the Convention itself establishes (participation in an organized criminal group, laundering of proceeds, corruption, obstruction of justice), or a <strong>serious crime</strong>, which article 2 (b) defines as conduct punishable by a maximum of at least four years of deprivation of liberty. In addition it must be <strong>transnational</strong> in the sense of article 3, paragraph 2, and it must involve an <strong>organized criminal group</strong>.</p>
<p>That last element asks for attention. An organized criminal group, as defined in article 2 (a), acts in order to obtain <em>a financial or other material benefit</em>. A terrorist cell with purely ideological aims may fall outside; the smugglers who sold it documents, or the network that trades in looted antiquities to pay its fighters, fall inside. The link between organized crime and terrorism, which the General Assembly and the Security Council have stressed for years, is thus also a very practical gateway to a treaty.</p>`,
        fr: `<p>Trois portes mènent à la Convention. L’infraction doit être l’une de celles que la Convention établit elle-même (participation à un groupe criminel organisé, blanchiment du produit du crime, corruption, entrave au bon fonctionnement de la justice), ou une <strong>infraction grave</strong>, que l’alinéa b de l’article 2 définit comme un acte passible d’une peine privative de liberté dont le maximum ne doit pas être inférieur à quatre ans. Elle doit en outre être <strong>de nature transnationale</strong> au sens du paragraphe 2 de l’article 3, et un <strong>groupe criminel organisé</strong> doit y être impliqué.</p>
<p>Ce dernier élément mérite attention. Le groupe criminel organisé, tel que le définit l’alinéa a de l’article 2, agit pour en tirer <em>un avantage financier ou un autre avantage matériel</em>. Une cellule terroriste aux visées purement idéologiques peut rester au-dehors ; les passeurs qui lui ont vendu des papiers, ou le réseau qui fait commerce d’antiquités pillées pour payer ses combattants, sont au-dedans. Le lien entre criminalité organisée et terrorisme, que l’Assemblée générale et le Conseil de sécurité soulignent depuis des années, est donc aussi une entrée très pratique vers un traité.</p>`,
        ar: `<p>إلى الاتفاقية ثلاثة أبواب. فلا بد أن يكون الجرم مما قررته الاتفاقية نفسها (المشاركة في جماعة إجرامية منظمة، وغسل عائدات الجرائم، والفساد، وعرقلة سير العدالة)، أو <strong>جريمة خطيرة</strong> عرّفتها المادة 2 (ب) بأنها سلوك يعاقب عليه بالحرمان من الحرية لمدة قصوى لا تقل عن أربع سنوات. ولا بد فوق ذلك أن يكون <strong>ذا طابع عبر وطني</strong> بالمعنى الوارد في الفقرة 2 من المادة 3، وأن تكون <strong>جماعة إجرامية منظمة</strong> ضالعة فيه.</p>
<p>ويستحق هذا العنصر الأخير الانتباه. فالجماعة الإجرامية المنظمة، كما تعرّفها المادة 2 (أ)، تعمل من أجل الحصول على <em>منفعة مالية أو منفعة مادية أخرى</em>. فالخلية الإرهابية ذات الغايات العقائدية الصرفة قد تبقى خارج النطاق؛ أما المهربون الذين باعوها الوثائق، أو الشبكة التي تتاجر بالآثار المنهوبة لتدفع لمقاتليها، فيدخلون فيه. وهكذا فإن الصلة بين الجريمة المنظمة والإرهاب، التي ما فتئت الجمعية العامة ومجلس الأمن يؤكدانها منذ سنوات، هي أيضاً مدخل عملي جداً إلى معاهدة.</p>`,
      },
    },
    {
      kind: 'table',
      key: 'scope',
      caption: { en: 'Which door is open?', fr: 'Quelle porte est ouverte ?', ar: 'أي الأبواب مفتوح؟' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Facts</th><th scope="col">Possible basis</th><th scope="col">Why</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Collecting donations for an armed group that attacks civilians</th>
      <td>Financing Convention (1999), art. 12</td>
      <td>The offence of article 2 needs no transnational group and no profit</td>
    </tr>
    <tr>
      <th scope="row">Selling forged passports to travelling fighters</th>
      <td>Palermo Convention, art. 18</td>
      <td>Serious crime, material benefit, more than one State</td>
    </tr>
    <tr>
      <th scope="row">Placing a bomb in a railway station</th>
      <td>Terrorist Bombings Convention (1997), art. 10</td>
      <td>Public transport is named in article 2</td>
    </tr>
    <tr>
      <th scope="row">Seizing passengers as hostages aboard a ship</th>
      <td>Hostages Convention (1979), art. 11; SUA Convention (1988), art. 12</td>
      <td>Two instruments cover the same facts</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Faits</th><th scope="col">Base possible</th><th scope="col">Pourquoi</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Collecte de dons pour un groupe armé qui attaque des civils</th>
      <td>Convention sur le financement (1999), art. 12</td>
      <td>L’infraction de l’article 2 n’exige ni groupe transnational ni profit</td>
    </tr>
    <tr>
      <th scope="row">Vente de faux passeports à des combattants en partance</th>
      <td>Convention de Palerme, art. 18</td>
      <td>Infraction grave, avantage matériel, plus d’un État</td>
    </tr>
    <tr>
      <th scope="row">Pose d’une bombe dans une gare</th>
      <td>Convention sur les attentats à l’explosif (1997), art. 10</td>
      <td>L’article 2 vise les moyens de transport publics</td>
    </tr>
    <tr>
      <th scope="row">Prise d’otages parmi les passagers d’un navire</th>
      <td>Convention sur la prise d’otages (1979), art. 11 ; Convention SUA (1988), art. 12</td>
      <td>Deux instruments couvrent les mêmes faits</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">الوقائع</th><th scope="col">الأساس الممكن</th><th scope="col">السبب</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">جمع تبرعات لجماعة مسلحة تهاجم المدنيين</th>
      <td>اتفاقية قمع تمويل الإرهاب (1999)، المادة 12</td>
      <td>جريمة المادة 2 لا تشترط جماعة عبر وطنية ولا ربحاً</td>
    </tr>
    <tr>
      <th scope="row">بيع جوازات مزورة لمقاتلين مسافرين</th>
      <td>اتفاقية باليرمو، المادة 18</td>
      <td>جريمة خطيرة، ومنفعة مادية، وأكثر من دولة</td>
    </tr>
    <tr>
      <th scope="row">زرع قنبلة في محطة قطار</th>
      <td>اتفاقية قمع الهجمات الإرهابية بالقنابل (1997)، المادة 10</td>
      <td>المادة 2 تذكر شبكات النقل العام</td>
    </tr>
    <tr>
      <th scope="row">احتجاز ركاب سفينة رهائن</th>
      <td>اتفاقية مناهضة أخذ الرهائن (1979)، المادة 11؛ واتفاقية سلامة الملاحة البحرية (1988)، المادة 12</td>
      <td>صكان يشملان الوقائع نفسها</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'antiquities',
      title: { en: 'A statue in a warehouse', fr: 'Une statue dans un entrepôt', ar: 'تمثال في مستودع' },
      html: {
        en: '<p>Customs officers in Antwerp find a second-century statue with false papers. The trail leads to a dealer, Leila Haddad, in Beirut, who says that she bought it in good faith from a man named Karim Nasser. Messages on his telephone suggest that the armed group which controls the excavation site takes a share of each sale. Belgium and Lebanon have no bilateral treaty on the matter that the prosecutor, Pieter Janssens, could find.</p>',
        fr: '<p>À Anvers, les douaniers découvrent une statue du IIe siècle munie de faux papiers. La piste mène à une marchande de Beyrouth, Leila Haddad, qui dit l’avoir achetée de bonne foi à un certain Karim Nasser. Des messages trouvés dans le téléphone de celui-ci laissent penser que le groupe armé qui contrôle le site de fouilles prélève une part sur chaque vente. Le procureur, Pieter Janssens, n’a trouvé aucun traité bilatéral en la matière entre la Belgique et le Liban.</p>',
        ar: '<p>يعثر موظفو الجمارك في أنتويرب على تمثال من القرن الثاني مصحوب بأوراق مزورة. ويقود الأثر إلى تاجرة في بيروت هي ليلى حداد، تقول إنها اشترته بحسن نية من رجل يدعى كريم ناصر. وتوحي رسائل في هاتفه بأن الجماعة المسلحة المسيطرة على موقع التنقيب تأخذ حصة من كل بيع. ولم يجد المدعي العام بيتر يانسنس معاهدة ثنائية في هذا الشأن بين بلجيكا ولبنان.</p>',
      },
      question: {
        en: 'Which multilateral bases could he cite, and what facts must his summary bring out for each?',
        fr: 'Quelles bases multilatérales pourrait-il invoquer, et quels faits son exposé doit-il faire ressortir pour chacune ?',
        ar: 'إلى أي أسس متعددة الأطراف يمكنه أن يستند، وما الوقائع التي يجب أن يبرزها ملخصه لكل منها؟',
      },
      answer: {
        en: 'The Palermo Convention, if the summary shows a structured group of three or more persons acting for profit, a serious crime under Belgian law (trafficking or handling of stolen property punishable by four years or more) and elements in more than one State. The Financing Convention of 1999, if the summary shows that persons involved provided funds to the group knowing that they were to be used for acts covered by its article 2. He may add Security Council resolutions 2199 (2015) and 2347 (2017), which deal with trade in cultural property that benefits terrorist groups. They support the request politically and legally, though the procedure comes from the treaties.',
        fr: 'La Convention de Palerme, si l’exposé fait apparaître un groupe structuré d’au moins trois personnes agissant pour un profit, une infraction grave en droit belge (trafic ou recel passible de quatre ans ou plus) et des éléments dans plus d’un État. La Convention de 1999 sur le financement, s’il montre que des personnes impliquées ont fourni des fonds au groupe en sachant qu’ils serviraient à des actes visés à son article 2. Il peut ajouter les résolutions 2199 (2015) et 2347 (2017) du Conseil de sécurité, qui traitent du commerce de biens culturels profitant à des groupes terroristes. Elles appuient la demande sur les plans politique et juridique, même si la procédure vient des traités.',
        ar: 'إلى اتفاقية باليرمو، إذا أظهر الملخص جماعة محددة البنية من ثلاثة أشخاص أو أكثر تعمل من أجل الربح، وجريمة خطيرة في القانون البلجيكي (اتجار بأموال مسروقة أو إخفاؤها يعاقب عليه بأربع سنوات أو أكثر)، وعناصر في أكثر من دولة. وإلى اتفاقية عام 1999 لقمع تمويل الإرهاب، إذا أظهر أن بعض الضالعين قدموا أموالاً إلى الجماعة وهم يعلمون أنها ستستخدم في أعمال تشملها المادة 2. وله أن يضيف قراري مجلس الأمن 2199 (2015) و2347 (2017) المتعلقين بالاتجار بالممتلكات الثقافية الذي تنتفع به جماعات إرهابية. فهما يدعمان الطلب سياسياً وقانونياً، وإن كانت الإجراءات تأتي من المعاهدات.',
      },
    },
    {
      kind: 'heading',
      key: 'authority',
      level: 2,
      text: { en: 'Who may ask, and whom?', fr: 'Qui peut demander, et à qui ?', ar: 'من يجوز له أن يطلب، وممن؟' },
    },
    {
      kind: 'rich-text',
      key: 'authority-text',
      html: {
        en: "<p>The instrument tells you <em>what</em> may be asked; the designation tells you <em>who</em> receives it. Under article 18, paragraph 13, of the Palermo Convention each State party designates a central authority with the responsibility and power to receive requests and either to execute them or to transmit them for execution. Security Council resolution 2322 (2016) calls upon States to designate such authorities for terrorism cases as well. UNODC keeps an online directory of competent national authorities on its SHERLOC portal, with a part for terrorism cases. Look up the entry on the day on which you send the request: ministries move, and a request that goes to last year's address will be answered next year.</p>",
        fr: '<p>L’instrument dit <em>ce que</em> l’on peut demander ; la désignation dit <em>qui</em> le reçoit. Selon le paragraphe 13 de l’article 18 de la Convention de Palerme, chaque État partie désigne une autorité centrale qui a la responsabilité et le pouvoir de recevoir les demandes et, soit de les exécuter, soit de les transmettre pour exécution. La résolution 2322 (2016) du Conseil de sécurité invite les États à désigner aussi de telles autorités pour les affaires de terrorisme. L’ONUDC tient sur son portail SHERLOC un répertoire en ligne des autorités nationales compétentes, dont une partie est consacrée au terrorisme. Consultez la fiche le jour même de l’envoi : les ministères déménagent, et la demande partie à l’adresse de l’an dernier recevra sa réponse l’an prochain.</p>',
        ar: '<p>الصك يبين لك <em>ما</em> يجوز طلبه، والتعيين يبين <em>من</em> يتلقاه. فبموجب الفقرة 13 من المادة 18 من اتفاقية باليرمو تعيّن كل دولة طرف سلطة مركزية تكون لها مسؤولية وصلاحية تلقي الطلبات وتنفيذها أو إحالتها لتنفيذها. ويهيب قرار مجلس الأمن 2322 (2016) بالدول أن تعيّن سلطات كهذه لقضايا الإرهاب أيضاً. ويحتفظ مكتب الأمم المتحدة المعني بالمخدرات والجريمة في بوابته SHERLOC بدليل إلكتروني للسلطات الوطنية المختصة، فيه قسم لقضايا الإرهاب. راجع البيانات يوم إرسال الطلب نفسه: فالوزارات تنتقل، والطلب الذي يذهب إلى عنوان العام الماضي يُجاب عنه في العام القادم.</p>',
      },
    },
  ],
};
