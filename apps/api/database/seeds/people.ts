import type { Gender, Profession } from '@cursus/people/contract';
import type { Role } from '@cursus/platform/permissions';

/** How far a demo person has come in a course; the days count backwards from the day of seeding. */
export interface Journey {
  /** Key of a demo course. */
  course: string;
  enrolledDaysAgo: number;
  state: 'not-begun' | 'half-way' | 'failed' | 'certified';
}
export interface DemoPerson {
  name: string;
  addressAs: string;
  email: string;
  country: string;
  gender: Gender;
  profession: Profession;
  institution: string;
  locale: 'en' | 'ar';
  timeZone: string;
  journeys: Journey[];
  /** Staff hold a second factor. */
  roles?: Role[];
  /** Printed by the launcher. */
  kind?: string;
}

const brief = 'demo-cooperation-in-brief';
const cooperation = 'international-cooperation';
const rights = 'human-rights';
const funds = 'terrorist-financing';
const digital = 'digital-evidence';

type Row = [
  name: string,
  addressAs: string,
  country: string,
  gender: Gender,
  profession: Profession,
  institution: string,
  timeZone: string,
  journeys: Journey[],
  locale?: 'ar',
];
const went = (course: string, enrolledDaysAgo: number, state: Journey['state']): Journey => ({ course, enrolledDaysAgo, state });

