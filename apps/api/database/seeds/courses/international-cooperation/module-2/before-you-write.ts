import type { PackageActivity } from '@cursus/interop/contract';

export const beforeYouWrite: PackageActivity = {
  key: 'before-you-write',
  kind: 'lesson',
  title: { en: 'Before you write', fr: 'Avant d’écrire', ar: 'قبل أن تكتب' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Central authorities everywhere tell the same story: many of the requests that they return could have been spared by a telephone call. The request asks for data that were deleted months ago, or for a record that is public, or for a measure that the law of the country doesn't know. Preparation is the cheapest part of mutual legal assistance and the part most often skipped.</p>",
        fr: '<p>Partout, les autorités centrales racontent la même histoire : bien des demandes qu’elles renvoient auraient pu être évitées par un appel téléphonique. On réclame des données effacées depuis des mois, un acte qui est public, ou une mesure que le droit du pays ignore. La préparation est la partie la moins coûteuse de l’entraide, et celle que l’on saute le plus souvent.</p>',
        ar: '<p>تروي السلطات المركزية في كل مكان القصة نفسها: كثير من الطلبات التي تعيدها كان يمكن تفاديه بمكالمة هاتفية. فالطلب يسأل عن بيانات حُذفت قبل أشهر، أو عن سجل متاح للعموم، أو عن تدبير لا يعرفه قانون ذلك البلد. والتحضير أرخص أجزاء المساعدة القانونية المتبادلة وأكثرها تعرضاً للإهمال.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'need',
      level: 2,
      text: { en: 'Do you need a request at all?', fr: 'Avez-vous vraiment besoin d’une demande ?', ar: 'هل تحتاج إلى طلب أصلاً؟' },
    },
    {
      kind: 'rich-text',
      key: 'need-text',
      html: {
        en: `<p>A formal request is needed when you want another State to <em>use its powers</em>: to search, to seize, to compel a witness or a bank, to hand over a person in custody. It usually isn't needed for what anybody may obtain there. Company registers, land registers, court judgments, media archives and public posts can often be consulted directly. Some States let a foreign consul take a statement from a willing witness; others regard that as an offence. Ask before you travel.</p>
<p>There are also things that you should secure <em>before</em> a request. Bank records are normally kept for at least five years, but camera footage is overwritten within weeks and a provider may delete log files after days. Ask for preservation first, by the fastest channel that the law allows, and say that the formal request will follow. The parties to the Budapest Convention on Cybercrime have a network of contact points for exactly this, reachable at all hours.</p>`,
        fr: `<p>Il faut une demande formelle lorsque l’on veut qu’un autre État <em>use de ses pouvoirs</em> : perquisitionner, saisir, contraindre un témoin ou une banque, remettre une personne détenue. Elle est en général inutile pour ce que chacun peut obtenir sur place. Registres du commerce, livres fonciers, décisions de justice, archives de presse et publications ouvertes se consultent souvent directement. Certains États laissent un consul étranger recueillir la déclaration d’un témoin volontaire ; d’autres y voient une infraction. Renseignez-vous avant de prendre l’avion.</p>
<p>Il est aussi des choses à mettre en sûreté <em>avant</em> toute demande. Les pièces bancaires sont normalement conservées cinq ans au moins, mais les images d’une caméra sont écrasées en quelques semaines et un fournisseur peut effacer ses journaux en quelques jours. Demandez d’abord la conservation, par la voie la plus rapide que permette la loi, en annonçant la demande formelle. Les parties à la Convention de Budapest sur la cybercriminalité disposent précisément pour cela d’un réseau de points de contact joignables à toute heure.</p>`,
        ar: `<p>يلزم الطلب الرسمي حين تريد من دولة أخرى أن <em>تستعمل سلطاتها</em>: أن تفتش، أو تضبط، أو تُلزم شاهداً أو مصرفاً، أو تسلّم محتجزاً. ولا يلزم في العادة لما يستطيع أي شخص أن يحصل عليه هناك. فسجلات الشركات والعقارات والأحكام القضائية وأرشيفات الصحف والمنشورات العلنية يمكن في أحيان كثيرة الاطلاع عليها مباشرة. وبعض الدول يسمح لقنصل أجنبي بأخذ إفادة شاهد راغب، وبعضها يعد ذلك جريمة. فاسأل قبل أن تسافر.</p>
<p>وثمة أشياء ينبغي تأمينها <em>قبل</em> الطلب. فالسجلات المصرفية تُحفظ عادةً خمس سنوات على الأقل، لكن تسجيلات الكاميرات تُمحى في أسابيع، وقد يحذف مقدم الخدمة سجلاته بعد أيام. اطلب الحفظ أولاً عبر أسرع قناة يجيزها القانون، واذكر أن الطلب الرسمي سيتبع. ولدى الأطراف في اتفاقية بودابست بشأن الجريمة الإلكترونية شبكة من نقاط الاتصال لهذا الغرض تحديداً، متاحة في كل ساعة.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'talk',
      level: 2,
      text: { en: 'Talk to the person who will execute it', fr: 'Parler à la personne qui exécutera', ar: 'خاطِب من سينفذ' },
    },
    {
      kind: 'rich-text',
      key: 'talk-text',
      html: {
        en: `<p>Find the name of the desk officer in the central authority, or of a liaison magistrate, and send a draft. This is no discourtesy; many central authorities ask for it. Four questions save months:</p>
<ul>
  <li>Which measure of your law corresponds to what we need, and who may order it?</li>
  <li>What standard of proof must our summary meet: reasonable suspicion, probable cause, something else?</li>
  <li>In what form must evidence arrive so that our court admits it, and can you provide that form?</li>
  <li>Is there anything in our case that would trouble your authorities, such as the penalty, a pending proceeding or the source of our information?</li>
</ul>`,
        fr: `<p>Trouvez le nom du rédacteur compétent à l’autorité centrale, ou d’un magistrat de liaison, et envoyez un projet. Ce n’est pas une inconvenance : beaucoup d’autorités centrales le souhaitent. Quatre questions épargnent des mois :</p>
<ul>
  <li>Quelle mesure de votre droit correspond à ce qu’il nous faut, et qui peut l’ordonner ?</li>
  <li>Quel degré de preuve notre exposé doit-il atteindre : soupçon raisonnable, indices suffisants, autre chose ?</li>
  <li>Sous quelle forme la preuve doit-elle arriver pour que notre tribunal l’admette, et pouvez-vous la fournir ainsi ?</li>
  <li>Quelque chose dans notre affaire gênerait-il vos autorités, comme la peine encourue, une procédure en cours ou l’origine de nos renseignements ?</li>
</ul>`,
        ar: `<p>ابحث عن اسم الموظف المختص في السلطة المركزية، أو عن قاضي اتصال، وأرسل إليه مسودة. ليس في ذلك خروج عن اللياقة، بل إن سلطات مركزية كثيرة تطلبه. وأربعة أسئلة توفر شهوراً:</p>
<ul>
  <li>أي تدبير في قانونكم يقابل ما نحتاج إليه، ومن يملك أن يأمر به؟</li>
  <li>ما درجة الإثبات التي يجب أن يبلغها ملخصنا: شبهة معقولة، أم دلائل كافية، أم غير ذلك؟</li>
  <li>بأي شكل يجب أن يصل الدليل لتقبله محكمتنا، وهل يمكنكم تقديمه بهذا الشكل؟</li>
  <li>هل في قضيتنا ما قد يُحرج سلطاتكم، كالعقوبة أو دعوى قائمة أو مصدر معلوماتنا؟</li>
</ul>`,
      },
    },
    {
      kind: 'heading',
      key: 'proportionate',
      level: 2,
      text: { en: 'Ask for what the case needs', fr: 'Demander ce que l’affaire exige', ar: 'اطلب ما تحتاج إليه القضية' },
    },
    {
      kind: 'rich-text',
      key: 'proportionate-text',
      html: {
        en: "<p>It's tempting to ask for everything: all accounts of the family since 2010, the whole mailbox, every call. A broad request looks thorough and is the surest way to be refused, because the authority that executes it must justify each intrusion to its own judge. Ask for what a named fact makes necessary, in the period that it makes necessary. If the first answer opens a new lead, a supplementary request can refer to the first and is quickly written.</p>",
        fr: '<p>La tentation est grande de tout demander : tous les comptes de la famille depuis 2010, la boîte aux lettres entière, chaque appel. Une demande large a l’air sérieuse, et c’est le plus sûr moyen d’essuyer un refus, car l’autorité qui l’exécute doit justifier chaque atteinte devant son propre juge. Demandez ce qu’un fait désigné rend nécessaire, pour la période où il le rend nécessaire. Si la première réponse ouvre une nouvelle piste, une demande complémentaire peut renvoyer à la première et s’écrit vite.</p>',
        ar: '<p>من المغري أن تطلب كل شيء: جميع حسابات الأسرة منذ عام 2010، وصندوق البريد كاملاً، وكل مكالمة. يبدو الطلب الواسع متقناً، وهو أضمن طريق إلى الرفض، لأن السلطة التي تنفذه ملزمة بتبرير كل مساس بالحقوق أمام قاضيها. اطلب ما تستدعيه واقعة مسماة، في الفترة التي تستدعيه فيها. فإذا فتح الجواب الأول خيطاً جديداً أمكن لطلب تكميلي أن يحيل إلى الأول، وهو سريع الكتابة.</p>',
      },
    },
    {
      kind: 'table',
      key: 'triage',
      caption: { en: 'From need to step', fr: 'Du besoin à la démarche', ar: 'من الحاجة إلى الخطوة' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">What you need</th><th scope="col">First step</th><th scope="col">Then</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Who uses a telephone number</th>
      <td>Police channel</td>
      <td>Request for subscriber data, certified, if it will be contested at trial</td>
    </tr>
    <tr>
      <th scope="row">Contents of a mailbox</th>
      <td>Preservation request</td>
      <td>Request for mutual legal assistance with a court order where required</td>
    </tr>
    <tr>
      <th scope="row">Statement of a willing witness</th>
      <td>Ask whether a consular or voluntary statement is allowed</td>
      <td>Hearing by video link if cross-examination is expected</td>
    </tr>
    <tr>
      <th scope="row">Freezing of an account</th>
      <td>FIU channel for an urgent temporary hold, where the law knows one</td>
      <td>Request with a freezing order or the facts to obtain one</td>
    </tr>
    <tr>
      <th scope="row">Proof that a person was convicted before</th>
      <td>Look for an existing exchange of criminal records</td>
      <td>Request for a certified extract</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Ce qu’il vous faut</th><th scope="col">Première démarche</th><th scope="col">Ensuite</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Savoir qui utilise un numéro de téléphone</th>
      <td>Voie policière</td>
      <td>Demande de données d’abonné certifiées, si elles doivent être débattues au procès</td>
    </tr>
    <tr>
      <th scope="row">Le contenu d’une messagerie</th>
      <td>Demande de conservation</td>
      <td>Demande d’entraide, avec décision judiciaire si elle est requise</td>
    </tr>
    <tr>
      <th scope="row">La déclaration d’un témoin volontaire</th>
      <td>Vérifier si une déclaration consulaire ou volontaire est permise</td>
      <td>Audition par liaison vidéo si un contre-interrogatoire est à prévoir</td>
    </tr>
    <tr>
      <th scope="row">Le gel d’un compte</th>
      <td>Voie des CRF pour un blocage provisoire urgent, là où la loi le connaît</td>
      <td>Demande accompagnée d’une ordonnance de gel ou des faits permettant de l’obtenir</td>
    </tr>
    <tr>
      <th scope="row">La preuve d’une condamnation antérieure</th>
      <td>Chercher un échange existant de casiers judiciaires</td>
      <td>Demande d’extrait certifié</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">ما تحتاج إليه</th><th scope="col">الخطوة الأولى</th><th scope="col">ثم</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">معرفة مستخدم رقم هاتف</th>
      <td>قناة الشرطة</td>
      <td>طلب بيانات المشترك مصدقةً إن كانت ستُناقش في المحاكمة</td>
    </tr>
    <tr>
      <th scope="row">محتوى صندوق بريد إلكتروني</th>
      <td>طلب حفظ</td>
      <td>طلب مساعدة قانونية متبادلة مع أمر قضائي حيث يلزم</td>
    </tr>
    <tr>
      <th scope="row">إفادة شاهد راغب</th>
      <td>التحقق من جواز الإفادة القنصلية أو الطوعية</td>
      <td>سماعه بالاتصال المرئي إذا كانت مناقشته متوقعة</td>
    </tr>
    <tr>
      <th scope="row">تجميد حساب</th>
      <td>قناة وحدات المعلومات المالية لوقف مؤقت عاجل حيث يعرفه القانون</td>
      <td>طلب مرفق بأمر تجميد أو بالوقائع اللازمة لاستصداره</td>
    </tr>
    <tr>
      <th scope="row">إثبات إدانة سابقة</th>
      <td>البحث عن تبادل قائم للسجلات الجنائية</td>
      <td>طلب مستخرج مصدق</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'case',
      key: 'camera',
      title: { en: 'Eleven days', fr: 'Onze jours', ar: 'أحد عشر يوماً' },
      html: {
        en: "<p>A bomb is defused in a shopping street in Tirana. The investigators believe that the suspect bought the timer at a kiosk in the port of Bari nine days earlier. The shop's owner tells a journalist that her camera keeps recordings “about two weeks”. Prosecutor Elira Hoxha begins to draft a request. The translation bureau needs four working days; the signature of the deputy minister another two.</p>",
        fr: '<p>Une bombe est désamorcée dans une rue commerçante de Tirana. Les enquêteurs pensent que le suspect a acheté la minuterie neuf jours plus tôt dans un kiosque du port de Bari. La propriétaire confie à une journaliste que sa caméra garde les images « environ deux semaines ». La procureure Elira Hoxha commence à rédiger une demande. Le bureau de traduction a besoin de quatre jours ouvrables, la signature de la vice-ministre de deux autres.</p>',
        ar: '<p>تُبطَل قنبلة في شارع تجاري في تيرانا. ويظن المحققون أن المشتبه فيه اشترى جهاز التوقيت من كشك في ميناء باري قبل تسعة أيام. وتقول صاحبة المتجر لصحفية إن كاميرتها تحتفظ بالتسجيلات «نحو أسبوعين». تشرع المدعية العامة إليرا هوجا في كتابة طلب. ويحتاج مكتب الترجمة إلى أربعة أيام عمل، وتوقيع نائبة الوزير إلى يومين آخرين.</p>',
      },
      question: {
        en: 'The footage may be gone on the fourteenth day after the purchase. What should she do within the hour?',
        fr: 'Les images peuvent disparaître le quatorzième jour après l’achat. Que doit-elle faire dans l’heure ?',
        ar: 'قد تضيع التسجيلات في اليوم الرابع عشر بعد الشراء. ماذا ينبغي أن تفعل خلال ساعة؟',
      },
      answer: {
        en: 'She should call, and confirm in writing, through the police channel or a judicial network contact, asking that the recording of that day be preserved, with the address, the hours and a reason in three lines. Italian police may secure it in their own right, or the owner may simply keep a copy if asked. The formal request follows for handing the recording over in a form fit for trial. Between States that allow it, urgent requests may also be made orally and confirmed in writing; article 18, paragraph 14, of the Palermo Convention provides for that. Waiting for the perfect document would lose the evidence that it describes.',
        fr: 'Appeler, et confirmer par écrit, par la voie policière ou par un point de contact d’un réseau judiciaire, pour demander la conservation de l’enregistrement de ce jour-là, avec l’adresse, les heures et le motif en trois lignes. La police italienne peut le mettre en sûreté de son propre chef, ou la propriétaire en garder simplement une copie si on le lui demande. La demande formelle suit, pour la remise de l’enregistrement dans une forme admise au procès. Entre États qui en conviennent, une demande urgente peut aussi être faite oralement et confirmée par écrit ; le paragraphe 14 de l’article 18 de la Convention de Palerme le prévoit. Attendre le document parfait ferait perdre la preuve qu’il décrit.',
        ar: 'أن تتصل هاتفياً وتؤكد كتابةً، عبر قناة الشرطة أو نقطة اتصال في شبكة قضائية، طالبةً حفظ تسجيل ذلك اليوم، مع ذكر العنوان والساعات والسبب في ثلاثة أسطر. قد تؤمّنه الشرطة الإيطالية بموجب صلاحياتها، أو تحتفظ صاحبة المتجر بنسخة منه إذا طُلب منها ذلك. ويتبع الطلب الرسمي لتسلّم التسجيل بشكل يصلح للمحاكمة. وبين الدول التي تتفق على ذلك يجوز أيضاً تقديم الطلب العاجل شفوياً ثم تأكيده كتابةً، وهو ما تنص عليه الفقرة 14 من المادة 18 من اتفاقية باليرمو. أما انتظار الوثيقة الكاملة فيُضيع الدليل الذي تصفه.',
      },
    },
    {
      kind: 'callout',
      key: 'record',
      tone: 'important',
      title: { en: 'Keep a record of informal steps', fr: 'Garder trace des démarches informelles', ar: 'احتفظ بسجل للخطوات غير الرسمية' },
      html: {
        en: "<p>Note every call: who, when, what was asked and what was promised. When the defence asks how the recording was found, the prosecutor who can answer with a dated note is in a better place than one who can't.</p>",
        fr: '<p>Notez chaque appel : qui, quand, ce qui a été demandé et promis. Lorsque la défense demandera comment l’enregistrement a été trouvé, le procureur qui répond par une note datée sera en meilleure posture que celui qui n’en a pas.</p>',
        ar: '<p>دوّن كل مكالمة: من ومتى، وما طُلب وما وُعد به. فحين يسأل الدفاع كيف عُثر على التسجيل، يكون المدعي العام الذي يجيب بمذكرة مؤرخة في موقف أفضل ممن لا يملكها.</p>',
      },
    },
  ],
};
