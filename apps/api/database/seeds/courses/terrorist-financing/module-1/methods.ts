import type { PackageActivity } from '@cursus/interop/contract';

export const methods: PackageActivity = {
  key: 'methods',
  kind: 'lesson',
  title: { en: 'How the money moves', ar: 'كيف يتحرك المال' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>Attacks are cheap and organizations are expensive. A knife, a rented van or a home-made device cost less than a month's salary, so that the last payment before an attack looks like any other. What is visible, if anyone looks, is the long stream that feeds a group: levies, donations, trade, salaries.</p>",
        ar: '<p>الهجمات رخيصة والتنظيمات باهظة. فثمن السكين أو أجرة الشاحنة أو كلفة العبوة المصنوعة في البيت أقل من راتب شهر، ولذلك تشبه الدفعة الأخيرة قبل الهجوم أي دفعة أخرى. وما يُرى، إن نظر أحد، هو المجرى الطويل الذي يغذي الجماعة: إتاوات وتبرعات وتجارة ورواتب.</p>',
      },
    },
    { kind: 'heading', key: 'raise', level: 2, text: { en: 'Four stages', ar: 'أربع مراحل' } },
    {
      kind: 'rich-text',
      key: 'stages',
      html: {
        en: '<p>It helps to ask four questions of any flow: how was it <strong>raised</strong>, how is it <strong>moved</strong>, where is it <strong>stored</strong>, for what is it <strong>used</strong>? Each stage has its own witnesses. The donor knows about the first, the broker about the second, the bookkeeper about the third, the quartermaster about the fourth. Investigations that begin with the use, a purchase of fertilizer for example, work backwards; those that begin with a report from a bank work forwards.</p>',
        ar: '<p>من المفيد أن تسأل عن أي تدفق أربعة أسئلة: كيف <strong>جُمع</strong>، وكيف <strong>يُنقل</strong>، وأين <strong>يُخزن</strong>، وفيم <strong>يُستخدم</strong>؟ ولكل مرحلة شهودها. فالمتبرع يعرف الأولى، والوسيط الثانية، وماسك الدفاتر الثالثة، ومسؤول الإمداد الرابعة. والتحقيقات التي تبدأ بالاستخدام، كشراء سماد، تسير إلى الوراء؛ والتي تبدأ ببلاغ من مصرف تسير إلى الأمام.</p>',
      },
    },
    {
      kind: 'table',
      key: 'methods-table',
      caption: { en: 'Common methods, and where they leave traces', ar: 'أساليب شائعة وأين تترك أثراً' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Method</th><th scope="col">Why it is chosen</th><th scope="col">Where it leaves traces</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Small donations, online appeals</th>
      <td>Sympathy, many donors</td>
      <td>Payment platforms, chat groups, screenshots of thanks</td>
    </tr>
    <tr>
      <th scope="row">Extortion, “taxes”, control of roads</th>
      <td>Territory</td>
      <td>Receipts (groups love receipts), victims, truck drivers</td>
    </tr>
    <tr>
      <th scope="row">Kidnapping for ransom</th>
      <td>Large sums at once</td>
      <td>Intermediaries, banknote numbers, telephone contacts</td>
    </tr>
    <tr>
      <th scope="row">Looted antiquities, charcoal, gold, wildlife, drugs</th>
      <td>Links with organized crime</td>
      <td>Customs papers, dealers, ships' logs</td>
    </tr>
    <tr>
      <th scope="row">Hawala and similar services</th>
      <td>Speed, trust, no banks nearby</td>
      <td>Ledgers, messages with codes, settlement in trade</td>
    </tr>
    <tr>
      <th scope="row">Bank and mobile-money accounts of others</th>
      <td>Ordinary appearance</td>
      <td>Devices shared by several accounts, odd hours and places</td>
    </tr>
    <tr>
      <th scope="row">Virtual assets</th>
      <td>Distance, pseudonyms</td>
      <td>The blockchain itself; exchanges that know their customers</td>
    </tr>
    <tr>
      <th scope="row">Cash couriers</th>
      <td>No record</td>
      <td>Travel data, declarations at the border</td>
    </tr>
    <tr>
      <th scope="row">Misuse of a charity</th>
      <td>Good name</td>
      <td>Gaps between what was shipped and what arrived</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">الأسلوب</th><th scope="col">لماذا يُختار</th><th scope="col">أين يترك أثراً</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">تبرعات صغيرة ونداءات على الإنترنت</th>
      <td>التعاطف وكثرة المتبرعين</td>
      <td>منصات الدفع ومجموعات الدردشة وصور رسائل الشكر</td>
    </tr>
    <tr>
      <th scope="row">الابتزاز و«الضرائب» والسيطرة على الطرق</th>
      <td>السيطرة على أرض</td>
      <td>إيصالات (فالجماعات تحب الإيصالات) وضحايا وسائقو شاحنات</td>
    </tr>
    <tr>
      <th scope="row">الخطف طلباً للفدية</th>
      <td>مبالغ كبيرة دفعة واحدة</td>
      <td>وسطاء وأرقام أوراق نقدية واتصالات هاتفية</td>
    </tr>
    <tr>
      <th scope="row">آثار منهوبة وفحم وذهب وأحياء برية ومخدرات</th>
      <td>صلات بالجريمة المنظمة</td>
      <td>أوراق جمركية وتجار وسجلات سفن</td>
    </tr>
    <tr>
      <th scope="row">الحوالة وما يشبهها من خدمات</th>
      <td>السرعة والثقة وغياب المصارف</td>
      <td>دفاتر ورسائل مرمّزة وتسويات تجارية</td>
    </tr>
    <tr>
      <th scope="row">حسابات مصرفية أو هاتفية لآخرين</th>
      <td>مظهر عادي</td>
      <td>أجهزة تشترك فيها عدة حسابات وأوقات وأماكن غريبة</td>
    </tr>
    <tr>
      <th scope="row">الأصول الافتراضية</th>
      <td>البعد والأسماء المستعارة</td>
      <td>سلسلة الكتل نفسها ومنصات تعرف عملاءها</td>
    </tr>
    <tr>
      <th scope="row">ناقلو النقد</th>
      <td>بلا قيد</td>
      <td>بيانات السفر والإقرارات على الحدود</td>
    </tr>
    <tr>
      <th scope="row">إساءة استخدام منظمة خيرية</th>
      <td>السمعة الطيبة</td>
      <td>فجوات بين ما شُحن وما وصل</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'hawala', level: 2, text: { en: 'Hawala: a service, not a crime', ar: 'الحوالة: خدمة لا جريمة' } },
    {
      kind: 'rich-text',
      key: 'hawala-text',
      html: {
        en: '<p>For millions of migrants hawala is the only way to send money home. A client in Oslo hands over cash; a broker there calls a broker in Hargeisa, who pays the family within the hour; the two settle later through goods or other debts. Nothing crosses the border but a message. Where law requires registration, an unregistered broker commits an offence, though it is a different one from financing terrorism. The ledger of a broker who keeps honest books is among the best evidence that a financial investigator can hope for.</p>',
        ar: '<p>الحوالة عند ملايين المهاجرين هي السبيل الوحيد لإرسال المال إلى أهلهم. يسلّم زبون في أوسلو نقداً؛ فيتصل وسيط هناك بوسيط في هرغيسا يدفع للأسرة خلال ساعة؛ ثم يتسوّى الاثنان لاحقاً ببضائع أو ديون أخرى. ولا يعبر الحدود سوى رسالة. وحيث يشترط القانون التسجيل يرتكب الوسيط غير المسجل جريمة، لكنها غير جريمة تمويل الإرهاب. ودفتر الوسيط الأمين من أفضل الأدلة التي يتمناها محقق مالي.</p>',
      },
    },
    { kind: 'heading', key: 'virtual', level: 2, text: { en: 'Virtual assets', ar: 'الأصول الافتراضية' } },
    {
      kind: 'rich-text',
      key: 'virtual-text',
      html: {
        en: '<p>Transfers in most virtual currencies are recorded for ever in a public chain. What is hidden is the name behind an address, and that name often becomes visible where virtual money turns into the ordinary kind. FATF Recommendation 15 brings virtual-asset service providers under the same duties as financial institutions, including customer due diligence and the “travel rule” on originator and beneficiary information. Speed is everything here, since a wallet can be emptied within seconds of a careless telephone call.</p>',
        ar: '<p>تُسجل تحويلات معظم العملات الافتراضية إلى الأبد في سلسلة علنية. والمخفي هو الاسم الكامن وراء العنوان، وكثيراً ما يظهر هذا الاسم حيث يتحول المال الافتراضي إلى مال عادي. وتُخضع التوصية 15 لمجموعة العمل المالي مقدمي خدمات الأصول الافتراضية للواجبات نفسها المفروضة على المؤسسات المالية، ومنها العناية الواجبة تجاه العملاء و«قاعدة السفر» الخاصة بمعلومات المُنشئ والمستفيد. والسرعة هنا كل شيء، فالمحفظة قد تُفرغ بعد ثوان من مكالمة غير محترسة.</p>',
      },
    },
    { kind: 'heading', key: 'indicators', level: 2, text: { en: 'Indicators are questions', ar: 'المؤشرات أسئلة' } },
    {
      kind: 'rich-text',
      key: 'indicators-text',
      html: {
        en: "<p>A report of suspicion isn't proof, and an indicator isn't even a suspicion until it has been put into context. Transfers to a border town may come from a fighter's friend or from a truck driver's wife. A new account opened in quick succession with a rented car, a one-way ticket and a paid-off debt deserves a second look. A foreign name, a religious charity or a conflict zone alone don't.</p>",
        ar: '<p>بلاغ الاشتباه ليس إثباتاً، والمؤشر ليس حتى اشتباهاً ما لم يوضع في سياقه. فالحوالات إلى بلدة حدودية قد تكون من صديق مقاتل أو إلى زوجة سائق شاحنة. والحساب الجديد الذي يتزامن فتحه مع استئجار سيارة وتذكرة ذهاب بلا عودة وسداد دين يستحق نظرة ثانية. أما الاسم الأجنبي أو الجمعية الدينية أو منطقة النزاع وحدها فلا.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'profile',
      tone: 'note',
      title: { en: 'Behaviour, not origin', ar: 'السلوك لا الأصل' },
      html: {
        en: '<p>Indicators built on nationality or religion are unlawful discrimination, and they also perform badly: they produce thousands of false alerts among which the real one is lost.</p>',
        ar: '<p>المؤشرات المبنية على الجنسية أو الدين تمييز غير مشروع، وهي فوق ذلك ضعيفة الأداء: تُنتج آلاف الإنذارات الكاذبة التي يضيع بينها الإنذار الصحيح.</p>',
      },
    },
    {
      kind: 'case',
      key: 'ledger',
      title: { en: 'A ledger in three colours', ar: 'دفتر بثلاثة ألوان' },
      html: {
        en: "<p>In a search of a broker's shop, police find a ledger with entries in blue, green and red. The broker, Abdi Warsame, says that the colours are his mood. Most red entries show 500, 1,000 or 2,000 dollars, go to one town and carry the name “Uncle”. The analyst, Mei Lin Tan, has four days.</p>",
        ar: '<p>تجد الشرطة لدى تفتيش محل وسيط دفتراً قيوده بالأزرق والأخضر والأحمر. ويقول الوسيط عبدي ورسمه إن الألوان مزاجه. ومعظم القيود الحمراء بمبالغ 500 أو 1000 أو 2000 دولار، تذهب إلى بلدة واحدة وتحمل اسم «العم». وأمام المحللة مي لين تان أربعة أيام.</p>',
      },
      question: {
        en: 'How could she test what the colours mean, without assuming the worst?',
        ar: 'كيف يمكنها أن تختبر معنى الألوان دون أن تفترض الأسوأ؟',
      },
      answer: {
        en: 'She could compare the colours with independent facts: do red entries cluster on days when a group is known to have paid salaries, do the blue ones fit school terms and holidays, do telephone contacts change with the colour? She could ask a few blue and green customers, whose transactions look ordinary, how “Uncle” and others are named. She could check settlement: who brought goods to balance red entries? And she should ask Mr. Warsame again, with an interpreter and a lawyer, page by page. Two explanations ought to be kept open until one fails, for example that red marks customers on credit.',
        ar: 'يمكنها أن تقارن الألوان بوقائع مستقلة: هل تتركز القيود الحمراء في أيام عُرف أن جماعة دفعت فيها رواتب، وهل توافق الزرقاء فصول الدراسة والأعياد، وهل تتغير الاتصالات الهاتفية مع اللون؟ ويمكنها أن تسأل بعض أصحاب القيود الزرقاء والخضراء، ممن تبدو معاملاتهم عادية، كيف يسمَّى «العم» وغيره. ويمكنها أن تفحص التسوية: من أتى ببضائع لموازنة القيود الحمراء؟ وعليها أن تسأل السيد ورسمه ثانيةً، بحضور مترجم ومحام، صفحة صفحة. وينبغي أن يبقى تفسيران مفتوحين إلى أن يسقط أحدهما، كأن يكون الأحمر علامة على زبائن الدَّين.',
      },
    },
  ],
};
