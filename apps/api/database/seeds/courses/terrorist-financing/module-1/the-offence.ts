import type { PackageActivity } from '@cursus/interop/contract';

export const theOffence: PackageActivity = {
  key: 'the-offence',
  kind: 'lesson',
  title: { en: 'What the offence is', ar: 'ما الجريمة' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: "<p>A tailor in a port town sends forty dollars a month to a cousin. The cousin drives for an armed group. Is the tailor helping his family, or financing terrorism? The answer doesn't depend on the sum. It depends on what he knew and wanted, and on how carefully somebody asks.</p>",
        ar: '<p>خياط في بلدة ساحلية يرسل إلى ابن عمه أربعين دولاراً كل شهر. وابن عمه سائق لدى جماعة مسلحة. فهل يعين الخياط أسرته أم يمول الإرهاب؟ لا يتوقف الجواب على المبلغ، بل على ما كان يعلمه ويريده، وعلى دقة من يسأل.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'convention',
      level: 2,
      text: { en: 'The core: article 2 of the Financing Convention', ar: 'الجوهر: المادة 2 من اتفاقية قمع التمويل' },
    },
    {
      kind: 'rich-text',
      key: 'convention-text',
      html: {
        en: '<p>The International Convention for the Suppression of the Financing of Terrorism (1999) created an offence that stands on its own feet. It punishes the person who pays, whether or not anyone acts.</p>',
        ar: '<p>أنشأت الاتفاقية الدولية لقمع تمويل الإرهاب (1999) جريمة قائمة بذاتها. فهي تعاقب من يدفع، سواء أقدم أحد على الفعل أم لم يقدم.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'icsft-2-1',
      text: {
        en: '“Any person commits an offence within the meaning of this Convention if that person by any means, directly or indirectly, unlawfully and wilfully, provides or collects funds with the intention that they should be used or in the knowledge that they are to be used, in full or in part, in order to carry out …”',
        ar: '«يرتكب جريمة بمفهوم هذه الاتفاقية كل شخص يقوم بأية وسيلة كانت، مباشرة أو غير مباشرة، وبشكل غير مشروع وبإرادته، بتقديم أو جمع أموال بنية استخدامها، أو هو يعلم أنها ستستخدم كليا أو جزئيا، للقيام ...»',
      },
      source: {
        en: 'International Convention for the Suppression of the Financing of Terrorism, art. 2, para. 1',
        ar: 'الاتفاقية الدولية لقمع تمويل الإرهاب، المادة 2، الفقرة 1',
      },
      url: 'https://treaties.un.org/doc/db/Terrorism/english-18-11.pdf',
      readOn: '2026-11-24',
    },
    {
      kind: 'rich-text',
      key: 'elements',
      html: {
        en: `<p>Taken apart, the sentence has five elements.</p>
<ol>
  <li><strong>An act:</strong> providing or collecting. Asking for money in a chat group is already collecting once funds come in; carrying it over a border is providing.</li>
  <li><strong>Funds:</strong> article 1 defines them as assets of every kind, tangible or intangible, movable or immovable, however acquired. A vehicle, a plot of land, a voucher or a unit of virtual currency are funds. Their origin may be perfectly lawful.</li>
  <li><strong>Unlawfully and wilfully.</strong> Negligence doesn't suffice, and a payment made under lawful authority isn't unlawful.</li>
  <li><strong>Intention or knowledge</strong> that the funds be used, in full or in part, for the acts named.</li>
  <li><strong>The acts named:</strong> offences under the treaties in the annex; and any other act intended to kill or seriously injure a civilian, or another person not taking an active part in hostilities, whose purpose by its nature or context is to intimidate a population or to compel a government or an international organization.</li>
</ol>`,
        ar: `<p>إذا فُكّكت الجملة ظهرت فيها خمسة عناصر.</p>
<ol>
  <li><strong>فعل:</strong> التقديم أو الجمع. فطلب المال في مجموعة دردشة جمعٌ متى وصلت الأموال، وحمله عبر الحدود تقديم.</li>
  <li><strong>أموال:</strong> عرّفتها المادة 1 بأنها أي نوع من الأموال، المادية أو غير المادية، المنقولة أو غير المنقولة، أياً كانت طريقة الحصول عليها. فالمركبة وقطعة الأرض والقسيمة ووحدة العملة الافتراضية أموال. وقد يكون مصدرها مشروعاً تماماً.</li>
  <li><strong>بشكل غير مشروع وبالإرادة.</strong> فلا يكفي الإهمال، والدفع الذي يستند إلى سلطة قانونية ليس غير مشروع.</li>
  <li><strong>النية أو العلم</strong> بأن الأموال ستستخدم كلياً أو جزئياً في الأفعال المسماة.</li>
  <li><strong>الأفعال المسماة:</strong> الجرائم الواردة في المعاهدات المذكورة في المرفق؛ وأي عمل آخر يراد به قتل مدني أو أي شخص آخر لا يشارك مشاركة نشطة في الأعمال العدائية، أو إصابته بجروح بدنية جسيمة، متى كان غرضه بحكم طبيعته أو سياقه ترويع السكان أو إرغام حكومة أو منظمة دولية.</li>
</ol>`,
      },
    },
    {
      kind: 'citation',
      key: 'icsft-2-3',
      text: {
        en: '“For an act to constitute an offence set forth in paragraph 1, it shall not be necessary that the funds were actually used to carry out an offence referred to in paragraph 1, subparagraph (a) or (b).”',
        ar: '«لكي يشكل عمل ما جريمة من الجرائم المحددة في الفقرة 1، ليس من الضروري أن تستعمل الأموال فعليا لتنفيذ جريمة من الجرائم المشار إليها في الفقرة 1، الفقرة الفرعية (أ) أو (ب).»',
      },
      source: {
        en: 'International Convention for the Suppression of the Financing of Terrorism, art. 2, para. 3',
        ar: 'الاتفاقية الدولية لقمع تمويل الإرهاب، المادة 2، الفقرة 3',
      },
      url: 'https://treaties.un.org/doc/db/Terrorism/english-18-11.pdf',
      readOn: '2026-11-24',
    },
    { kind: 'heading', key: 'wider', level: 2, text: { en: 'Wider than the Convention', ar: 'أوسع من الاتفاقية' } },
    {
      kind: 'rich-text',
      key: 'wider-text',
      html: {
        en: '<p>The Convention ties the funds to <em>acts</em>. Since 2001 the Security Council and the Financial Action Task Force (FATF) have gone further, because groups also need money for rent, food, propaganda and training. FATF Recommendation 5 asks countries to criminalize the financing of terrorist organizations and individual terrorists <em>even in the absence of a link to a specific terrorist act</em>. Resolution 2462 (2019), adopted under Chapter VII, made this binding on all States for the benefit of such organizations or individuals for any purpose, expressly including recruitment, training and travel. Resolution 2178 (2014) had already required that funding the travel of foreign terrorist fighters be a serious offence.</p>',
        ar: '<p>تربط الاتفاقية الأموال <em>بأفعال</em>. ومنذ عام 2001 ذهب مجلس الأمن ومجموعة العمل المالي (فاتف) إلى أبعد من ذلك، لأن الجماعات تحتاج إلى المال للإيجار والطعام والدعاية والتدريب أيضاً. فالتوصية 5 لمجموعة العمل المالي تطلب تجريم تمويل المنظمات الإرهابية والإرهابيين الأفراد <em>حتى في غياب صلة بعمل إرهابي معيّن</em>. وقد جعل القرار 2462 (2019)، المعتمد بموجب الفصل السابع، ذلك ملزماً لجميع الدول متى كان التمويل لمنفعة هذه المنظمات أو هؤلاء الأفراد لأي غرض، ومنه صراحةً التجنيد والتدريب والسفر. وكان القرار 2178 (2014) قد أوجب أن يكون تمويل سفر المقاتلين الإرهابيين الأجانب جريمة خطيرة.</p>',
      },
    },
    {
      kind: 'table',
      key: 'sources',
      caption: { en: 'Which text asks for what', ar: 'أي نص يطلب ماذا' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Text</th><th scope="col">Object of financing</th><th scope="col">Link to an act needed?</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Financing Convention (1999), art. 2</th>
      <td>Terrorist acts</td>
      <td>Yes, in intention or knowledge, though not in fact</td>
    </tr>
    <tr>
      <th scope="row">Resolution 1373 (2001), para. 1 (b)</th>
      <td>Terrorist acts</td>
      <td>As above; binding on all States</td>
    </tr>
    <tr>
      <th scope="row">Resolution 2178 (2014), para. 6</th>
      <td>Travel for terrorist purposes</td>
      <td>To the travel</td>
    </tr>
    <tr>
      <th scope="row">Resolution 2462 (2019), para. 5</th>
      <td>Organizations or individuals, for any purpose</td>
      <td>No</td>
    </tr>
    <tr>
      <th scope="row">FATF Recommendation 5</th>
      <td>Acts, organizations, individuals</td>
      <td>No</td>
    </tr>
  </tbody>
</table>`,
        ar: `<table>
  <thead>
    <tr><th scope="col">النص</th><th scope="col">موضوع التمويل</th><th scope="col">هل تلزم صلة بفعل؟</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">اتفاقية قمع التمويل (1999)، المادة 2</th>
      <td>الأعمال الإرهابية</td>
      <td>نعم، في النية أو العلم، لا في الواقع</td>
    </tr>
    <tr>
      <th scope="row">القرار 1373 (2001)، الفقرة 1 (ب)</th>
      <td>الأعمال الإرهابية</td>
      <td>كما سبق، وهو ملزم لجميع الدول</td>
    </tr>
    <tr>
      <th scope="row">القرار 2178 (2014)، الفقرة 6</th>
      <td>السفر لأغراض إرهابية</td>
      <td>بالسفر</td>
    </tr>
    <tr>
      <th scope="row">القرار 2462 (2019)، الفقرة 5</th>
      <td>المنظمات أو الأفراد لأي غرض</td>
      <td>لا</td>
    </tr>
    <tr>
      <th scope="row">التوصية 5 لمجموعة العمل المالي</th>
      <td>الأعمال والمنظمات والأفراد</td>
      <td>لا</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'not-laundering', level: 2, text: { en: 'Not money-laundering', ar: 'ليست غسل أموال' } },
    {
      kind: 'rich-text',
      key: 'not-laundering-text',
      html: {
        en: '<p>The two are neighbours and use the same tools, but they look in opposite directions. Laundering begins with a crime and tries to make its proceeds appear clean. Financing may begin with a salary and ends in a crime. A bank that looks only for unexplained wealth will miss a teacher who gives away a third of an honest income.</p>',
        ar: '<p>الجريمتان متجاورتان وتستعملان الأدوات نفسها، لكنهما تنظران في اتجاهين متعاكسين. فالغسل يبدأ بجريمة ويسعى إلى إظهار عائداتها نظيفة. أما التمويل فقد يبدأ براتب وينتهي بجريمة. والمصرف الذي لا يبحث إلا عن ثراء بلا تفسير تفوته معلمة تتبرع بثلث دخل شريف.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'humanitarian',
      tone: 'important',
      title: { en: "What isn't financing", ar: 'ما ليس تمويلاً' },
      html: {
        en: "<p>Paying a school fee for a relative in an area held by an armed group, buying bread from a shop that the group taxes, or bringing medicine through its checkpoint isn't, by itself, financing terrorism. Intention or knowledge must extend to the prohibited use. Lesson four returns to humanitarian work.</p>",
        ar: '<p>دفع رسوم مدرسة لقريب في منطقة تسيطر عليها جماعة مسلحة، أو شراء خبز من متجر تجبي منه الجماعة إتاوة، أو إدخال دواء عبر حاجزها، ليس في ذاته تمويلاً للإرهاب. فلا بد أن تمتد النية أو العلم إلى الاستخدام المحظور. ويعود الدرس الرابع إلى العمل الإنساني.</p>',
      },
    },
    {
      kind: 'case',
      key: 'tailor',
      title: { en: "The tailor's forty dollars", ar: 'دولارات الخياط الأربعون' },
      html: {
        en: '<p>Yusuf Demir, the tailor, sent forty dollars monthly for two years to his cousin Halil through a money-transfer shop. Messages show that Halil thanked him “for the children” nine times and wrote once: “With this the brothers bought two radios, God reward you.” After that message Yusuf sent two further payments and asked for a photograph of the radios.</p>',
        ar: '<p>أرسل الخياط يوسف دمير أربعين دولاراً شهرياً مدة سنتين إلى ابن عمه خليل عن طريق محل لتحويل الأموال. وتُظهر الرسائل أن خليلاً شكره «عن الأولاد» تسع مرات، وكتب مرة: «بهذا اشترى الإخوة جهازي لاسلكي، جزاك الله خيراً». وبعد تلك الرسالة أرسل يوسف دفعتين أخريين وطلب صورة للجهازين.</p>',
      },
      question: {
        en: 'For which payments, if any, does the evidence suggest knowledge? What else should the investigator, Carmen Ortiz, look for?',
        ar: 'في أي من الدفعات، إن وُجدت، توحي الأدلة بالعلم؟ وعمّ ينبغي للمحققة كارمن أورتيز أن تبحث أيضاً؟',
      },
      answer: {
        en: 'Before the message about the radios the evidence speaks for family support. Afterwards he knew that at least part of the money reached the group and he asked to see what it had bought; whether this is knowledge of a use for terrorist acts, or under a law in line with resolution 2462 (2019) for the benefit of the organization, depends on what he knew of “the brothers”. She should look for both sides: conversations about the group, media that he shared, the needs of the children, other remittances, and what he says himself. The amount matters for the sentence, not for the offence.',
        ar: 'قبل رسالة الجهازين تدل الأدلة على إعالة الأسرة. أما بعدها فقد علم أن جزءاً من المال على الأقل يصل إلى الجماعة وطلب أن يرى ما اشترته؛ وهل يبلغ ذلك حد العلم باستخدامه في أعمال إرهابية، أو لمنفعة المنظمة بموجب قانون يوافق القرار 2462 (2019)، فيتوقف على ما كان يعرفه عن «الإخوة». وعليها أن تبحث عن الوجهين: أحاديث عن الجماعة، ومواد نشرها، واحتياجات الأولاد، وحوالات أخرى، وما يقوله هو نفسه. فالمبلغ يؤثر في العقوبة لا في قيام الجريمة.',
      },
    },
  ],
};
