import type { PackageActivity } from '@cursus/interop/contract';

export const atTheScene: PackageActivity = {
  key: 'at-the-scene',
  kind: 'lesson',
  title: { en: 'At the scene: seizing a device' },
  minutes: 25,
  completion: 'marked',
  blocks: [
    {
      kind: 'rich-text',
      key: 'opening',
      html: {
        en: '<p>The first person at the scene with a wish to help is the greatest danger to the evidence. He wakes the telephone “just to see”, and forty messages are marked as read, a remote command arrives, and the defence has its first question. A short drill prevents most of this.</p>',
      },
    },
    { kind: 'heading', key: 'drill', level: 2, text: { en: 'The drill' } },
    {
      kind: 'rich-text',
      key: 'drill-text',
      html: {
        en: `<ol>
  <li><strong>Secure people and place.</strong> Nobody touches a keyboard. Separate persons from devices, politely and at once.</li>
  <li><strong>Photograph and record</strong> everything as found: screens, cables, notes on paper, the clock on the screen beside your own.</li>
  <li><strong>Decide: on or off?</strong> If a device is off, leave it off. If it is on, think before you do anything, because switching off may lock an encrypted disk for ever and lose what is in memory.</li>
  <li><strong>Isolate</strong> from networks. Radio-shielding bags or flight mode, by someone who is trained, with the time noted.</li>
  <li><strong>Ask for access lawfully</strong>: passwords, unlock codes. Know what your law says about duties to disclose and about the privilege against self-incrimination, and record the exact words of question and answer.</li>
  <li><strong>Pack, seal, label</strong>, each item on its own, with a number that will follow it to the courtroom.</li>
</ol>`,
      },
    },
    { kind: 'heading', key: 'order', level: 2, text: { en: 'The order of volatility' } },
    {
      kind: 'rich-text',
      key: 'order-text',
      html: {
        en: '<p>What disappears first is collected first. A well-known guideline (RFC 3227) lists it from registers and cache, through memory and running processes, temporary files and the disk, to remote logs and archived media. In practice two questions decide: is there encryption that opens only while the device is running, and is a connection open that will soon close?</p>',
      },
    },
    { kind: 'heading', key: 'copy', level: 2, text: { en: 'Copy once, work on the copy' } },
    {
      kind: 'rich-text',
      key: 'copy-text',
      html: {
        en: "<p>Laboratories make an image of the whole medium through a write blocker, compute hash values, and never again work on the original. Telephones seldom allow a complete image; the report should say which method was used, what it could reach and what it couldn't. International standard ISO/IEC 27037 describes identification, collection, acquisition and preservation in a form that experts from different countries recognize, which is helpful when the evidence is going to travel.</p>",
      },
    },
    { kind: 'heading', key: 'chain', level: 2, text: { en: 'Chain of custody' } },
    {
      kind: 'table',
      key: 'chain-table',
      caption: { en: 'What a custody record answers' },
      html: {
        en: `<table>
  <thead>
    <tr><th scope="col">Question</th><th scope="col">Example of an entry</th></tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">What?</th>
      <td>Smartphone, black, cracked screen, serial number, evidence number 7</td>
    </tr>
    <tr>
      <th scope="row">Who and when?</th>
      <td>Seized by Sgt. N. Phiri, 4 May, 06:12 (UTC+2); handed to the laboratory 4 May, 15:40</td>
    </tr>
    <tr>
      <th scope="row">Why?</th>
      <td>Examination ordered by Judge L. Chanda, decision of 3 May</td>
    </tr>
    <tr>
      <th scope="row">In what state?</th>
      <td>Switched on, locked, flight mode at 06:20, battery 41 per cent</td>
    </tr>
    <tr>
      <th scope="row">What was done?</th>
      <td>Extraction, method and version, hash of the result</td>
    </tr>
  </tbody>
</table>`,
      },
    },
    {
      kind: 'callout',
      key: 'scope',
      tone: 'important',
      title: { en: 'The warrant still has edges' },
      html: {
        en: "<p>A telephone holds a person's whole life, and that of friends who are suspected of nothing. A warrant for messages with two persons in May isn't a licence to read the diary. Use filters by period, person and type; have privileged material (lawyers, doctors, journalists' sources) set aside by someone outside the team; and record the searches that you ran.</p>",
      },
    },
    {
      kind: 'case',
      key: 'laptop',
      title: { en: 'The open laptop' },
      html: {
        en: '<p>Police enter a flat in Almaty. On the kitchen table stands an open laptop; a file is being uploaded, 83 per cent. The suspect, Timur Bekov, stands three metres away. Sergeant Aigerim Nurlanova is the first in the room, and the digital expert is twenty minutes away.</p>',
      },
      question: { en: 'What should she do in the first minute, and what not?' },
      answer: {
        en: "Keep Mr. Bekov away from the machine, photograph the screen and note the time. Keep the laptop awake and its lid open, as closing it may lock the disk; attach power if it is at hand. Whether to cut the network depends on what is known: an upload may send evidence away, or be a remote wipe; pulling the cable of the router stops both while leaving the memory intact, and is usually the lesser harm. She telephones the expert, describes what she sees and does as told, writing down each step with its time. She doesn't open folders, scroll or ask the assistant on the screen. If anything must be touched, she touches it once and records it.",
      },
    },
  ],
};
