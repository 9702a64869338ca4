import type { PackageActivity } from '@cursus/interop/contract';

export const firstHours: PackageActivity = {
  key: 'first-hours',
  kind: 'lesson',
  title: { en: 'The first forty-eight hours', fr: 'Les quarante-huit premières heures' },
  minutes: 30,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Most violations happen early, in the hours between the arrest and the first appearance before a judge, when the pressure for information is greatest and nobody is watching. Most of the evidence that is later excluded dates from the same hours. A custody officer who keeps good records protects the detainee, the investigators and the trial at once.</p>',
        fr: '<p>La plupart des violations se produisent tôt, entre l’arrestation et la première comparution devant un juge, quand la soif de renseignements est la plus forte et que personne ne regarde. La plupart des preuves écartées plus tard datent des mêmes heures. L’officier de garde à vue qui tient bien son registre protège à la fois la personne détenue, les enquêteurs et le procès.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'arrest',
      level: 2,
      text: { en: 'An arrest that can be explained', fr: 'Une arrestation que l’on peut expliquer' },
    },
    {
      kind: 'rich-text',
      key: 'arrest-text',
      html: {
        en: "<p>Nobody may be deprived of liberty except on grounds and by procedures established by law. An arrest is arbitrary, though lawful on paper, if it is inappropriate, unjust, unpredictable or disproportionate in the circumstances. Under article 9, paragraph 2, a person must be told <em>at the time of arrest</em> why, and promptly of any charges. “For questioning” isn't a reason. “On suspicion of having rented the van used on 3 June” is.</p>",
        fr: '<p>Nul ne peut être privé de liberté que pour les motifs et selon la procédure prévus par la loi. Une arrestation légale sur le papier est arbitraire si elle est inappropriée, injuste, imprévisible ou disproportionnée dans les circonstances. Selon le paragraphe 2 de l’article 9, la personne doit être informée <em>au moment de l’arrestation</em> des raisons de celle-ci, et dans le plus court délai de toute accusation. « Pour l’interroger » n’est pas une raison. « Parce qu’on le soupçonne d’avoir loué la camionnette utilisée le 3 juin » en est une.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'iccpr-9-3',
      text: {
        en: '“Anyone arrested or detained on a criminal charge shall be brought promptly before a judge or other officer authorized by law to exercise judicial power and shall be entitled to trial within a reasonable time or to release.”',
        fr: '« Tout individu arrêté ou détenu du chef d’une infraction pénale sera traduit dans le plus court délai devant un juge ou une autre autorité habilitée par la loi à exercer des fonctions judiciaires, et devra être jugé dans un délai raisonnable ou libéré. »',
      },
      source: {
        en: 'International Covenant on Civil and Political Rights, art. 9, para. 3',
        fr: 'Pacte international relatif aux droits civils et politiques, art. 9, par. 3',
      },
      url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights',
    },
    {
      kind: 'heading',
      key: 'promptly',
      level: 2,
      text: { en: 'How prompt is “promptly”?', fr: 'Qu’est-ce que « le plus court délai » ?' },
    },
    {
      kind: 'rich-text',
      key: 'promptly-text',
      html: {
        en: '<p>In its general comment No. 35 the Human Rights Committee holds that forty-eight hours are ordinarily sufficient to transport the person and prepare for the hearing; any longer delay must remain absolutely exceptional and be justified by the circumstances. For children it speaks of an especially strict standard, such as twenty-four hours. Counter-terrorism laws that allow a week or two without a judge are at odds with it. The person must be brought <em>physically</em>, because a judge who sees the detainee can ask about the bruise under the sleeve.</p>',
        fr: '<p>Dans son observation générale n° 35, le Comité des droits de l’homme estime que quarante-huit heures suffisent ordinairement pour transférer la personne et préparer l’audience ; tout délai plus long doit rester absolument exceptionnel et être justifié par les circonstances. Pour les enfants, il évoque une norme particulièrement stricte, par exemple vingt-quatre heures. Les lois antiterroristes qui permettent une ou deux semaines sans juge s’en écartent. La personne doit être présentée <em>physiquement</em>, car le juge qui voit le détenu peut l’interroger sur l’ecchymose que cache la manche.</p>',
      },
    },
    {
      kind: 'heading',
      key: 'safeguards',
      level: 2,
      text: { en: 'Six safeguards and what they are for', fr: 'Six garanties et leur raison d’être' },
    },
    {
      kind: 'table',
      key: 'safeguards-table',
      caption: { en: 'Six safeguards of custody', fr: 'Six garanties de la garde à vue' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Safeguard</th><th scope="col">Source</th><th scope="col">Purpose</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Access to a lawyer, at the latest within 48 hours, before and during questioning</th>
      <td>Basic Principles on the Role of Lawyers (1990), principle 7</td>
      <td>Reliable statements; a witness to treatment</td>
    </tr>
    <tr>
      <th scope="row">Notice to family or another person</th>
      <td>Body of Principles (1988), principle 16</td>
      <td>Nobody disappears</td>
    </tr>
    <tr>
      <th scope="row">Medical examination</th>
      <td>Body of Principles, principle 24</td>
      <td>Health; evidence for or against an allegation</td>
    </tr>
    <tr>
      <th scope="row">Consular notification, if the detainee wishes</th>
      <td>Vienna Convention on Consular Relations, art. 36</td>
      <td>A State that knows its national is held</td>
    </tr>
    <tr>
      <th scope="row">Interpreter</th>
      <td>ICCPR, art. 14, para. 3 (f)</td>
      <td>Understanding, hence valid waivers</td>
    </tr>
    <tr>
      <th scope="row">Register with times, places and names</th>
      <td>Body of Principles, principle 12</td>
      <td>Every hour can be accounted for</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Garantie</th><th scope="col">Source</th><th scope="col">Raison d’être</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Accès à un avocat, au plus tard dans les 48 heures, avant et pendant les interrogatoires</th>
      <td>Principes de base relatifs au rôle du barreau (1990), principe 7</td>
      <td>Des déclarations fiables ; un témoin du traitement</td>
    </tr>
    <tr>
      <th scope="row">Avis à la famille ou à une autre personne</th>
      <td>Ensemble de principes (1988), principe 16</td>
      <td>Personne ne disparaît</td>
    </tr>
    <tr>
      <th scope="row">Examen médical</th>
      <td>Ensemble de principes, principe 24</td>
      <td>La santé ; une preuve pour ou contre une allégation</td>
    </tr>
    <tr>
      <th scope="row">Notification au consulat, si la personne le souhaite</th>
      <td>Convention de Vienne sur les relations consulaires, art. 36</td>
      <td>Un État qui sait que son ressortissant est détenu</td>
    </tr>
    <tr>
      <th scope="row">Interprète</th>
      <td>Pacte, art. 14, par. 3, al. f</td>
      <td>Comprendre, donc renoncer valablement</td>
    </tr>
    <tr>
      <th scope="row">Registre des heures, lieux et noms</th>
      <td>Ensemble de principes, principe 12</td>
      <td>On peut rendre compte de chaque heure</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'callout',
      key: 'incommunicado',
      tone: 'warning',
      title: { en: 'Incommunicado detention', fr: 'La détention au secret' },
      html: {
        en: '<p>Holding a person without contact with the outside world is the setting in which torture happens. Where contact with a <em>particular</em> lawyer or relative would endanger the investigation, the answer is another lawyer, from a list kept by the bar, or another relative, by a reasoned decision that is limited in time. The answer is never nobody.</p>',
        fr: '<p>Garder une personne sans contact avec l’extérieur, c’est créer le cadre où la torture a lieu. Si le contact avec <em>tel</em> avocat ou tel proche mettait l’enquête en danger, la réponse est un autre avocat, pris sur une liste tenue par le barreau, ou un autre proche, par une décision motivée et limitée dans le temps. La réponse n’est jamais : personne.</p>',
      },
    },
    { kind: 'heading', key: 'review', level: 2, text: { en: 'Review that is real', fr: 'Un contrôle véritable' } },
    {
      kind: 'rich-text',
      key: 'review-text',
      html: {
        en: "<p>Article 9, paragraph 4, gives everyone who is deprived of liberty, on whatever ground, a right to take proceedings before a court that can order release. Administrative detention, immigration detention and house arrest are included. The court must be able to look at the reasons, and the detainee must know enough of them to answer. A judge who signs forty extensions in an hour on identical forms isn't reviewing anything.</p>",
        fr: '<p>Le paragraphe 4 de l’article 9 donne à quiconque est privé de liberté, pour quelque motif que ce soit, le droit d’introduire un recours devant un tribunal qui puisse ordonner la libération. La rétention administrative, celle des étrangers et l’assignation à résidence sont comprises. Le tribunal doit pouvoir examiner les motifs, et la personne en savoir assez pour y répondre. Le juge qui signe quarante prolongations en une heure sur des formulaires identiques ne contrôle rien.</p>',
      },
    },
    {
      kind: 'case',
      key: 'night',
      title: { en: 'The hours of Friday night', fr: 'Les heures du vendredi soir' },
      html: {
        en: '<p>Police arrest Ibrahim Dogan at 23:10 on Friday. The nearest judge sits on Monday at 09:00. There is a duty judge by telephone. The investigators would like the weekend: the suspect “is beginning to talk”. The duty lawyer, Hanna Virtanen, has been waiting at the station since midnight and is told that she may see him “after the interview”.</p>',
        fr: '<p>La police arrête Ibrahim Dogan le vendredi à 23 h 10. Le juge le plus proche siège le lundi à 9 heures. Un juge de permanence est joignable par téléphone. Les enquêteurs voudraient le week-end : le suspect « commence à parler ». L’avocate de permanence, Hanna Virtanen, attend au poste depuis minuit ; on lui dit qu’elle pourra le voir « après l’audition ».</p>',
      },
      question: {
        en: 'What should the prosecutor on duty decide on Saturday morning?',
        fr: 'Que devrait décider le procureur de permanence le samedi matin ?',
      },
      answer: {
        en: "That the lawyer sees the client now, before any further questioning, and is present during it. That what was said so far is reviewed critically, since it may not be usable. That the duty judge is asked at once for a hearing within forty-eight hours, that is, before 23:10 on Sunday, in person if at all possible. And that the register records who entered the cell and when. A weekend isn't an exceptional circumstance; it comes every week, and a duty system can be organized for it.",
        fr: 'Que l’avocate voie son client maintenant, avant tout nouvel interrogatoire, et y assiste. Que ce qui a été dit jusque-là soit examiné avec un œil critique, car ce n’est peut-être pas utilisable. Que le juge de permanence soit saisi aussitôt pour une audience dans les quarante-huit heures, soit avant 23 h 10 le dimanche, en personne si possible. Et que le registre indique qui est entré dans la cellule et quand. Un week-end n’est pas une circonstance exceptionnelle ; il revient chaque semaine, et une permanence s’organise.',
      },
    },
  ],
};
