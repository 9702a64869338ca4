import type { PackageActivity } from '@cursus/interop/contract';

export const openSources: PackageActivity = {
  key: 'open-sources',
  kind: 'lesson',
  title: { en: 'Open-source investigation' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>A boy films a convoy from a balcony and posts eleven seconds. Months later a court wants to know: where, when, who, and is it real? Open-source investigation answers such questions with patience rather than power. It needs no warrant for what anyone can see, and it is easy to do badly.</p>',
      },
    },
    { kind: 'heading', key: 'protocol', level: 2, text: { en: 'The Berkeley Protocol' } },
    {
      kind: 'rich-text',
      key: 'protocol-text',
      html: {
        en: '<p>The Berkeley Protocol on Digital Open Source Investigations, published by the Office of the United Nations High Commissioner for Human Rights and the Human Rights Center at the University of California, Berkeley, sets out professional, methodological and ethical principles. Its cycle has six phases: online inquiry, preliminary assessment, collection, preservation, verification, and investigative analysis.</p>',
      },
    },
    {
      kind: 'table',
      key: 'cycle',
      caption: { en: 'The cycle in questions' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Phase</th><th scope="col">Question</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">Online inquiry</th>
      <td>Where would someone have posted this, in which language and slang?</td>
    </tr>
    <tr>
      <th scope="row">Preliminary assessment</th>
      <td>Is it relevant, probably authentic, safe to collect?</td>
    </tr>
    <tr>
      <th scope="row">Collection</th>
      <td>Captured with address, time, account, code and hash?</td>
    </tr>
    <tr>
      <th scope="row">Preservation</th>
      <td>Stored so that nobody can change it unnoticed?</td>
    </tr>
    <tr>
      <th scope="row">Verification</th>
      <td>Source, place, time and content each tested?</td>
    </tr>
    <tr>
      <th scope="row">Analysis</th>
      <td>What does it show, what does it leave open?</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    { kind: 'heading', key: 'verify', level: 2, text: { en: 'Verifying a video' } },
    {
      kind: 'rich-text',
      key: 'verify-text',
      html: {
        en: `<ul>
  <li><strong>Source.</strong> Who posted it first? An account that posts from nine towns in one day collects; it doesn't witness.</li>
  <li><strong>Place.</strong> Mountain line, minarets, road signs, the shape of a roundabout on satellite images.</li>
  <li><strong>Time.</strong> Shadows, weather records, a match on a television in the background, the date of upload as the latest possible.</li>
  <li><strong>Content.</strong> Does what is heard match what is seen? Reverse image search, earlier uses, signs of editing. Detection software for synthetic media gives hints and makes errors; provenance and corroboration count for more.</li>
</ul>
<p>Two analysts should work independently and compare only at the end. Where they differ, the report says so.</p>`,
      },
    },
    { kind: 'heading', key: 'public', level: 2, text: { en: "Public doesn't mean free of rights" } },
    {
      kind: 'rich-text',
      key: 'public-text',
      html: {
        en: "<p>Looking once at an open post is nothing. Following a person's posts for months, storing and combining them, is an interference with private life and needs a legal basis, a purpose and an end. Groups to which one must be admitted aren't public. And what is collected about bystanders, children in the picture, victims in their worst moment, should be blurred or left behind.</p>",
      },
    },
    { kind: 'heading', key: 'line', level: 2, text: { en: 'The line to covert work' } },
    {
      kind: 'rich-text',
      key: 'line-text',
      html: {
        en: '<p>An officer who looks at what everybody can see deceives nobody. A friend request under a borrowed face, or a legend told to the keeper of a closed group, is something else: from the first deception that opens a door, looking has become an undercover measure. Stop before it and ask who may authorize it, for how long and under whose supervision. Your service trains those who do this work separately.</p>',
      },
    },
    {
      kind: 'callout',
      key: 'wellbeing',
      tone: 'important',
      title: { en: 'Looking after those who look' },
      html: {
        en: '<p>Analysts who watch killings all day are injured by it, sooner or later. Sound off first, small window, black and white; no such work alone at night; rotation; talk that is offered as a matter of course and not on request. A unit that loses its best analyst to nightmares has saved nothing.</p>',
      },
    },
    {
      kind: 'case',
      key: 'market',
      title: { en: 'Eleven seconds from a balcony' },
      html: {
        en: '<p>The clip shows three lorries with a flag. It was posted with the text “Today, north market”, on 6 June. Analyst Noor Rahimi finds the same balcony rail in a photograph of a hotel two hundred kilometres away. Her colleague Mateo Vargas finds the clip in a channel dated 2 June. The prosecutor wants to use it as proof of an attack on 6 June.</p>',
      },
      question: { en: 'What can be said with confidence, and how should the report be worded?' },
      answer: {
        en: "That the clip existed by 2 June if the channel's date can be trusted (dates can be edited on some services, so other copies or an archive should confirm), and hence doesn't show 6 June. That the place is probably the hotel, depending on how distinctive the rail is and what else matches: skyline, shutters, street lamps. The caption may be an error or a deception, and it isn't evidence of either. The report states findings by degree (“consistent with”, “probable”, “established”), lists what was searched without result, attaches the captures with hash values, and avoids the word “proves”. For the attack of 6 June another source is needed.",
      },
    },
  ],
};
