import type { CoursePackage } from '@cursus/interop/contract';
import { questions } from './cooperation-in-brief-questions';

/** A course on mutual legal assistance and extradition, complete in English, French and Arabic. */
export const cooperationInBrief: CoursePackage = {
  key: 'demo-cooperation-in-brief',
  sourceLanguage: 'en',
  title: {
    en: 'International cooperation in brief',
    fr: 'La coopération internationale en bref',
    ar: 'التعاون الدولي بإيجاز',
  },
  summary: {
    en: 'How a request for evidence or for a person leaves one State and is executed in another, and what makes it fail. A demonstration course.',
    fr: 'Comment une demande de preuve ou de remise d’une personne quitte un État et s’exécute dans un autre, et ce qui la fait échouer. Cours de démonstration.',
    ar: 'كيف يخرج طلب الحصول على دليل أو تسليم شخص من دولة ويُنفَّذ في دولة أخرى، وما الذي يُفشله. دورة توضيحية.',
  },
  outcomes: [
    {
      en: 'Choose the right channel for what you need: police contact, mutual legal assistance or extradition',
      fr: 'Choisir la bonne voie selon le besoin : contact policier, entraide judiciaire ou extradition',
      ar: 'اختيار القناة المناسبة لما تحتاج إليه: اتصال شرطي أو مساعدة قانونية متبادلة أو تسليم',
    },
    {
      en: 'Draft a request that the other State can execute without asking back',
      fr: 'Rédiger une demande que l’État requis peut exécuter sans demander de précisions',
      ar: 'صياغة طلب تستطيع الدولة الأخرى تنفيذه دون الرجوع إليك بالسؤال',
    },
    {
      en: 'Recognise grounds of refusal early and plan around them',
      fr: 'Reconnaître tôt les motifs de refus et en tenir compte',
      ar: 'التعرّف مبكراً على أسباب الرفض والتخطيط لتفاديها',
    },
  ],
  audience: {
    en: 'Judges, prosecutors, police and staff of central authorities who send or receive requests',
    fr: 'Juges, procureurs, policiers et agents des autorités centrales qui envoient ou reçoivent des demandes',
    ar: 'القضاة وأعضاء النيابة العامة والشرطة والعاملون في السلطات المركزية ممن يرسلون الطلبات أو يتلقونها',
  },
  theme: 'international-cooperation',
  level: 'introductory',
  classification: 'open',
  hours: 3,
  modules: [
    {
      key: 'channels',
      title: { en: 'Choosing the channel', fr: 'Choisir la voie', ar: 'اختيار القناة' },
      activities: [
        {
          key: 'three-ways',
          kind: 'lesson',
          title: { en: 'Three ways across a border', fr: 'Trois façons de franchir une frontière', ar: 'ثلاث طرق عبر الحدود' },
          minutes: 12,
          completion: 'marked',
          blocks: [
            {
              kind: 'rich-text',
              key: 'intro',
              html: {
                en: '<p>An investigation stops at the border; the people and the money in it do not. What you may do next depends less on how urgent the matter is than on <strong>what you need</strong> and on <strong>what you will do with it</strong>. There are three ways, and using the wrong one costs months or the evidence itself.</p>',
                fr: '<p>L’enquête s’arrête à la frontière ; les personnes et l’argent, non. Ce qu’il vous est permis de faire ensuite dépend moins de l’urgence que de <strong>ce dont vous avez besoin</strong> et de <strong>l’usage que vous en ferez</strong>. Il existe trois voies, et se tromper de voie coûte des mois, ou la preuve elle-même.</p>',
                ar: '<p>يتوقف التحقيق عند الحدود، أما الأشخاص والأموال فلا. وما يجوز لك فعله بعد ذلك لا يتوقف على مدى الاستعجال بقدر ما يتوقف على <strong>ما تحتاج إليه</strong> وعلى <strong>ما ستفعله به</strong>. هناك ثلاث طرق، واختيار الطريق الخطأ يكلّف شهوراً، أو يكلّف الدليل نفسه.</p>',
              },
            },
            {
              kind: 'heading',
              key: 'h-police',
              level: 2,
              text: { en: 'Police to police', fr: 'De police à police', ar: 'من شرطة إلى شرطة' },
            },
            {
              kind: 'rich-text',
              key: 'police',
              html: {
                en: '<p>Officers may exchange information directly, through liaison officers or through INTERPOL. It is quick, and it is the right way to learn <em>whether</em> there is something to ask for: who owns a number plate, whether a person entered the country, which bank holds an account. In most systems it does not produce evidence. Ask the officer who answers whether the answer may be used in court, and write down the reply.</p>',
                fr: '<p>Les policiers peuvent échanger des informations directement, par des officiers de liaison ou par INTERPOL. C’est rapide, et c’est la bonne façon de savoir <em>s’il</em> y a quelque chose à demander : à qui appartient une plaque, si une personne est entrée dans le pays, quelle banque tient un compte. Dans la plupart des systèmes, cela ne produit pas de preuve. Demandez à celui qui répond si la réponse peut servir devant un tribunal, et notez ce qu’il dit.</p>',
                ar: '<p>يجوز لضباط الشرطة تبادل المعلومات مباشرة، أو عبر ضباط الاتصال، أو عبر الإنتربول. وهذا سريع، وهو الطريق الصحيح لمعرفة <em>ما إذا كان</em> هناك ما يُطلب: من يملك لوحة مركبة، وهل دخل شخص ما البلاد، وأي مصرف يحتفظ بحساب. لكنه في معظم النظم لا يُنتج دليلاً. اسأل من يجيبك هل يجوز استخدام الجواب أمام المحكمة، ودوّن ما يقوله.</p>',
              },
            },
            {
              kind: 'heading',
              key: 'h-mla',
              level: 2,
              text: { en: 'Mutual legal assistance', fr: 'L’entraide judiciaire', ar: 'المساعدة القانونية المتبادلة' },
            },
            {
              kind: 'rich-text',
              key: 'mla',
              html: {
                en: '<p>When you need evidence, or something that only a coercive measure can give (a search, a bank statement, a witness heard under oath), you ask for mutual legal assistance. The request goes from one <strong>central authority</strong> to another, rests on a treaty, on domestic law or on reciprocity, and is executed under the law of the State that is asked.</p>',
                fr: '<p>Lorsque vous avez besoin d’une preuve, ou de ce que seule une mesure coercitive peut donner (une perquisition, un relevé bancaire, un témoin entendu sous serment), vous demandez l’entraide judiciaire. La demande va d’une <strong>autorité centrale</strong> à une autre, repose sur un traité, sur le droit interne ou sur la réciprocité, et s’exécute selon le droit de l’État requis.</p>',
                ar: '<p>حين تحتاج إلى دليل، أو إلى ما لا يُنال إلا بإجراء قسري (تفتيش، أو كشف حساب مصرفي، أو سماع شاهد بعد حلف اليمين)، تطلب المساعدة القانونية المتبادلة. ينتقل الطلب من <strong>سلطة مركزية</strong> إلى أخرى، ويستند إلى معاهدة أو إلى القانون الداخلي أو إلى المعاملة بالمثل، ويُنفَّذ وفق قانون الدولة متلقية الطلب.</p>',
              },
            },
            {
              kind: 'citation',
              key: 'untoc-18',
              text: {
                en: 'States Parties shall afford one another the widest measure of mutual legal assistance in investigations, prosecutions and judicial proceedings.',
                fr: 'Les États Parties s’accordent mutuellement l’entraide judiciaire la plus large possible lors des enquêtes, poursuites et procédures judiciaires.',
                ar: 'تقدّم الدول الأطراف بعضها لبعض أكبر قدر ممكن من المساعدة القانونية المتبادلة في التحقيقات والملاحقات والإجراءات القضائية.',
              },
              source: {
                en: 'After article 18, paragraph 1, of the United Nations Convention against Transnational Organized Crime',
                fr: 'D’après l’article 18, paragraphe 1, de la Convention des Nations Unies contre la criminalité transnationale organisée',
                ar: 'عن المادة 18، الفقرة 1، من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
              },
            },
            { kind: 'heading', key: 'h-extradition', level: 2, text: { en: 'Extradition', fr: 'L’extradition', ar: 'التسليم' } },
            {
              kind: 'rich-text',
              key: 'extradition',
              html: {
                en: '<p>When you need the person, to be tried or to serve a sentence, you ask for extradition. It touches liberty, so a court is nearly always involved, and the rules are stricter: the conduct has to be an offence in both States (<em>dual criminality</em>), and the person may afterwards be tried only for what was granted (<em>speciality</em>).</p>',
                fr: '<p>Lorsque vous avez besoin de la personne, pour la juger ou pour qu’elle exécute une peine, vous demandez l’extradition. Elle touche à la liberté : un juge intervient presque toujours, et les règles sont plus strictes. Les faits doivent constituer une infraction dans les deux États (<em>double incrimination</em>), et la personne ne pourra ensuite être jugée que pour ce qui a été accordé (<em>spécialité</em>).</p>',
                ar: '<p>حين تحتاج إلى الشخص نفسه، لمحاكمته أو لتنفيذ عقوبة، تطلب التسليم. وهو يمسّ الحرية، ولذلك تتدخل محكمة في الغالب الأعم، وتكون القواعد أشد: يجب أن يكون الفعل جريمة في الدولتين (<em>ازدواجية التجريم</em>)، ولا يجوز بعد ذلك محاكمة الشخص إلا عمّا سُلّم من أجله (<em>قاعدة التخصيص</em>).</p>',
              },
            },
            {
              kind: 'table',
              key: 'compare',
              caption: { en: 'Which way for what', fr: 'Quelle voie pour quoi', ar: 'أي طريق ولأي غرض' },
              html: {
                en: '<table><thead><tr><th scope="col">You need</th><th scope="col">Way</th><th scope="col">Usual time</th></tr></thead><tbody><tr><th scope="row">A lead</th><td>Police contact</td><td>Hours to days</td></tr><tr><th scope="row">Evidence</th><td>Mutual legal assistance</td><td>Weeks to months</td></tr><tr><th scope="row">A person</th><td>Extradition</td><td>Months</td></tr></tbody></table>',
                fr: '<table><thead><tr><th scope="col">Vous avez besoin</th><th scope="col">Voie</th><th scope="col">Durée habituelle</th></tr></thead><tbody><tr><th scope="row">d’une piste</th><td>Contact policier</td><td>Heures ou jours</td></tr><tr><th scope="row">d’une preuve</th><td>Entraide judiciaire</td><td>Semaines ou mois</td></tr><tr><th scope="row">d’une personne</th><td>Extradition</td><td>Mois</td></tr></tbody></table>',
                ar: '<table><thead><tr><th scope="col">تحتاج إلى</th><th scope="col">الطريق</th><th scope="col">المدة المعتادة</th></tr></thead><tbody><tr><th scope="row">خيط للتحقيق</th><td>اتصال شرطي</td><td>ساعات أو أيام</td></tr><tr><th scope="row">دليل</th><td>مساعدة قانونية متبادلة</td><td>أسابيع أو أشهر</td></tr><tr><th scope="row">شخص</th><td>تسليم</td><td>أشهر</td></tr></tbody></table>',
              },
            },
          ],
        },
        {
          key: 'preserve-first',
          kind: 'lesson',
          title: { en: 'Preserve first, ask later', fr: 'Conserver d’abord, demander ensuite', ar: 'احفظ أولاً ثم اطلب' },
          minutes: 10,
          completion: 'marked',
          blocks: [
            {
              kind: 'rich-text',
              key: 'why',
              html: {
                en: '<p>Evidence dies while requests travel. Camera recordings are written over after days, connection data after weeks, and a company that closes takes its books with it. So the first step is often not the request but a message that asks the other side to <strong>keep what is there</strong> until the request arrives.</p>',
                fr: '<p>La preuve meurt pendant que la demande voyage. Les images de caméras sont effacées au bout de quelques jours, les données de connexion au bout de quelques semaines, et une société qui ferme emporte ses livres. La première étape n’est donc souvent pas la demande, mais un message priant l’autre partie de <strong>conserver ce qui existe</strong> jusqu’à l’arrivée de la demande.</p>',
                ar: '<p>يموت الدليل والطلب في الطريق. تُمحى تسجيلات الكاميرات بعد أيام، وبيانات الاتصال بعد أسابيع، والشركة التي تُغلق تأخذ دفاترها معها. لذلك لا تكون الخطوة الأولى في الغالب هي الطلب، بل رسالة تطلب من الطرف الآخر <strong>الاحتفاظ بما هو موجود</strong> حتى يصل الطلب.</p>',
              },
            },
            {
              kind: 'callout',
              key: 'network-247',
              tone: 'important',
              title: {
                en: 'Points of contact around the clock',
                fr: 'Des points de contact jour et nuit',
                ar: 'نقاط اتصال على مدار الساعة',
              },
              html: {
                en: '<p>For data held by service providers, States that are party to the Convention on Cybercrime (Budapest, 2001) keep a point of contact that answers at any hour (article 35) and can have data preserved (article 29). Know yours before you need it.</p>',
                fr: '<p>Pour les données détenues par des fournisseurs de services, les États parties à la Convention sur la cybercriminalité (Budapest, 2001) disposent d’un point de contact joignable à toute heure (article 35), qui peut faire conserver des données (article 29). Connaissez le vôtre avant d’en avoir besoin.</p>',
                ar: '<p>فيما يخص البيانات التي يحتفظ بها مقدمو الخدمات، لدى الدول الأطراف في اتفاقية الجريمة الإلكترونية (بودابست، 2001) نقطة اتصال تجيب في أي ساعة (المادة 35) ويمكنها طلب التحفظ على البيانات (المادة 29). تعرّف على نقطة الاتصال في بلدك قبل أن تحتاج إليها.</p>',
              },
            },
            {
              kind: 'case',
              key: 'case-hotel',
              title: { en: 'The hotel camera', fr: 'La caméra de l’hôtel', ar: 'كاميرا الفندق' },
              html: {
                en: '<p>Prosecutor Mariam Hassan learns that two suspects met in a hotel abroad nine days ago. The hotel keeps its recordings for fourteen days. Her draft request needs a translation and the signature of the central authority, which together take three weeks.</p>',
                fr: '<p>La procureure Mariam Hassan apprend que deux suspects se sont rencontrés il y a neuf jours dans un hôtel à l’étranger. L’hôtel conserve ses enregistrements quatorze jours. Son projet de demande doit être traduit et signé par l’autorité centrale, ce qui prend trois semaines.</p>',
                ar: '<p>تعلم وكيلة النيابة مريم حسن أن مشتبهاً بهما التقيا قبل تسعة أيام في فندق في الخارج. يحتفظ الفندق بتسجيلاته أربعة عشر يوماً. ويحتاج مشروع طلبها إلى ترجمة وإلى توقيع السلطة المركزية، ويستغرق ذلك ثلاثة أسابيع.</p>',
              },
              question: {
                en: 'What would you do today?',
                fr: 'Que feriez-vous aujourd’hui ?',
                ar: 'ماذا تفعل اليوم؟',
              },
              answer: {
                en: 'Ask through the police channel, today, that the recordings be secured, naming the camera, the day and the hour, and say that a formal request follows. Then send the request by the fastest channel that the treaty allows; many treaties let urgent requests go through INTERPOL.',
                fr: 'Demander dès aujourd’hui, par la voie policière, que les enregistrements soient mis en sûreté, en indiquant la caméra, le jour et l’heure, et annoncer une demande formelle. Puis envoyer celle-ci par la voie la plus rapide que le traité permet ; beaucoup de traités admettent INTERPOL en cas d’urgence.',
                ar: 'اطلب اليوم عبر القناة الشرطية تأمين التسجيلات، مع تحديد الكاميرا واليوم والساعة، وأبلغ أن طلباً رسمياً سيتبع. ثم أرسل الطلب بأسرع قناة تسمح بها المعاهدة؛ فكثير من المعاهدات تجيز إرسال الطلبات العاجلة عبر الإنتربول.',
              },
            },
          ],
        },
        {
          key: 'quiz-channels',
          kind: 'quiz',
          title: { en: 'Check: the right channel', fr: 'Vérification : la bonne voie', ar: 'اختبر نفسك: القناة المناسبة' },
          minutes: 8,
          completion: 'submitted',
          requires: ['three-ways'],
          quiz: {
            settings: {
              masteryScore: null,
              maxAttempts: null,
              minutesAllowed: null,
              shuffleQuestions: false,
              grading: 'highest',
              review: 'answers-and-key',
            },
            items: [{ question: 'q-way' }, { question: 'q-police' }, { question: 'q-speciality' }, { question: 'q-match' }],
          },
        },
      ],
    },
    {
      key: 'requests',
      title: { en: 'A request that works', fr: 'Une demande qui aboutit', ar: 'طلب ناجح' },
      activities: [
        {
          key: 'anatomy',
          kind: 'lesson',
          title: { en: 'Anatomy of a request', fr: 'Anatomie d’une demande', ar: 'تشريح الطلب' },
          minutes: 14,
          completion: 'marked',
          blocks: [
            {
              kind: 'rich-text',
              key: 'reader',
              html: {
                en: '<p>Your reader is a colleague who knows nothing of your case, works under another law, and has forty other requests. Write for that person. Say <strong>who</strong> asks, <strong>what</strong> happened, <strong>which law</strong> it breaks, <strong>what</strong> you want done, <strong>why</strong> it is connected with the facts, and <strong>by when</strong>.</p>',
                fr: '<p>Votre lecteur est un collègue qui ne sait rien de votre affaire, applique un autre droit et a quarante autres demandes. Écrivez pour lui. Dites <strong>qui</strong> demande, <strong>ce qui</strong> s’est passé, <strong>quelle loi</strong> est violée, <strong>ce que</strong> vous voulez, <strong>pourquoi</strong> cela se rattache aux faits, et <strong>pour quand</strong>.</p>',
                ar: '<p>قارئك زميل لا يعرف شيئاً عن قضيتك، ويعمل بقانون آخر، ولديه أربعون طلباً غير طلبك. اكتب لهذا الزميل. قل <strong>من</strong> يطلب، و<strong>ماذا</strong> حدث، و<strong>أي قانون</strong> خُرق، و<strong>ماذا</strong> تريد، و<strong>لماذا</strong> يرتبط ذلك بالوقائع، و<strong>متى</strong> تحتاج إليه.</p>',
              },
            },
            {
              kind: 'heading',
              key: 'h-facts',
              level: 2,
              text: { en: 'Facts, not conclusions', fr: 'Des faits, non des conclusions', ar: 'وقائع لا استنتاجات' },
            },
            {
              kind: 'rich-text',
              key: 'facts',
              html: {
                en: '<p>“The suspect finances terrorism” is a conclusion; a judge abroad cannot order anything on it. “On 3 May the suspect paid 4,000 euros in cash into account X, from which the rent of the flat was paid where the explosives were found” is a set of facts. Give dates, places, numbers and the source of each.</p><ul><li>Name persons in full, in the original script and in Latin letters, with the date of birth.</li><li>Quote the text of the offence and its penalty.</li><li>Explain for each measure what you expect to find.</li></ul>',
                fr: '<p>« Le suspect finance le terrorisme » est une conclusion ; un juge étranger ne peut rien ordonner sur cette base. « Le 3 mai, le suspect a versé 4 000 euros en espèces sur le compte X, à partir duquel a été payé le loyer de l’appartement où se trouvaient les explosifs » est un ensemble de faits. Donnez les dates, les lieux, les montants et la source de chacun.</p><ul><li>Nommez les personnes en entier, dans l’écriture d’origine et en lettres latines, avec la date de naissance.</li><li>Citez le texte de l’infraction et la peine encourue.</li><li>Expliquez, pour chaque mesure, ce que vous espérez trouver.</li></ul>',
                ar: '<p>«المشتبه به يموّل الإرهاب» استنتاج، ولا يستطيع قاضٍ في الخارج أن يأمر بشيء بناءً عليه. أما «في 3 مايو أودع المشتبه به 4000 يورو نقداً في الحساب س، ومنه دُفع إيجار الشقة التي عُثر فيها على المتفجرات» فهي وقائع. اذكر التواريخ والأماكن والمبالغ ومصدر كل منها.</p><ul><li>اذكر الأسماء كاملة، بالكتابة الأصلية وبالحروف اللاتينية، مع تاريخ الميلاد.</li><li>انقل نص الجريمة وعقوبتها.</li><li>بيّن لكل إجراء ما تتوقع العثور عليه.</li></ul>',
              },
            },
            {
              kind: 'callout',
              key: 'confidential',
              tone: 'warning',
              title: { en: 'Who will read this?', fr: 'Qui lira ceci ?', ar: 'من سيقرأ هذا؟' },
              html: {
                en: '<p>In some States the person concerned may see the request. Leave out what would put a source in danger, ask for confidentiality, and agree on it before you send.</p>',
                fr: '<p>Dans certains États, la personne concernée peut voir la demande. Omettez ce qui mettrait une source en danger, demandez la confidentialité, et convenez-en avant l’envoi.</p>',
                ar: '<p>في بعض الدول يمكن للشخص المعني الاطلاع على الطلب. احذف ما قد يعرّض مصدراً للخطر، واطلب السرية، واتفق عليها قبل الإرسال.</p>',
              },
            },
          ],
        },
        {
          key: 'refusal',
          kind: 'lesson',
          title: { en: 'Why requests are refused', fr: 'Pourquoi les demandes sont refusées', ar: 'لماذا تُرفض الطلبات' },
          minutes: 12,
          completion: 'marked',
          blocks: [
            {
              kind: 'rich-text',
              key: 'grounds',
              html: {
                en: '<p>Some grounds protect the other State, others protect the person. Dual criminality, <em>ne bis in idem</em>, the death penalty, a risk of torture, discrimination, the political offence exception: each can be met with an argument or an assurance if you think of it <strong>before</strong> you write.</p><p>For terrorist offences the political exception is largely closed. Article 14 of the International Convention for the Suppression of the Financing of Terrorism (1999) says that none of its offences is to be regarded as a political one for extradition or mutual legal assistance. Article 15 keeps the other side of the balance: nobody has to cooperate where there are substantial grounds for believing that a person would be prosecuted for race, religion, nationality, ethnic origin or political opinion.</p>',
                fr: '<p>Certains motifs protègent l’autre État, d’autres la personne. Double incrimination, <em>ne bis in idem</em>, peine de mort, risque de torture, discrimination, infraction politique : à chacun on peut répondre par un argument ou une assurance, à condition d’y penser <strong>avant</strong> d’écrire.</p><p>Pour les infractions terroristes, l’exception politique est largement fermée. L’article 14 de la Convention internationale pour la répression du financement du terrorisme (1999) dispose qu’aucune de ses infractions n’est considérée comme politique aux fins d’extradition ou d’entraide. L’article 15 garde l’autre plateau de la balance : nul n’est tenu de coopérer s’il existe des raisons sérieuses de croire qu’une personne serait poursuivie pour sa race, sa religion, sa nationalité, son origine ethnique ou ses opinions politiques.</p>',
                ar: '<p>بعض أسباب الرفض تحمي الدولة الأخرى، وبعضها يحمي الشخص. ازدواجية التجريم، وعدم جواز المحاكمة مرتين، وعقوبة الإعدام، وخطر التعذيب، والتمييز، والجريمة السياسية: لكل منها حجة أو ضمان يُقدَّم، شرط أن تفكر فيه <strong>قبل</strong> أن تكتب.</p><p>وفي الجرائم الإرهابية يكاد باب الاستثناء السياسي يكون مغلقاً. تنص المادة 14 من الاتفاقية الدولية لقمع تمويل الإرهاب (1999) على ألا تُعد أي من جرائمها جريمة سياسية لأغراض التسليم أو المساعدة القانونية. وتحفظ المادة 15 الكفة الأخرى: فلا إلزام بالتعاون إذا وُجدت أسباب جدية للاعتقاد بأن الشخص سيُلاحق بسبب عرقه أو دينه أو جنسيته أو أصله الإثني أو رأيه السياسي.</p>',
              },
            },
            {
              kind: 'case',
              key: 'case-assurance',
              title: { en: 'An assurance that convinces', fr: 'Une assurance qui convainc', ar: 'ضمان مقنع' },
              html: {
                en: '<p>A State asks for a man accused of an attack in which four people died. Its law allows the death penalty. The requested State has abolished it.</p>',
                fr: '<p>Un État demande un homme accusé d’un attentat qui a fait quatre morts. Sa loi prévoit la peine de mort. L’État requis l’a abolie.</p>',
                ar: '<p>تطلب دولة تسليم رجل متهم بهجوم قُتل فيه أربعة أشخاص. ويجيز قانونها عقوبة الإعدام، أما الدولة متلقية الطلب فقد ألغتها.</p>',
              },
              question: {
                en: 'What should the request contain, and who must sign it?',
                fr: 'Que doit contenir la demande, et qui doit la signer ?',
                ar: 'ماذا ينبغي أن يتضمن الطلب، ومن يوقّعه؟',
              },
              answer: {
                en: 'An assurance that the penalty will not be imposed or, if imposed, not carried out; given by an authority that can bind the courts and the government; specific to this person; and with a way to check that it is kept.',
                fr: 'L’assurance que la peine ne sera pas prononcée ou, si elle l’est, pas exécutée ; donnée par une autorité qui peut engager les tribunaux et le gouvernement ; propre à cette personne ; et assortie d’un moyen de vérifier qu’elle est tenue.',
                ar: 'ضماناً بألا تُوقَّع العقوبة، أو ألا تُنفَّذ إن وُقّعت؛ صادراً عن سلطة تستطيع إلزام المحاكم والحكومة؛ خاصاً بهذا الشخص؛ ومقترناً بوسيلة للتحقق من الوفاء به.',
              },
            },
          ],
        },
        {
          key: 'final',
          kind: 'quiz',
          title: { en: 'Final quiz', fr: 'Épreuve finale', ar: 'الاختبار النهائي' },
          minutes: 20,
          completion: 'passed',
          requires: ['anatomy', 'refusal', 'quiz-channels'],
          quiz: {
            introduction: {
              en: '<p>Seven questions; 70 % is needed to pass. You may try as often as you like, and the best attempt counts.</p>',
              fr: '<p>Sept questions ; il faut 70 % pour réussir. Vous pouvez essayer autant de fois que vous le souhaitez ; le meilleur essai compte.</p>',
              ar: '<p>سبعة أسئلة، ويلزم 70 % للنجاح. يمكنك المحاولة بقدر ما تشاء، وتُحتسب أفضل محاولة.</p>',
            },
            settings: {
              masteryScore: 0.7,
              maxAttempts: null,
              minutesAllowed: 45,
              shuffleQuestions: false,
              grading: 'highest',
              review: 'answers-and-key',
            },
            items: [
              { question: 'q-order' },
              { question: 'q-grounds' },
              { question: 'q-short' },
              { question: 'q-days' },
              { question: 'q-match' },
              { draw: 2, from: ['q-way', 'q-police', 'q-speciality', 'q-political'] },
            ],
          },
        },
        {
          key: 'reflection',
          kind: 'quiz',
          title: {
            en: 'For practice: write the key paragraph',
            fr: 'Exercice : rédiger le paragraphe essentiel',
            ar: 'تمرين: اكتب الفقرة الأساسية',
          },
          minutes: 15,
          completion: 'none',
          quiz: {
            settings: {
              masteryScore: null,
              maxAttempts: null,
              minutesAllowed: null,
              shuffleQuestions: false,
              grading: 'last',
              review: 'answers-and-key',
            },
            items: [{ question: 'q-essay' }],
          },
        },
      ],
    },
  ],
  questions,
  files: [],
};
