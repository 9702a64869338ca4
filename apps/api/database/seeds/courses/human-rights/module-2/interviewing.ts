import type { PackageActivity } from '@cursus/interop/contract';

export const interviewing: PackageActivity = {
  key: 'interviewing',
  kind: 'lesson',
  title: { en: 'Interviewing without coercion', fr: 'Interroger sans contrainte' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>An interrogator who uses force learns what the other person believes that he wants to hear. This is the practical case against coercion, and experienced investigators make it more bluntly than lawyers do. The legal case is simpler still: the prohibition is absolute, in every place and at every time.</p>',
        fr: '<p>L’interrogateur qui use de la force apprend ce que l’autre croit qu’il veut entendre. Voilà l’argument pratique contre la contrainte, et les enquêteurs chevronnés le formulent plus crûment que les juristes. L’argument juridique est plus simple encore : l’interdiction est absolue, en tout lieu et en tout temps.</p>',
      },
    },
    {
      kind: 'citation',
      key: 'iccpr-7',
      text: {
        en: '“No one shall be subjected to torture or to cruel, inhuman or degrading treatment or punishment.”',
        fr: '« Nul ne sera soumis à la torture ni à des peines ou traitements cruels, inhumains ou dégradants. »',
      },
      source: {
        en: 'International Covenant on Civil and Political Rights, art. 7',
        fr: 'Pacte international relatif aux droits civils et politiques, art. 7',
      },
      url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights',
    },
    { kind: 'heading', key: 'what', level: 2, text: { en: 'What is forbidden', fr: 'Ce qui est interdit' } },
    {
      kind: 'rich-text',
      key: 'what-text',
      html: {
        en: '<p>Torture, as defined in article 1 of the Convention against Torture, is the intentional infliction of severe pain or suffering, physical <em>or mental</em>, for a purpose such as obtaining information, by or with the acquiescence of an official. Below that threshold lies ill-treatment, which is forbidden just as absolutely. Sleep deprivation, hooding, forced standing, threats against relatives and mock executions have all been condemned by the competent bodies, alone or in combination. No order from a superior justifies it (art. 2, para. 3), and no emergency.</p>',
        fr: '<p>La torture, définie à l’article premier de la Convention contre la torture, est le fait d’infliger intentionnellement une douleur ou des souffrances aiguës, physiques <em>ou mentales</em>, dans un but tel que l’obtention de renseignements, par un agent public ou avec son consentement tacite. En deçà de ce seuil se trouvent les mauvais traitements, interdits tout aussi absolument. Privation de sommeil, port d’une cagoule, station debout forcée, menaces contre les proches, simulacres d’exécution ont tous été condamnés par les organes compétents, isolément ou combinés. Aucun ordre d’un supérieur ne les justifie (art. 2, par. 3), aucune urgence non plus.</p>',
      },
    },
    { kind: 'heading', key: 'ticking', level: 2, text: { en: 'The ticking bomb', fr: 'La bombe à retardement' } },
    {
      kind: 'rich-text',
      key: 'ticking-text',
      html: {
        en: '<p>Every training course meets the question: what if a bomb is about to explode? The European Court of Human Rights met a real case. In <em>Gäfgen v. Germany</em> (2010) a deputy police chief had a suspect threatened with severe pain in order to save a kidnapped child. The Court understood the motive and held that it changed nothing about the violation. Note what the hypothesis assumes: that the right person is held, that he knows, that he will tell the truth under pain, and that it will happen only once. In practice none of these can be known, and the exception becomes a department.</p>',
        fr: '<p>La question surgit dans chaque formation : et si une bombe allait exploser ? La Cour européenne des droits de l’homme a connu un cas réel. Dans <em>Gäfgen c. Allemagne</em> (2010), un directeur adjoint de la police avait fait menacer un suspect de vives souffrances pour sauver un enfant enlevé. La Cour a compris le mobile et jugé qu’il ne changeait rien à la violation. Remarquez ce que suppose l’hypothèse : que l’on tient la bonne personne, qu’elle sait, qu’elle dira la vérité sous la douleur, et que cela n’arrivera qu’une fois. En pratique, rien de tout cela ne peut être su, et l’exception devient un service.</p>',
      },
    },
    { kind: 'heading', key: 'method', level: 2, text: { en: 'A method that works', fr: 'Une méthode qui fonctionne' } },
    {
      kind: 'rich-text',
      key: 'method-text',
      html: {
        en: `<p>The Principles on Effective Interviewing for Investigations and Information Gathering (the Méndez Principles, 2021), drawn up by practitioners, psychologists and lawyers, describe the alternative. Its steps are simple to name and take training to master.</p>
<ol>
  <li><strong>Prepare.</strong> Know the file, the person, the legal safeguards, and what you still don't know.</li>
  <li><strong>Build rapport.</strong> Explain who is in the room, why, and the right to silence. Respect is a technique as well as a duty.</li>
  <li><strong>Let the person give an account.</strong> Open questions, no interruption, silence where silence helps.</li>
  <li><strong>Clarify and challenge with evidence</strong>, disclosed step by step, after the account, without tricks on the law.</li>
  <li><strong>Close and evaluate.</strong> What does the account confirm, what does it contradict, what must be checked tonight?</li>
</ol>
<p>Record the whole interview in sound and picture where you can. The recording has decided more disputes in favour of honest officers than against them.</p>`,
        fr: `<p>Les Principes relatifs aux entretiens efficaces dans le cadre d’enquêtes et de collecte d’informations (Principes Méndez, 2021), rédigés par des praticiens, des psychologues et des juristes, décrivent l’autre voie. Ses étapes sont simples à nommer et demandent de la pratique.</p>
<ol>
  <li><strong>Préparer.</strong> Connaître le dossier, la personne, les garanties légales, et ce que l’on ignore encore.</li>
  <li><strong>Établir la relation.</strong> Expliquer qui est dans la pièce, pourquoi, et le droit au silence. Le respect est une technique autant qu’un devoir.</li>
  <li><strong>Laisser raconter.</strong> Questions ouvertes, aucune interruption, le silence là où il aide.</li>
  <li><strong>Clarifier et confronter aux preuves</strong>, révélées pas à pas, après le récit, sans ruse sur le droit.</li>
  <li><strong>Clore et évaluer.</strong> Que confirme le récit, que contredit-il, que faut-il vérifier ce soir ?</li>
</ol>
<p>Enregistrez tout l’entretien en son et en image dès que possible. L’enregistrement a tranché plus de litiges en faveur d’agents honnêtes que contre eux.</p>`,
      },
    },
    {
      kind: 'heading',
      key: 'exclusion',
      level: 2,
      text: { en: 'What torture does to evidence', fr: 'Ce que la torture fait à la preuve' },
    },
    {
      kind: 'rich-text',
      key: 'exclusion-text',
      html: {
        en: "<p>Under article 15 of the Convention against Torture no statement that is established to have been made as a result of torture may be invoked as evidence in any proceedings, except against a person accused of torture. This applies to statements of third persons and to statements taken abroad. When a defendant raises a credible allegation, the court doesn't wait for him to prove it: it orders an inquiry, with a medical examination along the lines of the Istanbul Protocol, and it is for the prosecution to show that the statement was given freely.</p>",
        fr: '<p>Selon l’article 15 de la Convention contre la torture, toute déclaration dont il est établi qu’elle a été obtenue par la torture ne peut être invoquée comme élément de preuve dans une procédure, si ce n’est contre la personne accusée de torture. La règle vaut pour les déclarations de tiers et pour celles recueillies à l’étranger. Lorsque l’accusé formule une allégation crédible, le tribunal n’attend pas qu’il la prouve : il ordonne une enquête, avec un examen médical conforme au Protocole d’Istanbul, et c’est à l’accusation de montrer que la déclaration a été faite librement.</p>',
      },
    },
    {
      kind: 'case',
      key: 'shared',
      title: { en: 'The transcript from abroad', fr: 'La transcription venue de l’étranger' },
      html: {
        en: "<p>Judge Lucía Fernández reads a transcript, sent by a partner service, in which a detainee named the accused as a paymaster. A report by United Nations experts describes beatings at the place where he was held, in the same months. The prosecutor says: “We didn't touch him, and the transcript is corroborated by a bank transfer.”</p>",
        fr: '<p>La juge Lucía Fernández lit une transcription, envoyée par un service partenaire, dans laquelle un détenu désigne l’accusé comme trésorier. Un rapport d’experts des Nations Unies décrit des coups portés, les mêmes mois, au lieu où il était détenu. Le procureur déclare : « Nous ne l’avons pas touché, et la transcription est corroborée par un virement. »</p>',
      },
      question: {
        en: 'May she admit the transcript? What about the bank transfer?',
        fr: 'Peut-elle admettre la transcription ? Et le virement ?',
      },
      answer: {
        en: "The exclusionary rule doesn't ask whose hands did it. If there is a real risk that the statement was obtained by torture, and the prosecution can't dispel it, she should exclude it; the report gives reason to inquire into the place, the detainee and the doctors' records, and to ask the partner service direct questions. The bank transfer stands on its own feet if it was found independently, for instance through the account monitoring of the financial intelligence unit. If it was found only because of the statement, she has to decide under her law on derivative evidence; many systems exclude it too where torture is at the root.",
        fr: 'La règle d’exclusion ne demande pas de quelles mains il s’agit. S’il existe un risque réel que la déclaration ait été obtenue par la torture et que l’accusation ne puisse l’écarter, elle devrait l’exclure ; le rapport donne matière à enquêter sur le lieu, le détenu et les dossiers médicaux, et à interroger directement le service partenaire. Le virement tient debout tout seul s’il a été découvert indépendamment, par exemple par la surveillance des comptes qu’exerce la cellule de renseignement financier. S’il ne l’a été que grâce à la déclaration, elle doit trancher selon son droit de la preuve dérivée ; bien des systèmes l’écartent aussi lorsque la torture est à la racine.',
      },
    },
  ],
};
