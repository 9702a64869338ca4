import type { PackageActivity } from '@cursus/interop/contract';

export const drafting: PackageActivity = {
  key: 'drafting',
  kind: 'lesson',
  title: { en: 'Drafting a request that can be executed', fr: 'Rédiger une demande exécutable', ar: 'صياغة طلب قابل للتنفيذ' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Imagine the reader. She sits in a prosecutor's office two thousand kilometres away, has forty files of her own, has never heard of your case and will read your text in translation. In fifteen minutes she must understand what happened, what you want, why she is entitled to give it, and what form it must take. Everything in a good request serves that reader.</p>",
        fr: '<p>Imaginez votre lectrice. Elle travaille dans un parquet à deux mille kilomètres, a quarante dossiers à elle, n’a jamais entendu parler de votre affaire et vous lira en traduction. En quinze minutes, elle doit comprendre ce qui s’est passé, ce que vous voulez, à quel titre elle peut le donner et sous quelle forme. Tout, dans une bonne demande, est au service de cette lectrice.</p>',
        ar: '<p>تخيّل القارئة. تجلس في مكتب نيابة على بعد ألفي كيلومتر، ولديها أربعون ملفاً من ملفاتها، ولم تسمع قط بقضيتك، وستقرأ نصك مترجماً. في خمس عشرة دقيقة يجب أن تفهم ما حدث، وما تريده، وبأي حق تعطيك إياه، وبأي شكل. وكل ما في الطلب الجيد موضوع في خدمة هذه القارئة.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'contents',
      level: 2,
      text: { en: 'The six obligatory parts', fr: 'Les six éléments obligatoires', ar: 'العناصر الإلزامية الستة' },
    },
    {
      kind: 'rich-text',
      key: 'contents-text',
      html: {
        en: '<p>Article 18, paragraph 15, of the Palermo Convention lists what a request shall contain. Other treaties have similar lists, and the United Nations Model Treaty on Mutual Assistance in Criminal Matters (General Assembly resolution 45/117, as amended by resolution 53/112) follows the same pattern in its article 5.</p>',
        fr: '<p>Le paragraphe 15 de l’article 18 de la Convention de Palerme énumère ce que contient une demande. D’autres traités ont des listes analogues, et le Traité type d’entraide judiciaire en matière pénale des Nations Unies (résolution 45/117 de l’Assemblée générale, modifiée par la résolution 53/112) suit le même modèle à son article 5.</p>',
        ar: '<p>تعدد الفقرة 15 من المادة 18 من اتفاقية باليرمو ما يجب أن يتضمنه الطلب. وفي معاهدات أخرى قوائم مشابهة، وتسير على المنوال نفسه المادة 5 من معاهدة الأمم المتحدة النموذجية لتبادل المساعدة في المسائل الجنائية (قرار الجمعية العامة 45/117، بصيغته المعدلة بالقرار 53/112).</p>',
      },
    },
    {
      kind: 'table',
      key: 'six-parts',
      caption: {
        en: 'What a request contains, with examples',
        fr: 'Le contenu d’une demande, avec des exemples',
        ar: 'ما يتضمنه الطلب، مع أمثلة',
      },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Part</th><th scope="col">What it answers</th><th scope="col">Weak</th><th scope="col">Strong</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Authority making the request</th>
      <td>Who asks?</td>
      <td>“The competent services”</td>
      <td>“Investigating chamber of Niamey, judge Halima Issoufou, tel., e-mail, file 112/2026”</td>
    </tr>
    <tr>
      <th scope="row">Subject and nature of the proceedings, and the authority conducting them</th>
      <td>What kind of case?</td>
      <td>“Terrorism case”</td>
      <td>“Judicial investigation against three persons for financing of terrorism, opened on 3 May”</td>
    </tr>
    <tr>
      <th scope="row">Summary of relevant facts</th>
      <td>What happened?</td>
      <td>“The suspect is known to the services”</td>
      <td>“On 4 March he paid 2,400 euros in cash at …”</td>
    </tr>
    <tr>
      <th scope="row">Description of the assistance and any particular procedure</th>
      <td>What shall we do, and how?</td>
      <td>“All useful acts”</td>
      <td>“Hear Ms. Elena Marin as a witness, under oath, with the questions in annex 2”</td>
    </tr>
    <tr>
      <th scope="row">Identity, location and nationality of persons concerned, where possible</th>
      <td>Whom does it concern?</td>
      <td>“A certain Ahmed”</td>
      <td>Full name as in the passport, date of birth, last known address</td>
    </tr>
    <tr>
      <th scope="row">Purpose for which the evidence is sought</th>
      <td>What will it prove?</td>
      <td>“For the needs of the investigation”</td>
      <td>“To show that the money left on the day before the purchase of the vehicle”</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Élément</th><th scope="col">À quoi il répond</th><th scope="col">Faible</th><th scope="col">Solide</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Autorité dont émane la demande</th>
      <td>Qui demande ?</td>
      <td>« Les services compétents »</td>
      <td>« Cabinet d’instruction de Niamey, juge Halima Issoufou, tél., courriel, dossier 112/2026 »</td>
    </tr>
    <tr>
      <th scope="row">Objet et nature de la procédure, et autorité qui la conduit</th>
      <td>Quel genre d’affaire ?</td>
      <td>« Affaire de terrorisme »</td>
      <td>« Information judiciaire contre trois personnes pour financement du terrorisme, ouverte le 3 mai »</td>
    </tr>
    <tr>
      <th scope="row">Résumé des faits pertinents</th>
      <td>Que s’est-il passé ?</td>
      <td>« Le suspect est connu des services »</td>
      <td>« Le 4 mars, il a versé 2 400 euros en espèces à… »</td>
    </tr>
    <tr>
      <th scope="row">Description de l’assistance et de toute procédure particulière</th>
      <td>Que devons-nous faire, et comment ?</td>
      <td>« Tous actes utiles »</td>
      <td>« Entendre Mme Elena Marin comme témoin, sous serment, sur les questions de l’annexe 2 »</td>
    </tr>
    <tr>
      <th scope="row">Identité, adresse et nationalité des personnes visées, si possible</th>
      <td>Qui est concerné ?</td>
      <td>« Un certain Ahmed »</td>
      <td>Nom complet selon le passeport, date de naissance, dernière adresse connue</td>
    </tr>
    <tr>
      <th scope="row">But dans lequel la preuve est demandée</th>
      <td>Que prouvera-t-elle ?</td>
      <td>« Pour les besoins de l’enquête »</td>
      <td>« Établir que l’argent est parti la veille de l’achat du véhicule »</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">العنصر</th><th scope="col">السؤال الذي يجيب عنه</th><th scope="col">صياغة ضعيفة</th><th scope="col">صياغة قوية</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">السلطة مقدمة الطلب</th>
      <td>من يطلب؟</td>
      <td>«الأجهزة المختصة»</td>
      <td>«غرفة التحقيق في نيامي، القاضية حليمة إيسوفو، الهاتف والبريد الإلكتروني، الملف 112/2026»</td>
    </tr>
    <tr>
      <th scope="row">موضوع الإجراءات وطبيعتها والسلطة التي تتولاها</th>
      <td>ما نوع القضية؟</td>
      <td>«قضية إرهاب»</td>
      <td>«تحقيق قضائي مع ثلاثة أشخاص بتهمة تمويل الإرهاب، فُتح في 3 أيار/مايو»</td>
    </tr>
    <tr>
      <th scope="row">ملخص الوقائع ذات الصلة</th>
      <td>ماذا حدث؟</td>
      <td>«المشتبه فيه معروف لدى الأجهزة»</td>
      <td>«في 4 آذار/مارس دفع نقداً 2400 يورو في ...»</td>
    </tr>
    <tr>
      <th scope="row">وصف المساعدة وأي إجراء معيّن مطلوب اتباعه</th>
      <td>ماذا نفعل وكيف؟</td>
      <td>«كل الإجراءات المفيدة»</td>
      <td>«سماع السيدة إيلينا مارين شاهدةً بعد حلف اليمين في الأسئلة الواردة في المرفق 2»</td>
    </tr>
    <tr>
      <th scope="row">هوية الأشخاص المعنيين ومكانهم وجنسيتهم حيثما أمكن</th>
      <td>بمن يتعلق؟</td>
      <td>«شخص يدعى أحمد»</td>
      <td>الاسم الكامل كما في جواز السفر وتاريخ الميلاد وآخر عنوان معروف</td>
    </tr>
    <tr>
      <th scope="row">الغرض الذي تُطلب من أجله الأدلة</th>
      <td>ماذا ستثبت؟</td>
      <td>«لمقتضيات التحقيق»</td>
      <td>«إثبات أن المال خرج في اليوم السابق لشراء المركبة»</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'image',
      key: 'journey',
      file: 'request-journey',
      alt: {
        en: 'Diagram: a path of six numbered steps that crosses a vertical border line twice, from the requesting State on one side to the requested State on the other and back.',
        fr: 'Schéma : un chemin de six étapes numérotées qui franchit deux fois une frontière verticale, de l’État requérant d’un côté vers l’État requis de l’autre, puis retour.',
        ar: 'رسم: مسار من ست خطوات مرقمة يعبر خط حدود رأسياً مرتين، من الدولة الطالبة في جانب إلى الدولة متلقية الطلب في الجانب الآخر ثم يعود.',
      },
      caption: {
        en: 'The journey of a request: 1 prosecutor drafts, 2 own central authority checks and sends, 3 foreign central authority receives, 4 competent authority executes, 5 foreign central authority returns the results, 6 the evidence reaches the court.',
        fr: 'Le voyage d’une demande : 1 le procureur rédige, 2 l’autorité centrale nationale vérifie et transmet, 3 l’autorité centrale étrangère reçoit, 4 l’autorité compétente exécute, 5 l’autorité centrale étrangère renvoie les résultats, 6 la preuve parvient au tribunal.',
        ar: 'رحلة الطلب: 1 المدعي العام يصوغ، 2 سلطته المركزية تدقق وترسل، 3 السلطة المركزية الأجنبية تتلقى، 4 السلطة المختصة تنفذ، 5 السلطة المركزية الأجنبية تعيد النتائج، 6 الدليل يصل إلى المحكمة.',
      },
    },
    {
      kind: 'heading',
      key: 'facts',
      level: 2,
      text: { en: 'The summary of facts is the heart', fr: 'L’exposé des faits est le cœur', ar: 'ملخص الوقائع هو القلب' },
    },
    {
      kind: 'rich-text',
      key: 'facts-text',
      html: {
        en: `<p>Write it in the order of time, in short sentences, with a date, a place and an actor in each. Say how you know: <em>a witness stated</em>, <em>the bank's record shows</em>, <em>the examination of the telephone found</em>. Distinguish what is established from what is suspected; a reader who catches one overstatement will doubt the rest. Then join each fact to each thing that you ask for. If you want the record of an account, the summary must contain a sentence from which that account follows.</p>
<p>Leave out adjectives, politics and the biography of the organization, unless they are needed to understand the charge. Leave out intelligence that you would not wish to see in an open court, for in many States the request is disclosed to the defence.</p>`,
        fr: `<p>Écrivez-le dans l’ordre du temps, en phrases courtes, avec dans chacune une date, un lieu et un acteur. Dites d’où vous le tenez : <em>un témoin a déclaré</em>, <em>le relevé bancaire montre</em>, <em>l’examen du téléphone a révélé</em>. Distinguez ce qui est établi de ce qui est soupçonné ; la lectrice qui surprend une seule exagération doutera du reste. Reliez ensuite chaque fait à chaque chose demandée. Si vous voulez le relevé d’un compte, l’exposé doit contenir une phrase d’où ce compte découle.</p>
<p>Laissez de côté les adjectifs, la politique et la biographie de l’organisation, sauf s’ils sont nécessaires pour comprendre l’accusation. Laissez aussi de côté les renseignements que vous ne voudriez pas voir à l’audience, car dans bien des États la demande est communiquée à la défense.</p>`,
        ar: `<p>اكتبه بترتيب الزمن وفي جمل قصيرة، في كل منها تاريخ ومكان وفاعل. وقل كيف عرفت: <em>أفاد شاهد</em>، <em>يُظهر سجل المصرف</em>، <em>كشف فحص الهاتف</em>. وميّز ما ثبت مما يُشتبه فيه؛ فالقارئة التي تضبط مبالغة واحدة تشك في الباقي. ثم اربط كل واقعة بكل ما تطلبه. فإذا أردت كشف حساب وجب أن تكون في الملخص جملة يَنتُج منها ذلك الحساب.</p>
<p>واترك الصفات والسياسة وتاريخ التنظيم ما لم تكن لازمة لفهم التهمة. واترك المعلومات الاستخبارية التي لا ترغب في أن تُعرض في جلسة علنية، لأن الطلب في دول كثيرة يطلع عليه الدفاع.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'form',
      level: 2,
      text: { en: 'Say which form you need', fr: 'Dire quelle forme il vous faut', ar: 'قل بأي شكل تحتاج إليه' },
    },
    {
      kind: 'rich-text',
      key: 'form-text',
      html: {
        en: "<p>Evidence that arrives in the wrong form is often useless, and the mistake can't be repaired a year later. If your court requires that a witness be warned of a right to silence, that a lawyer be present, that the record be read over and signed, or that a chain of custody be documented from the first hour, say so and quote the provision. Under article 18, paragraph 17, the requested State follows such a procedure as far as it isn't contrary to its own law and where possible. It can't follow a wish that you haven't expressed.</p>",
        fr: '<p>Une preuve arrivée dans la mauvaise forme est souvent inutilisable, et l’erreur ne se répare pas un an plus tard. Si votre tribunal exige que le témoin soit averti de son droit au silence, qu’un avocat soit présent, que le procès-verbal soit relu et signé, ou que la chaîne de conservation soit documentée dès la première heure, dites-le en citant la disposition. Selon le paragraphe 17 de l’article 18, l’État requis suit une telle procédure dans la mesure où elle n’est pas contraire à son droit et lorsque cela est possible. Il ne peut suivre un souhait que vous n’avez pas exprimé.</p>',
        ar: '<p>الدليل الذي يصل بالشكل الخطأ كثيراً ما لا ينفع، ولا يُصلَح الخطأ بعد سنة. فإذا كانت محكمتك تشترط تنبيه الشاهد إلى حقه في الصمت، أو حضور محام، أو تلاوة المحضر وتوقيعه، أو توثيق سلسلة الحيازة منذ الساعة الأولى، فقل ذلك واذكر نص الحكم القانوني. وبموجب الفقرة 17 من المادة 18 تتبع الدولة متلقية الطلب هذا الإجراء ما دام لا يتعارض مع قانونها ومتى أمكن ذلك. ولكنها لا تستطيع أن تلبي رغبة لم تُبدها.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'language',
      level: 2,
      text: { en: 'Language, urgency, confidentiality', fr: 'Langue, urgence, confidentialité', ar: 'اللغة والاستعجال والسرية' },
    },
    {
      kind: 'rich-text',
      key: 'language-text',
      html: {
        en: `<ul>
  <li><strong>Language.</strong> Send the request in a language that the requested State has notified as acceptable. Have a lawyer read the translation: “charged”, “accused” and “suspected” are not the same person.</li>
  <li><strong>Urgency.</strong> Give a date and a reason, such as a hearing or the end of a detention period. Requests that are all marked “very urgent” are all treated as ordinary.</li>
  <li><strong>Confidentiality.</strong> If notice to the account holder would ruin the investigation, ask for confidentiality and explain why. Paragraph 20 of the same article lets you require it; if the requested State can't comply, it must tell you promptly, and you can decide whether to go on.</li>
</ul>`,
        fr: `<ul>
  <li><strong>Langue.</strong> Envoyez la demande dans une langue que l’État requis a déclaré accepter. Faites relire la traduction par un juriste : « inculpé », « accusé » et « soupçonné » ne désignent pas la même personne.</li>
  <li><strong>Urgence.</strong> Donnez une date et une raison, par exemple une audience ou la fin d’une détention. Les demandes toutes marquées « très urgent » sont toutes traitées comme ordinaires.</li>
  <li><strong>Confidentialité.</strong> Si prévenir le titulaire du compte ruinait l’enquête, demandez la confidentialité et expliquez pourquoi. Le paragraphe 20 du même article vous permet de l’exiger ; si l’État requis ne peut s’y tenir, il doit vous en informer promptement et vous décidez de poursuivre ou non.</li>
</ul>`,
        ar: `<ul>
  <li><strong>اللغة.</strong> أرسل الطلب بلغة أعلنت الدولة متلقية الطلب أنها تقبلها. واعرض الترجمة على مختص في القانون: فـ«المتهم» و«المشتبه فيه» و«المدعى عليه» ليسوا الشخص نفسه.</li>
  <li><strong>الاستعجال.</strong> اذكر تاريخاً وسبباً، كجلسة أو انتهاء مدة احتجاز. فالطلبات التي تحمل كلها عبارة «عاجل جداً» تُعامل كلها معاملة عادية.</li>
  <li><strong>السرية.</strong> إذا كان إخطار صاحب الحساب يُفسد التحقيق فاطلب السرية وبيّن السبب. وتتيح لك الفقرة 20 من المادة نفسها أن تشترطها؛ فإن لم تستطع الدولة متلقية الطلب الوفاء بها وجب عليها إبلاغك على وجه السرعة، ولك أن تقرر المضي أو عدمه.</li>
</ul>`,
      },
    },
    {
      kind: 'callout',
      key: 'paragraph',
      tone: 'example',
      title: { en: 'One paragraph, rewritten', fr: 'Un paragraphe, réécrit', ar: 'فقرة أعيدت صياغتها' },
      html: {
        en: `<p><em>Before:</em> “The aforementioned individual, a dangerous extremist, is suspected of links with the network, and all information on him would be useful.”</p>
<p><em>After:</em> “On 9 June, Mr. Samuel Tetteh received 5,000 dollars from account 4471 at Volta Bank in Accra, held by Ms. Grace Mensah (born 14 February 1988). On 10 June he rented the house where explosives were found on 12 June. We ask for the opening documents of account 4471 and its statements from 1 May to 30 June, to establish who ordered the payment.”</p>`,
        fr: `<p><em>Avant :</em> « L’individu susmentionné, dangereux extrémiste, est soupçonné de liens avec le réseau, et toute information le concernant serait utile. »</p>
<p><em>Après :</em> « Le 9 juin, M. Samuel Tetteh a reçu 5 000 dollars du compte 4471 de la Volta Bank d’Accra, ouvert au nom de Mme Grace Mensah (née le 14 février 1988). Le 10 juin, il a loué la maison où des explosifs ont été trouvés le 12 juin. Nous demandons les documents d’ouverture du compte 4471 et ses relevés du 1er mai au 30 juin, afin d’établir qui a ordonné le paiement. »</p>`,
        ar: `<p><em>قبل:</em> «يُشتبه في أن للمذكور أعلاه، وهو متطرف خطير، صلات بالشبكة، وستكون جميع المعلومات عنه مفيدة».</p>
<p><em>بعد:</em> «في 9 حزيران/يونيه تلقى السيد صامويل تيتيه 5000 دولار من الحساب 4471 لدى مصرف فولتا في أكرا، باسم السيدة غريس مينسا (المولودة في 14 شباط/فبراير 1988). وفي 10 حزيران/يونيه استأجر المنزل الذي عُثر فيه على متفجرات في 12 حزيران/يونيه. ونطلب وثائق فتح الحساب 4471 وكشوفه من 1 أيار/مايو إلى 30 حزيران/يونيه، لإثبات من أمر بالدفع».</p>`,
      },
    },
    {
      kind: 'case',
      key: 'check',
      title: { en: 'The file on the corner of the desk', fr: 'Le dossier au coin du bureau', ar: 'الملف على طرف المكتب' },
      html: {
        en: '<p>A trainee, Thomas Berger, shows you his first draft. It cites no convention, names “Ali from Aleppo” as a witness, asks for “the data of the social network profile”, and ends: “We thank you for all measures that you consider appropriate.” The trial begins in five weeks.</p>',
        fr: '<p>Un stagiaire, Thomas Berger, vous montre son premier projet. Il ne cite aucune convention, désigne comme témoin « Ali d’Alep », demande « les données du profil du réseau social » et se termine ainsi : « Nous vous remercions de toute mesure que vous jugerez appropriée. » Le procès s’ouvre dans cinq semaines.</p>',
        ar: '<p>يعرض عليك المتدرب توماس بيرغر مسودته الأولى. لا تستند إلى أي اتفاقية، وتسمي شاهداً هو «علي من حلب»، وتطلب «بيانات حساب الشبكة الاجتماعية»، وتنتهي بقولها: «نشكركم على كل التدابير التي ترونها مناسبة». وتبدأ المحاكمة بعد خمسة أسابيع.</p>',
      },
      question: {
        en: 'Name the four most urgent corrections.',
        fr: 'Nommez les quatre corrections les plus urgentes.',
        ar: 'اذكر التصويبات الأربعة الأشد إلحاحاً.',
      },
      answer: {
        en: "First, state the legal basis, since nothing can be ordered without it. Second, identify the witness as well as possible (full name, spelling in the original script, date of birth, address or telephone) and say what he is expected to know. Third, identify the account by its unique address or number, the data sought (subscriber, traffic or content), the period, and whether preservation was already requested. Fourth, state the date of the trial and ask for definite measures in a definite form, for example a hearing by video link. Thanks are welcome, though they don't replace a description of the assistance.",
        fr: 'D’abord, indiquer la base juridique, sans laquelle rien ne peut être ordonné. Ensuite, identifier le témoin aussi bien que possible (nom complet, graphie d’origine, date de naissance, adresse ou téléphone) et dire ce qu’il est censé savoir. Puis identifier le compte par son adresse ou son numéro unique, préciser les données voulues (abonné, trafic ou contenu), la période, et si la conservation a déjà été demandée. Enfin, donner la date du procès et demander des mesures déterminées dans une forme déterminée, par exemple une audition par liaison vidéo. Les remerciements sont bienvenus, mais ne remplacent pas la description de l’assistance.',
        ar: 'أولاً، ذكر الأساس القانوني، إذ لا يمكن الأمر بشيء من دونه. ثانياً، تعيين الشاهد بأدق ما يمكن (الاسم الكامل، ورسمه الأصلي، وتاريخ الميلاد، والعنوان أو الهاتف) وبيان ما يُتوقع أن يعرفه. ثالثاً، تعيين الحساب بعنوانه أو رقمه الفريد، ونوع البيانات المطلوبة (بيانات المشترك أو الحركة أو المحتوى)، والفترة، وهل سبق طلب حفظها. رابعاً، ذكر تاريخ المحاكمة وطلب تدابير محددة بشكل محدد، كالسماع بالاتصال المرئي. والشكر محمود، لكنه لا يقوم مقام وصف المساعدة.',
      },
    },
  ],
};