const rows: Row[] = [
  [
    'Leïla Ben Salah',
    'Leïla',
    'TN',
    'woman',
    'judge',
    'Tribunal de première instance, Sousse',
    'Africa/Tunis',
    [went(cooperation, 40, 'half-way'), went(brief, 12, 'half-way')],
  ],
  [
    'أحمد بن يوسف المنصوري',
    'أحمد',
    'TN',
    'man',
    'prosecutor',
    'النيابة العامة، تونس',
    'Africa/Tunis',
    [went(brief, 120, 'certified'), went(cooperation, 30, 'half-way')],
    'ar',
  ],
  [
    'فاطمة الزهراء العلوي',
    'فاطمة',
    'MA',
    'woman',
    'judge',
    'محكمة الاستئناف، الرباط',
    'Africa/Casablanca',
    [went(cooperation, 90, 'certified'), went(funds, 20, 'half-way')],
    'ar',
  ],
  ['Karim Haddad', 'Karim', 'DZ', 'man', 'judge', 'Cour d’Alger', 'Africa/Algiers', [went(cooperation, 60, 'certified')]],
  [
    'Abdulrahman bin Muhammad Al-Qahtani Al-Shammari',
    'Dr Al-Shammari',
    'SA',
    'man',
    'financial-intelligence',
    'Financial Intelligence Unit',
    'Asia/Riyadh',
    [went(funds, 75, 'certified')],
  ],
  ['نورة الكعبي', 'نورة', 'AE', 'woman', 'central-authority', 'السلطة المركزية', 'Asia/Dubai', [went(cooperation, 12, 'not-begun')], 'ar'],
  [
    'Amina Yusuf',
    'Amina',
    'NG',
    'woman',
    'prosecutor',
    'Federal Ministry of Justice',
    'Africa/Lagos',
    [went(rights, 33, 'certified'), went(digital, 33, 'certified')],
  ],
  ['Chukwuemeka Okafor', 'Emeka', 'NG', 'man', 'police-officer', 'Nigeria Police Force', 'Africa/Lagos', [went(digital, 25, 'failed')]],
  [
    'Kwame Mensah',
    'Kwame',
    'GH',
    'man',
    'judge',
    'High Court, Accra',
    'Africa/Accra',
    [went(cooperation, 200, 'certified'), went(rights, 150, 'certified')],
  ],
  ['Fatou Diop', 'Fatou', 'SN', 'woman', 'prosecutor', 'Parquet de Dakar', 'Africa/Dakar', [went(rights, 45, 'half-way')]],
  [
    'Ousmane Traoré',
    'Ousmane',
    'ML',
    'man',
    'judge',
    'Pôle judiciaire spécialisé, Bamako',
    'Africa/Bamako',
    [went(rights, 61, 'certified')],
  ],
  ['Aïssata Sow', 'Aïssata', 'MR', 'woman', 'lawyer', 'Barreau de Nouakchott', 'Africa/Nouakchott', [went(rights, 5, 'not-begun')]],
  [
    'Grace Wanjiru Kamau',
    'Grace',
    'KE',
    'woman',
    'prosecutor',
    'Office of the Director of Public Prosecutions',
    'Africa/Nairobi',
    [went(digital, 80, 'certified'), went(cooperation, 30, 'half-way')],
  ],
  [
    'Peter Otieno',
    'Peter',
    'KE',
    'man',
    'police-officer',
    'Directorate of Criminal Investigations',
    'Africa/Nairobi',
    [went(digital, 79, 'certified')],
  ],
  [
    'Sarah Namutebi',
    'Sarah',
    'UG',
    'woman',
    'forensic-expert',
    'Government Analytical Laboratory',
    'Africa/Kampala',
    [went(digital, 14, 'half-way')],
  ],
  ['Tesfaye Bekele', 'Tesfaye', 'ET', 'man', 'judge', 'Federal High Court', 'Africa/Addis_Ababa', [went(cooperation, 8, 'not-begun')]],
  [
    'Hodan Warsame',
    'Hodan',
    'SO',
    'woman',
    'prosecutor',
    'Office of the Attorney General',
    'Africa/Mogadishu',
    [went(rights, 22, 'failed')],
  ],
  [
    'Jean-Paul Mbarga',
    'Jean-Paul',
    'CM',
    'man',
    'customs-border',
    'Direction générale des douanes',
    'Africa/Douala',
    [went(funds, 64, 'certified')],
  ],
  [
    'Thandiwe Nkosi',
    'Thandiwe',
    'ZA',
    'woman',
    'prosecutor',
    'National Prosecuting Authority',
    'Africa/Johannesburg',
    [went(cooperation, 130, 'certified')],
  ],
  ['Mariam Hassan', 'Mariam', 'EG', 'woman', 'judge', 'Court of Cassation', 'Africa/Cairo', [went(cooperation, 110, 'failed')]],
  ['محمود عبد الحميد', 'محمود', 'EG', 'man', 'police-officer', 'وزارة الداخلية', 'Africa/Cairo', [went(funds, 18, 'half-way')], 'ar'],
  [
    'رنا خليل',
    'رنا',
    'JO',
    'woman',
    'financial-intelligence',
    'وحدة مكافحة غسل الأموال',
    'Asia/Amman',
    [went(funds, 95, 'certified')],
    'ar',
  ],
  ['Omar Al-Tikriti', 'Omar', 'IQ', 'man', 'judge', 'Central Criminal Court', 'Asia/Baghdad', [went(rights, 41, 'certified')]],
  ['Rima Khoury', 'Rima', 'LB', 'woman', 'lawyer', 'Beirut Bar Association', 'Asia/Beirut', [went(rights, 9, 'half-way')]],
  [
    'Nguyễn Thị Hồng',
    'Hồng',
    'VN',
    'woman',
    'prosecutor',
    'Supreme People’s Procuracy',
    'Asia/Ho_Chi_Minh',
    [went(brief, 55, 'certified')],
  ],
  ['Budi Santoso', 'Budi', 'ID', 'man', 'police-officer', 'Densus 88', 'Asia/Jakarta', [went(digital, 47, 'certified')]],
  [
    'Siti Nurhaliza Rahman',
    'Siti',
    'MY',
    'woman',
    'central-authority',
    'Attorney General’s Chambers',
    'Asia/Kuala_Lumpur',
    [went(cooperation, 28, 'half-way')],
  ],
  ['Maria Clara Reyes', 'Maria Clara', 'PH', 'woman', 'prosecutor', 'Department of Justice', 'Asia/Manila', [went(funds, 52, 'certified')]],
  ['Ravi Perera', 'Ravi', 'LK', 'man', 'judge', 'High Court, Colombo', 'Asia/Colombo', [went(brief, 3, 'not-begun')]],
  [
    'Aishath Shifa',
    'Aishath',
    'MV',
    'woman',
    'prosecutor',
    'Prosecutor General’s Office',
    'Indian/Maldives',
    [went(rights, 70, 'certified')],
  ],
  [
    'Айгүл Сериковна Нұрланова',
    'Айгүл',
    'KZ',
    'woman',
    'forensic-expert',
    'Центр судебных экспертиз',
    'Asia/Almaty',
    [went(digital, 66, 'certified')],
  ],
  ['Dilshod Karimov', 'Dilshod', 'UZ', 'man', 'customs-border', 'State Customs Committee', 'Asia/Tashkent', [went(funds, 16, 'failed')]],
  ['Zarina Ahmadi', 'Zarina', 'AF', 'undisclosed', 'lawyer', '', 'Asia/Kabul', [went(rights, 36, 'half-way')]],
  ['Elena Popescu', 'Elena', 'RO', 'woman', 'judge', 'Curtea de Apel București', 'Europe/Bucharest', [went(cooperation, 900, 'certified')]],
  ['Arben Hoxha', 'Arben', 'AL', 'man', 'prosecutor', 'SPAK', 'Europe/Tirane', [went(funds, 1000, 'certified')]],
  [
    'María Fernanda Gutiérrez',
    'María Fernanda',
    'CO',
    'woman',
    'prosecutor',
    'Fiscalía General de la Nación',
    'America/Bogota',
    [went(brief, 48, 'certified')],
  ],
  ['José Luis Quispe', 'José Luis', 'PE', 'man', 'police-officer', 'Policía Nacional', 'America/Lima', [went(digital, 6, 'not-begun')]],
  [
    'Alex Morgan',
    'Alex',
    'TT',
    'another',
    'academic',
    'University of the West Indies',
    'America/Port_of_Spain',
    [went(rights, 58, 'certified')],
  ],
  ['Ana Tupou', 'Ana', 'TO', 'woman', 'police-officer', 'Tonga Police', 'Pacific/Tongatapu', []],
  ['Viliame Ratu', 'Vili', 'FJ', 'man', 'prison-officer', 'Fiji Corrections Service', 'Pacific/Fiji', []],
];

