import type { PackageActivity } from '@cursus/interop/contract';

export const victimsAndGender: PackageActivity = {
  key: 'victims-and-gender',
  kind: 'lesson',
  title: { en: 'Victims, and the question of gender', fr: 'Les victimes, et la question du genre' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>On 21 August the United Nations remembers the victims of terrorism. In a courtroom they are often remembered least: they are called once, as witnesses, sit on the same bench as the relatives of the accused and learn of the verdict from the radio. It need not be so, and where it is done better the cases are better too.</p>',
        fr: '<p>Le 21 août, les Nations Unies rendent hommage aux victimes du terrorisme. Dans la salle d’audience, c’est d’elles que l’on se souvient souvent le moins : appelées une fois, comme témoins, assises sur le même banc que les proches des accusés, elles apprennent le verdict par la radio. Ce n’est pas une fatalité, et là où l’on fait mieux, les dossiers aussi sont meilleurs.</p>',
      },
    },
    { kind: 'heading', key: 'who', level: 2, text: { en: 'Who is a victim?', fr: 'Qui est victime ?' } },
    {
      kind: 'rich-text',
      key: 'who-text',
      html: {
        en: '<p>The Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power (General Assembly resolution 40/34, 1985) counts as victims those who suffered harm, physical, mental or economic, and where appropriate their immediate family and people who were hurt while helping. A person is a victim whether or not the offender is identified or convicted. Four needs recur in every jurisdiction: to be treated with respect, to be informed, to take part, and to be compensated.</p>',
        fr: '<p>La Déclaration des principes fondamentaux de justice relatifs aux victimes de la criminalité et aux victimes d’abus de pouvoir (résolution 40/34 de l’Assemblée générale, 1985) tient pour victimes les personnes qui ont subi un préjudice physique, mental ou économique et, le cas échéant, leur famille proche et celles qui ont été atteintes en portant secours. On est victime que l’auteur soit ou non identifié ou condamné. Quatre besoins reviennent partout : être traité avec respect, être informé, participer, être indemnisé.</p>',
      },
    },
    {
      kind: 'table',
      key: 'needs',
      caption: { en: 'Four needs, and how a court can meet them', fr: 'Quatre besoins, et comment un tribunal peut y répondre' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Need</th><th scope="col">At the investigation</th><th scope="col">At the trial</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Respect</th>
      <td>One contact person; no repeated interviews without reason</td>
      <td>A separate waiting room; a choice of support person</td>
    </tr>
    <tr>
      <th scope="row">Information</th>
      <td>What happens next, in plain words and in time</td>
      <td>Dates, decisions, release of the convicted person</td>
    </tr>
    <tr>
      <th scope="row">Participation</th>
      <td>A right to ask that a lead be followed or a closure reviewed</td>
      <td>Views presented where personal interests are affected</td>
    </tr>
    <tr>
      <th scope="row">Reparation</th>
      <td>Emergency help without waiting for a verdict</td>
      <td>Compensation, also from confiscated assets</td>
    </tr>
  </tbody>
</table>`,
        fr: `<table>
  <thead>
    <tr><th scope="col">Besoin</th><th scope="col">Pendant l’enquête</th><th scope="col">Au procès</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Respect</th>
      <td>Un seul interlocuteur ; pas d’auditions répétées sans raison</td>
      <td>Une salle d’attente séparée ; un accompagnant de son choix</td>
    </tr>
    <tr>
      <th scope="row">Information</th>
      <td>La suite, en termes simples et à temps</td>
      <td>Dates, décisions, libération du condamné</td>
    </tr>
    <tr>
      <th scope="row">Participation</th>
      <td>Demander qu’une piste soit suivie ou un classement réexaminé</td>
      <td>Exposer ses vues lorsque ses intérêts sont en cause</td>
    </tr>
    <tr>
      <th scope="row">Réparation</th>
      <td>Aide d’urgence sans attendre le verdict</td>
      <td>Indemnisation, y compris sur les avoirs confisqués</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'rich-text',
      key: 'article-8',
      html: {
        en: '<p>The Financing Convention points to one source of money. Under article 8, paragraph 4, each party considers mechanisms by which funds derived from forfeitures are used to compensate the victims of the offences, or their families.</p>',
        fr: '<p>La Convention sur le financement indique une source de fonds. Selon le paragraphe 4 de l’article 8, chaque partie envisage des mécanismes pour que les fonds provenant des confiscations servent à indemniser les victimes des infractions ou leur famille.</p>',
      },
    },
    { kind: 'heading', key: 'gender', level: 2, text: { en: 'Gender, without stereotypes', fr: 'Le genre, sans stéréotypes' } },
    {
      kind: 'rich-text',
      key: 'gender-text',
      html: {
        en: `<p>Terrorism and the response to it strike women and men differently, and not in the ways that one expects. Some groups use sexual violence, forced marriage and trafficking as a tactic, an instrument of power and a source of income; the Security Council recognized this in resolution 2331 (2016) and affirmed that those who suffer it should be classified as victims of terrorism. Too often the file contains a charge of membership and no word about rape, though witnesses spoke of it.</p>
<p>Women are also recruiters, financiers and fighters. A prosecutor who sees only victims misses offenders; one who sees only “wives of” punishes women for their husbands. And measures that seem neutral can weigh unequally: a widow whose household account is frozen, a mother whose visits end because the prison is two days away, a man assumed to be dangerous because he is young.</p>`,
        fr: `<p>Le terrorisme et la réponse qu’on lui donne ne frappent pas de la même façon les femmes et les hommes, ni toujours comme on l’attendrait. Certains groupes font de la violence sexuelle, du mariage forcé et de la traite une tactique, un instrument de pouvoir et une source de revenus ; le Conseil de sécurité l’a reconnu dans la résolution 2331 (2016) en affirmant que celles et ceux qui les subissent devraient être considérés comme des victimes du terrorisme. Trop souvent, le dossier contient une prévention d’appartenance et pas un mot du viol, alors que des témoins en ont parlé.</p>
<p>Les femmes sont aussi recruteuses, financières et combattantes. Le procureur qui ne voit que des victimes manque des auteures ; celui qui ne voit que des « épouses de » punit des femmes pour leur mari. Et des mesures en apparence neutres pèsent inégalement : la veuve dont le compte du ménage est gelé, la mère dont les visites cessent parce que la prison est à deux jours de route, le jeune homme présumé dangereux parce qu’il est jeune.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'ask',
      tone: 'important',
      title: { en: 'Four questions for each file', fr: 'Quatre questions pour chaque dossier' },
      html: {
        en: "<p>Did anyone speak of sexual or gender-based violence, and was it followed up? Was the statement of a woman taken by someone whom she could talk to? Is a person accused because of what she did or because of whom she married? Whom does this measure hit who isn't the target?</p>",
        fr: '<p>Quelqu’un a-t-il parlé de violences sexuelles ou fondées sur le genre, et y a-t-on donné suite ? La déclaration d’une femme a-t-elle été reçue par quelqu’un à qui elle pouvait parler ? Une personne est-elle poursuivie pour ce qu’elle a fait ou pour qui elle a épousé ? Qui cette mesure frappe-t-elle sans être visé ?</p>',
      },
    },
    { kind: 'heading', key: 'witness', level: 2, text: { en: 'Hearing a survivor', fr: 'Entendre une survivante' } },
    {
      kind: 'rich-text',
      key: 'witness-text',
      html: {
        en: "<p>Ask once, and ask well. Agree beforehand on breaks and on a word that stops the interview. Don't ask why she didn't flee. Let her choose the order of the story, and record it so that she need not tell it five times. Keep the address out of the record. Consent to publicity is hers alone. Afterwards somebody calls, the next day and in a month; the person who calls is as much a part of the prosecution as the one who pleads.</p>",
        fr: '<p>Interrogez une seule fois, et bien. Convenez à l’avance de pauses et d’un mot qui arrête l’entretien. Ne demandez pas pourquoi elle n’a pas fui. Laissez-la choisir l’ordre du récit, et enregistrez-le pour qu’elle n’ait pas à le dire cinq fois. Tenez l’adresse hors du procès-verbal. Le consentement à la publicité n’appartient qu’à elle. Après, quelqu’un appelle, le lendemain et dans un mois ; cette personne fait partie de l’accusation autant que celle qui plaide.</p>',
      },
    },
    {
      kind: 'case',
      key: 'zahra',
      title: { en: 'Three sentences in an interview', fr: 'Trois phrases dans une audition' },
      html: {
        en: '<p>In the statement of Zahra Ibrahim against two men charged with membership of an armed group, three sentences say that she was “given” to one of them and that he sold her after a year. The interviewer, a policeman from her own town, asked nothing further. The indictment charges membership and possession of weapons.</p>',
        fr: '<p>Dans la déclaration de Zahra Ibrahim contre deux hommes poursuivis pour appartenance à un groupe armé, trois phrases disent qu’elle a été « donnée » à l’un d’eux et qu’il l’a vendue au bout d’un an. L’enquêteur, un policier de sa propre ville, n’a rien demandé de plus. L’acte d’accusation retient l’appartenance et la détention d’armes.</p>',
      },
      question: {
        en: 'What should prosecutor Blessing Adeyemi do before the hearing?',
        fr: 'Que devrait faire la procureure Blessing Adeyemi avant l’audience ?',
      },
      answer: {
        en: "Have Ms. Ibrahim heard again only if she agrees, by a trained interviewer of the sex that she prefers, away from her town, with a support person, and recorded. Look for independent evidence: other women sold by the same man, messages, the list of “prices” found with the group. Consider charges that name what happened, such as rape, enslavement, trafficking in persons and, where the context is proved, war crimes or crimes against humanity; a conviction for membership alone would leave it unspoken. Ask the court for protective measures, including anonymity towards the public. And tell Ms. Ibrahim honestly what the trial can and can't give her.",
        fr: 'Faire entendre de nouveau Mme Ibrahim, seulement si elle l’accepte, par une personne formée et du sexe qu’elle préfère, loin de sa ville, accompagnée et avec enregistrement. Chercher des preuves indépendantes : d’autres femmes vendues par le même homme, des messages, la liste de « prix » trouvée chez le groupe. Envisager des qualifications qui nomment ce qui s’est passé, comme le viol, la réduction en esclavage, la traite des personnes et, si le contexte est établi, les crimes de guerre ou contre l’humanité ; une condamnation pour la seule appartenance laisserait cela dans le silence. Demander au tribunal des mesures de protection, dont l’anonymat à l’égard du public. Et dire honnêtement à Mme Ibrahim ce que le procès peut lui donner et ce qu’il ne peut pas.',
      },
    },
  ],
};
