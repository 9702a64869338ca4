import type { PackageActivity } from '@cursus/interop/contract';

export const extraditionSteps: PackageActivity = {
  key: 'extradition-steps',
  kind: 'lesson',
  title: { en: 'Extradition, step by step', fr: 'L’extradition pas à pas', ar: 'التسليم خطوة بخطوة' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>At four in the morning a border officer in Bogotá scans a passport and the screen turns red. The traveller is wanted by a court in Manila. From this minute a clock runs, and nearly everything that goes wrong in extradition goes wrong because someone didn't hear it ticking.</p>",
        fr: '<p>À quatre heures du matin, une agente des frontières de Bogotá passe un passeport au lecteur et l’écran devient rouge. Le voyageur est recherché par un tribunal de Manille. À partir de cette minute, une horloge tourne, et presque tout ce qui tourne mal dans une extradition vient de ce que quelqu’un ne l’a pas entendue.</p>',
        ar: '<p>في الرابعة صباحاً تمرر موظفة حدود في بوغوتا جواز سفر على القارئ فتحمرّ الشاشة. المسافر مطلوب لمحكمة في مانيلا. من هذه الدقيقة تدور ساعة، ويكاد كل ما يتعثر في التسليم يتعثر لأن أحداً لم يسمع دقاتها.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'alert',
      level: 2,
      text: { en: 'From alert to arrest', fr: 'De l’alerte à l’arrestation', ar: 'من الإنذار إلى القبض' },
    },
    {
      kind: 'rich-text',
      key: 'alert-text',
      html: {
        en: `<p>The screen showed an INTERPOL <strong>red notice</strong>: a request to locate a person and arrest him provisionally pending extradition. A red notice isn't an international arrest warrant. Each State decides what legal value it gives to it. In some it suffices for arrest; in others the police may only observe the person until a judge has issued a warrant on a request for provisional arrest. Officer, prosecutor and duty judge should know their own country's answer before the screen turns red.</p>
<p>The request for <strong>provisional arrest</strong> is short: identity, offence, a statement that a warrant or a conviction exists, and the announcement that the full request will follow. Article 16, paragraph 9, of the Palermo Convention allows a State to take the person into custody, or to take other measures to ensure presence, where the circumstances are urgent and so warrant.</p>`,
        fr: `<p>L’écran affichait une <strong>notice rouge</strong> d’INTERPOL : une demande de localiser une personne et de l’arrêter provisoirement en vue de son extradition. La notice rouge n’est pas un mandat d’arrêt international. Chaque État décide de la valeur juridique qu’il lui reconnaît. Dans certains, elle suffit à l’arrestation ; dans d’autres, la police ne peut qu’observer la personne jusqu’à ce qu’un juge ait délivré un mandat sur demande d’arrestation provisoire. L’agent, le procureur et le juge de permanence devraient connaître la réponse de leur pays avant que l’écran ne devienne rouge.</p>
<p>La demande d’<strong>arrestation provisoire</strong> est brève : identité, infraction, mention de l’existence d’un mandat ou d’une condamnation, annonce de la demande complète. Le paragraphe 9 de l’article 16 de la Convention de Palerme permet à un État de placer la personne en détention, ou de prendre d’autres mesures pour assurer sa présence, lorsque les circonstances le justifient et qu’il y a urgence.</p>`,
        ar: `<p>ظهرت على الشاشة <strong>نشرة حمراء</strong> من الإنتربول: طلب بتحديد مكان شخص والقبض عليه مؤقتاً تمهيداً لتسليمه. والنشرة الحمراء ليست أمر قبض دولياً، بل تقرر كل دولة القيمة القانونية التي تعطيها لها. ففي دول تكفي للقبض، وفي دول أخرى لا تملك الشرطة سوى مراقبة الشخص إلى أن يصدر قاضٍ أمراً بناءً على طلب القبض المؤقت. وينبغي أن يعرف موظف الحدود والمدعي العام والقاضي المناوب جواب بلدهم قبل أن تحمرّ الشاشة.</p>
<p>وطلب <strong>القبض المؤقت</strong> قصير: الهوية والجريمة وبيان بوجود أمر قبض أو حكم، وإعلان أن الطلب الكامل سيتبع. وتجيز الفقرة 9 من المادة 16 من اتفاقية باليرمو للدولة أن تحتجز الشخص، أو أن تتخذ تدابير أخرى لضمان حضوره، متى اقتضت الظروف ذلك وكانت ملحّة.</p>`,
      },
    },
    { kind: 'heading', key: 'clock', level: 2, text: { en: 'The clock', fr: 'L’horloge', ar: 'الساعة' } },
    {
      kind: 'rich-text',
      key: 'clock-text',
      html: {
        en: "<p>Provisional arrest is a deprivation of liberty on little paper, so treaties limit it. The United Nations Model Treaty on Extradition (General Assembly resolution 45/116) proposes release after forty days if the full request hasn't arrived (art. 9, para. 4). The European Convention of 1957 permits release after eighteen days and in no event lets the arrest exceed forty (art. 16, para. 4). Other treaties have other figures, and the count may begin with the arrest or with the notification: read yours. Release doesn't bar a new arrest once the papers are complete, though by then the person has usually gone.</p>",
        fr: '<p>L’arrestation provisoire prive de liberté sur peu de papier ; les traités la limitent donc. Le Traité type d’extradition des Nations Unies (résolution 45/116 de l’Assemblée générale) propose la mise en liberté au bout de quarante jours si la demande complète n’est pas arrivée (art. 9, par. 4). La Convention européenne de 1957 permet d’y mettre fin après dix-huit jours et interdit en tout cas de dépasser quarante jours (art. 16, par. 4). D’autres traités fixent d’autres chiffres, et le délai peut courir de l’arrestation ou de la notification : lisez le vôtre. La mise en liberté n’empêche pas une nouvelle arrestation une fois les pièces complètes, mais la personne est alors le plus souvent partie.</p>',
        ar: '<p>القبض المؤقت حرمان من الحرية يستند إلى أوراق قليلة، ولذلك تقيّده المعاهدات. فمعاهدة الأمم المتحدة النموذجية لتسليم المجرمين (قرار الجمعية العامة 45/116) تقترح الإفراج بعد أربعين يوماً إذا لم يصل الطلب الكامل (المادة 9، الفقرة 4). والاتفاقية الأوروبية لعام 1957 تجيز إنهاءه بعد ثمانية عشر يوماً ولا تسمح بأن يتجاوز الأربعين بأي حال (المادة 16، الفقرة 4). وفي معاهدات أخرى أرقام أخرى، وقد يبدأ الحساب من القبض أو من الإخطار: فاقرأ معاهدتك. ولا يمنع الإفراج من القبض ثانيةً متى اكتملت الأوراق، لكن الشخص يكون عندئذ قد رحل في الغالب.</p>',
      },
    },
    {
      kind: 'table',
      key: 'clock-table',
      caption: {
        en: 'Who does what while the clock runs',
        fr: 'Qui fait quoi pendant que l’horloge tourne',
        ar: 'من يفعل ماذا والساعة تدور',
      },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">When</th><th scope="col">Requesting State</th><th scope="col">Requested State</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Day 0</th>
      <td>Confirms at once that it wants extradition</td>
      <td>Informs the person of the reasons and rights, notifies the requesting State</td>
    </tr>
    <tr>
      <th scope="row">Days 1–3</th>
      <td>Orders translations; asks which formalities apply</td>
      <td>Brings the person before a judge; consular notification</td>
    </tr>
    <tr>
      <th scope="row">First weeks</th>
      <td>Completes the request: warrant, facts, provisions, identity</td>
      <td>Checks nationality, pending proceedings, asylum claims</td>
    </tr>
    <tr>
      <th scope="row">Before the limit</th>
      <td>Transmits the request, and makes sure that it was received</td>
      <td>Decides on continued detention</td>
    </tr>
    <tr>
      <th scope="row">After the decision</th>
      <td>Sends escort officers within the time agreed</td>
      <td>Surrenders, with property required as evidence</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Moment</th><th scope="col">État requérant</th><th scope="col">État requis</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Jour 0</th>
      <td>Confirme aussitôt qu’il veut l’extradition</td>
      <td>Informe la personne des motifs et de ses droits, avise l’État requérant</td>
    </tr>
    <tr>
      <th scope="row">Jours 1 à 3</th>
      <td>Commande les traductions ; demande quelles formalités s’appliquent</td>
      <td>Présente la personne à un juge ; avis au consulat</td>
    </tr>
    <tr>
      <th scope="row">Premières semaines</th>
      <td>Complète la demande : mandat, faits, textes, identité</td>
      <td>Vérifie la nationalité, les procédures en cours, les demandes d’asile</td>
    </tr>
    <tr>
      <th scope="row">Avant l’échéance</th>
      <td>Transmet la demande et s’assure qu’elle est reçue</td>
      <td>Statue sur le maintien en détention</td>
    </tr>
    <tr>
      <th scope="row">Après la décision</th>
      <td>Envoie l’escorte dans le délai convenu</td>
      <td>Remet la personne, avec les objets nécessaires à la preuve</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">الوقت</th><th scope="col">الدولة الطالبة</th><th scope="col">الدولة متلقية الطلب</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">اليوم صفر</th>
      <td>تؤكد فوراً أنها تريد التسليم</td>
      <td>تبلغ الشخص بالأسباب وبحقوقه، وتخطر الدولة الطالبة</td>
    </tr>
    <tr>
      <th scope="row">الأيام 1 إلى 3</th>
      <td>تكلف بالترجمات وتسأل عن الشكليات اللازمة</td>
      <td>تعرض الشخص على قاض، وتخطر القنصلية</td>
    </tr>
    <tr>
      <th scope="row">الأسابيع الأولى</th>
      <td>تستكمل الطلب: أمر القبض والوقائع والنصوص والهوية</td>
      <td>تتحقق من الجنسية والدعاوى القائمة وطلبات اللجوء</td>
    </tr>
    <tr>
      <th scope="row">قبل انقضاء الأجل</th>
      <td>ترسل الطلب وتتأكد من وصوله</td>
      <td>تبت في استمرار الاحتجاز</td>
    </tr>
    <tr>
      <th scope="row">بعد القرار</th>
      <td>توفد ضباط المرافقة في الموعد المتفق عليه</td>
      <td>تسلّم الشخص مع الأشياء اللازمة للإثبات</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'papers', level: 2, text: { en: 'The papers', fr: 'Les pièces', ar: 'الأوراق' } },
    {
      kind: 'rich-text',
      key: 'papers-text',
      html: {
        en: '<p>The full request contains the warrant or the judgment, a statement of facts, the text of the provisions with their penalties and limitation periods, and whatever establishes identity. Common-law States may also require evidence that would justify committal for trial. The Palermo Convention asks its parties to expedite procedures and simplify evidentiary requirements, subject to domestic law (art. 16, para. 8). Ask early which of the two systems you face: evidence that satisfies <em>prima facie</em> rules takes weeks to assemble.</p>',
        fr: '<p>La demande complète contient le mandat ou le jugement, l’exposé des faits, le texte des dispositions avec les peines et la prescription, et tout ce qui établit l’identité. Les États de common law peuvent exiger en outre des preuves qui justifieraient un renvoi en jugement. La Convention de Palerme demande à ses parties d’accélérer les procédures et de simplifier les exigences de preuve, sous réserve de leur droit interne (art. 16, par. 8). Demandez tôt lequel des deux systèmes vous avez en face de vous : réunir des preuves répondant aux règles <em>prima facie</em> prend des semaines.</p>',
        ar: '<p>يتضمن الطلب الكامل أمر القبض أو الحكم، وبياناً بالوقائع، ونصوص الأحكام مع عقوباتها ومدد تقادمها، وكل ما يثبت الهوية. وقد تشترط دول القانون العام فوق ذلك أدلة تبرر الإحالة إلى المحاكمة. وتدعو اتفاقية باليرمو أطرافها إلى التعجيل بالإجراءات وتبسيط متطلبات الإثبات رهناً بقوانينها الداخلية (المادة 16، الفقرة 8). فاسأل مبكراً أي النظامين أمامك: فجمع أدلة تفي بقواعد <em>الدليل الظاهر</em> يستغرق أسابيع.</p>',
      },
    },
    { kind: 'heading', key: 'hearing', level: 2, text: { en: 'The hearing', fr: 'L’audience', ar: 'الجلسة' } },
    {
      kind: 'rich-text',
      key: 'hearing-text',
      html: {
        en: `<p>The extradition court doesn't try the case. It asks whether the conditions are met: is this the person, is the offence extraditable, is there no ground for refusal. Yet the person's liberty is at stake, and the guarantees that go with it apply. He must understand the proceedings, have a lawyer, be heard, and be able to have the detention reviewed by a court (ICCPR, art. 9, para. 4). In many States a second decision follows, taken by a minister, in which wider considerations have their place.</p>
<p><strong>Simplified surrender</strong> shortens the path: a person who consents, after legal advice, may be handed over in days. Consent should be given before a judge, recorded, and accompanied by a clear answer to one question: does it also waive speciality? Usually it shouldn't, unless the person expressly so agrees.</p>`,
        fr: `<p>Le juge de l’extradition ne juge pas l’affaire. Il se demande si les conditions sont remplies : est-ce la bonne personne, l’infraction donne-t-elle lieu à extradition, n’y a-t-il aucun motif de refus. Mais la liberté est en jeu, et les garanties qui l’accompagnent s’appliquent. La personne doit comprendre la procédure, avoir un avocat, être entendue et pouvoir faire contrôler sa détention par un tribunal (Pacte international relatif aux droits civils et politiques, art. 9, par. 4). Dans bien des États suit une seconde décision, prise par un ministre, où des considérations plus larges trouvent leur place.</p>
<p>La <strong>remise simplifiée</strong> raccourcit le chemin : la personne qui y consent, après avoir été conseillée, peut être remise en quelques jours. Le consentement devrait être donné devant un juge, consigné, et assorti d’une réponse claire à une question : emporte-t-il aussi renonciation à la spécialité ? En principe non, sauf accord exprès de l’intéressé.</p>`,
        ar: `<p>محكمة التسليم لا تفصل في الدعوى، بل تنظر هل استوفيت الشروط: هل هذا هو الشخص، وهل الجريمة مما يجوز التسليم فيه، وهل خلا الأمر من سبب للرفض. بيد أن حرية الشخص على المحك، فتنطبق الضمانات الملازمة لها: أن يفهم الإجراءات، وأن يكون له محام، وأن يُسمع، وأن يستطيع عرض احتجازه على محكمة (العهد الدولي الخاص بالحقوق المدنية والسياسية، المادة 9، الفقرة 4). وفي دول كثيرة يعقب ذلك قرار ثان يتخذه وزير، تجد فيه الاعتبارات الأوسع مكانها.</p>
<p>ويختصر <strong>التسليم المبسط</strong> الطريق: فمن يوافق بعد أن ينال مشورة قانونية يمكن تسليمه في أيام. وينبغي أن تعطى الموافقة أمام قاض وأن تُدوَّن، وأن يقترن بها جواب واضح عن سؤال: هل تعني أيضاً التنازل عن قاعدة التخصيص؟ والأصل أنها لا تعني ذلك ما لم يوافق الشخص عليه صراحةً.</p>`,
      },
    },
    {
      kind: 'case',
      key: 'thirty-ninth',
      title: { en: 'The thirty-ninth day', fr: 'Le trente-neuvième jour', ar: 'اليوم التاسع والثلاثون' },
      html: {
        en: '<p>Ricardo Salazar was arrested in Bogotá on a request from Manila under a treaty with a limit of forty days from arrest. On day thirty-nine the courier from the Philippine Department of Justice, Maria Santos, is at the counter with the full request. Two annexes are untranslated. The defence asks for his release at midnight.</p>',
        fr: '<p>Ricardo Salazar a été arrêté à Bogotá à la demande de Manille, en vertu d’un traité qui fixe une limite de quarante jours à compter de l’arrestation. Le trente-neuvième jour, l’envoyée du ministère philippin de la Justice, Maria Santos, est au guichet avec la demande complète. Deux annexes ne sont pas traduites. La défense demande la mise en liberté à minuit.</p>',
        ar: '<p>قُبض على ريكاردو سالازار في بوغوتا بناءً على طلب من مانيلا بموجب معاهدة تحدد مهلة أربعين يوماً من القبض. وفي اليوم التاسع والثلاثين تقف موفدة وزارة العدل الفلبينية ماريا سانتوس أمام الشباك ومعها الطلب الكامل، ومرفقان منه غير مترجمين. ويطلب الدفاع الإفراج عنه عند منتصف الليل.</p>',
      },
      question: {
        en: 'What can each side do, and what would have avoided the problem?',
        fr: 'Que peut faire chacune des parties, et qu’est-ce qui aurait évité le problème ?',
        ar: 'ماذا يستطيع كل طرف أن يفعل، وما الذي كان سيجنّب المشكلة؟',
      },
      answer: {
        en: "Ms. Santos should submit what she has: most treaties ask that the request and its supporting documents arrive within the period, and allow supplementary information afterwards. Whether two untranslated annexes make the request incomplete depends on the treaty and on what they contain; the statement of facts and the warrant are essential, an expert's curriculum vitae is not. The Colombian authority may set a short time for completion. The judge may, instead of detention, order other measures that ensure presence. Translation begun on day one, and a draft shown to the desk officer in week two, would have prevented the scene.",
        fr: 'Mme Santos devrait déposer ce qu’elle a : la plupart des traités veulent que la demande et ses pièces arrivent dans le délai, et admettent ensuite des compléments. Que deux annexes non traduites rendent la demande incomplète dépend du traité et de leur contenu ; l’exposé des faits et le mandat sont essentiels, le curriculum vitae d’un expert ne l’est pas. L’autorité colombienne peut impartir un bref délai pour compléter. Le juge peut, au lieu de la détention, ordonner d’autres mesures assurant la présence. Une traduction commencée le premier jour et un projet montré au rédacteur compétent la deuxième semaine auraient évité la scène.',
        ar: 'ينبغي للسيدة سانتوس أن تقدم ما لديها: فمعظم المعاهدات يشترط أن يصل الطلب ومستنداته خلال المدة ويجيز معلومات تكميلية بعدها. أما هل يجعل مرفقان غير مترجمين الطلبَ ناقصاً فيتوقف على المعاهدة وعلى مضمونهما؛ فبيان الوقائع وأمر القبض جوهريان، والسيرة الذاتية لخبير ليست كذلك. وللسلطة الكولومبية أن تمنح مهلة قصيرة للاستكمال. وللقاضي أن يأمر، بدل الاحتجاز، بتدابير أخرى تضمن الحضور. ولو بدأت الترجمة في اليوم الأول وعُرضت مسودة على الموظف المختص في الأسبوع الثاني لما وقع هذا المشهد.',
      },
    },
  ],
};