const addressOf = (index: number) => `person${String(index + 1).padStart(2, '0')}@demo.cursus.example`;

const learners: DemoPerson[] = rows.map(
  ([name, addressAs, country, gender, profession, institution, timeZone, journeys, locale], index) => ({
    name,
    addressAs,
    country,
    gender,
    profession,
    institution,
    timeZone,
    journeys,
    locale: locale ?? 'en',
    email: index === 0 ? 'practitioner@demo.cursus.example' : index === 1 ? 'practitioner-ar@demo.cursus.example' : addressOf(index),
    ...(index === 0 && { kind: 'practitioner' }),
    ...(index === 1 && { kind: 'practitioner, ar' }),
  }),
);

const staff: DemoPerson[] = [
  {
    name: 'Dr Ingrid Solberg',
    addressAs: 'Ingrid',
    email: 'administrator@demo.cursus.example',
    country: 'NO',
    gender: 'woman',
    profession: 'academic',
    institution: 'Cursus',
    locale: 'en',
    timeZone: 'Europe/Vienna',
    journeys: [],
    roles: ['administrator'],
    kind: 'administrator',
  },
  {
    name: 'Samuel Adjei',
    addressAs: 'Samuel',
    email: 'trainer@demo.cursus.example',
    country: 'GH',
    gender: 'man',
    profession: 'trainer',
    institution: 'Judicial Training Institute',
    locale: 'en',
    timeZone: 'Africa/Accra',
    journeys: [],
    roles: ['trainer'],
    kind: 'trainer',
  },
  {
    name: 'Yuki Tanaka',
    addressAs: 'Yuki',
    email: 'analyst@demo.cursus.example',
    country: 'JP',
    gender: 'undisclosed',
    profession: 'academic',
    institution: 'Donor relations',
    locale: 'en',
    timeZone: 'Asia/Tokyo',
    journeys: [],
    roles: ['analyst'],
    kind: 'analyst',
  },
];

/** Nobody of them exists; addresses end in `.example`, which can never receive mail (RFC 2606). */
export const demoPeople = [...staff, ...learners];
