import type { PackageActivity } from '@cursus/interop/contract';

export const covertOnline: PackageActivity = {
  key: 'covert-online',
  kind: 'lesson',
  title: { en: 'Under cover online: lawful limits' },
  minutes: 20,
  classification: 'restricted',
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>This course is shown only to participants who were admitted by their authority. It describes limits and not tactics; the methods of your own service belong in its own training.</p>',
      },
    },
    { kind: 'heading', key: 'line', level: 2, text: { en: 'Where looking ends' } },
    {
      kind: 'rich-text',
      key: 'line-text',
      html: {
        en: '<p>As long as an officer looks at what anybody can see, without deceiving anybody, ordinary powers suffice. The line is crossed with the first deception that opens a door: a false name to be let into a closed group, a friend request under a borrowed face, a conversation meant to elicit something. From there on it is an undercover measure, and the law of undercover measures applies, on the screen as in the street.</p>',
      },
    },
    {
      kind: 'table',
      key: 'steps',
      caption: { en: 'Four levels of presence online' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Level</th><th scope="col">Example</th><th scope="col">What it usually requires</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Passive view</th>
      <td>Reading an open channel without an account</td>
      <td>Purpose and record</td>
    </tr>
    <tr>
      <th scope="row">Registered view</th>
      <td>An account that is needed only for technical access</td>
      <td>Approval of a supervisor; a register of such accounts</td>
    </tr>
    <tr>
      <th scope="row">Admission by deception</th>
      <td>Joining a closed group under a legend</td>
      <td>Judicial or prosecutorial authorization, limited in time</td>
    </tr>
    <tr>
      <th scope="row">Interaction</th>
      <td>Talking with a suspect, taking on a task</td>
      <td>As above, with a trained officer, supervision, and limits on offences</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'never', level: 2, text: { en: 'What no authorization covers' } },
    {
      kind: 'rich-text',
      key: 'never-text',
      html: {
        en: `<ul>
  <li>Inciting someone to an offence that he would not otherwise have committed.</li>
  <li>Using a real person's identity without consent, or a child's image at all.</li>
  <li>Posting material that itself incites to violence, to appear credible.</li>
  <li>Taking over a minor's account as a matter of routine.</li>
  <li>Entering a system abroad that isn't public, outside the paths of treaty and law.</li>
</ul>`,
      },
    },
    { kind: 'heading', key: 'register', level: 2, text: { en: 'The register of legends' } },
    {
      kind: 'rich-text',
      key: 'register-text',
      html: {
        en: '<p>Each account is registered with its officer, purpose, authorization and expiry, and every session is recorded as it happened, including what was dull. When two services meet in the same group under false names and report each other as suspects, which does happen, a confidential check between registers is what saves months of work.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'children',
      tone: 'warning',
      title: { en: 'If a child is on the other side' },
      html: {
        en: '<p>Stop eliciting. Tell the supervisor and the child protection contact. Preserve what there is. From this moment safety comes before the case.</p>',
      },
    },
    {
      kind: 'case',
      key: 'recruiter',
      title: { en: 'The helpful newcomer' },
      html: {
        en: '<p>An officer of the unit in Jakarta, using the legend “Dewi”, has been in a closed group for five weeks. A member, “Abu R.”, asks her to find a driver for Saturday. If she declines, she may be excluded. If she agrees and the police supply the driver, the plan, whatever it is, will go forward.</p>',
      },
      question: { en: 'Which considerations should her supervisor, Bambang Wijaya, put to the judge before Saturday?' },
      answer: {
        en: 'Who had the idea of the journey, and would it take place without the driver? If so, supplying one joins an existing intention; if not, it may create one. What is known of the purpose, how grave is the danger, can it be met by observing Abu R. instead? May the officer commit any offence by arranging it, and is that covered? How will the driver be kept safe and the journey stopped before harm is done? How are the words of the conversation preserved in full? A judge who hears both the plan and the alternatives can authorize with limits. If there is no time for a judge, the danger itself must be averted by ordinary police means.',
      },
    },
  ],
};
