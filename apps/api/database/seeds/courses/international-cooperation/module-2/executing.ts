import type { PackageActivity } from '@cursus/interop/contract';

export const executing: PackageActivity = {
  key: 'executing',
  kind: 'lesson',
  title: { en: 'Executing a request from abroad' },
  minutes: 30,
  completion: 'viewed',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>Sooner or later the roles change and you are the reader. A request arrives from a State whose criminal procedure you have never seen. Your duty is double: to your own law, and to a colleague who depends on your care. The way in which you execute it decides whether a court abroad can rely on what you send.</p>',
      },
    },
    { kind: 'heading', key: 'first-hour', level: 2, text: { en: 'The first hour' } },
    {
      kind: 'rich-text',
      key: 'first-hour-text',
      html: {
        en: '<p>Acknowledge receipt, with a name and a telephone number. Read the request once for its deadline and once for its legal basis. Check five points: is the sender competent; does an instrument apply; are the facts an offence here, if that matters for the measure; is any ground for refusal in sight; is the form that they need possible under our law? If something is missing, ask for it. Returning a request unexecuted because of a gap that an e-mail could close defeats the purpose of the treaty.</p>',
      },
    },
    { kind: 'heading', key: 'how', level: 2, text: { en: 'By whose law?' } },
    {
      kind: 'rich-text',
      key: 'how-text',
      html: {
        en: "<p>The request is executed according to the law of the requested State: your search warrant, your judge, your rules on privilege. To the extent that it isn't contrary to that law, and where possible, the procedures specified in the request are followed too. The two halves of the rule belong together. If the requesting State asks that a witness be sworn and your law doesn't know an oath for that kind of hearing, ask yourself whether your law <em>forbids</em> it. Often it is merely silent.</p>",
      },
    },
    {
      kind: 'citation',
      key: 'execution',
      text: {
        en: '“A request shall be executed in accordance with the domestic law of the requested State Party and, to the extent not contrary to the domestic law of the requested State Party and where possible, in accordance with the procedures specified in the request.”',
      },
      source: { en: 'United Nations Convention against Transnational Organized Crime, art. 18, para. 17' },
      url: 'https://www.unodc.org/unodc/en/organized-crime/intro/UNTOC.html',
    },
    { kind: 'heading', key: 'refuse', level: 2, text: { en: 'Refuse, postpone, or accept with conditions' } },
    {
      kind: 'rich-text',
      key: 'refuse-text',
      html: {
        en: `<p>Refusal is the exception, and paragraph 21 gives a closed list: the request doesn't conform to the article; its execution is likely to prejudice sovereignty, security, <em>ordre public</em> or other essential interests; domestic law would prohibit the measure for a similar offence under its own jurisdiction; granting it would be contrary to the legal system relating to mutual legal assistance. Reasons must be given.</p>
<p>Before refusing, or postponing because the measure would interfere with your own investigation, you consult the other State and consider whether assistance can be given subject to conditions. An assurance that the death penalty won't be sought, an undertaking to keep a source confidential, a later date: many apparent refusals end as conditions. If the requesting State accepts them, it is bound by them.</p>`,
      },
    },
    { kind: 'heading', key: 'witnesses', level: 2, text: { en: 'Witnesses, video links and safe conduct' } },
    {
      kind: 'rich-text',
      key: 'witnesses-text',
      html: {
        en: `<p>A hearing by video conference spares the witness the journey and keeps cross-examination alive. Where it is possible and consistent with fundamental principles of domestic law, the Palermo Convention encourages it (art. 18, para. 18). Agree beforehand on the identity check, the oath, the interpreter, who may object and who rules on objections, and a telephone line for the moment when the picture freezes.</p>
<p>If a witness or expert does travel to the requesting State, paragraph 27 protects her: she may not be prosecuted or detained there for acts that preceded her departure. This safe conduct ends when, having had an opportunity to leave for fifteen consecutive days after being told that her presence was no longer required, she stays of her own will, or returns after leaving.</p>`,
      },
    },
    {
      kind: 'callout',
      key: 'victims',
      tone: 'important',
      title: { en: 'Victims and women as witnesses' },
      html: {
        en: "<p>A survivor of captivity who testifies about sexual violence committed by members of a terrorist group may face her community's judgement as well as the court's. Before you fix the hearing, ask who may be in the room, whether a woman can conduct it if the witness so wishes, how her address is kept out of the record, and which service will be with her the day after.</p>",
      },
    },
    { kind: 'heading', key: 'send', level: 2, text: { en: 'Sending the results' } },
    {
      kind: 'rich-text',
      key: 'send-text',
      html: {
        en: `<p>Put the evidence in order: an index, originals or certified copies, the record of how each item was obtained, sealed media with their hash values. State the limits of use once more in the covering letter. If part of the request could not be executed, say which part and why. And if you saw something that the requesting State didn't ask for but would want to know, mention that a supplementary request would be well received.</p>
<p>Ordinary costs are borne by the requested State. If substantial or extraordinary costs arise, the two sides consult on who will bear them (para. 28): a translation of ten pages is ordinary, an examination of four thousand encrypted files may not be.</p>`,
      },
    },
    {
      kind: 'case',
      key: 'privilege',
      title: { en: "The lawyer's telephone" },
      html: {
        en: "<p>At the request of another State, police in Santiago search the office of an export company and find, besides the ledgers listed in the request, a telephone that belongs to the company's lawyer, Camila Rojas. The foreign investigator, Viktor Lindqvist, who was allowed to be present, asks that it be copied at once “since we are all here”.</p>",
      },
      question: { en: 'What should the Chilean prosecutor in charge answer?' },
      answer: {
        en: "That presence doesn't confer powers: the foreign officer may suggest, but only the executing authority acts, under its own law and within its own warrant. The telephone isn't named in the request, and communications between lawyer and client are protected by privilege. She may secure the device unopened if her law allows it and there is reason to fear its loss, inform the judge and the bar where the law so provides, and tell Mr. Lindqvist which additional facts a supplementary request would need to contain. Copying it now could make the whole search inadmissible in both States.",
      },
    },
  ],
};
