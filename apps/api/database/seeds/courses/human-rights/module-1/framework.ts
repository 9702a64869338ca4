import type { PackageActivity } from '@cursus/interop/contract';

export const framework: PackageActivity = {
  key: 'framework',
  kind: 'lesson',
  title: { en: 'The framework, in peace and in an emergency', fr: 'Le cadre, en temps de paix et en situation d’urgence' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: `<p>Imagine a court that acquits eleven men whom everyone believes to be guilty. The confessions were taken over five nights without a lawyer; the weapons were found in a search that nobody had authorized; two witnesses have disappeared. The presiding judge, a careful woman near retirement, says that she doesn't know whether the accused did it. She knows that the State hasn't proved it in any way that the law can recognize. The victims' families leave the courtroom with nothing.</p>
<p>This course is about preventing that scene. Human rights are often described as a limit on the fight against terrorism. For a practitioner they are something else: the conditions under which evidence is reliable, a detention survives review, a conviction survives appeal, and another State agrees to help.</p>`,
        fr: `<p>Imaginez un tribunal qui acquitte onze hommes que chacun croit coupables. Les aveux ont été recueillis pendant cinq nuits sans avocat ; les armes, découvertes lors d’une perquisition que personne n’avait autorisée ; deux témoins ont disparu. La présidente, une femme scrupuleuse proche de la retraite, déclare qu’elle ignore si les accusés ont commis les faits. Elle sait que l’État ne les a prouvés d’aucune manière que le droit puisse reconnaître. Les familles des victimes quittent la salle sans rien.</p>
<p>Ce cours vise à éviter cette scène. On présente souvent les droits de l’homme comme une limite à la lutte contre le terrorisme. Pour le praticien, ils sont autre chose : les conditions auxquelles une preuve est fiable, une détention résiste au contrôle, une condamnation à l’appel, et un autre État accepte d’aider.</p>`,
      },
    },
    { kind: 'heading', key: 'sources', level: 2, text: { en: 'Four layers of law', fr: 'Quatre couches de droit' } },
    {
      kind: 'rich-text',
      key: 'sources-text',
      html: {
        en: `<ul>
  <li><strong>Universal treaties</strong>: above all the International Covenant on Civil and Political Rights (ICCPR) and the Convention against Torture, read with the general comments of the Human Rights Committee.</li>
  <li><strong>Regional treaties</strong>: the African Charter, the American and European Conventions and the Arab Charter, with their courts and commissions.</li>
  <li><strong>The counter-terrorism instruments themselves.</strong> Each of the later conventions guarantees fair treatment, including the rights under human rights law, to anyone taken into custody under it. The Global Counter-Terrorism Strategy (General Assembly resolution 60/288) makes respect for human rights and the rule of law its fourth pillar and the basis of the other three.</li>
  <li><strong>Your constitution and your code of procedure</strong>, which usually say most of this already.</li>
</ul>`,
        fr: `<ul>
  <li><strong>Les traités universels</strong> : avant tout le Pacte international relatif aux droits civils et politiques et la Convention contre la torture, lus avec les observations générales du Comité des droits de l’homme.</li>
  <li><strong>Les traités régionaux</strong> : la Charte africaine, les Conventions américaine et européenne, la Charte arabe, avec leurs cours et leurs commissions.</li>
  <li><strong>Les instruments antiterroristes eux-mêmes.</strong> Chacune des conventions récentes garantit un traitement équitable, y compris les droits issus du droit international des droits de l’homme, à toute personne détenue en application de ses dispositions. La Stratégie antiterroriste mondiale (résolution 60/288 de l’Assemblée générale) fait du respect des droits de l’homme et de l’état de droit son quatrième pilier et la base des trois autres.</li>
  <li><strong>Votre constitution et votre code de procédure</strong>, qui disent le plus souvent déjà l’essentiel.</li>
</ul>`,
      },
    },
    {
      kind: 'citation',
      key: 'res-1456',
      text: {
        en: '“States must ensure that any measure taken to combat terrorism comply with all their obligations under international law, and should adopt such measures in accordance with international law, in particular international human rights, refugee, and humanitarian law”',
        fr: '« Lorsqu’ils prennent des mesures quelconques pour combattre le terrorisme, les États doivent veiller au respect de toutes les obligations qui leur incombent en vertu du droit international, les mesures adoptées devant être conformes au droit international, en particulier aux instruments relatifs aux droits de l’homme et aux réfugiés ainsi qu’au droit humanitaire »',
      },
      source: {
        en: 'Security Council resolution 1456 (2003), annex, para. 6',
        fr: 'Résolution 1456 (2003) du Conseil de sécurité, annexe, par. 6',
      },
      url: 'https://undocs.org/S/RES/1456(2003)',
    },
    {
      kind: 'heading',
      key: 'emergency',
      level: 2,
      text: {
        en: "What an emergency changes, and what it doesn't",
        fr: 'Ce que change une situation d’urgence, et ce qu’elle ne change pas',
      },
    },
    {
      kind: 'rich-text',
      key: 'emergency-text',
      html: {
        en: `<p>Article 4 of the ICCPR lets a State derogate from some obligations in a public emergency that threatens the life of the nation. The emergency must be officially proclaimed, the measures strictly required by the exigencies of the situation, free of discrimination, and notified to the other parties through the Secretary-General. Not every attack, however cruel, threatens the life of a nation.</p>
<p>Some rights can't be suspended at all: the right to life, the prohibition of torture and of slavery, the ban on imprisonment for debt, the principle of legality in criminal law, recognition as a person before the law, and freedom of thought, conscience and religion. In its general comment No. 29 the Human Rights Committee added what follows from these: since a detention that no court can examine puts all the others at risk, the right to bring it before a court must not be diminished by derogation either.</p>`,
        fr: `<p>L’article 4 du Pacte permet à un État de déroger à certaines obligations lorsqu’un danger public exceptionnel menace l’existence de la nation. Le danger doit être proclamé par un acte officiel, les mesures strictement exigées par la situation, exemptes de discrimination, et notifiées aux autres parties par l’entremise du Secrétaire général. Tout attentat, si cruel soit-il, ne menace pas l’existence d’une nation.</p>
<p>Certains droits ne peuvent jamais être suspendus : le droit à la vie, l’interdiction de la torture et de l’esclavage, celle de l’emprisonnement pour dette, le principe de légalité en matière pénale, la reconnaissance de la personnalité juridique, la liberté de pensée, de conscience et de religion. Dans son observation générale n° 29, le Comité des droits de l’homme en a tiré une conséquence : parce qu’une détention qu’aucun tribunal ne peut examiner met tous les autres droits en péril, le droit de la soumettre à un tribunal ne doit pas non plus être amoindri par dérogation.</p>`,
      },
    },
    {
      kind: 'table',
      key: 'rights',
      caption: { en: 'Three kinds of rights', fr: 'Trois sortes de droits' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Kind</th><th scope="col">Examples</th><th scope="col">What a State may do</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Absolute</th>
      <td>Freedom from torture; legality of offences and penalties</td>
      <td>Nothing. No circumstance justifies an exception</td>
    </tr>
    <tr>
      <th scope="row">Open to derogation in an emergency</th>
      <td>Time limits of detention, within reason</td>
      <td>Derogate under article 4, as strictly required, and notify</td>
    </tr>
    <tr>
      <th scope="row">Open to limitation at any time</th>
      <td>Private life, expression, assembly, movement</td>
      <td>Limit by law, for a legitimate aim, as far as necessary and proportionate</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Sorte</th><th scope="col">Exemples</th><th scope="col">Ce que l’État peut faire</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Absolus</th>
      <td>Ne pas être soumis à la torture ; légalité des délits et des peines</td>
      <td>Rien. Aucune circonstance ne justifie une exception</td>
    </tr>
    <tr>
      <th scope="row">Susceptibles de dérogation en cas d’urgence</th>
      <td>Délais de garde à vue, dans des limites raisonnables</td>
      <td>Déroger selon l’article 4, dans la stricte mesure requise, et notifier</td>
    </tr>
    <tr>
      <th scope="row">Susceptibles de restriction en tout temps</th>
      <td>Vie privée, expression, réunion, circulation</td>
      <td>Restreindre par la loi, dans un but légitime, pour autant que cela soit nécessaire et proportionné</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'heading',
      key: 'legality',
      level: 2,
      text: { en: 'Say precisely what is forbidden', fr: 'Dire avec précision ce qui est interdit' },
    },
    {
      kind: 'rich-text',
      key: 'legality-text',
      html: {
        en: "<p>Article 15 requires that a person be able to know, from the text of the law, what conduct is criminal. Definitions of terrorism that reach “acts that disturb public order” or “support in any form” fail that test, and they fail the police as well, who can't tell which of a thousand angry messages to investigate. A useful point of comparison is paragraph 3 of Security Council resolution 1566 (2004), which combines three elements: acts committed with the intent to cause death or serious bodily injury or to take hostages; for the purpose of provoking terror, intimidating a population or compelling a government; and within the scope of offences defined in the international instruments.</p>",
        fr: '<p>L’article 15 exige que chacun puisse connaître, par le texte de la loi, quels actes sont punissables. Les définitions du terrorisme qui atteignent « les actes troublant l’ordre public » ou « le soutien sous quelque forme que ce soit » échouent à cette épreuve ; elles trahissent aussi la police, qui ne sait sur lequel de mille messages furieux enquêter. Un bon point de comparaison est le paragraphe 3 de la résolution 1566 (2004) du Conseil de sécurité, qui réunit trois éléments : des actes commis dans l’intention de causer la mort ou des blessures graves ou de prendre des otages ; dans le but de semer la terreur, d’intimider une population ou de contraindre un gouvernement ; et visés par les infractions définies dans les instruments internationaux.</p>',
      },
    },
    {
      kind: 'case',
      key: 'slogan',
      title: { en: 'The slogan on the wall', fr: 'Le slogan sur le mur' },
      html: {
        en: '<p>Amadou Keita, nineteen, paints on a wall: “The governor sleeps on our bones.” The province is under a state of emergency after two attacks. He is charged with “support for terrorism in any form”. The prosecutor, Mariama Barry, wonders whether the charge can stand.</p>',
        fr: '<p>Amadou Keita, dix-neuf ans, peint sur un mur : « Le gouverneur dort sur nos os. » La province est en état d’urgence après deux attentats. Il est poursuivi pour « soutien au terrorisme sous quelque forme que ce soit ». La procureure, Mariama Barry, se demande si la prévention peut tenir.</p>',
      },
      question: {
        en: 'What would you advise her, and does the state of emergency change your answer?',
        fr: 'Que lui conseilleriez-vous, et l’état d’urgence change-t-il votre réponse ?',
      },
      answer: {
        en: "The principle of legality isn't open to derogation, so the emergency changes nothing there. “Support in any form” is hardly foreseeable if it can reach a slogan that neither calls for violence nor assists anyone. Criticism of those in power, even bitter, is protected by article 19 of the ICCPR, which may be limited only by law and as far as necessary. If painting the wall is an offence of damage to property, she can charge that and nothing more. She should also consider what the case would cost: one prosecution like this makes a hundred neighbours stop talking to the police.",
        fr: 'Le principe de légalité n’est pas susceptible de dérogation : l’urgence n’y change rien. « Soutien sous quelque forme que ce soit » n’est guère prévisible s’il peut atteindre un slogan qui n’appelle pas à la violence et n’aide personne. La critique du pouvoir, même amère, est protégée par l’article 19 du Pacte, qui ne souffre de restrictions que prévues par la loi et nécessaires. Si peindre le mur constitue une dégradation, elle peut poursuivre ce délit, et lui seul. Qu’elle songe aussi au coût : une seule affaire de ce genre, et cent voisins cessent de parler à la police.',
      },
    },
  ],
};
