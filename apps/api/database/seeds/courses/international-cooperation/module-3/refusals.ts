import type { PackageActivity } from '@cursus/interop/contract';

export const refusals: PackageActivity = {
  key: 'refusals',
  kind: 'lesson',
  title: {
    en: 'When the answer must be no, and when it may',
    fr: 'Quand la réponse doit être non, et quand elle peut l’être',
    ar: 'متى يجب أن يكون الجواب لا، ومتى يجوز',
  },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>No part of cooperation is as visible as a refusal. It angers the requesting State, pleases the newspapers on one side and outrages them on the other. A judge who knows which grounds bind her and which leave her a choice can decide calmly and write reasons that both sides understand.</p>',
        fr: '<p>Aucun acte de coopération n’est aussi visible qu’un refus. Il irrite l’État requérant, réjouit les journaux d’un côté et les indigne de l’autre. La juge qui sait quels motifs la lient et lesquels lui laissent un choix peut décider avec calme et rédiger des motifs que les deux côtés comprennent.</p>',
        ar: '<p>ليس في التعاون عمل أظهر للعيان من الرفض. فهو يغضب الدولة الطالبة، ويُفرح الصحف في جانب ويُسخطها في الجانب الآخر. والقاضية التي تعرف أي الأسباب يُلزمها وأيها يترك لها الخيار تستطيع أن تقرر بهدوء وأن تكتب أسباباً يفهمها الطرفان.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'mandatory',
      level: 2,
      text: { en: 'Grounds that leave no choice', fr: 'Les motifs qui ne laissent pas de choix', ar: 'أسباب لا تترك خياراً' },
    },
    {
      kind: 'rich-text',
      key: 'mandatory-text',
      html: {
        en: `<p><strong>Torture and ill-treatment.</strong> Article 3 of the Convention against Torture forbids expelling, returning or extraditing a person to a State where there are substantial grounds for believing that he would be in danger of being subjected to torture. The prohibition is absolute. It can't be balanced against the gravity of the charge or the danger that the person represents; the European Court of Human Rights said so in <em>Saadi v. Italy</em> (2008), a case about terrorism. In <em>Soering v. the United Kingdom</em> (1989) the same Court had already held that the extraditing State answers for the foreseeable consequences of surrender.</p>
<p><strong>The death penalty.</strong> A State that has abolished it may not extradite to one that may impose it without first obtaining assurances that it won't be carried out. This is the view of the Human Rights Committee since <em>Judge v. Canada</em> (2003), repeated in its general comment No. 36.</p>
<p><strong>Persecution.</strong> The discrimination clauses of the conventions leave the requested State free to refuse where it has substantial grounds for believing that the request is a pretext for persecution. Towards a refugee, article 33 of the 1951 Convention turns this freedom into a duty, subject to its narrow exceptions.</p>
<p><strong>A flagrant denial of justice.</strong> Not every shortcoming abroad matters. What bars surrender is a breach so fundamental that it destroys the very essence of a fair trial, for example the use of statements obtained by torture, the ground on which <em>Othman (Abu Qatada) v. the United Kingdom</em> (2012) was decided.</p>`,
        fr: `<p><strong>La torture et les mauvais traitements.</strong> L’article 3 de la Convention contre la torture interdit d’expulser, de refouler ou d’extrader une personne vers un État où il y a des motifs sérieux de croire qu’elle risque d’être soumise à la torture. L’interdiction est absolue. Elle ne se met en balance ni avec la gravité de l’accusation ni avec le danger que représente la personne ; la Cour européenne des droits de l’homme l’a dit dans l’arrêt <em>Saadi c. Italie</em> (2008), une affaire de terrorisme. Dans <em>Soering c. Royaume-Uni</em> (1989), la même Cour avait déjà jugé que l’État qui extrade répond des conséquences prévisibles de la remise.</p>
<p><strong>La peine de mort.</strong> L’État qui l’a abolie ne peut extrader vers un État qui pourrait la prononcer sans avoir d’abord obtenu l’assurance qu’elle ne sera pas exécutée. Telle est la position du Comité des droits de l’homme depuis <em>Judge c. Canada</em> (2003), reprise dans son observation générale n° 36.</p>
<p><strong>La persécution.</strong> Les clauses de non-discrimination des conventions laissent l’État requis libre de refuser s’il a de sérieuses raisons de croire que la demande sert de prétexte à une persécution. À l’égard d’un réfugié, l’article 33 de la Convention de 1951 fait de cette liberté un devoir, sous réserve d’étroites exceptions.</p>
<p><strong>Le déni de justice flagrant.</strong> Toutes les insuffisances étrangères ne comptent pas. Ce qui fait obstacle à la remise, c’est une violation si fondamentale qu’elle ruine l’essence même du procès équitable, par exemple l’emploi de déclarations obtenues sous la torture, motif sur lequel a été tranchée l’affaire <em>Othman (Abu Qatada) c. Royaume-Uni</em> (2012).</p>`,
        ar: `<p><strong>التعذيب وسوء المعاملة.</strong> تحظر المادة 3 من اتفاقية مناهضة التعذيب طرد أي شخص أو إعادته أو تسليمه إلى دولة أخرى إذا توافرت أسباب حقيقية تدعو إلى الاعتقاد بأنه سيكون في خطر التعرض للتعذيب. والحظر مطلق، فلا يوازَن بجسامة التهمة ولا بخطورة الشخص؛ وهذا ما قالته المحكمة الأوروبية لحقوق الإنسان في قضية <em>سعدي ضد إيطاليا</em> (2008)، وهي قضية إرهاب. وكانت المحكمة نفسها قد قضت في قضية <em>سورينغ ضد المملكة المتحدة</em> (1989) بأن الدولة التي تسلّم مسؤولة عن العواقب المتوقعة للتسليم.</p>
<p><strong>عقوبة الإعدام.</strong> الدولة التي ألغتها لا يجوز لها أن تسلّم شخصاً إلى دولة قد تحكم بها دون أن تحصل أولاً على ضمانات بأنها لن تُنفذ. هذا هو رأي اللجنة المعنية بحقوق الإنسان منذ قضية <em>جادج ضد كندا</em> (2003)، وقد كررته في تعليقها العام رقم 36.</p>
<p><strong>الاضطهاد.</strong> تترك أحكام عدم التمييز في الاتفاقيات للدولة متلقية الطلب حرية الرفض إذا توافرت لديها أسباب وجيهة للاعتقاد بأن الطلب ذريعة للاضطهاد. أما في حق اللاجئ فإن المادة 33 من اتفاقية عام 1951 تجعل من هذه الحرية واجباً، مع استثناءات ضيقة.</p>
<p><strong>الإنكار الصارخ للعدالة.</strong> ليس كل قصور في الخارج ذا شأن. إنما يمنع التسليمَ إخلالٌ من الجسامة بحيث يهدم جوهر المحاكمة العادلة، كاستخدام أقوال انتُزعت بالتعذيب، وهو السبب الذي بُني عليه الحكم في قضية <em>عثمان (أبو قتادة) ضد المملكة المتحدة</em> (2012).</p>`,
      },
    },
    {
      kind: 'citation',
      key: 'discrimination-clause',
      text: {
        en: '“Nothing in this Convention shall be interpreted as imposing an obligation to extradite if the requested State Party has substantial grounds for believing that the request has been made for the purpose of prosecuting or punishing a person on account of that person’s sex, race, religion, nationality, ethnic origin or political opinions …”',
        fr: '« Aucune disposition de la présente Convention ne doit être interprétée comme faisant obligation à l’État Partie requis d’extrader s’il a de sérieuses raisons de penser que la demande a été présentée aux fins de poursuivre ou de punir une personne en raison de son sexe, de sa race, de sa religion, de sa nationalité, de son origine ethnique ou de ses opinions politiques … »',
        ar: '«ليس في هذه الاتفاقية ما يفسر على أنه يفرض التزاما بالتسليم إذا كان لدى الدولة الطرف متلقية الطلب دواع وجيهة للاعتقاد بأن الطلب قدم بغرض ملاحقة أو معاقبة شخص بسبب نوع جنسه أو عرقه أو ديانته أو جنسيته أو أصله العرقي أو آرائه السياسية ...»',
      },
      source: {
        en: 'United Nations Convention against Transnational Organized Crime, art. 16, para. 14',
        fr: 'Convention des Nations Unies contre la criminalité transnationale organisée, art. 16, par. 14',
        ar: 'اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، المادة 16، الفقرة 14',
      },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    {
      kind: 'heading',
      key: 'optional',
      level: 2,
      text: {
        en: 'Grounds that depend on treaty and law',
        fr: 'Les motifs qui dépendent du traité et de la loi',
        ar: 'أسباب تتوقف على المعاهدة والقانون',
      },
    },
    {
      kind: 'rich-text',
      key: 'optional-text',
      html: {
        en: `<ul>
  <li><strong>Nationality.</strong> Some constitutions forbid the extradition of nationals, others don't know the objection. If it is the <em>sole</em> ground, the State must, at the request of the other, submit the case to its own prosecutors without undue delay (Palermo, art. 16, para. 10). It may also surrender its national on condition that any sentence be served at home (para. 11).</li>
  <li><strong>Ne bis in idem.</strong> A final judgment for the same facts bars extradition under most treaties. A decision not to open a case often doesn't.</li>
  <li><strong>Limitation.</strong> Under many treaties it suffices for refusal that the offence is time-barred in either State; newer instruments tend to look at the requesting State only.</li>
  <li><strong>Trial in absence.</strong> Surrender is commonly conditional on a right to a retrial.</li>
  <li><strong>Pending proceedings at home.</strong> A reason for postponement or temporary surrender rather than for refusal.</li>
</ul>`,
        fr: `<ul>
  <li><strong>La nationalité.</strong> Certaines constitutions interdisent l’extradition des nationaux, d’autres ignorent l’objection. Si c’est le <em>seul</em> motif, l’État doit, à la demande de l’autre, soumettre l’affaire sans retard excessif à son propre parquet (Palerme, art. 16, par. 10). Il peut aussi remettre son ressortissant à condition que la peine soit purgée chez lui (par. 11).</li>
  <li><strong>Ne bis in idem.</strong> Un jugement définitif pour les mêmes faits fait obstacle à l’extradition dans la plupart des traités. Un simple classement, souvent non.</li>
  <li><strong>La prescription.</strong> Selon bien des traités, il suffit que l’infraction soit prescrite dans l’un des deux États ; les instruments récents tendent à ne regarder que l’État requérant.</li>
  <li><strong>Le jugement par défaut.</strong> La remise est d’ordinaire subordonnée au droit à un nouveau procès.</li>
  <li><strong>Une procédure en cours dans l’État requis.</strong> Motif de report ou de remise temporaire plutôt que de refus.</li>
</ul>`,
        ar: `<ul>
  <li><strong>الجنسية.</strong> بعض الدساتير يحظر تسليم المواطنين وبعضها لا يعرف هذا الاعتراض. فإذا كانت هي السبب <em>الوحيد</em> وجب على الدولة، بناءً على طلب الأخرى، أن تعرض القضية دون إبطاء لا مبرر له على سلطاتها بقصد الملاحقة (باليرمو، المادة 16، الفقرة 10). ولها أيضاً أن تسلّم مواطنها بشرط أن يقضي العقوبة لديها (الفقرة 11).</li>
  <li><strong>عدم جواز المحاكمة مرتين.</strong> الحكم البات في الوقائع نفسها يمنع التسليم في معظم المعاهدات. أما قرار عدم فتح الدعوى فكثيراً ما لا يمنعه.</li>
  <li><strong>التقادم.</strong> يكفي للرفض في كثير من المعاهدات أن يكون الجرم قد سقط بالتقادم في إحدى الدولتين؛ وتميل الصكوك الأحدث إلى النظر إلى الدولة الطالبة وحدها.</li>
  <li><strong>المحاكمة الغيابية.</strong> يُعلَّق التسليم عادةً على حق الشخص في محاكمة جديدة.</li>
  <li><strong>دعوى قائمة في الدولة متلقية الطلب.</strong> سبب للتأجيل أو للتسليم المؤقت أكثر منه للرفض.</li>
</ul>`,
      },
    },
    {
      kind: 'heading',
      key: 'political',
      level: 2,
      text: {
        en: 'The political offence, and what became of it',
        fr: 'L’infraction politique, et ce qu’elle est devenue',
        ar: 'الجريمة السياسية وما آلت إليه',
      },
    },
    {
      kind: 'rich-text',
      key: 'political-text',
      html: {
        en: "<p>In the nineteenth century the exception sheltered rebels from vengeful monarchs. Applied to bombs in railway stations it became intolerable, and the conventions withdrew it: since the Terrorist Bombings Convention of 1997, the offences that the later instruments define may not be regarded as political for the purposes of extradition. Resolution 1373 (2001), paragraph 3 (g), calls on States to ensure that claims of political motivation aren't recognized as grounds for refusing requests for the extradition of alleged terrorists. The discrimination clause remains, and it does the honest part of the old exception's work: it protects the person who is pursued <em>because of</em> opinions, not the one who acts on them with explosives.</p>",
        fr: '<p>Au XIXe siècle, l’exception abritait les rebelles de la vengeance des monarques. Appliquée à des bombes dans les gares, elle devint intolérable et les conventions l’ont retirée : depuis la Convention de 1997 pour la répression des attentats terroristes à l’explosif, les infractions que définissent les instruments récents ne peuvent être tenues pour politiques aux fins de l’extradition. L’alinéa g du paragraphe 3 de la résolution 1373 (2001) invite les États à veiller à ce que la revendication de motivations politiques ne soit pas considérée comme justifiant le rejet d’une demande d’extradition de terroristes présumés. Reste la clause de non-discrimination, qui accomplit la part honorable de l’ancienne exception : elle protège celui que l’on poursuit <em>à cause de</em> ses opinions, non celui qui les met en œuvre avec des explosifs.</p>',
        ar: '<p>في القرن التاسع عشر كان هذا الاستثناء يؤوي الثائرين من انتقام الملوك. فلما طُبق على قنابل في محطات القطار صار لا يُحتمل، فسحبته الاتفاقيات: فمنذ اتفاقية قمع الهجمات الإرهابية بالقنابل لعام 1997 لم تعد الجرائم التي تعرّفها الصكوك المتأخرة تُعد سياسية لأغراض التسليم. وتهيب الفقرة 3 (ز) من القرار 1373 (2001) بالدول أن تكفل عدم الاعتراف بالادعاءات بوجود بواعث سياسية أسباباً لرفض طلبات تسليم الإرهابيين المشتبه بهم. ويبقى حكم عدم التمييز، وهو يؤدي الجزء النزيه من وظيفة الاستثناء القديم: يحمي من يُلاحَق <em>بسبب</em> آرائه، لا من ينفذها بالمتفجرات.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'assurances',
      level: 2,
      text: { en: 'What is an assurance worth?', fr: 'Que vaut une assurance ?', ar: 'ما قيمة الضمان؟' },
    },
    {
      kind: 'rich-text',
      key: 'assurances-text',
      html: {
        en: `<p>A diplomatic assurance can remove an obstacle, but only if it holds in practice. In <em>Othman</em> the European Court listed factors for judging it; condensed, they make a good checklist:</p>
<ol>
  <li>Are its terms specific, or general and vague?</li>
  <li>Who gives it, and can that authority bind the place of detention?</li>
  <li>Does it concern treatment that is lawful or unlawful in the receiving State?</li>
  <li>How have similar assurances been respected before?</li>
  <li>Can compliance be verified, by visits without witnesses and by access to counsel?</li>
  <li>Is there an effective system of protection against torture, and a willingness to cooperate with international monitoring?</li>
</ol>`,
        fr: `<p>Une assurance diplomatique peut lever un obstacle, à condition de tenir dans les faits. Dans <em>Othman</em>, la Cour européenne a énuméré des critères d’appréciation ; condensés, ils forment une bonne liste de contrôle :</p>
<ol>
  <li>Les termes sont-ils précis, ou généraux et vagues ?</li>
  <li>Qui la donne, et cette autorité peut-elle lier le lieu de détention ?</li>
  <li>Porte-t-elle sur un traitement licite ou illicite dans l’État de destination ?</li>
  <li>Comment des assurances semblables ont-elles été respectées jusqu’ici ?</li>
  <li>Son respect est-il vérifiable, par des visites sans témoin et l’accès à un avocat ?</li>
  <li>Existe-t-il un système effectif de protection contre la torture, et une volonté de coopérer avec les mécanismes internationaux de contrôle ?</li>
</ol>`,
        ar: `<p>قد يزيل الضمان الدبلوماسي عائقاً، ولكن بشرط أن يصمد في الواقع. وقد عددت المحكمة الأوروبية في قضية <em>عثمان</em> عوامل لتقديره، وهي إذا اختُصرت قائمة مراجعة نافعة:</p>
<ol>
  <li>هل عباراته محددة أم عامة مبهمة؟</li>
  <li>من يعطيه، وهل تملك تلك السلطة أن تُلزم مكان الاحتجاز؟</li>
  <li>هل يتعلق بمعاملة مشروعة أم غير مشروعة في دولة المقصد؟</li>
  <li>كيف احتُرمت ضمانات مماثلة من قبل؟</li>
  <li>هل يمكن التحقق من احترامه بزيارات دون رقيب وبالاستعانة بمحام؟</li>
  <li>هل هناك نظام فعال للحماية من التعذيب، واستعداد للتعاون مع آليات الرصد الدولية؟</li>
</ol>`,
      },
    },
    {
      kind: 'callout',
      key: 'systematic',
      tone: 'warning',
      title: { en: "Where assurances don't help", fr: 'Là où les assurances ne servent à rien', ar: 'حيث لا تنفع الضمانات' },
      html: {
        en: "<p>If torture is practised systematically in the receiving State, a promise can't be relied on, and the bodies that supervise the treaties have said so more than once. An assurance must reduce the risk to the person to the point where it is no longer real. It doesn't shift the responsibility.</p>",
        fr: '<p>Si la torture est pratiquée systématiquement dans l’État de destination, on ne peut se fier à une promesse ; les organes de contrôle des traités l’ont dit plus d’une fois. L’assurance doit réduire le risque couru par la personne au point qu’il ne soit plus réel. Elle ne déplace pas la responsabilité.</p>',
        ar: '<p>إذا كان التعذيب يمارس بصورة منهجية في دولة المقصد فلا يُعوَّل على الوعد، وقد قالت ذلك هيئات الإشراف على المعاهدات غير مرة. على الضمان أن يخفض الخطر الذي يواجهه الشخص إلى حد لا يعود معه خطراً حقيقياً. وهو لا ينقل المسؤولية.</p>',
      },
    },
    {
      kind: 'case',
      key: 'amina',
      title: { en: 'Request for Ms. Yusuf', fr: 'La demande visant Mme Yusuf', ar: 'طلب بشأن السيدة يوسف' },
      html: {
        en: "<p>Amina Yusuf, a teacher, is sought by State R for membership of a proscribed organization. The summary says that she “disseminated the organization's ideology”. She shows the court in State Q that she published three articles on the conditions in a prison, and that her editor was convicted last year after a trial of two hours. She holds no refugee status, but applied for it last month. The charge carries the death penalty.</p>",
        fr: '<p>Amina Yusuf, enseignante, est réclamée par l’État R pour appartenance à une organisation interdite. L’exposé dit qu’elle a « diffusé l’idéologie de l’organisation ». Elle montre au tribunal de l’État Q qu’elle a publié trois articles sur les conditions de vie dans une prison, et que son rédacteur en chef a été condamné l’an dernier après deux heures de procès. Elle n’a pas le statut de réfugiée, mais l’a demandé le mois dernier. L’accusation est passible de la peine de mort.</p>',
        ar: '<p>تطلب الدولة (ر) المعلمة أمينة يوسف بتهمة الانتماء إلى تنظيم محظور. ويقول الملخص إنها «نشرت فكر التنظيم». وتثبت أمام محكمة في الدولة (ق) أنها نشرت ثلاث مقالات عن الأوضاع في أحد السجون، وأن رئيس تحريرها أدين العام الماضي بعد محاكمة دامت ساعتين. وليست لها صفة لاجئة، لكنها طلبتها الشهر الماضي. وعقوبة التهمة الإعدام.</p>',
      },
      question: {
        en: 'In which order should the court in State Q examine these points, and what may it ask of State R?',
        fr: 'Dans quel ordre le tribunal de l’État Q devrait-il examiner ces points, et que peut-il demander à l’État R ?',
        ar: 'بأي ترتيب ينبغي لمحكمة الدولة (ق) أن تفحص هذه النقاط، وماذا لها أن تطلب من الدولة (ر)؟',
      },
      answer: {
        en: "First, dual criminality: do the facts, articles about a prison, amount to an offence in State Q? If they don't, the request fails there without any judgement about State R. Second, the discrimination clause and the fairness of the trial: it may ask for the texts, for the evidence of membership, and for the record of the editor's trial. Third, the death penalty: without a binding assurance surrender is excluded if State Q has abolished it. Fourth, her application: she must not be surrendered while it is undecided, since that would make the protection meaningless. The court may tell State R what further facts would be needed. It shouldn't ask for an assurance on the death penalty merely to avoid saying that the request has no offence in it.",
        fr: 'D’abord la double incrimination : les faits, des articles sur une prison, constituent-ils une infraction dans l’État Q ? Sinon, la demande échoue là, sans aucun jugement sur l’État R. Ensuite la clause de non-discrimination et l’équité du procès : il peut demander les textes, les preuves d’appartenance et le dossier du procès du rédacteur en chef. Puis la peine de mort : sans assurance contraignante, la remise est exclue si l’État Q l’a abolie. Enfin sa demande d’asile : elle ne doit pas être remise tant qu’il n’est pas statué, sans quoi la protection perdrait son sens. Le tribunal peut dire à l’État R quels faits supplémentaires seraient nécessaires. Il ne devrait pas demander une assurance sur la peine de mort à seule fin d’éviter de dire que la demande ne contient aucune infraction.',
        ar: 'أولاً ازدواجية التجريم: هل الوقائع، وهي مقالات عن سجن، جريمة في الدولة (ق)؟ فإن لم تكن سقط الطلب عند هذا الحد دون أي حكم على الدولة (ر). ثانياً حكم عدم التمييز وعدالة المحاكمة: فلها أن تطلب المقالات وأدلة الانتماء ومحضر محاكمة رئيس التحرير. ثالثاً عقوبة الإعدام: فبلا ضمان ملزم يمتنع التسليم إذا كانت الدولة (ق) قد ألغتها. رابعاً طلب اللجوء: لا يجوز تسليمها قبل البت فيه وإلا فقدت الحماية معناها. وللمحكمة أن تبين للدولة (ر) ما يلزم من وقائع إضافية. ولا ينبغي أن تطلب ضماناً بشأن الإعدام لمجرد أن تتفادى القول إن الطلب لا يتضمن جريمة.',
      },
    },
  ],
};
