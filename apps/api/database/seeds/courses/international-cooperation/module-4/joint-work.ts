import type { PackageActivity } from '@cursus/interop/contract';

export const jointWork: PackageActivity = {
  key: 'joint-work',
  kind: 'lesson',
  title: {
    en: 'Joint investigations and other ways to share a case',
    fr: 'Les enquêtes conjointes et les autres façons de partager une affaire',
    ar: 'التحقيقات المشتركة وطرق أخرى لتقاسم القضية',
  },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: `<p>Two prosecutors in neighbouring States were working on the same cell for eight months before either of them knew. Each had half of the telephone numbers. One arrested the courier on the day on which the other had planned to follow him. Nobody had broken a rule; they had simply never asked who else might have a file.</p>
<p>Mutual legal assistance sends questions back and forth. When two States investigate the same network at the same time, it is often better to stop corresponding and work together.</p>`,
        fr: `<p>Deux procureurs d’États voisins ont travaillé huit mois sur la même cellule sans que ni l’un ni l’autre le sache. Chacun avait la moitié des numéros de téléphone. L’un a arrêté le messager le jour où l’autre avait prévu de le suivre. Personne n’avait enfreint de règle ; ils n’avaient simplement jamais demandé qui d’autre pouvait avoir un dossier.</p>
<p>L’entraide fait voyager des questions et des réponses. Lorsque deux États enquêtent en même temps sur le même réseau, mieux vaut souvent cesser de correspondre et travailler ensemble.</p>`,
        ar: `<p>ظل مدعيان عامان في دولتين متجاورتين يعملان على الخلية نفسها ثمانية أشهر قبل أن يعلم أي منهما بالآخر. كان لدى كل منهما نصف أرقام الهواتف. وقبض أحدهما على الرسول في اليوم الذي كان الآخر قد عزم فيه على تتبعه. لم يخالف أحد قاعدة؛ كل ما في الأمر أنهما لم يسألا قط من غيرهما قد يكون لديه ملف.</p>
<p>المساعدة القانونية المتبادلة ترسل الأسئلة والأجوبة ذهاباً وإياباً. فإذا كانت دولتان تحققان في الشبكة نفسها في الوقت نفسه، كان الأفضل في أحيان كثيرة أن تكفا عن المراسلة وأن تعملا معاً.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'jit',
      level: 2,
      text: { en: 'Joint investigation teams', fr: 'Les équipes communes d’enquête', ar: 'أفرقة التحقيق المشتركة' },
    },
    {
      kind: 'rich-text',
      key: 'jit-text',
      html: {
        en: `<p>Article 19 of the Palermo Convention asks States parties to consider agreements by which their authorities establish joint investigative bodies; without an agreement, joint investigations may be undertaken case by case. In a team, members exchange information and evidence directly, and a member may ask colleagues at home for a measure without a letter rogatory. What is found lawfully in one State is available to the file of the other.</p>
<p>The agreement that sets up the team should be short and settled early:</p>
<ul>
  <li>the purpose: which facts, which persons, which States;</li>
  <li>the period, with the possibility of renewal;</li>
  <li>who leads on each territory (the authority of the State where the team acts, under its law);</li>
  <li>what powers seconded members have, and whether they may be present at searches and hearings;</li>
  <li>how evidence is gathered, in which form, and how it will be used and disclosed;</li>
  <li>data protection, the press, costs, languages, liability.</li>
</ul>`,
        fr: `<p>L’article 19 de la Convention de Palerme invite les États parties à envisager des accords par lesquels leurs autorités établissent des instances d’enquête conjointes ; à défaut d’accord, des enquêtes conjointes peuvent être décidées au cas par cas. Dans une équipe, les membres échangent directement renseignements et preuves, et l’un d’eux peut demander une mesure à ses collègues nationaux sans commission rogatoire. Ce qui est découvert licitement dans un État entre dans le dossier de l’autre.</p>
<p>L’accord qui crée l’équipe devrait être bref et conclu tôt :</p>
<ul>
  <li>le but : quels faits, quelles personnes, quels États ;</li>
  <li>la durée, avec possibilité de prolongation ;</li>
  <li>qui dirige sur chaque territoire (l’autorité de l’État où l’équipe agit, selon sa loi) ;</li>
  <li>les pouvoirs des membres détachés, et s’ils peuvent assister aux perquisitions et aux auditions ;</li>
  <li>la manière de recueillir la preuve, sa forme, son usage et sa communication ;</li>
  <li>la protection des données, la presse, les frais, les langues, la responsabilité.</li>
</ul>`,
        ar: `<p>تدعو المادة 19 من اتفاقية باليرمو الدول الأطراف إلى النظر في إبرام اتفاقات تنشئ السلطات المعنية بموجبها هيئات تحقيق مشتركة؛ وفي حال عدم وجود اتفاق يجوز القيام بالتحقيقات المشتركة بالاتفاق في كل حالة على حدة. وفي الفريق يتبادل الأعضاء المعلومات والأدلة مباشرة، ولأي عضو أن يطلب من زملائه في بلده تدبيراً دون إنابة قضائية. وما يُعثر عليه بصورة مشروعة في دولة يتاح لملف الأخرى.</p>
<p>وينبغي أن يكون الاتفاق المنشئ للفريق قصيراً وأن يُبرم مبكراً:</p>
<ul>
  <li>الغرض: أي وقائع وأي أشخاص وأي دول؛</li>
  <li>المدة مع إمكان تجديدها؛</li>
  <li>من يقود في كل إقليم (سلطة الدولة التي يعمل الفريق فيها، بموجب قانونها)؛</li>
  <li>صلاحيات الأعضاء المنتدبين، وهل لهم حضور التفتيش وجلسات السماع؛</li>
  <li>كيف تُجمع الأدلة وبأي شكل، وكيف تُستخدم ويُكشف عنها؛</li>
  <li>حماية البيانات والصحافة والتكاليف واللغات والمسؤولية.</li>
</ul>`,
      },
    },
    {
      kind: 'callout',
      key: 'dominus',
      tone: 'important',
      title: { en: 'Sovereignty stays at home', fr: 'La souveraineté reste chez elle', ar: 'السيادة تبقى في دارها' },
      html: {
        en: '<p>Article 19 ends with a sentence that every seconded officer should know: the States parties involved shall ensure that the sovereignty of the State in whose territory the investigation takes place is fully respected. A seconded officer is a guest with a file.</p>',
        fr: '<p>L’article 19 se termine par une phrase que tout officier détaché devrait connaître : les États parties concernés veillent à ce que la souveraineté de l’État sur le territoire duquel l’enquête doit se dérouler soit pleinement respectée. L’officier détaché est un hôte muni d’un dossier.</p>',
        ar: '<p>تُختتم المادة 19 بجملة ينبغي أن يعرفها كل ضابط منتدب: تكفل الدول الأطراف المعنية الاحترام التام لسيادة الدولة التي سيجري ذلك التحقيق داخل إقليمها. فالضابط المنتدب ضيف يحمل ملفاً.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'parallel',
      level: 2,
      text: {
        en: 'Parallel investigations and conflicts of jurisdiction',
        fr: 'Enquêtes parallèles et conflits de compétence',
        ar: 'التحقيقات المتوازية وتنازع الولاية القضائية',
      },
    },
    {
      kind: 'rich-text',
      key: 'parallel-text',
      html: {
        en: '<p>Where several States can try the same facts, they should decide early which of them will. There is no fixed order in the universal instruments. Prosecutors commonly weigh where most of the harm occurred, where the accused and the evidence are, whether victims can take part, whether surrender is possible, and which court can judge the whole of the conduct. The one thing to avoid is a race, since the first final judgment may bar the others from going on.</p>',
        fr: '<p>Lorsque plusieurs États peuvent juger les mêmes faits, ils devraient décider tôt lequel le fera. Les instruments universels ne fixent aucun ordre. Les procureurs pèsent d’ordinaire où le dommage a été le plus lourd, où se trouvent l’accusé et les preuves, si les victimes peuvent participer, si la remise est possible et quel tribunal peut connaître de l’ensemble des faits. Une seule chose est à éviter, la course, car le premier jugement définitif peut empêcher les autres de poursuivre.</p>',
        ar: '<p>حين تستطيع عدة دول أن تحاكم على الوقائع نفسها، ينبغي أن تقرر مبكراً أيها ستفعل. ولا تضع الصكوك العالمية ترتيباً ثابتاً. ويزن المدعون العامون عادةً أين وقع معظم الضرر، وأين المتهم والأدلة، وهل يستطيع الضحايا المشاركة، وهل التسليم ممكن، وأي محكمة تستطيع أن تنظر في السلوك كله. والشيء الوحيد الذي ينبغي تجنبه هو السباق، لأن أول حكم بات قد يمنع الآخرين من المضي.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'transfer',
      level: 2,
      text: { en: 'Transfer of proceedings', fr: 'Le transfert des procédures', ar: 'نقل الإجراءات' },
    },
    {
      kind: 'rich-text',
      key: 'transfer-text',
      html: {
        en: "<p>Under article 21 of the Palermo Convention States consider transferring proceedings to one another where this serves the proper administration of justice, in particular where several jurisdictions are involved. The State that gives up the case should make sure that its evidence will be admissible on the other side, that victims keep their rights, and that it can resume the case if the receiving State doesn't pursue it.</p>",
        fr: '<p>Selon l’article 21 de la Convention de Palerme, les États envisagent de se transférer mutuellement les procédures lorsque ce transfert est jugé nécessaire dans l’intérêt d’une bonne administration de la justice, en particulier lorsque plusieurs juridictions sont concernées. L’État qui se dessaisit devrait s’assurer que ses preuves seront recevables de l’autre côté, que les victimes conservent leurs droits et qu’il peut reprendre l’affaire si l’État de destination n’y donne pas suite.</p>',
        ar: '<p>بموجب المادة 21 من اتفاقية باليرمو تنظر الدول في أن تنقل إحداها إلى الأخرى إجراءات الملاحقة متى كان ذلك في صالح سلامة إقامة العدل، ولا سيما حين يتعلق الأمر بعدة ولايات قضائية. وينبغي للدولة التي تتخلى عن القضية أن تتأكد من أن أدلتها ستُقبل في الجانب الآخر، وأن الضحايا يحتفظون بحقوقهم، وأنها تستطيع استئناف القضية إذا لم تتابعها الدولة المستقبلة.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'persons',
      level: 2,
      text: { en: 'Moving persons in custody', fr: 'Déplacer des personnes détenues', ar: 'نقل المحتجزين' },
    },
    {
      kind: 'rich-text',
      key: 'persons-text',
      html: {
        en: '<p>A detained person whose testimony is needed abroad may be transferred there temporarily, if he freely gives his informed consent and both States agree (art. 18, para. 10). The receiving State keeps him in custody, returns him without delay, and may not prosecute him for anything that preceded the departure. The time that he spends there counts towards his sentence at home. After conviction, article 17 lets States conclude agreements on transferring sentenced persons to serve their sentences at home, near their families: a part of cooperation that matters for rehabilitation and is easily forgotten.</p>',
        fr: '<p>Un détenu dont la déposition est nécessaire à l’étranger peut y être transféré temporairement s’il y consent librement et en toute connaissance de cause et si les deux États en sont d’accord (art. 18, par. 10). L’État d’accueil le garde en détention, le renvoie sans retard et ne peut le poursuivre pour quoi que ce soit d’antérieur à son départ. Le temps qu’il y passe est déduit de sa peine. Après condamnation, l’article 17 permet aux États de conclure des accords sur le transfert des personnes condamnées afin qu’elles purgent leur peine chez elles, près de leur famille : une part de la coopération qui compte pour la réinsertion et que l’on oublie facilement.</p>',
        ar: '<p>يجوز أن يُنقل مؤقتاً إلى الخارج محتجزٌ يلزم سماع شهادته هناك إذا وافق بحرية وعن علم، واتفقت الدولتان (المادة 18، الفقرة 10). وتبقيه الدولة المستقبلة قيد الاحتجاز، وتعيده دون إبطاء، ولا يجوز لها أن تلاحقه بسبب أي شيء سبق مغادرته. وتُحسب المدة التي يقضيها هناك من مدة عقوبته. وبعد الإدانة تجيز المادة 17 للدول أن تبرم اتفاقات لنقل الأشخاص المحكوم عليهم كي يقضوا عقوبتهم في بلدهم قريباً من أسرهم: وهذا جانب من التعاون مهم لإعادة التأهيل ويسهل نسيانه.</p>',
      },
    },
    {
      kind: 'case',
      key: 'two-files',
      title: { en: 'One cell, two files', fr: 'Une cellule, deux dossiers', ar: 'خلية واحدة وملفان' },
      html: {
        en: "<p>In Skopje, prosecutor Marija Stojanovska investigates a cell that recruits fighters. In Pristina, her colleague Arben Krasniqi investigates the travel agency that sold the tickets. They meet at a regional workshop and discover the overlap over coffee. Seven telephone intercepts, ordered by one court, would complete the other's case. Two of the suspects hold citizenship of a third country, where a trial for a related attack begins in the autumn.</p>",
        fr: '<p>À Skopje, la procureure Marija Stojanovska enquête sur une cellule qui recrute des combattants. À Pristina, son collègue Arben Krasniqi enquête sur l’agence de voyages qui a vendu les billets. Ils se rencontrent dans un atelier régional et découvrent le recoupement à la pause. Sept écoutes téléphoniques, ordonnées par un tribunal, compléteraient l’affaire de l’autre. Deux des suspects ont la nationalité d’un pays tiers, où le procès d’un attentat lié s’ouvre à l’automne.</p>',
        ar: '<p>في سكوبيي تحقق المدعية العامة ماريا ستويانوفسكا في خلية تجند مقاتلين. وفي بريشتينا يحقق زميلها أربن كراسنيكي في وكالة السفر التي باعت التذاكر. يلتقيان في حلقة عمل إقليمية ويكتشفان التداخل في استراحة القهوة. وهناك سبع مكالمات معترضة بأمر محكمة من شأنها أن تكمل قضية الآخر. ولاثنين من المشتبه فيهم جنسية بلد ثالث تبدأ فيه في الخريف محاكمة في هجوم ذي صلة.</p>',
      },
      question: {
        en: 'What should they settle in the first week?',
        fr: 'Que devraient-ils régler dès la première semaine ?',
        ar: 'ما الذي ينبغي أن يسوّياه في الأسبوع الأول؟',
      },
      answer: {
        en: 'Whether a joint team suits the case, or direct exchange under an existing agreement is enough; whether the intercepts may lawfully be shared, which depends on the order and the law under which they were made; who arrests whom and when, so that neither operation burns the other; and how the third country is brought in before its trial begins, because its judgment may bar or shape theirs. They should also agree on one disclosure policy, since what is withheld in one court and revealed in the other will not stay secret.',
        fr: 'Si une équipe commune convient à l’affaire, ou si un échange direct en vertu d’un accord existant suffit ; si les écoutes peuvent légalement être partagées, ce qui dépend de la décision et de la loi qui les ont permises ; qui arrête qui et quand, pour qu’aucune opération ne brûle l’autre ; et comment associer le pays tiers avant l’ouverture de son procès, car son jugement peut empêcher ou infléchir les leurs. Ils devraient aussi adopter une même ligne sur la communication à la défense, puisque ce qui est tu devant un tribunal et révélé devant l’autre ne restera pas secret.',
        ar: 'هل يناسب القضيةَ فريق مشترك، أم يكفي التبادل المباشر بموجب اتفاق قائم؛ وهل يجوز قانوناً تقاسم المكالمات المعترضة، وذلك يتوقف على الأمر والقانون اللذين سُجلت بموجبهما؛ ومن يقبض على من ومتى، حتى لا تفسد عملية عملية؛ وكيف يُشرَك البلد الثالث قبل بدء محاكمته، لأن حكمه قد يمنع حكميهما أو يؤثر فيهما. وينبغي أن يتفقا أيضاً على سياسة واحدة للكشف أمام الدفاع، لأن ما يُحجب في محكمة ويُكشف في أخرى لن يبقى سراً.',
      },
    },
    {
      kind: 'rich-text',
      key: 'closing',
      html: {
        en: '<p>Whatever the form, the foundation is a habit: in every terrorism case, ask in the first days who else might have a file. A query through the police channel, a central authority or a regional judicial platform, such as the one that links the Sahel States, takes an hour.</p>',
        fr: '<p>Quelle que soit la forme, le fondement est une habitude : dans toute affaire de terrorisme, demander dès les premiers jours qui d’autre pourrait avoir un dossier. Une question par la voie policière, par une autorité centrale ou par une plateforme judiciaire régionale, comme celle qui relie les États du Sahel, prend une heure.</p>',
        ar: '<p>أياً كان الشكل فالأساس عادة: أن تسأل في كل قضية إرهاب، منذ الأيام الأولى، من غيرك قد يكون لديه ملف. فالاستعلام عبر قناة الشرطة أو سلطة مركزية أو منصة قضائية إقليمية، كتلك التي تربط دول الساحل، يستغرق ساعة.</p>',
      },
    },
  ],
};
